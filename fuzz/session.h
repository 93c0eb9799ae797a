// A fuzzing session: its folders and flags, the keeper process at the other end of a pipe, and what was counted so far.
//
// Nothing here asks for the time: what runs during an input is coverage of that input, and a seed must always lead to
// the same inputs. The keeper, which is not instrumented, shows the user how far things are.
#pragma once

#include <sys/types.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "fuzz/breeder.h"
#include "fuzz/stream.h"
#include "src/kernel/kernel.h"
#include "src/kernel/kernel_type.h"
#include "src/oracle/judge.h"
#include "src/result.h"
#include "src/rng.h"

namespace warpsmith {

class Session {
 public:
  // Takes our own flags out of the command line, adds defaults for libFuzzer's, makes the folders, fills the corpus
  // with the seeds, and starts the keeper. `argv` must stay as it is returned for the life of the process.
  static Result<Session*> Start(int* argc, char*** argv);

  // The type that a new kernel should have: those of which few were offered come more often.
  KernelType PickType(Rng& rng) const;
  bool safe() const { return safe_; }

  // The kernels that fuzzing starts from.
  const std::vector<Kernel>& seeds() const { return seeds_; }

  // Counts an input. What it brought, the breeder knows.
  void NoteInput(const Breeder& breeder);
  // Counts the features of meaning that a kernel set. Returns how many no kernel had set before.
  uint64_t NoteFeatures(KernelType type, std::span<const uint8_t> features);
  // Counts a judged kernel, and offers it to the keeper if it is new and one is wanted. `bred`: it was made of others;
  // `novel`: it had features of meaning that no kernel had before.
  void NoteKernel(const Kernel& kernel, const Judgement& judgement, std::span<const uint8_t> bytes, bool bred,
                  bool novel);

  // Hands the keeper what was noted, and waits if it has enough to do: for between inputs, whose time is limited.
  void Deliver();

  // Offers a kernel that agrees, and disagrees when its launch makes one array of several.
  void NoteShared(const Kernel& kernel, std::span<const uint8_t> bytes);

  // Closes the pipe and waits for the keeper, which prints the tables.
  void Finish();

 private:
  Status TakeFlags(int* argc, char*** argv);
  Status TakeTypes(const std::string& names);
  Status MakeFolders();
  void RemoveBrokenInputs();
  Status WriteSeeds();
  Status StartKeeper();
  // Whether none of that id was offered yet for the same reason.
  bool IsNew(const Kernel& kernel, RecordKind kind);
  bool Wanted(KernelType type) const;
  void Note(RecordKind kind, const void* bytes, size_t count);

  // What this process does: fuzzing with a keeper, or one of libFuzzer's own jobs, which needs none.
  enum class Role { kFuzzes, kStartsOthers, kJob };

  Role role_ = Role::kFuzzes;
  std::string output_ = "out", corpus_, engines_ = "cpu,cuda-host", program_;
  std::vector<KernelType> types_;
  bool safe_ = false, from_nothing_ = false, findings_only_ = false;
  std::vector<std::string> storage_;
  std::vector<char*> arguments_;

  std::FILE* keeper_input_ = nullptr;
  std::vector<Record> noted_;  // for the keeper
  pid_t keeper_ = -1;

  FuzzCounts counts_;
  std::vector<Kernel> seeds_;
  std::vector<uint16_t> features_;                               // which types' kernels set each so far, a bit for each
  std::array<uint64_t, kKernelTypeCount> offered_{}, agreed_{};  // new kernels that agreed, per type
  uint64_t fresh_offered_ = 0, bred_offered_ = 0;                                // of those, by how they were made
  std::array<std::array<int, kReasonCount>, kKernelTypeCount> findings_offered_{};
  int shared_offered_ = 0;
  std::unordered_set<uint64_t> ids_;
};

}  // namespace warpsmith
