// Work that can be done in any order, by several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace warpsmith {

// Calls act(*item) for each item; returns when all are done.
template <class Item, class Do>
void InParallel(const std::vector<Item*>& items, unsigned threads, const Do& act) {
  std::atomic<size_t> next = 0;
  auto work = [&] {
    for (size_t i = next++; i < items.size(); i = next++) act(*items[i]);
  };
  std::vector<std::thread> others;
  for (unsigned t = 1; t < std::min<size_t>(threads, items.size()); ++t) others.emplace_back(work);
  work();
  for (std::thread& other : others) other.join();
}

}  // namespace warpsmith
