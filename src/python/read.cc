#include "src/python/read.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "src/python/interpreter.h"
#include "src/python/marshal.h"
#include "src/python/read_py.h"
#include "src/python/tree.h"

namespace warpsmith {
namespace {

// "file:line:column: what", less the place that is not known.
std::string Message(const std::string& file, const Value& error) {
  std::string message = file + ":";
  if (error.at("line").integer() != 0)
    message += std::to_string(error.at("line").integer()) + ":" + std::to_string(error.at("column").integer()) + ":";
  return message + " " + std::string(error.at("what").text());
}

Error Located(const std::string& file, const Error& error) { return {error.code, file + ":" + error.message}; }

// The kernel or function of an object, or why there is none.
Result<Kernel> KernelOf(const std::string& file, const Value& object, const Module& module) {
  if (const Value* error = object.Find("error")) return Error{ErrorCode::kInput, Message(file, *error)};
  Result<Kernel> kernel = KernelFromTree(object, module);
  if (!kernel.ok()) return Located(file, kernel.error());
  return kernel;
}

// Why what Warp hashes of a kernel or function can't be known: it refers to functions that can't be read.
std::string WhyWrong(const Module& module, const Kernel& kernel) {
  for (const Reference& reference : kernel.around->references)
    if (reference.set >= 0 && !module.sets[static_cast<size_t>(reference.set)].wrong.empty()) {
      const FunctionSet& set = module.sets[static_cast<size_t>(reference.set)];
      return "function " + set.key + ": " + set.wrong;
    }
  return "";
}

// Why none of the functions of a name can be called. `wrong` says why one can't be read, by its place in the module.
std::string WhyWrong(const Module& module, const FunctionSet& set, const std::vector<std::string>& wrong) {
  for (int32_t overload : set.hashed) {
    const Kernel& function = module.functions[static_cast<size_t>(overload)];
    if (!wrong[static_cast<size_t>(overload)].empty()) return wrong[static_cast<size_t>(overload)];
    if (std::string why = WhyWrong(module, function); !why.empty()) return why;
    for (int32_t custom : {function.around->custom_adjoint, function.around->custom_replay}) {
      if (custom < 0) continue;
      if (!wrong[static_cast<size_t>(custom)].empty()) return wrong[static_cast<size_t>(custom)];
      if (std::string why = WhyWrong(module, module.functions[static_cast<size_t>(custom)]); !why.empty()) return why;
    }
  }
  return "";
}

std::vector<int32_t> Places(const Value& list) {
  std::vector<int32_t> places;
  for (const Value& place : list) places.push_back(static_cast<int32_t>(place.integer()));
  return places;
}

// The functions of a module. One that can't be read makes the calls of its name fail.
void AddFunctions(const std::string& file, const Value& answer, Module& module) {
  for (const Value& set : answer.at("sets"))
    module.sets.push_back({std::string(set.at("key").text()), Places(set.at("functions")), Places(set.at("hashed")),
                           Places(set.at("templates")), ""});
  std::vector<std::string> wrong;
  for (const Value& object : answer.at("functions")) {
    Result<Kernel> function = KernelOf(file, object, module);
    wrong.push_back(function.ok() ? "" : function.error().message);
    module.functions.push_back(function.ok() ? std::move(*function) : Kernel{});
  }
  for (bool more = true; more;) {
    more = false;
    for (FunctionSet& set : module.sets) {
      if (!set.wrong.empty()) continue;
      set.wrong = WhyWrong(module, set, wrong);
      more |= !set.wrong.empty();
    }
  }
}

Result<PythonModule> ModuleOf(const std::string& file, const Value& answer) {
  if (const Value* error = answer.Find("error")) return Error{ErrorCode::kInput, Message(file, *error)};
  PythonModule read{file, std::make_unique<Module>(), {}};
  for (const Value& record : answer.at("structs")) {
    if (read.module->structs.size() == 256)
      return Error{ErrorCode::kInput, file + ": so many structs are not supported"};
    Struct& made = read.module->structs.emplace_back(Struct{std::string(record.at("native_name").text()), {}});
    for (const Value& field : record.at("fields")) made.fields.emplace_back(field[0].text(), TypeFromTree(field[1]));
  }
  AddFunctions(file, answer, *read.module);
  ModuleChecker checker(*read.module);
  for (const Value& object : answer.at("kernels")) {
    ModuleKernel entry{std::string(object.at("name").text()),
                       std::string(object.at("key").text()),
                       static_cast<int32_t>(object.at("decorator_line").integer()),
                       KernelOf(file, object, *read.module),
                       {},
                       std::string(object.at("shadowed").text())};
    if (entry.kernel.ok()) {
      std::string why = WhyWrong(*read.module, *entry.kernel);
      Status status = why.empty() ? checker.Check(*entry.kernel, entry.warnings)
                                  : Error{ErrorCode::kInput, std::to_string(entry.kernel->def_line) + ":0: " + why};
      if (!status) entry.kernel = Located(file, status.error());
    }
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
  if (!read.shadowed.empty())
    return Error{ErrorCode::kInput, file + ":" + std::to_string(kernel.def_line) +
                                        ":0: the file has a global variable " + read.shadowed +
                                        " too, which is not executed"};
  if (Status status = Check(kernel); !status) return Located(file, status.error());
  kernel.around = nullptr;
  return kernel;
}

// Requests and answers are rows: their bytes after their number, which has eight.
void AddRow(std::string_view row, std::string& rows) {
  for (size_t i = 0, size = row.size(); i < 8; ++i, size >>= 8) rows += static_cast<char>(size & 0xff);
  rows += row;
}

std::optional<std::string_view> TakeRow(std::string_view& rows) {
  if (rows.size() < 8) return std::nullopt;
  uint64_t size = 0;
  for (size_t i = 8; i-- > 0;) size = size << 8 | static_cast<uint8_t>(rows[i]);
  if (size > rows.size() - 8) return std::nullopt;
  const std::string_view row = rows.substr(8, size);
  rows.remove_prefix(8 + size);
  return row;
}

// `requests` are as read.py has them, one for each of the files.
Result<std::vector<Result<PythonModule>>> ReadAll(const std::string& requests, const std::vector<std::string>& files) {
  Result<std::string> output = RunPython(kReadPy, requests);
  if (!output.ok()) return output.error();
  std::vector<Result<PythonModule>> result;
  std::string_view rows = *output;
  for (const std::string& file : files) {
    const std::optional<std::string_view> row = TakeRow(rows);
    if (!row) return Error{ErrorCode::kInternal, "the reader of Python files gave no valid answer"};
    const std::optional<Document> answer = FromMarshal(*row);
    if (answer)
      result.push_back(ModuleOf(file, answer->value));
    else
      result.push_back(Error{ErrorCode::kInput, file + ": a string with half of a surrogate pair is not supported"});
  }
  return result;
}

std::vector<ReadKernel> ExecutedOf(const PythonModule& module) {
  std::vector<ReadKernel> kernels;
  for (const ModuleKernel& kernel : module.kernels) {
    Result<Kernel> executed = Executed(module.file, kernel);
    const bool unsupported = kernel.kernel.ok() && !executed.ok();
    kernels.push_back({kernel.name, std::move(executed), unsupported});
  }
  return kernels;
}

}  // namespace

Result<std::vector<Result<PythonModule>>> ReadModules(const std::vector<std::string>& paths) {
  if (paths.empty()) return std::vector<Result<PythonModule>>{};
  std::string requests;
  for (const std::string& path : paths)
    for (std::string_view row : {std::string_view("path"), std::string_view(path), std::string_view()})
      AddRow(row, requests);
  return ReadAll(requests, paths);
}

Result<std::vector<std::vector<ReadKernel>>> ReadPythonFiles(const std::vector<std::string>& paths) {
  Result<std::vector<Result<PythonModule>>> modules = ReadModules(paths);
  if (!modules.ok()) return modules.error();
  std::vector<std::vector<ReadKernel>> files;
  for (const Result<PythonModule>& module : *modules) {
    if (!module.ok()) return module.error();
    files.push_back(ExecutedOf(*module));
  }
  return files;
}

Result<std::vector<Result<std::vector<ReadKernel>>>> ReadPythonTexts(const std::vector<std::string>& texts,
                                                                     const std::string& name) {
  if (texts.empty()) return std::vector<Result<std::vector<ReadKernel>>>{};
  std::string requests;
  for (const std::string& text : texts)
    for (std::string_view row : {std::string_view("text"), std::string_view(name), std::string_view(text)})
      AddRow(row, requests);
  Result<std::vector<Result<PythonModule>>> modules = ReadAll(requests, std::vector<std::string>(texts.size(), name));
  if (!modules.ok()) return modules.error();
  std::vector<Result<std::vector<ReadKernel>>> files;
  for (const Result<PythonModule>& module : *modules) {
    if (module.ok())
      files.emplace_back(ExecutedOf(*module));
    else
      files.emplace_back(module.error());
  }
  return files;
}

Result<std::vector<ReadKernel>> ReadPythonText(const std::string& text, const std::string& name) {
  Result<std::vector<Result<std::vector<ReadKernel>>>> files = ReadPythonTexts({text}, name);
  return files.ok() ? std::move((*files)[0]) : files.error();
}

}  // namespace warpsmith
