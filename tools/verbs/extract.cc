// extract: Warp's text for a user's own kernels.

#include <fmt/format.h>

#include <filesystem>

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
    Json results = Json::array();
    bool any = false;
    for (KernelInput& input : *inputs) {
      if (!kernel_.empty() && input.name != kernel_) continue;
      any = true;
      if (!input.kernel) return input.kernel.error();
      Result<Json> result = output_.empty() ? Show(*input.kernel, console) : Write(*input.kernel, input.file, console);
      if (!result) return result.error();
      Json entry{{"file", input.file}, {"kernel", input.name}};
      entry.update(*result);
      results.push_back(std::move(entry));
    }
    if (!any) return Error{ErrorCode::kInput, fmt::format("no kernel '{}' in the files", kernel_)};
    console.PrintJson({{"kernels", std::move(results)}});
    return Found::kNothingWrong;
  }

 private:
  Result<Json> Show(const Kernel& kernel, Console& console) const {
    if (sample_) {
      Provenance provenance;
      provenance.command = "warpsmith extract --sample";
      Json sample = SampleToJson(MakeSample(kernel, provenance));
      console.Print(sample.dump() + "\n");
      return sample;
    }
    std::string text = Text(kernel);
    console.Print(text);
    return Json{{"text", text}};
  }

  std::string Text(const Kernel& kernel) const {
    const TextIr ir = Lower(kernel);
    const bool cpu = target_ == "cpu";
    if (part_ == "module") return PrintModule(kernel, ir, cpu ? Target::kCpu : Target::kCuda);
    KernelText text = PrintText(kernel, ir);
    if (part_ == "forward") return (cpu ? text.cpp_forward : text.cuda_forward) + "\n";
    return (cpu ? text.cpp_backward : text.cuda_backward) + "\n";
  }

  Result<Json> Write(const Kernel& kernel, const std::string& file, Console& console) const {
    std::error_code error;
    std::filesystem::create_directories(output_, error);
    if (error) return Error{ErrorCode::kInput, fmt::format("cannot make the folder {}: {}", output_, error.message())};
    const TextIr ir = Lower(kernel);
    std::filesystem::path stem = std::filesystem::path(output_) / FileStem(file);
    Json written = Json::array();
    for (auto [target, extension] : {std::pair{Target::kCpu, ".cpp"}, std::pair{Target::kCuda, ".cu"}}) {
      Status status = WriteFile(stem.string() + extension, PrintModule(kernel, ir, target));
      if (!status) return status.error();
      written.push_back(stem.string() + extension);
      console.Print(stem.string() + extension + "\n");
    }
    return Json{{"written", std::move(written)}};
  }

  std::vector<std::string> paths_;
  std::string kernel_, output_;
  std::string target_ = "cpu", part_ = "module";
  bool sample_ = false;
};

}  // namespace

std::unique_ptr<Verb> MakeExtract() { return std::make_unique<ExtractVerb>(); }

}  // namespace warpsmith
