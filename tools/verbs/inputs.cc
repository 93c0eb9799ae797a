#include "tools/verbs/inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "src/dataset/store.h"
#include "src/python/print.h"
#include "src/python/read.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

// Python files below a folder or the path itself; samples are left to ReadSamples().
Result<std::vector<std::string>> Expand(const std::string& path) {
  std::error_code error;
  fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) {
    return Error{ErrorCode::kInput, fmt::format("cannot read {}: {}", path, error ? error.message() : "no such file")};
  }
  if (!fs::is_directory(status)) return std::vector<std::string>{path};
  std::vector<std::string> files;
  fs::directory_iterator entries(path, error);
  if (error) return Error{ErrorCode::kInput, fmt::format("cannot read {}: {}", path, error.message())};
  for (const fs::directory_entry& entry : entries) {
    fs::path extension = entry.path().extension();
    if (entry.path().filename() == "labels.json") continue;
    if (extension == ".py" || extension == ".json" || extension == ".jsonl") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool IsSampleFile(const std::string& file) {
  fs::path extension = fs::path(file).extension();
  return extension == ".json" || extension == ".jsonl";
}

void AddPython(const std::string& file, std::vector<ReadKernel> kernels, std::vector<KernelInput>& inputs) {
  if (kernels.empty()) {
    inputs.push_back({file, "", Error{ErrorCode::kInput, file + ": no @wp.kernel function"}, {}});
  }
  for (ReadKernel& read : kernels) inputs.push_back({file, read.name, std::move(read.kernel), {}, read.unsupported});
}

// One Python process reads all files; if one of them is unreadable, each is read alone to find out which.
void ReadPython(const std::vector<std::string>& files, std::vector<KernelInput>& inputs) {
  if (files.empty()) return;
  Result<std::vector<std::vector<ReadKernel>>> all = ReadPythonFiles(files);
  if (all) {
    for (size_t i = 0; i < files.size(); ++i) AddPython(files[i], std::move((*all)[i]), inputs);
  } else if (files.size() == 1) {
    inputs.push_back({files[0], "", all.error(), {}});
  } else {
    for (const std::string& file : files) ReadPython({file}, inputs);
  }
}

Status ReadSampleFile(const std::string& file, std::vector<KernelInput>& inputs) {
  Result<std::vector<StoredSample>> stored = ReadSamples({file});
  if (!stored) return stored.error();
  std::vector<const Sample*> samples;
  for (const StoredSample& entry : *stored) {
    if (entry.sample) samples.push_back(&*entry.sample);
  }
  std::vector<ReadKernel> kernels = KernelsOfSamples(samples);
  size_t next = 0;
  for (StoredSample& entry : *stored) {
    if (!entry.sample) {
      inputs.push_back(
          {entry.file, "", Error{ErrorCode::kInput, entry.file + ": " + entry.sample.error().message}, {}});
    } else {
      ReadKernel& read = kernels[next++];
      inputs.push_back({entry.file, read.name, std::move(read.kernel), std::move(*entry.sample), read.unsupported});
    }
  }
  return Ok{};
}

ReadKernel OnlyKernel(const Sample& sample, std::vector<ReadKernel>& kernels) {
  if (kernels.size() == 1) return std::move(kernels[0]);
  return {sample.kernel_name,
          Error{ErrorCode::kInput, fmt::format("python_source has {} kernels instead of one", kernels.size())}};
}

}  // namespace

std::string FileStem(const std::string& file) { return fs::path(file).stem().string(); }

Judgement UnsupportedJudgement(const Error& why) {
  Judgement judgement;
  judgement.verdict = Verdict::kInconclusive;
  judgement.reason = Reason::kUnsupported;
  judgement.detail = why.message;
  return judgement;
}

std::vector<ReadKernel> KernelsOfSamples(std::span<const Sample* const> samples) {
  std::vector<std::string> texts;
  for (const Sample* sample : samples) texts.push_back(kFilePrefix + sample->python_source);
  auto files = ReadPythonTexts(texts, "python_source");
  std::vector<ReadKernel> kernels;
  if (files) {
    for (size_t i = 0; i < samples.size(); ++i) {
      auto& file = (*files)[i];
      kernels.push_back(file ? OnlyKernel(*samples[i], *file) : ReadKernel{samples[i]->kernel_name, file.error()});
    }
  } else if (samples.size() == 1) {
    kernels.push_back({samples[0]->kernel_name, files.error()});
  } else {
    // Python died of one of them, which is known when each half has been read alone.
    for (const auto& half : {samples.first(samples.size() / 2), samples.subspan(samples.size() / 2)})
      for (ReadKernel& kernel : KernelsOfSamples(half)) kernels.push_back(std::move(kernel));
  }
  return kernels;
}

Result<std::vector<KernelInput>> ReadKernels(const std::vector<std::string>& paths) {
  std::vector<KernelInput> inputs;
  for (const std::string& path : paths) {
    Result<std::vector<std::string>> files = Expand(path);
    if (!files) return files.error();
    std::vector<std::string> python;
    for (const std::string& file : *files) {
      if (!IsSampleFile(file)) {
        python.push_back(file);
        continue;
      }
      Status read = ReadSampleFile(file, inputs);
      if (!read) return read.error();
    }
    ReadPython(python, inputs);
  }
  return inputs;
}

}  // namespace warpsmith
