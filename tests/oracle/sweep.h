// A Sweep tries numbered cases on several threads and sums up what they showed. A case depends on its number alone and
// sums are the same in any order, so that the result does not depend on the number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

#include "tools/verbs/progress.h"

namespace warpsmith {

// Calls `try_case(i, tally)` for i in [0, count) and returns the sum of all tallies. A Tally has Add(const Tally&).
template <class Tally, class TryCase>
Tally Sweep(uint64_t count, int jobs, const char* what, const TryCase& try_case) {
  constexpr uint64_t kChunk = 64;
  std::atomic<uint64_t> next{0}, done{0};
  std::mutex mutex;
  Tally total;
  Progress progress(what, count);
  auto work = [&](bool shows) {
    Tally tally;
    for (uint64_t first = next.fetch_add(kChunk); first < count; first = next.fetch_add(kChunk)) {
      const uint64_t end = std::min(count, first + kChunk);
      for (uint64_t i = first; i < end; ++i) try_case(i, tally);
      done += end - first;
      if (shows) progress.Show(done, "");
    }
    std::lock_guard lock(mutex);
    total.Add(tally);
  };
  std::vector<std::thread> threads;
  for (int k = 1; k < jobs; ++k) threads.emplace_back(work, false);
  work(true);
  for (std::thread& thread : threads) thread.join();
  return total;
}

}  // namespace warpsmith
