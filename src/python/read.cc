#include "src/python/read.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "src/python/interpreter.h"
#include "src/python/read_py.h"
#include "src/python/tree.h"

namespace warpsmith {
namespace {

using Json = nlohmann::json;

// "file:line:column: what", less the place that is not known.
std::string Message(const std::string& file, const Json& error) {
  std::string message = file + ":";
  if (error.at("line") != 0)
    message += std::to_string(error.at("line").get<int>()) + ":" + std::to_string(error.at("column").get<int>()) + ":";
  return message + " " + error.at("what").get<std::string>();
}

Error Located(const std::string& file, const Error& error) { return {error.code, file + ":" + error.message}; }

// The kernel or function of an object, or why there is none.
Result<Kernel> KernelOf(const std::string& file, const Json& object, const Module& module) {
  if (object.contains("error")) return Error{ErrorCode::kInput, Message(file, object.at("error"))};
  Result<Kernel> kernel = KernelFromTree(object, module);
  if (!kernel.ok()) return Located(file, kernel.error());
  return kernel;
}

// The functions of a module. One that can't be read makes the calls of its name fail.
void AddFunctions(const std::string& file, const Json& answer, Module& module) {
  for (const Json& set : answer.at("sets"))
    module.sets.push_back({set.at("key"), set.at("functions").get<std::vector<int32_t>>(), ""});
  std::vector<std::string> wrong;
  for (const Json& object : answer.at("functions")) {
    Result<Kernel> function = KernelOf(file, object, module);
    wrong.push_back(function.ok() ? "" : function.error().message);
    module.functions.push_back(function.ok() ? std::move(*function) : Kernel{});
  }
  for (FunctionSet& set : module.sets) {
    for (size_t i = 1; i < set.overloads.size(); ++i)
      for (size_t j = 0; j < i; ++j)
        if (module.functions[static_cast<size_t>(set.overloads[i])].params == module.functions[static_cast<size_t>(set.overloads[j])].params)
          set.wrong = "a function that is defined twice is not supported";
    for (int32_t overload : set.overloads)
      if (!wrong[static_cast<size_t>(overload)].empty() && set.wrong.empty()) set.wrong = wrong[static_cast<size_t>(overload)];
  }
}

Result<PythonModule> ModuleOf(const std::string& file, const Json& answer) {
  if (answer.contains("error")) return Error{ErrorCode::kInput, Message(file, answer.at("error"))};
  PythonModule read{file, std::make_unique<Module>(), {}};
  read.module->path = answer.at("path");
  AddFunctions(file, answer, *read.module);
  ModuleChecker checker(*read.module);
  for (const Json& object : answer.at("kernels")) {
    ModuleKernel entry{object.at("name"), object.at("key"), object.at("decorator_line"), KernelOf(file, object, *read.module), {}};
    if (entry.kernel.ok())
      if (Status status = checker.Check(*entry.kernel, entry.warnings); !status) entry.kernel = Located(file, status.error());
    for (std::string& warning : entry.warnings) warning = file + ":" + warning;
    read.kernels.push_back(std::move(entry));
  }
  return read;
}

// A kernel that is executed is all in its tree.
Result<Kernel> Executed(const std::string& file, const ModuleKernel& read) {
  if (!read.kernel.ok()) return read.kernel.error();
  Kernel kernel = *read.kernel;
  const Surroundings& around = *kernel.around;
  if (!around.options.empty() || around.other_module || !around.enable_backward)
    return Error{ErrorCode::kInput, file + ":" + std::to_string(read.line) + ":0: decorator options are not executed"};
  if (Status status = Check(kernel); !status) return Located(file, status.error());
  kernel.around = nullptr;
  return kernel;
}

Result<std::vector<Result<PythonModule>>> ReadAll(const Json& requests, const std::vector<std::string>& files) {
  // What is not UTF-8 is replaced: such a path is not found, such a text is not Python.
  Result<std::string> output = RunPython(kReadPy, requests.dump(-1, ' ', false, Json::error_handler_t::replace));
  if (!output.ok()) return output.error();
  Json answers = Json::parse(*output, nullptr, false);
  if (answers.is_discarded() || answers.size() != files.size())
    return Error{ErrorCode::kInternal, "the reader of Python files gave no valid answer"};
  std::vector<Result<PythonModule>> result;
  for (size_t i = 0; i < files.size(); ++i) result.push_back(ModuleOf(files[i], answers[i]));
  return result;
}

Result<std::vector<std::vector<ReadKernel>>> ExecutedOf(Result<std::vector<Result<PythonModule>>> modules) {
  if (!modules.ok()) return modules.error();
  std::vector<std::vector<ReadKernel>> files;
  for (const Result<PythonModule>& module : *modules) {
    if (!module.ok()) return module.error();
    std::vector<ReadKernel>& kernels = files.emplace_back();
    for (const ModuleKernel& kernel : module->kernels) kernels.push_back({kernel.name, Executed(module->file, kernel)});
  }
  return files;
}

}  // namespace

Result<std::vector<Result<PythonModule>>> ReadModules(const std::vector<std::string>& paths) {
  if (paths.empty()) return std::vector<Result<PythonModule>>{};
  Json requests = Json::array();
  for (const std::string& path : paths) requests.push_back({{"path", path}});
  return ReadAll(requests, paths);
}

Result<std::vector<std::vector<ReadKernel>>> ReadPythonFiles(const std::vector<std::string>& paths) {
  return ExecutedOf(ReadModules(paths));
}

Result<std::vector<ReadKernel>> ReadPythonText(const std::string& text, const std::string& name) {
  Result<std::vector<std::vector<ReadKernel>>> files =
      ExecutedOf(ReadAll(Json::array({{{"name", name}, {"text", text}}}), {name}));
  if (!files.ok()) return files.error();
  return std::move((*files)[0]);
}

}  // namespace warpsmith
