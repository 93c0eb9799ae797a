// Progress tells how far a long command is: on a terminal one line that is rewritten, elsewhere a line every 30
// seconds.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace warpsmith {

class Progress {
 public:
  // `what` is counted towards `total`.
  Progress(std::string_view what, uint64_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // Shows `done` and `counts` ("agree 12, disagree 3") if it is time to.
  void Show(uint64_t done, std::string_view counts);
  double seconds() const;

 private:
  using Clock = std::chrono::steady_clock;

  std::string what_;
  uint64_t total_;
  bool terminal_;
  bool shown_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point next_;
};

}  // namespace warpsmith
