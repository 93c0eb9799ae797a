// The folder of a finding: what a person needs to see that Warp is wrong, and a program to see it again.
//
//   kernel.py      the reduced kernel; run by Python with real Warp it prints its adjoint beside finite differences
//   finding.json   bucket, oracle, rule suspected, place, launch, numbers, the command that replays it
//   text.cpp       the text that Warp writes for the kernel, forward and backward
//   original.json  the sample that it was reduced from
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "src/dataset/sample.h"
#include "src/reduce/finding.h"
#include "src/result.h"

namespace warpsmith {

// The names of a folder's files and their texts. `original` may be null.
std::map<std::string, std::string> FindingFiles(const Finding& finding, const Sample* original);

// Writes the folder `parent`/<bucket> whole or not at all. One that is there already is left as it is, or replaced.
Status WriteFinding(const std::filesystem::path& parent, const Finding& finding, const Sample* original,
                    bool replace = false);

}  // namespace warpsmith
