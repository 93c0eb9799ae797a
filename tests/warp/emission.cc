// How fast the text is written, against real Warp, for the same kernels in the same run:
//
//   emission WARPSMITH EMISSION_PY [KERNELS]
//
// in memory, from the tree to CPU and CUDA modules, forward and backward, against Warp's building of adjoints and writing
// of both; and from a file, `warpsmith extract` as a process against Python that imports Warp and the file and writes both.
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "src/forge/forge.h"
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

// Seconds for one kernel: lowered once, printed for both targets.
double InMemory(const std::vector<Kernel>& kernels) {
  size_t bytes = 0, rounds = 0;
  const double start = Seconds();
  for (; Seconds() < start + 1; ++rounds) {
    for (const Kernel& kernel : kernels) {
      const KernelText text = PrintText(kernel, Lower(kernel));
      bytes += text.cpp_forward.size() + text.cpp_backward.size() + text.cuda_forward.size() + text.cuda_backward.size();
    }
  }
  const double each = (Seconds() - start) / static_cast<double>(rounds * kernels.size());
  fmt::print("in memory: {:.1f} us a kernel, {} bytes of text\n", each * 1e6, bytes / rounds / kernels.size());
  return each;
}

// Seconds that a command takes; what it prints goes to a file.
double Run(const std::string& command, const std::string& output) {
  const double start = Seconds();
  if (std::system((command + " > " + output).c_str()) != 0) fmt::print(stderr, "failed: {}\n", command);
  return Seconds() - start;
}

int Main(const std::string& warpsmith, const std::string& script, int count) {
  const char* python = std::getenv("WARPSMITH_PYTHON");
  if (python == nullptr) {
    fmt::print(stderr, "WARPSMITH_PYTHON is not set: run tools/setup, which installs Warp\n");
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
  const double extract = Run(fmt::format("{0} extract {1} && {0} extract {1} --target=cuda", warpsmith, file), folder / "text");
  const double warp = Run(fmt::format("{} {} {}", python, script, file), output);
  double build = 0;
  std::ifstream(output) >> build;
  fmt::print("Warp: {:.2f} ms a kernel for building adjoints and writing both texts: {:.0f} times as long\n", build * 1e3, build / ours);
  fmt::print("a file of {} kernels, both texts, as processes: warpsmith {:.2f} s, Warp {:.2f} s: {:.1f} times as long\n", count, extract,
             warp, warp / extract);
  std::filesystem::remove_all(folder);
  return 0;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  return warpsmith::Main(argv[1], argv[2], argc > 3 ? std::atoi(argv[3]) : 100);
}
