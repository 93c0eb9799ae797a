// Compares every builtin of the language with real Warp, forward and adjoint, on inputs inside its domain, on edges,
// and on any bits at all: the interpreter, cpu and cuda-host against what Warp computes on the CPU.
//
//   builtins_test WORKER.py CONSTRUCTS.py
//
// Engines and Warp take their mathematics from the same libm, so results are the same bit for bit; every NaN equals
// every other. What Warp leaves undefined is not run but refused (kRefusals, docs/divergences.md). Prints a table; exit
// 1 if anything differs.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "src/engine/engine.h"
#include "src/engine/process.h"
#include "src/python/print.h"
#include "src/text/lower.h"
#include "src/text/print.h"
#include "tests/warp/builtin_cases.h"

namespace warpsmith {
namespace {

using nlohmann::json;

constexpr int kWarpTimeoutMs = 300'000;

// The largest difference seen, in units in the last place: how many f32 lie between the two, +0 and -0 being
// neighbours.
using Ulps = uint32_t;
constexpr Ulps kNotComparable = UINT32_MAX;  // a NaN and a number, or different integers

Ulps UlpsBetween(float a, float b) {
  if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b) ? 0 : kNotComparable;
  auto place = [](float x) {
    const int32_t bits = std::bit_cast<int32_t>(x);
    return bits >= 0 ? int64_t{bits} : -1 - int64_t{bits & INT32_MAX};
  };
  return static_cast<Ulps>(std::abs(place(a) - place(b)));
}

std::vector<int32_t> Bits(const Buffer& buffer) {
  std::vector<int32_t> bits = buffer.ints;
  for (float real : buffer.reals) bits.push_back(std::bit_cast<int32_t>(real));
  return bits;
}

Buffer FromBits(Type type, const json& bits) {
  Buffer buffer{type, {}, {}};
  for (const json& value : bits) {
    if (type.is_real()) buffer.reals.push_back(std::bit_cast<float>(value.get<int32_t>()));
    else buffer.ints.push_back(value.get<int32_t>());
  }
  return buffer;
}

json RequestOf(const std::vector<BuiltinCase>& cases) {
  std::string source = "import warp as wp\n";
  json runs = json::array();
  for (const BuiltinCase& c : cases) {
    source += "\n\n" + PythonSource(c.kernel);
    for (const CaseLaunch& launch : c.launches) {
      json values = json::array(), adjoints = json::array();
      for (const Buffer& arg : launch.launch.args) values.push_back(Bits(arg));
      for (const Buffer& adjoint : launch.launch.adjoints) adjoints.push_back(Bits(adjoint));
      runs.push_back(
          {{"kernel", c.kernel.name}, {"dim", launch.launch.dim}, {"values", values}, {"adjoints", adjoints}});
    }
  }
  return {{"source", source}, {"runs", runs}};
}

// Runs all launches of all cases in real Warp, in order.
Result<std::vector<Outcome>> RunWarp(const std::vector<BuiltinCase>& cases, const std::string& worker) {
  const char* python = std::getenv("WARPSMITH_PYTHON");
  if (python == nullptr)
    return Error{ErrorCode::kUnavailable,
                 "WARPSMITH_PYTHON is not set: run tools/setup, which installs Warp, and try again"};
  const TempDirectory folder;
  const std::string request = folder.path() + "/request.json", answer = folder.path() + "/answer.json";
  WS_CHECK(WriteFile(request, RequestOf(cases).dump()));
  const CommandResult ran = RunCommand({python, "-B", worker, request, answer}, kWarpTimeoutMs);
  if (!ran.ok) return Error{ErrorCode::kUnavailable, "Warp did not run the kernels:\n" + ran.output};
  const json answers = json::parse(std::ifstream(answer));
  std::vector<Outcome> outcomes;
  for (const BuiltinCase& c : cases) {
    for (size_t k = 0; k < c.launches.size(); ++k) {
      const json& run = answers.at(outcomes.size());
      Outcome outcome;
      for (size_t p = 0; p < c.kernel.params.size(); ++p) {
        outcome.args.push_back(FromBits(c.kernel.params[p], run["values"][p]));
        outcome.adjoints.push_back(FromBits(c.kernel.params[p], run["gradients"][p]));
      }
      outcomes.push_back(std::move(outcome));
    }
  }
  return outcomes;
}

// A difference and where it is largest.
struct Difference {
  Ulps ulps = 0;
  std::string where;
};

// One element of an argument, with the adjoint it started with.
std::string Describe(const Buffer& arg, const Buffer& adjoint, size_t element) {
  if (!arg.type.is_real()) return fmt::format("{}", arg.ints[element]);
  auto reals = [&](const Buffer& buffer) {
    const auto first = buffer.reals.begin() + static_cast<std::ptrdiff_t>(element * arg.type.length);
    return fmt::format("{:.9g}", fmt::join(first, first + arg.type.length, ","));
  };
  return fmt::format("{} (adjoint {})", reals(arg), reals(adjoint));
}

// What a thread's arguments are where thread k has element k.
std::string DescribeInputs(const Kernel& kernel, const Launch& launch, size_t element) {
  std::string text;
  for (size_t p = 0; p < launch.args.size(); ++p) {
    const size_t e = std::min(element, static_cast<size_t>(launch.args[p].size()) - 1);
    text += fmt::format(" {}={}", kernel.symbols[p], Describe(launch.args[p], launch.adjoints[p], e));
  }
  return text;
}

// Compares what Warp and an engine left of one argument, or of its adjoint.
void Widen(Difference& difference, const Kernel& kernel, const Launch& launch, size_t param, const Buffer& warp,
           const Buffer& ours, std::string_view what) {
  auto note = [&](size_t k, Ulps ulps, double in_warp, double here) {
    if (ulps <= difference.ulps) return;
    difference.ulps = ulps;
    difference.where = fmt::format("{}{}[{}] is {:.9g} in Warp, {:.9g} here; inputs{}", what, kernel.symbols[param], k,
                                   in_warp, here, DescribeInputs(kernel, launch, k / kernel.params[param].length));
  };
  WS_CHECK(warp.reals.size() == ours.reals.size() && warp.ints.size() == ours.ints.size());
  for (size_t k = 0; k < warp.reals.size(); ++k) {
    note(k, UlpsBetween(warp.reals[k], ours.reals[k]), warp.reals[k], ours.reals[k]);
  }
  for (size_t k = 0; k < warp.ints.size(); ++k) {
    note(k, warp.ints[k] == ours.ints[k] ? 0 : kNotComparable, warp.ints[k], ours.ints[k]);
  }
}

// How one engine compares with Warp on one launch.
struct Comparison {
  Difference forward, adjoint;
};

Comparison Compare(const Kernel& kernel, const Launch& launch, const Outcome& warp, const Outcome& ours) {
  Comparison comparison;
  for (size_t p = 0; p < kernel.params.size(); ++p) {
    if (!kernel.params[p].is_array()) continue;
    Widen(comparison.forward, kernel, launch, p, warp.args[p], ours.args[p], "");
    if (!kernel.params[p].is_real()) continue;
    Widen(comparison.adjoint, kernel, launch, p, warp.adjoints[p], ours.adjoints[p], "adjoint of ");
  }
  return comparison;
}

// What Warp leaves undefined. The interpreter refuses it, and it stands before the engines that would crash.
struct Refusal {
  std::string_view builtin, signature;
};

constexpr Refusal kRefusals[] = {
    // docs/divergences.md says what Warp does
    {"add", "(int, int) -> int"}, {"sub", "(int, int) -> int"}, {"mul", "(int, int) -> int"},
    {"div", "(int, int) -> int"}, {"mod", "(int, int) -> int"}, {"neg", "(int) -> int"},
    {"abs", "(int) -> int"},      {"int", "(float) -> int"},
};

bool IsRefused(const BuiltinCase& c) {
  return std::any_of(std::begin(kRefusals), std::end(kRefusals),
                     [&](const Refusal& r) { return r.builtin == c.builtin && r.signature == c.signature; });
}

struct Prepared {
  TextIr ir;
  KernelText text;
};

class BuiltinsTest {
 public:
  BuiltinsTest(std::vector<BuiltinCase> cases, std::vector<Outcome> warp)
      : cases_(std::move(cases)), warp_(std::move(warp)) {
    for (const BuiltinCase& c : cases_) {
      TextIr ir = Lower(c.kernel);
      KernelText text = PrintText(c.kernel, ir);
      prepared_.push_back({std::move(ir), std::move(text)});
    }
  }

  // Returns the number of failures.
  int Run() {
    // Those that round as Warp on the CPU does: a GPU has functions of its own.
    for (const char* name : {"interpreter", "cpu", "cuda-host"}) RunEngine(*MakeEngine(name));
    PrintTable();
    CheckCoverage();
    CheckUndefined();
    fmt::print("{} builtins and constructs, {} launches, {} threads, {} failures\n", cases_.size(), warp_.size(),
               threads_, failures_.size());
    for (const std::string& failure : failures_) fmt::print("FAILED {}\n", failure);
    return static_cast<int>(failures_.size());
  }

 private:
  void Fail(std::string what) { failures_.push_back(std::move(what)); }

  void RunEngine(Engine& engine) {
    engine_names_.emplace_back(engine.name());
    std::vector<Job> jobs;
    for (size_t i = 0; i < cases_.size(); ++i) {
      jobs.push_back({&cases_[i].kernel, &prepared_[i].ir, &prepared_[i].text, {}});
      for (const CaseLaunch& launch : cases_[i].launches) jobs.back().launches.push_back(launch.launch);
    }
    const std::vector<JobResult> results = engine.Run(jobs);
    std::vector<Comparison>& column = comparisons_.emplace_back();
    for (size_t i = 0; i < cases_.size(); ++i) {
      const BuiltinCase& c = cases_[i];
      const JobResult& result = results[i];
      const std::string name = fmt::format("{} {} {}", engine.name(), c.builtin, c.signature);
      const bool ran = result.failure == EngineFailure::kNone;
      if (!ran) Fail(fmt::format("{}: {}: {}", name, EngineFailureName(result.failure), result.detail));
      for (size_t k = 0; k < c.launches.size(); ++k) {
        const Outcome& warp = warp_[column.size()];
        column.push_back(ran ? Compare(c.kernel, c.launches[k].launch, warp, result.outcomes[k]) : Comparison{});
        for (const Difference* difference : {&column.back().forward, &column.back().adjoint})
          if (difference->ulps > 0) Fail(fmt::format("{}, {}: {}", name, c.launches[k].inputs, difference->where));
      }
    }
  }

  void PrintTable() {
    auto ulps = [](Ulps u) { return u == kNotComparable ? std::string("differs") : fmt::format("{}", u); };
    fmt::print("largest difference from Warp in ULP, forward and adjoint\n{:30} {:32} {:7} {:>7}",
               "builtin or construct", "signature", "inputs", "threads");
    for (const std::string& name : engine_names_) fmt::print("  {:>15}", name);
    fmt::print("\n");
    size_t at = 0;
    for (const BuiltinCase& c : cases_) {
      for (const CaseLaunch& launch : c.launches) {
        threads_ += launch.launch.dim;
        fmt::print("{:30} {:32} {:7} {:7}", c.builtin, c.signature, launch.inputs, launch.launch.dim);
        for (const auto& column : comparisons_)
          fmt::print("  {:>7} {:>7}", ulps(column[at].forward.ulps), ulps(column[at].adjoint.ulps));
        fmt::print("\n");
        ++at;
      }
    }
  }

  // Each row of the table stands in the text of some case, in both directions if it has an adjoint.
  void CheckCoverage() {
    std::set<Builtin> forward, reverse;
    for (const Prepared& prepared : prepared_) {
      for (const Inst& inst : prepared.ir.forward) {
        if (inst.op == Op::kCall) forward.insert(inst.builtin);
        if (inst.op == Op::kTid) forward.insert(Builtin::kTid);
      }
      for (const Inst& inst : prepared.ir.reverse)
        if (inst.op == Op::kAdjoint) reverse.insert(inst.builtin);
    }
    for (const BuiltinRow& row : BuiltinTable()) {
      if (!forward.contains(row.id)) Fail(fmt::format("no case calls {}", row.name));
      if (row.differentiable && !reverse.contains(row.id)) Fail(fmt::format("no case calls adj_{}", row.name));
    }
  }

  void CheckUndefined() {
    const std::unique_ptr<Engine> interpreter = MakeEngine("interpreter");
    for (size_t i = 0; i < cases_.size(); ++i) {
      const std::string name = cases_[i].builtin + " " + cases_[i].signature;
      if (IsRefused(cases_[i]) == cases_[i].undefined.empty())
        Fail(name + ": kRefusals and the table's `undefined` differ");
      for (const Launch& launch : cases_[i].undefined) {
        const Job job{&cases_[i].kernel, &prepared_[i].ir, &prepared_[i].text, {launch}};
        if (interpreter->Run({&job, 1})[0].failure != EngineFailure::kUndefined)
          Fail(name + ": the interpreter runs what is undefined");
      }
    }
  }

  std::vector<BuiltinCase> cases_;
  std::vector<Outcome> warp_;  // of each launch of each case
  std::vector<Prepared> prepared_;
  std::vector<std::string> engine_names_;
  std::vector<std::vector<Comparison>> comparisons_;  // per engine, as warp_
  std::vector<std::string> failures_;
  int64_t threads_ = 0;
};

Result<int> Run(int argc, char** argv) {
  if (argc != 3) return Error{ErrorCode::kInput, "two arguments are wanted: WORKER.py CONSTRUCTS.py"};
  std::vector<BuiltinCase> cases = OverloadCases();
  auto constructs = ConstructCases(argv[2]);
  if (!constructs.ok()) return constructs.error();
  std::move(constructs->begin(), constructs->end(), std::back_inserter(cases));
  auto warp = RunWarp(cases, argv[1]);
  if (!warp.ok()) return warp.error();
  return BuiltinsTest(std::move(cases), std::move(*warp)).Run();
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) {
  auto failures = warpsmith::Run(argc, argv);
  if (failures.ok()) return *failures == 0 ? 0 : 1;
  fmt::print(stderr, "builtins_test: {}\n", failures.error().message);
  return static_cast<int>(failures.error().code);
}
