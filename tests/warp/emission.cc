// How fast the text is written, against real Warp, for the same kernels in the same run:
//
//   emission WARPSMITH EMISSION_PY [KERNELS]
//
// in memory, from the tree that is not typed yet to CPU and CUDA functions, forward and backward, against Warp's
// building of adjoints and writing of both; and from a file, `warpsmith extract` as a process against Python that
// imports Warp and the file and writes both.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "src/engine/warp_python.h"
#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/kernel/kernel_type.h"
#include "src/python/print.h"
#include "src/text/lower.h"
#include "src/text/print.h"

namespace warpsmith {
namespace {

double Seconds() {
  using namespace std::chrono;
  return duration<double>(steady_clock::now().time_since_epoch()).count();
}

std::vector<Kernel> Kernels(int count) {
  std::vector<Kernel> kernels;
  for (int i = 0; i < count; ++i) {
    Rng rng(MixSeed(1, static_cast<uint64_t>(i)));
    Kernel& kernel = kernels.emplace_back(Generate(KernelTypes()[static_cast<size_t>(i) % kKernelTypeCount].type, rng));
    kernel.name = fmt::format("kernel_{}", i);
    PrintPython(kernel);
  }
  return kernels;
}

// Seconds for one kernel: typed, lowered once, and printed for both targets, as Warp's adjoint build infers types and
// its code generation writes both modules.
double InMemory(const std::vector<Kernel>& kernels) {
  size_t bytes = 0, rounds = 0;
  double typing = 0;
  const double start = Seconds();
  for (; Seconds() < start + 2; ++rounds) {
    for (const Kernel& kernel : kernels) {
      const double before = Seconds();
      Kernel checked = kernel;
      WS_CHECK(Check(checked).ok());
      typing += Seconds() - before;
      const KernelText text = PrintText(checked, Lower(checked));
      bytes +=
          text.cpp_forward.size() + text.cpp_backward.size() + text.cuda_forward.size() + text.cuda_backward.size();
    }
  }
  const double count = static_cast<double>(rounds * kernels.size());
  const double each = (Seconds() - start) / count;
  fmt::print("in memory: {:.1f} us a kernel, {:.1f} of them typing; {} bytes of text\n", each * 1e6,
             typing / count * 1e6, bytes / rounds / kernels.size());
  return each;
}

// Seconds that a command takes; what it prints goes to a file.
double Run(const std::string& command, const std::string& output) {
  const double start = Seconds();
  if (std::system((command + " > " + output).c_str()) != 0) fmt::print(stderr, "failed: {}\n", command);
  return Seconds() - start;
}

double Median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

int Main(const std::string& warpsmith, const std::string& script, int count) {
  const std::string python = WarpPython();
  if (access(python.c_str(), X_OK) != 0) {
    fmt::print(stderr, "{} cannot be run: run tools/setup, which installs Warp\n", python);
    return 3;
  }
  const std::vector<Kernel> kernels = Kernels(count);
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / fmt::format("emission.{}", getpid());
  std::filesystem::create_directories(folder);
  const std::string file = folder / "kernels.py", output = folder / "output";
  std::ofstream text(file);
  text << kFilePrefix;
  for (const Kernel& kernel : kernels) text << PythonSource(kernel) << "\n\n";
  text.close();
  const double ours = InMemory(kernels);
  const std::string extract = fmt::format("{} extract {} --output={}", warpsmith, file, folder.string());
  const std::string import = fmt::format("{} {} {}", python, script, file);
  Run(extract, folder / "list");  // what either keeps in a cache is there
  Run(import, output);
  // Taken in turn: whatever else the machine does, it does to both.
  constexpr size_t kRounds = 9;
  std::vector<double> extracts, imports, ratios, builds(kRounds);
  for (size_t i = 0; i < kRounds; ++i) {
    extracts.push_back(Run(extract, folder / "list"));
    imports.push_back(Run(import, output));
    ratios.push_back(imports.back() / extracts.back());
    std::ifstream(output) >> builds[i];
  }
  const double build = Median(builds);
  fmt::print("Warp: {:.2f} ms a kernel for building adjoints and writing both texts: {:.0f} times as long\n",
             build * 1e3, build / ours);
  fmt::print(
      "a file of {} kernels, both texts, as processes: warpsmith {:.3f} s, Warp {:.3f} s: {:.1f} times as long "
      "(medians of {})\n",
      count, Median(extracts), Median(imports), Median(ratios), kRounds);
  std::filesystem::remove_all(folder);
  return 0;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  return warpsmith::Main(argv[1], argv[2], argc > 3 ? std::atoi(argv[3]) : 100);
}
