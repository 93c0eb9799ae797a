// Starts device workers (device/worker.h). This program carries theirs.
#pragma once

#include <string>
#include <vector>

#include "src/engine/peer.h"

namespace warpsmith {

// `arguments`: "nvrtc" and libraries to try, or "cuda" and the number of a device.
Result<Peer> StartDeviceWorker(const std::vector<std::string>& arguments);

}  // namespace warpsmith
