// What the device worker is asked, as the first word of a message, and what follows. Each answer begins with a text: ""
// if all went well, else the cause.
#pragma once

#include <cstdint>

namespace warpsmith::device {

enum class Request : uint32_t {
  // Asked of `worker nvrtc LIBRARY...`, which loads the first of the libraries that is there.
  kCompilerVersion,  // -> version "13.0", path of the library
  kCompile,          // option_count option... header_count { name text }... source -> log, image

  // Asked of `worker cuda DEVICE`.
  kDeviceInfo,  // -> number of devices, name, driver version "13.0", architecture "sm_90"
  // Runs launches on an arena, a stretch of device memory that they share and nobody else sees:
  //   image arena one_by_one launch_count { function stream blocks threads param_count param_size... params
  //   pointer_count pointer_offset... }...
  // -> arena. `params` are the bytes of all parameters, each `param_size` long; the 64-bit words at the given offsets in
  // them are offsets into the arena and become addresses. Launches of one stream keep their order. If `one_by_one`, each
  // is waited for.
  kRun,
};

inline constexpr int kStreams = 16;

}  // namespace warpsmith::device
