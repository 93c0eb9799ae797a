#include "tools/verbs/corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "src/dataset/store.h"
#include "src/forge/codec.h"
#include "src/kernel/check.h"
#include "src/kernel/identity.h"
#include "src/python/print.h"
#include "tools/verbs/inputs.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

bool IsEncoded(const fs::path& path) {
  const std::string extension = path.extension().string();
  return extension != ".py" && extension != ".json" && extension != ".jsonl";
}

}  // namespace

Result<std::vector<Kernel>> ReadCorpus(const std::vector<std::string>& paths) {
  std::map<std::string, Kernel> by_id;
  auto add = [&](Kernel kernel) {
    PrintPython(kernel);
    if (Check(kernel).ok()) by_id.emplace(KernelId(kernel), std::move(kernel));
  };
  for (const std::string& path : paths) {
    std::error_code failed;
    if (!fs::exists(path, failed)) return Error{ErrorCode::kInput, fmt::format("cannot read {}: no such file", path)};
    std::vector<fs::path> encoded;
    bool others = false;
    auto sort = [&](const fs::path& file) {
      if (IsEncoded(file))
        encoded.push_back(file);
      else
        others = true;
    };
    if (!fs::is_directory(path))
      sort(path);
    else
      for (const auto& entry : fs::directory_iterator(path, failed))
        if (entry.is_regular_file()) sort(entry.path());
    for (const fs::path& file : encoded) {
      const Result<std::string> bytes = ReadFile(file);
      if (!bytes) return bytes.error();
      auto kernel = Decode({reinterpret_cast<const uint8_t*>(bytes->data()), bytes->size()});
      if (kernel) add(std::move(*kernel));
    }
    if (!others) continue;
    Result<std::vector<KernelInput>> inputs = ReadKernels({path});
    if (!inputs) return inputs.error();
    for (KernelInput& input : *inputs)
      if (input.kernel) add(std::move(*input.kernel));
  }
  std::vector<Kernel> kernels;
  for (auto& [id, kernel] : by_id) kernels.push_back(std::move(kernel));
  return kernels;
}

}  // namespace warpsmith
