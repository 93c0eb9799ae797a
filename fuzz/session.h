// A fuzzing session: its folders and flags, the keeper process at the other end of a pipe, what was counted so far, and
// the line that tells the user so.
#pragma once

#include <sys/types.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <map>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include <nlohmann/json.hpp>

#include "src/forge/codec.h"
#include "src/kernel/kernel.h"
#include "src/kernel/kernel_type.h"
#include "src/oracle/judge.h"
#include "src/result.h"
#include "src/rng.h"

namespace warpsmith {

class Session {
 public:
  // Takes our own flags out of the command line, adds defaults for libFuzzer's, makes the folders, fills the corpus with
  // the seeds, and starts the keeper. `argv` must stay as it is returned for the life of the process.
  static Result<Session*> Start(int* argc, char*** argv);

  // The type that a new kernel should have: those of which few were offered come more often.
  KernelType PickType(Rng& rng) const;
  bool safe() const { return safe_; }

  // Counts a judged kernel, and offers it to the keeper if it is new and one is wanted.
  void Note(const Kernel& kernel, const Judgement& judgement, std::span<const uint8_t> bytes);
  void NoteInvalid() { ++executions_; ShowIfTime(); }

  // Closes the pipe, waits for the keeper, and prints the tables.
  void Finish();

 private:
  using Clock = std::chrono::steady_clock;

  Status TakeFlags(int* argc, char*** argv);
  Status MakeFolders();
  Status WriteSeeds();
  Status StartKeeper();
  bool IsNew(const Kernel& kernel);
  bool Wanted(KernelType type) const;
  void ReadKeeper();
  void ShowIfTime();
  void Show();
  size_t CorpusSize() const;

  std::string output_ = "out", corpus_, engines_ = "cpu,cuda-host", program_;
  std::vector<KernelType> types_;
  bool safe_ = false;
  std::vector<std::string> storage_;
  std::vector<char*> arguments_;

  std::FILE* candidates_ = nullptr;  // to the keeper
  int counts_fd_ = -1;               // from the keeper
  pid_t keeper_ = -1;
  std::string unread_;
  nlohmann::json kept_ = nlohmann::json::object();

  uint64_t executions_ = 0, valid_ = 0, verdicts_[3] = {};
  std::array<uint64_t, kKernelTypeCount> offered_{}, seen_{};
  std::array<std::array<uint64_t, 3>, kKernelTypeCount> by_type_{};
  std::map<Reason, uint64_t> reasons_;
  std::unordered_set<uint64_t> ids_;
  std::array<std::map<Reason, int>, kKernelTypeCount> findings_offered_;
  Clock::time_point start_ = Clock::now(), next_show_ = start_;
  uint64_t shown_executions_ = 0;
  Clock::time_point shown_at_ = start_;
};

}  // namespace warpsmith
