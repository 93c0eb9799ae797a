#include "tools/verbs/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace warpsmith {
namespace {

std::string Duration(double seconds) {
  auto whole = static_cast<int64_t>(seconds);
  if (whole < 60) return fmt::format("{} s", whole);
  if (whole < 3600) return fmt::format("{} min {:02} s", whole / 60, whole % 60);
  return fmt::format("{} h {:02} min", whole / 3600, whole / 60 % 60);
}

}  // namespace

Progress::Progress(std::string_view what, uint64_t total)
    : what_(what), total_(total), terminal_(isatty(STDERR_FILENO) == 1) {
  next_ = start_ + (terminal_ ? std::chrono::seconds(0) : std::chrono::seconds(30));
}

Progress::~Progress() {
  if (shown_ && terminal_) fmt::print(stderr, "\n");
}

double Progress::seconds() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }

void Progress::Show(uint64_t done, std::string_view counts) {
  if (Clock::now() < next_) return;
  next_ = Clock::now() + (terminal_ ? std::chrono::milliseconds(200) : std::chrono::milliseconds(30'000));
  shown_ = true;
  double rate = static_cast<double>(done) / std::max(seconds(), 1e-3);
  std::string left = done == 0 ? "?" : Duration(static_cast<double>(total_ - std::min(done, total_)) / rate);
  fmt::print(stderr, "{}{} of {} {}, {:.0f}/s, {} left{}{}{}", terminal_ ? "\r\033[K" : "", done, total_, what_, rate,
             left, counts.empty() ? "" : ": ", counts, terminal_ ? "" : "\n");
}

}  // namespace warpsmith
