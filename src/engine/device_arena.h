// A DeviceArena holds the arrays of many launches in one piece of memory that is copied to a GPU, used there and copied
// back. Each array lies between canaries; kernels of one arena share nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "src/engine/device/message.h"
#include "src/engine/engine.h"

namespace warpsmith {

class DeviceArena {
 public:
  // `warp_layout`: kernels are compiled against Warp's headers, whose array_t has room for four dimensions.
  explicit DeviceArena(bool warp_layout = false) : warp_layout_(warp_layout) {}

  // Lays out the launches of a job; returns its number in the arena.
  size_t Add(const Job& job);

  // Writes the arena, and the launches of all jobs: what follows the image in device::Request::kRun. The grid of each
  // is drawn from the kernel's name.
  void Write(MessageWriter& out, bool one_by_one) const;

  // Takes the arena as it came back. False if its size is another.
  bool Take(std::string_view bytes);
  // What the launches of a job left there.
  std::vector<Outcome> Outcomes(size_t number) const;
  // One line about the first of its canaries that was overwritten, or "".
  std::string Damage(size_t number) const;

 private:
  struct Place {
    size_t at = 0;     // word of the arena
    size_t count = 0;  // words
  };
  struct LaidOutLaunch {
    std::vector<Place> values, adjoints;  // of each parameter; no words where it is no array or has no adjoint
  };
  struct LaidOutJob {
    const Job* job;
    size_t begin, end;  // words of the arena
    std::vector<LaidOutLaunch> launches;
  };
  class Parameters;

  Place Put(const Buffer& buffer);
  Parameters ParametersOf(const LaidOutJob& job, size_t launch, bool backward) const;
  void WriteLaunch(MessageWriter& out, const LaidOutJob& job, size_t stream, size_t launch, bool backward) const;

  bool warp_layout_;
  std::vector<uint32_t> words_;
  std::vector<LaidOutJob> jobs_;
};

}  // namespace warpsmith
