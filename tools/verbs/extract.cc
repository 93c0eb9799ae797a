// extract: Warp's text for a user's own kernels.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <span>

#include "src/dataset/sample.h"
#include "src/dataset/store.h"
#include "src/text/lower.h"
#include "src/text/print.h"
#include "tools/verbs/inputs.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

class ExtractVerb : public Verb {
 public:
  std::string_view name() const override { return "extract"; }
  std::string_view doc() const override { return "Print the C++ or CUDA text that Warp writes for kernels."; }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith extract saxpy.py --target=cuda --part=backward", "warpsmith extract kernels/*.py --output=texts"};
  }

  void Declare(Flags& flags) override {
    flags.Paths("files", paths_, "Python files");
    flags.Text("kernel", kernel_, "only the kernel of this name");
    flags.OneOf("target", {"cpu", "cuda"}, target_, "which of Warp's texts (default: cpu)");
    flags.OneOf("part", {"forward", "backward", "module"}, part_, "which part of it (default: module)");
    flags.Switch("sample", sample_, "print a sample, not executed, instead of text");
    flags.Text("output", output_, "write <file stem>.cpp and <file stem>.cu for every file into this folder");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<KernelInput>> inputs = ReadKernels(paths_);
    if (!inputs) return inputs.error();
    std::vector<Error> errors;
    Json results = Json::array();
    for (auto first = inputs->begin(); first != inputs->end();) {
      auto last = std::find_if(first, inputs->end(), [&](const KernelInput& input) { return input.file != first->file; });
      Result<Json> result = Extract({first, last}, console);
      if (!result) errors.push_back(result.error());
      else if (!result->is_null()) results.push_back(std::move(*result));
      first = last;
    }
    console.PrintJson({{"files", results}});
    if (errors.empty() && results.empty()) return Error{ErrorCode::kInput, fmt::format("no kernel '{}' in the files", kernel_)};
    if (errors.empty()) return Found::kNothingWrong;
    for (size_t i = 0; i + 1 < errors.size(); ++i) console.Warn("warpsmith extract: " + errors[i].message);
    return errors.back();
  }

 private:
  // The kernels of one file; null if none of them is wanted.
  Result<Json> Extract(std::span<KernelInput> inputs, Console& console) const {
    std::vector<Kernel> kernels;
    for (KernelInput& input : inputs) {
      if (!kernel_.empty() && input.name != kernel_) continue;
      if (!input.kernel) return input.kernel.error();
      kernels.push_back(std::move(*input.kernel));
    }
    if (kernels.empty()) return Json();
    const std::string& file = inputs.front().file;
    Json result{{"file", file}};
    if (!output_.empty()) {
      Result<Json> written = Write(kernels, file, console);
      if (!written) return written.error();
      result["written"] = std::move(*written);
    } else if (sample_) {
      result["samples"] = ShowSamples(kernels, file, console);
    } else {
      result["text"] = Text(kernels);
      console.Print(result["text"].get<std::string>());
    }
    return result;
  }

  static Json ShowSamples(const std::vector<Kernel>& kernels, const std::string& file, Console& console) {
    Json samples = Json::array();
    for (const Kernel& kernel : kernels) {
      Provenance provenance;
      provenance.command = fmt::format("warpsmith extract {} --kernel={} --sample", file, kernel.name);
      samples.push_back(SampleToJson(MakeSample(kernel, provenance)));
      console.Print(samples.back().dump() + "\n");
    }
    return samples;
  }

  std::string Text(const std::vector<Kernel>& kernels) const {
    const bool cpu = target_ == "cpu";
    if (part_ == "module") return PrintModule(kernels, cpu ? Target::kCpu : Target::kCuda);
    std::string all;
    for (const Kernel& kernel : kernels) {
      KernelText text = PrintText(kernel, Lower(kernel));
      if (part_ == "forward") all += (cpu ? text.cpp_forward : text.cuda_forward) + "\n";
      else all += (cpu ? text.cpp_backward : text.cuda_backward) + "\n";
    }
    return all;
  }

  Result<Json> Write(const std::vector<Kernel>& kernels, const std::string& file, Console& console) const {
    std::error_code error;
    std::filesystem::create_directories(output_, error);
    if (error) return Error{ErrorCode::kInput, fmt::format("cannot make the folder {}: {}", output_, error.message())};
    const std::string stem = (std::filesystem::path(output_) / FileStem(file)).string();
    Json written = Json::array();
    for (auto [target, extension] : {std::pair{Target::kCpu, ".cpp"}, std::pair{Target::kCuda, ".cu"}}) {
      Status status = WriteFile(stem + extension, PrintModule(kernels, target));
      if (!status) return status.error();
      written.push_back(stem + extension);
      console.Print(stem + extension + "\n");
    }
    return written;
  }

  std::vector<std::string> paths_;
  std::string kernel_, output_;
  std::string target_ = "cpu", part_ = "module";
  bool sample_ = false;
};

}  // namespace

std::unique_ptr<Verb> MakeExtract() { return std::make_unique<ExtractVerb>(); }

}  // namespace warpsmith
