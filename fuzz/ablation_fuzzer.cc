// What each part of the feedback earns: fuzzes with some of it, and notes after how many inputs each planted defect of
// the emitter shows, and how many causes of wrong gradients were met. The driver is ablation.py.
//
// usage: ablation_fuzzer --feedback=random|code|meaning|both --report=FILE [libFuzzer flags]
// Code coverage is there if the program is built with it: `random` and `meaning` want the one that is not.

#include <fmt/format.h>

#include <cstdlib>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "fuzz/breeder.h"
#include "fuzz/coverage.h"
#include "fuzz/fuzzed_launch.h"
#include "fuzz/planted.h"
#include "src/dataset/store.h"
#include "src/forge/codec.h"
#include "src/kernel/check.h"
#include "src/oracle/judge.h"
#include "src/reduce/finding.h"
#include "src/text/lower.h"

namespace {

using namespace warpsmith;

// Looking for the cause costs as much as many inputs.
constexpr uint64_t kDiagnoseEvery = 16;

__attribute__((section("__libfuzzer_extra_counters"))) uint8_t meaning_counters[16384];

// An input that was judged and is still to be looked at. That is done while the next one is made, where it is nobody's
// coverage.
struct Judged {
  Kernel kernel;
  TextIr ir;
  JudgeOptions options;
  Verdict verdict;
};

class Trial {
 public:
  Trial(std::string feedback, std::string report)
      : feedback_(std::move(feedback)), report_(std::move(report)), found_(PlantedDefects().size()) {}

  bool blind() const { return feedback_ == "random"; }
  bool sees_meaning() const { return feedback_ == "meaning" || feedback_ == "both"; }

  void Note(std::optional<Judged> judged) {
    ++executions_;
    pending_ = std::move(judged);
  }
  // How many features of meaning no input had before.
  uint64_t NoteFeatures() {
    seen_.resize(std::size(meaning_counters));
    uint64_t found = 0;
    for (size_t i = 0; i < seen_.size(); ++i) {
      found += meaning_counters[i] != 0 && seen_[i] == 0;
      seen_[i] |= meaning_counters[i];
    }
    return found;
  }
  void LookAtPending() {
    if (!pending_) return;
    if (pending_->verdict == Verdict::kAgree) TryDefects();
    if (pending_->verdict == Verdict::kDisagree && disagreed_++ % kDiagnoseEvery == 0) NoteCauses();
    pending_.reset();
  }
  // At exit, when what the oracle keeps from one judgement to the next is gone: the last input is not looked at.
  void Report() {
    nlohmann::ordered_json json{{"feedback", feedback_}, {"executions", executions_}, {"causes", causes_.size()}};
    for (size_t d = 0; d < found_.size(); ++d)
      json["found"][PlantedDefects()[d].name] =
          found_[d] == 0 ? nlohmann::ordered_json() : nlohmann::ordered_json(found_[d]);
    WS_CHECK(WriteFile(report_, json.dump() + "\n").ok());
  }

 private:
  void TryDefects() {
    for (size_t d = 0; d < found_.size(); ++d) {
      if (found_[d] != 0) continue;
      TextIr planted = pending_->ir;
      if (!PlantedDefects()[d].plant(planted)) continue;
      if (Screen(pending_->kernel, planted, pending_->options).verdict == Verdict::kDisagree) found_[d] = executions_;
    }
  }
  void NoteCauses() {
    const auto diagnosis = Diagnose(pending_->kernel, pending_->options);
    if (!diagnosis) return;
    for (const Cause& cause : diagnosis->causes)
      causes_.insert(cause.rule > 0 ? BucketOf(cause) : std::string(ReasonName(cause.reason)) + "-" + cause.operation);
  }

  std::string feedback_, report_;
  std::vector<uint64_t> found_;  // by which input; 0 is not
  std::optional<Judged> pending_;
  std::vector<uint8_t> seen_;
  std::set<std::string> causes_;
  uint64_t executions_ = 0, disagreed_ = 0;
};

Trial* trial = nullptr;
Breeder* breeder = nullptr;

// Types take turns by chance alone: there is no keeper that has enough of one.
Kernel Fresh(Rng& rng, uint64_t generator_seed) {
  Rng own(generator_seed);
  return Generate(rng.Pick(KernelTypes()).type, own);
}

bool TakeValue(std::string_view argument, std::string_view flag, std::string& value) {
  if (!argument.starts_with(flag)) return false;
  value = argument.substr(flag.size());
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  std::string feedback, report;
  int kept = 1;
  for (int i = 1; i < *argc; ++i)
    if (!TakeValue((*argv)[i], "--feedback=", feedback) && !TakeValue((*argv)[i], "--report=", report))
      (*argv)[kept++] = (*argv)[i];
  *argc = kept;
  if (feedback.empty() || report.empty()) {
    fmt::print(stderr, "ablation_fuzzer: --feedback and --report are needed\n");
    std::exit(2);
  }
  trial = new Trial(feedback, report);
  breeder = new Breeder(Fresh);
  std::atexit([] { trial->Report(); });
  return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size, unsigned int seed) {
  trial->LookAtPending();
  if (!trial->blind()) return breeder->Mutate(data, size, max_size, seed);
  // A new kernel and a few mutations, whatever was there before.
  Rng rng(seed);
  Kernel kernel = Fresh(rng, rng.Next());
  for (int left = rng.Between(0, 4); left > 0; --left) Mutate(kernel, rng);
  const std::vector<uint8_t> bytes = Encode(kernel);
  if (bytes.size() > max_size) return 0;
  std::copy(bytes.begin(), bytes.end(), data);
  return bytes.size();
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t* data1, size_t size1, const uint8_t* data2, size_t size2,
                                            uint8_t* out, size_t max_out_size, unsigned int seed) {
  trial->LookAtPending();
  return trial->blind() ? 0 : breeder->Cross({data1, size1}, {data2, size2}, out, max_out_size, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  meaning_counters[0] = 1;  // libFuzzer gives up where nothing at all is covered
  std::vector<uint8_t> rider;
  auto kernel = Decode({data, size}, nullptr, &rider);
  if (!kernel || !Check(*kernel).ok()) {
    trial->Note(std::nullopt);
    breeder->Note({data, size}, 0, std::nullopt);
    return 0;
  }
  TextIr ir = Lower(*kernel);
  if (trial->sees_meaning()) CountFeatures(ir, meaning_counters);
  const JudgeOptions options = FirstLook({data, size}, DecodeLaunch(rider));
  const Verdict verdict = Screen(*kernel, ir, options).verdict;
  // What has no eyes for meaning cannot tell which ways bring more of it.
  breeder->Note({data, size}, trial->sees_meaning() ? trial->NoteFeatures() : 0, verdict);
  trial->Note(Judged{std::move(*kernel), std::move(ir), options, verdict});
  return 0;
}
