// The goldens: for each kernel file in src/text/testdata, the modules that are written for its kernel. The test
// compares; `bazel run //tests:golden -- --update` rewrites them, and the diff is for reviewers to read. That real Warp
// writes the same is what //tests/warp:conformance_test says.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "src/python/read.h"
#include "src/text/lower.h"
#include "src/text/print.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

constexpr char kDirectory[] = "src/text/testdata";

struct Golden {
  fs::path path;
  std::string text;
};

std::string ReadFile(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

Result<std::vector<Golden>> Goldens() {
  std::vector<std::string> paths;
  for (const fs::directory_entry& entry : fs::directory_iterator(kDirectory))
    if (entry.path().extension() == ".py") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  auto files = ReadPythonFiles(paths);
  if (!files.ok()) return files.error();
  std::vector<Golden> goldens;
  for (size_t i = 0; i < paths.size(); ++i) {
    for (const ReadKernel& read : (*files)[i]) {
      if (!read.kernel.ok()) return read.kernel.error();
      TextIr ir = Lower(*read.kernel);
      goldens.push_back({fs::path(paths[i]).replace_extension(".cpp"), PrintModule(*read.kernel, ir, Target::kCpu)});
      goldens.push_back({fs::path(paths[i]).replace_extension(".cu"), PrintModule(*read.kernel, ir, Target::kCuda)});
    }
  }
  return goldens;
}

size_t FirstDifferentLine(std::string_view a, std::string_view b) {
  auto at = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
  return static_cast<size_t>(std::count(a.begin(), at, '\n')) + 1;
}

int Update(const std::vector<Golden>& goldens) {
  for (const Golden& golden : goldens) {
    if (ReadFile(golden.path) == golden.text) continue;
    std::ofstream(golden.path) << golden.text;
    fmt::print("wrote {}\n", golden.path.string());
  }
  return 0;
}

int CheckAll(const std::vector<Golden>& goldens) {
  int wrong = 0;
  for (const Golden& golden : goldens) {
    std::string expected = ReadFile(golden.path);
    if (expected == golden.text) continue;
    ++wrong;
    fmt::print("{}:{} differs. If it should, run `bazel run //tests:golden -- --update`\n", golden.path.string(),
               FirstDifferentLine(expected, golden.text));
  }
  fmt::print("{} goldens, {} differ\n", goldens.size(), wrong);
  return wrong > 0 || goldens.empty() ? 1 : 0;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) {
  // `bazel run` starts programs elsewhere than in the source tree.
  if (const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY")) std::filesystem::current_path(workspace);
  auto goldens = warpsmith::Goldens();
  if (!goldens.ok()) {
    fmt::print(stderr, "golden: {}\n", goldens.error().message);
    return static_cast<int>(goldens.error().code);
  }
  bool update = argc > 1 && std::string_view(argv[1]) == "--update";
  return update ? warpsmith::Update(*goldens) : warpsmith::CheckAll(*goldens);
}
