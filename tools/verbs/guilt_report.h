// What a person is told of the places that are to blame for a wrong gradient (src/reduce/blame.h): the same words in
// every verb.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/oracle/judge.h"
#include "src/reduce/blame.h"

namespace warpsmith {

// The first launch that disagrees, or nullptr.
const JudgedLaunch* WrongLaunch(const Judgement& judgement);

// The guilty of a launch that disagrees, each line of Warp's text once. Requires a checked and printed kernel, which
// must outlive them.
std::vector<Guilt> GuiltyLines(const Kernel& kernel, const Launch& launch);

// Two lines, indented: the place and its text; which rule it looks like, if any.
std::string GuiltText(const Kernel& kernel, const Guilt& guilt, Reason reason);
nlohmann::ordered_json GuiltJson(const Kernel& kernel, const Guilt& guilt, Reason reason);

}  // namespace warpsmith
