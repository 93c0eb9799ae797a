// The Python environment that tools/setup makes, with real Warp and, where there is no toolkit, NVRTC.
#pragma once

#include <string>
#include <vector>

namespace warpsmith {

// Its interpreter, whether it is there or not. $WARPSMITH_PYTHON names another.
std::string WarpPython();
// The folders of its packages.
std::vector<std::string> WarpSitePackages();

}  // namespace warpsmith
