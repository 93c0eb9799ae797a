// extract: Warp's text for a user's own kernels.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <span>

#include "src/dataset/sample.h"
#include "src/dataset/store.h"
#include "src/python/read.h"
#include "src/text/lower.h"
#include "src/text/print.h"
#include "src/text/read.h"
#include "tools/verbs/inputs.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

class ExtractVerb : public Verb {
 public:
  std::string_view name() const override { return "extract"; }
  std::string_view doc() const override { return "Print the C++ or CUDA text that Warp writes for kernels."; }
  std::string_view manual() const override {
    return R"(Prints the text that Warp 1.19.0 makes of kernels that people wrote, byte for byte: functions, constants, loops, vectors,
matrices and what else docs/language.md names, which is more than is executed. What is not supported is named with file,
line and column. The file is parsed, not run: Warp is not needed.

A module is the whole file that Warp would compile. --part=forward and --part=backward print the kernel functions alone;
--sample prints the JSON object of a sample for what is executed.

--json prints {"files": [{"file", "text" or "written"}]}.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith extract saxpy.py --target=cuda --part=backward",
            "warpsmith extract kernels/*.py --output=texts"};
  }

  void Declare(Flags& flags) override {
    flags.Paths("files", paths_, "Python files");
    flags.Text("kernel", kernel_, "only the kernel of this name");
    flags.OneOf("target", {"cpu", "cuda"}, target_, "which of Warp's texts (default: cpu)");
    flags.OneOf("part", {"forward", "backward", "module"}, part_, "which part of it (default: module)");
    flags.Switch("sample", sample_, "print a sample, not executed, instead of text");
    flags.Switch("each", each_,
                 "with --json: each kernel as a module of its own, or why there is no text; why that can't be read "
                 "back, and whether "
                 "Warp's own text varies");
    flags.Text("output", output_, "write <file stem>.cpp and <file stem>.cu for every file into this folder");
  }

  Result<Found> Run(Console& console) override {
    if (sample_) return Samples(console);
    Result<std::vector<Result<PythonModule>>> modules = ReadModules(PythonFiles());
    if (!modules) return modules.error();
    std::vector<Error> errors;
    Json results = Json::array();
    bool found = false;
    for (size_t i = 0; i < modules->size(); ++i) {
      Result<PythonModule>& module = (*modules)[i];
      if (!module && each_)
        results.push_back({{"file", files_[i]}, {"error", module.error().message}, {"kernels", Json::array()}});
      else if (!module)
        errors.push_back(module.error());
      if (!module) continue;
      Result<Json> result = Extract(*module, console, found);
      if (!result)
        errors.push_back(result.error());
      else if (!result->is_null())
        results.push_back(std::move(*result));
    }
    console.PrintJson({{"files", results}});
    if (errors.empty() && !found && !each_) return NothingFound();
    if (errors.empty()) return Found::kNothingWrong;
    for (size_t i = 0; i + 1 < errors.size(); ++i) console.Warn("warpsmith extract: " + errors[i].message);
    return errors.back();
  }

 private:
  Error NothingFound() const {
    if (!kernel_.empty()) return {ErrorCode::kInput, fmt::format("no kernel '{}' in the files", kernel_)};
    return {ErrorCode::kInput, fmt::format("{}: no @wp.kernel function", files_.empty() ? "" : files_.front())};
  }

  // A folder stands for the Python files in it.
  std::vector<std::string> PythonFiles() {
    for (const std::string& path : paths_) {
      std::error_code ignored;
      if (!std::filesystem::is_directory(path, ignored)) {
        files_.push_back(path);
        continue;
      }
      std::vector<std::string> inside;
      for (const auto& entry : std::filesystem::directory_iterator(path, ignored))
        if (entry.path().extension() == ".py") inside.push_back(entry.path().string());
      std::sort(inside.begin(), inside.end());
      files_.insert(files_.end(), inside.begin(), inside.end());
    }
    return files_;
  }

  const std::string& Chosen(const ModuleText& text) const { return target_ == "cpu" ? text.cpu : text.cuda; }

  // The kernels of one file; null if none of them is wanted.
  Result<Json> Extract(PythonModule& read, Console& console, bool& found) const {
    std::vector<const Kernel*> kernels;
    Json each = Json::array();
    std::optional<Error> first_error;
    for (ModuleKernel& entry : read.kernels) {
      if (!kernel_.empty() && entry.name != kernel_) continue;
      found = true;
      if (each_) each.push_back(Alone(read.file, entry));
      for (const std::string& warning : entry.warnings) console.Warn("warpsmith extract: " + warning);
      if (!entry.kernel && !first_error) first_error = entry.kernel.error();
      // The decorator may put a kernel into another module, which is another file of Warp's.
      if (!entry.kernel) continue;
      if (!each_) WarnOfNames(read.file, *entry.kernel, console);
      if (!kernel_.empty() || !entry.kernel->around->other_module) kernels.push_back(&*entry.kernel);
    }
    Json result{{"file", read.file}};
    if (each_) result["kernels"] = each;
    if (!first_error && !kernels.empty()) {
      Status done =
          output_.empty() ? Print(read.file, kernels, console, result) : Write(read.file, kernels, console, result);
      if (!done) first_error = done.error();
    }
    if (!first_error) return found || each_ ? Result<Json>(result) : Result<Json>(Json());
    if (!each_) return *first_error;
    result["error"] = first_error->message;
    return result;
  }

  // What makes Warp's own text of a kernel differ from run to run, or from the one that wp.launch() compiles.
  static void WarnOfNames(const std::string& file, const Kernel& kernel, Console& console) {
    const std::string where = fmt::format("warpsmith extract: {}:{}: {}", file, kernel.def_line, kernel.name);
    const Result<TextIr> ir = LowerLanguage(kernel);
    if (ir && ir->order_varies)
      console.Warn(
          where +
          ": Warp's own text differs from run to run, since it orders some lines by Python's hashing (PYTHONHASHSEED)");
    if (!kernel.around->tables.empty())
      console.Warn(where +
                   ": wp.launch() gives it other digits after its name, since Warp hashes wp.static() of a loop's "
                   "variable once more "
                   "after it built the module");
  }

  // What --each says of a kernel.
  Json Alone(const std::string& file, const ModuleKernel& entry) const {
    Json result{{"kernel", entry.key}, {"line", entry.line}};
    if (!entry.kernel) {
      result["error"] = entry.kernel.error().message;
      return result;
    }
    const Kernel* kernel = &*entry.kernel;
    Result<ModuleText> text = PrintLanguageModule(std::span(&kernel, 1));
    if (text) {
      result["text"] = Chosen(*text);
      const auto read = ReadModule(Chosen(*text), target_ == "cpu" ? Target::kCpu : Target::kCuda);
      if (!read.ok()) result["unread"] = read.error().message;
      const Result<TextIr> ir = LowerLanguage(*kernel);
      if (ir && ir->order_varies) result["varies"] = true;
    } else {
      result["error"] = file + ":" + text.error().message;
    }
    return result;
  }

  Status Print(const std::string& file, const std::vector<const Kernel*>& kernels, Console& console,
               Json& result) const {
    Result<std::string> text = Text(kernels);
    if (!text) return Error{text.error().code, file + ":" + text.error().message};
    result["text"] = *text;
    console.Print(*text);
    return Ok{};
  }

  Result<std::string> Text(const std::vector<const Kernel*>& kernels) const {
    if (part_ == "module") {
      Result<ModuleText> text = PrintLanguageModule(kernels);
      return text ? Result<std::string>(Chosen(*text)) : text.error();
    }
    std::string all;
    for (const Kernel* kernel : kernels) {
      Result<TextIr> ir = LowerLanguage(*kernel);
      if (!ir) return ir.error();
      KernelText text = PrintText(*kernel, *ir);
      const bool cpu = target_ == "cpu";
      if (part_ == "forward")
        all += (cpu ? text.cpp_forward : text.cuda_forward) + "\n";
      else
        all += (cpu ? text.cpp_backward : text.cuda_backward) + "\n";
    }
    return all;
  }

  Status Write(const std::string& file, const std::vector<const Kernel*>& kernels, Console& console,
               Json& result) const {
    std::error_code error;
    std::filesystem::create_directories(output_, error);
    if (error) return Error{ErrorCode::kInput, fmt::format("cannot make the folder {}: {}", output_, error.message())};
    const std::string stem = (std::filesystem::path(output_) / FileStem(file)).string();
    result["written"] = Json::array();
    const Result<ModuleText> text = PrintLanguageModule(kernels);
    if (!text) return Error{text.error().code, file + ":" + text.error().message};
    for (auto [module, extension] : {std::pair{&text->cpu, ".cpp"}, std::pair{&text->cuda, ".cu"}}) {
      if (Status status = WriteFile(stem + extension, *module); !status) return status;
      result["written"].push_back(stem + extension);
      console.Print(stem + extension + "\n");
    }
    return Ok{};
  }

  // Samples are of kernels that are executed.
  Result<Found> Samples(Console& console) const {
    Result<std::vector<KernelInput>> inputs = ReadKernels(paths_);
    if (!inputs) return inputs.error();
    Json samples = Json::array();
    std::vector<Error> errors;
    for (const KernelInput& input : *inputs) {
      if (!kernel_.empty() && input.name != kernel_) continue;
      if (!input.kernel) {
        errors.push_back(input.kernel.error());
        continue;
      }
      Provenance provenance;
      provenance.command = fmt::format("warpsmith extract {} --kernel={} --sample", input.file, input.kernel->name);
      samples.push_back(SampleToJson(MakeSample(*input.kernel, provenance)));
      console.Print(samples.back().dump() + "\n");
    }
    console.PrintJson({{"samples", samples}});
    if (errors.empty() && samples.empty())
      return Error{ErrorCode::kInput, fmt::format("no kernel '{}' in the files", kernel_)};
    if (errors.empty()) return Found::kNothingWrong;
    for (size_t i = 0; i + 1 < errors.size(); ++i) console.Warn("warpsmith extract: " + errors[i].message);
    return errors.back();
  }

  std::vector<std::string> paths_;
  std::string kernel_, output_;
  std::string target_ = "cpu", part_ = "module";
  bool sample_ = false, each_ = false;
  std::vector<std::string> files_;  // of paths_
};

}  // namespace

std::unique_ptr<Verb> MakeExtract() { return std::make_unique<ExtractVerb>(); }

}  // namespace warpsmith
