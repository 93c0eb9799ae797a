// A row is one sample as text, from anywhere: a file of its own, or a line of many. Readers of JSON differ in what they
// make of odd texts (a field that is there twice, numbers that are none, nesting without end), so an odd text is no
// row.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "src/result.h"

namespace warpsmith {

// The largest rows of a harvest have some 200 kB.
inline constexpr size_t kMaxRowBytes = size_t{4} << 20;
inline constexpr int kMaxRowDepth = 32;

// The object, or one line that says why it is none. A row of an exported dataset has its objects as text; they are
// put back.
Result<nlohmann::ordered_json> ParseRow(std::string_view text);

// What is said of a row that is longer than that.
Error TooLong();

// A text of strangers for one line of a report: what does not print is escaped, what is too long is cut.
std::string OneLine(std::string_view text);

}  // namespace warpsmith
