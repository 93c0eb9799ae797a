// The kill matrix: of the defects planted, how many each tier of the judge found, by defect and kernel type.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "src/kernel/kernel_type.h"
#include "src/oracle/judge.h"
#include "src/oracle/verdict.h"

namespace warpsmith {

struct MatrixOptions {
  uint64_t mutants = 10'000;
  uint64_t seed = 1;
  int jobs = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  OracleSet oracles = kAllOracles;  // that the full tier has
  // Every so many rounds of defects and types are judged by each oracle alone, without each oracle, and by the policies
  // of others too; 0 for none.
  uint64_t compare_every = 10;
};

// The ways of judging whose kills are counted side by side.
enum class Tier : uint8_t {
  kQuick,     // the fuzzer's first look
  kFull,      // what decides whether a kernel is kept
  kCudaText,  // the defect is in the CUDA text alone, which is read back and judged in full as `check` does
};
inline constexpr size_t kTierCount = 3;
std::string_view TierName(Tier tier);

// Of the visible mutants of a cell, what a tier said.
struct TierCounts {
  uint64_t killed = 0;     // disagree
  uint64_t undecided = 0;  // inconclusive: not kept, and not called wrong
  uint64_t survived = 0;   // agree

  void Add(const TierCounts& other);
  uint64_t all() const { return killed + undecided + survived; }
};

struct Cell {
  uint64_t planted = 0;
  uint64_t invisible = 0;  // no launch tells the text from the right one
  uint64_t ties_only = 0;  // only launches at kinks do
  std::array<TierCounts, kTierCount> tiers;

  uint64_t visible() const { return planted - invisible - ties_only; }
  void Add(const Cell& other);
};

// How a judge of gradients fared on visible mutants of adjoints, on those of forward text, and on the right kernels
// that they were made from.
struct Fared {
  TierCounts adjoints, forwards, right;
  TierCounts one_percent;  // of adjoints, the 1 % errors

  void Add(const Fared& other);
};

// One that got away, to be looked into.
struct Escape {
  uint64_t index = 0;
  size_t defect = 0;
  KernelType type{};
  Tier tier{};
  Reason reason{};  // why undecided, kNone if it agreed
};

struct Matrix {
  std::vector<std::array<Cell, kKernelTypeCount>> cells;  // by defect
  std::vector<Escape> escapes;                            // of the full tier, in the order of their numbers
  std::map<Reason, uint64_t> undecided;                   // of the full tier
  std::array<Fared, kOracleCount> alone, without;         // by oracle
  Fared whole;                                            // the full judge on the same mutants
  std::vector<Fared> policies;                            // by row of Policies()
  uint64_t missing = 0;                                   // numbers for which no mutant was made
  double seconds = 0;

  Matrix();
  void Add(const Matrix& other);
  Cell Total() const;
  // 99.9 % of the visible ones killed in full, every cell at least 99 %.
  bool MeetsTarget() const;
};

Matrix RunMatrix(const MatrixOptions& options);

// One mutant for people: its Python, the lines that the defect changed, and the verdict of each tier.
std::string DescribeMutant(uint64_t seed, uint64_t index);

std::string MatrixText(const Matrix& matrix, const MatrixOptions& options);
nlohmann::ordered_json MatrixJson(const Matrix& matrix, const MatrixOptions& options);

}  // namespace warpsmith
