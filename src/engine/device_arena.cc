#include "src/engine/device_arena.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>

#include "src/engine/device/protocol.h"
#include "src/rng.h"

namespace warpsmith {
namespace {

// Far out of range as an index, and as a float a signalling NaN, which even adding zero to it changes.
constexpr uint32_t kCanary = 0x7fa0c0de;
constexpr size_t kCanaryWords = 32;  // at both ends of every array
constexpr size_t kAlignWords = 4;

// array_t and launch_bounds_t of the runtime (runtime/core.h) as the device sees them.
struct DeviceArray {
  uint64_t data = 0, grad = 0;
  int32_t shape = 0, stride = 0;
};
// array_t of native/array.h.
struct WarpArray {
  uint64_t data = 0, grad = 0;
  int32_t shape[4] = {}, strides[4] = {};
  uint16_t ndim = 1, flags = 0;
};
struct DeviceBounds {
  uint32_t shape = 0;
  uint64_t size = 0, coord_mult = 1;
};

// Blocks and threads in a block: smaller than the launch or larger, so that the grid-stride loop and the order of
// blocks are part of the test.
struct Grid {
  uint32_t blocks, threads;
};
Grid GridFor(std::string_view name, size_t launch, uint32_t dim) {
  constexpr uint32_t kThreads[] = {1, 2, 4, 8, 32, 256};
  Rng rng(MixSeed(XXH3_64bits(name.data(), name.size()), launch));
  const uint32_t threads = kThreads[rng.Below(6)];
  const uint32_t trips = 1 + rng.Below(3);  // of the grid-stride loop
  return {dim / (threads * trips) + 1, threads};
}

template <class T>
const uint32_t* WordsOf(const std::vector<T>& values) {
  return reinterpret_cast<const uint32_t*>(values.data());
}

template <class T>
void Read(std::vector<T>& values, const uint32_t*& from) {
  if (!values.empty()) std::memcpy(values.data(), from, values.size() * sizeof(uint32_t));
  from += values.size();
}

}  // namespace

// The parameters of one kernel function: their bytes, and which of them are addresses.
class DeviceArena::Parameters {
 public:
  template <class T>
  void Add(const T& value) {
    sizes_.push_back(sizeof value);
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void AddArray(const DeviceArray& array, bool warp_layout) {
    const uint32_t at = static_cast<uint32_t>(bytes_.size());
    if (array.data) pointers_.push_back(at);
    if (array.grad) pointers_.push_back(at + sizeof array.data);
    if (warp_layout)
      Add(WarpArray{array.data, array.grad, {array.shape}, {array.stride}, 1, 0});
    else
      Add(array);
  }
  void AddScalar(const Buffer& value) {
    if (value.type.scalar == Scalar::kBool) return Add(static_cast<char>(!value.ints.empty() && value.ints[0] != 0));
    const size_t words = value.type.is_real() ? value.type.length : 1;
    sizes_.push_back(static_cast<uint32_t>(words * sizeof(uint32_t)));
    std::string bytes(words * sizeof(uint32_t), '\0');
    if (!value.reals.empty()) std::memcpy(bytes.data(), value.reals.data(), bytes.size());
    if (!value.ints.empty()) std::memcpy(bytes.data(), value.ints.data(), bytes.size());
    bytes_ += bytes;
  }
  void Write(MessageWriter& out) const {
    out.Word(static_cast<uint32_t>(sizes_.size()));
    for (uint32_t size : sizes_) out.Word(size);
    out.Text(bytes_);
    out.Word(static_cast<uint32_t>(pointers_.size()));
    for (uint32_t pointer : pointers_) out.Word(pointer);
  }

 private:
  std::vector<uint32_t> sizes_, pointers_;
  std::string bytes_;
};

DeviceArena::Place DeviceArena::Put(const Buffer& buffer) {
  words_.resize((words_.size() + kAlignWords - 1) / kAlignWords * kAlignWords + kCanaryWords, kCanary);
  const Place place{words_.size(), buffer.reals.size() + buffer.ints.size()};
  words_.insert(words_.end(), WordsOf(buffer.reals), WordsOf(buffer.reals) + buffer.reals.size());
  words_.insert(words_.end(), WordsOf(buffer.ints), WordsOf(buffer.ints) + buffer.ints.size());
  words_.insert(words_.end(), kCanaryWords, kCanary);
  return place;
}

size_t DeviceArena::Add(const Job& job) {
  LaidOutJob laid_out{&job, words_.size(), 0, {}};
  for (const Launch& launch : job.launches) {
    LaidOutLaunch places;
    for (size_t p = 0; p < launch.args.size(); ++p) {
      const Type type = job.kernel->params[p];
      places.values.push_back(type.is_array() ? Put(launch.args[p]) : Place{});
      places.adjoints.push_back(type.is_array() && type.is_real() ? Put(launch.adjoints[p]) : Place{});
    }
    laid_out.launches.push_back(std::move(places));
  }
  laid_out.end = words_.size();
  jobs_.push_back(std::move(laid_out));
  return jobs_.size() - 1;
}

DeviceArena::Parameters DeviceArena::ParametersOf(const LaidOutJob& job, size_t l, bool backward) const {
  const Launch& launch = job.job->launches[l];
  const LaidOutLaunch& places = job.launches[l];
  Parameters out;
  const auto dim = static_cast<uint32_t>(launch.dim);
  out.Add(DeviceBounds{dim, dim, 1});
  for (bool adjoint : {false, true}) {
    if (adjoint && !backward) break;
    for (size_t p = 0; p < launch.args.size(); ++p) {
      const Type type = job.job->kernel->params[p];
      if (!type.is_array()) {
        out.AddScalar(adjoint ? ZeroBuffer(type, 1) : launch.args[p]);
        continue;
      }
      const uint64_t value = places.values[p].at * sizeof(uint32_t);
      const uint64_t gradient = type.is_real() ? places.adjoints[p].at * sizeof(uint32_t) : 0;
      const auto stride = static_cast<int32_t>((type.is_real() ? type.length : 1) * sizeof(uint32_t));
      out.AddArray({adjoint ? gradient : value, gradient, launch.args[p].size(), stride}, warp_layout_);
    }
  }
  return out;
}

void DeviceArena::WriteLaunch(MessageWriter& out, const LaidOutJob& job, size_t stream, size_t l, bool backward) const {
  const std::string& name = job.job->text->name;
  const Grid grid = GridFor(name, 2 * l + backward, static_cast<uint32_t>(job.job->launches[l].dim));
  out.Text(fmt::format("{}_cuda_kernel_{}", name, backward ? "backward" : "forward"));
  out.Word(static_cast<uint32_t>(stream % device::kStreams));
  out.Word(grid.blocks);
  out.Word(grid.threads);
  ParametersOf(job, l, backward).Write(out);
}

void DeviceArena::Write(MessageWriter& out, bool one_by_one) const {
  out.Text({reinterpret_cast<const char*>(words_.data()), words_.size() * sizeof(uint32_t)});
  out.Word(one_by_one);
  size_t count = 0;
  for (const LaidOutJob& job : jobs_) count += 2 * job.launches.size();
  out.Word(static_cast<uint32_t>(count));
  for (size_t i = 0; i < jobs_.size(); ++i)
    for (size_t l = 0; l < jobs_[i].launches.size(); ++l)
      for (bool backward : {false, true}) WriteLaunch(out, jobs_[i], i, l, backward);
}

bool DeviceArena::Take(std::string_view bytes) {
  if (bytes.size() != words_.size() * sizeof(uint32_t)) return false;
  std::memcpy(words_.data(), bytes.data(), bytes.size());
  return true;
}

std::vector<Outcome> DeviceArena::Outcomes(size_t number) const {
  const LaidOutJob& job = jobs_[number];
  std::vector<Outcome> outcomes;
  for (size_t l = 0; l < job.launches.size(); ++l) {
    const Launch& launch = job.job->launches[l];
    Outcome outcome{launch.args, launch.adjoints};
    for (size_t p = 0; p < launch.args.size(); ++p) {
      const uint32_t* value = words_.data() + job.launches[l].values[p].at;
      const uint32_t* adjoint = words_.data() + job.launches[l].adjoints[p].at;
      if (job.launches[l].values[p].count) Read(outcome.args[p].reals, value), Read(outcome.args[p].ints, value);
      if (job.launches[l].adjoints[p].count) Read(outcome.adjoints[p].reals, adjoint);
    }
    outcomes.push_back(std::move(outcome));
  }
  return outcomes;
}

std::string DeviceArena::Damage(size_t number) const {
  const LaidOutJob& job = jobs_[number];
  size_t at = job.begin;
  auto first_in = [&](size_t end) {
    const size_t from = at;
    at = end;
    const auto begin = words_.begin() + static_cast<ptrdiff_t>(from),
               stop = words_.begin() + static_cast<ptrdiff_t>(end);
    return std::find_if(begin, stop, [](uint32_t word) { return word != kCanary; }) != stop;
  };
  for (size_t l = 0; l < job.launches.size(); ++l)
    for (size_t p = 0; p < job.launches[l].values.size(); ++p)
      for (const Place& place : {job.launches[l].values[p], job.launches[l].adjoints[p]}) {
        if (place.count == 0) continue;
        if (first_in(place.at)) return fmt::format("launch {} wrote beside {}", l, job.job->kernel->symbols[p]);
        at = place.at + place.count;
      }
  return first_in(job.end) ? "it wrote beside its last array" : "";
}

}  // namespace warpsmith
