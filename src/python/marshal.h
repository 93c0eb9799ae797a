// Python's own serialisation of data, `marshal` version 2, as far as read.py uses it: what Python writes fastest without
// loading a module that takes time.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace warpsmith {

// None, booleans, integers, floats, strings, tuples, lists and dictionaries with strings as keys. Nothing if the bytes are
// something else, or hold a string that is no UTF-8: half of a surrogate pair is a character to Python and to nobody else. Tables are small: looking through
// one takes less time than keeping it sorted.
std::optional<nlohmann::ordered_json> FromMarshal(std::string_view bytes);

}  // namespace warpsmith
