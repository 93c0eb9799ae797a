// How a launch runs: as Warp does on the CPU, or as a grid of blocks does on a device.
#pragma once

#include <sched.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <latch>
#include <thread>
#include <utility>
#include <vector>

#include "launch_memory.h"

struct ws_dim3 {
  unsigned x, y, z;
};
// Where the thread of the device is that this thread of the operating system plays. __thread, unlike thread_local,
// needs no wrapper that checks for initialisation.
inline __thread ws_dim3 ws_places[4];  // thread, block, size of a block, size of the grid
extern "C" {
const ws_dim3* ws_thread_index() { return &ws_places[0]; }
const ws_dim3* ws_block_index() { return &ws_places[1]; }
const ws_dim3* ws_block_dim() { return &ws_places[2]; }
const ws_dim3* ws_grid_dim() { return &ws_places[3]; }
}

namespace warpsmith {

using Bounds = wp::launch_bounds_t<1>;

inline Bounds BoundsOf(const Launch& launch) {
  Bounds bounds;
  bounds.shape[0] = launch.dim;
  bounds.size = launch.dim;
  bounds.coord_mult = 1;
  return bounds;
}

// Warp's own order: one thread after another.
inline void RunCpu(void* const* functions, const Launch& launch, LaidOut& memory) {
  auto forward = reinterpret_cast<void (*)(Bounds, size_t, void*)>(functions[0]);
  auto backward = reinterpret_cast<void (*)(Bounds, size_t, void*, void*)>(functions[1]);
  const Bounds bounds = BoundsOf(launch);
  ArgumentStruct args = memory.Values(), adjoints = memory.Adjoints();
  for (size_t i = 0; i < bounds.size; ++i) forward(bounds, i, args.data());
  for (size_t i = 0; i < bounds.size; ++i) backward(bounds, i, args.data(), adjoints.data());
}

// A call of a CUDA kernel, whose parameters are known at run time only, by the calling convention of x86-64 and AArch64
// on Linux: integers and addresses fill their registers in order, floats theirs, and what is left goes on the stack. A
// kernel of the text needs no wrapper for it, which would have to be compiled too. Classes with copy constructors go by
// address; as on a device, each thread has copies of its own.
class DeviceCall {
 public:
  DeviceCall(void* function, const Bounds& bounds) : function_(function) {
    const char* at = reinterpret_cast<const char*>(&bounds);
    bytes_.assign(at, at + sizeof bounds);
    params_.push_back({Passing::kAddress, 0});
  }

  // Appends parameters.
  void Add(const ArgumentStruct& args) {
    bytes_.resize((bytes_.size() + alignof(void*) - 1) / alignof(void*) * alignof(void*));
    for (size_t i = 0; i < args.size(); ++i) params_.push_back({args.passing(i), bytes_.size() + args.offset(i)});
    bytes_.insert(bytes_.end(), args.bytes().begin(), args.bytes().end());
  }

  void operator()() {
    const bool first = copies_.empty();
    copies_ = bytes_;
    if (first) FillRegisters();
    registers_.Call(function_);
  }

 private:
#if defined(__aarch64__)
  static constexpr size_t kInts = 8;
#else
  static constexpr size_t kInts = 6;
#endif
  static constexpr size_t kFloats = 8;
  static constexpr size_t kStack = 48;

  struct Registers {
    std::array<uint64_t, kInts> ints{};
    std::array<double, kFloats> floats{};
    std::array<uint64_t, kStack> stack{};
    size_t int_count = 0, float_count = 0, stack_count = 0;

    void Put(uint64_t word) {
      if (int_count < kInts)
        ints[int_count++] = word;
      else
        PutOnStack(word);
    }
    void PutFloat(uint32_t bits) {
      if (float_count < kFloats)
        floats[float_count++] = std::bit_cast<double>(uint64_t{bits});
      else
        PutOnStack(bits);
    }
    void PutOnStack(uint64_t word) {
      if (stack_count == kStack) Fail("the kernel has too many parameters");
      stack[stack_count++] = word;
    }

    void Call(void* function) const {
      CallWith(function, std::make_index_sequence<kInts>(), std::make_index_sequence<kFloats>(),
               std::make_index_sequence<kStack>());
    }
    template <size_t... i, size_t... f, size_t... s>
    void CallWith(void* function, std::index_sequence<i...>, std::index_sequence<f...>,
                  std::index_sequence<s...>) const {
      using Function = void (*)(decltype(i, uint64_t{})..., decltype(f, double{})..., decltype(s, uint64_t{})...);
      reinterpret_cast<Function>(function)(ints[i]..., floats[f]..., stack[s]...);
    }
  };

  struct Param {
    Passing passing;
    size_t offset;
  };

  // Addresses are those of the copies, which stay where they are.
  void FillRegisters() {
    for (const auto& [passing, offset] : params_) {
      char* at = copies_.data() + offset;
      uint32_t word = 0;
      if (passing != Passing::kAddress) std::memcpy(&word, at, passing == Passing::kBool ? 1 : sizeof word);
      if (passing == Passing::kFloat)
        registers_.PutFloat(word);
      else
        registers_.Put(passing == Passing::kAddress ? reinterpret_cast<uint64_t>(at) : word);
    }
  }

  void* function_;
  std::vector<Param> params_;
  std::vector<char> bytes_;   // of all arguments
  std::vector<char> copies_;  // of the thread that runs
  Registers registers_;
};

// SplitMix64, as in the engine.
struct Random {
  uint64_t state;
  uint64_t Next() {
    uint64_t z = (state += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
  }
  uint32_t Below(uint32_t bound) {
    return static_cast<uint32_t>((static_cast<unsigned __int128>(Next()) * bound) >> 64);
  }
  void Shuffle(std::vector<uint32_t>& order) {
    for (size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[Below(static_cast<uint32_t>(i))]);
  }
};

// A grid of blocks, smaller than the launch or larger, in an order that no kernel may rely on.
struct Grid {
  uint32_t blocks = 0, block_dim = 0;
  std::vector<uint32_t> block_order, thread_order;
};

inline Grid MakeGrid(uint32_t dim, Random& random) {
  constexpr uint32_t kBlockDims[] = {1, 2, 3, 4, 8, 32};
  Grid grid;
  grid.block_dim = kBlockDims[random.Below(6)];
  uint32_t trips = 1 + random.Below(3);  // of the grid-stride loop
  grid.blocks = std::max(2u, dim / (grid.block_dim * trips) + 1);
  for (uint32_t i = 0; i < grid.blocks; ++i) grid.block_order.push_back(i);
  for (uint32_t i = 0; i < grid.block_dim; ++i) grid.thread_order.push_back(i);
  random.Shuffle(grid.block_order);
  random.Shuffle(grid.thread_order);
  return grid;
}

// Plays the threads of the grid on several threads of the operating system, each by a call that make_call() gives it.
// They do so at once even where there is one processor for all: they yield, some 16 times in a launch. A race detector
// sees no race between what one of them does, so for it there are as many as the grid has threads, up to a limit.
template <class MakeCall>
void RunGrid(const Grid& grid, const MakeCall& make_call) {
  const uint64_t count = uint64_t{grid.blocks} * grid.block_dim;
  const uint32_t players = kRaceDetector ? static_cast<uint32_t>(std::min<uint64_t>(count, 32)) : 2;
  std::latch start(players);
  auto play = [&](uint32_t player) {
    auto call = make_call();
    start.arrive_and_wait();
    ws_places[2] = {grid.block_dim, 1, 1};
    ws_places[3] = {grid.blocks, 1, 1};
    const uint64_t quiet = count / 16 + 1;
    for (uint64_t i = player; i < count; i += players) {
      ws_places[0] = {grid.thread_order[i % grid.block_dim], 0, 0};
      ws_places[1] = {grid.block_order[i / grid.block_dim], 0, 0};
      call();
      if (i % quiet < players) sched_yield();
    }
  };
  std::vector<std::thread> others;
  for (uint32_t player = 1; player < players; ++player) others.emplace_back(play, player);
  play(0);
  for (std::thread& other : others) other.join();
}

// Forward, then backward, on grids of their own.
inline void RunCuda(void* const* functions, const Launch& launch, LaidOut& memory, Random& random) {
  const Bounds bounds = BoundsOf(launch);
  const ArgumentStruct args = memory.Values(), adjoints = memory.Adjoints();
  RunGrid(MakeGrid(launch.dim, random), [&] {
    DeviceCall call(functions[0], bounds);
    call.Add(args);
    return call;
  });
  RunGrid(MakeGrid(launch.dim, random), [&] {
    DeviceCall call(functions[1], bounds);
    call.Add(args);
    call.Add(adjoints);
    return call;
  });
}

}  // namespace warpsmith
