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

Result<Kernel> KernelOf(const std::string& file, const Json& object) {
  if (object.contains("error")) return Error{ErrorCode::kInput, Message(file, object.at("error"))};
  Result<Kernel> kernel = KernelFromTree(object);
  if (!kernel.ok()) return Error{kernel.error().code, file + ":" + kernel.error().message};
  return kernel;
}

Result<std::vector<std::vector<ReadKernel>>> ReadAll(const Json& requests, const std::vector<std::string>& files) {
  // What is not UTF-8 is replaced: such a path is not found, such a text is not Python.
  Result<std::string> output = RunPython(kReadPy, requests.dump(-1, ' ', false, Json::error_handler_t::replace));
  if (!output.ok()) return output.error();
  Json answers = Json::parse(*output, nullptr, false);
  if (answers.is_discarded() || answers.size() != files.size())
    return Error{ErrorCode::kInternal, "the reader of Python files gave no valid answer"};
  std::vector<std::vector<ReadKernel>> result;
  for (size_t i = 0; i < files.size(); ++i) {
    if (answers[i].contains("error")) return Error{ErrorCode::kInput, Message(files[i], answers[i].at("error"))};
    std::vector<ReadKernel>& kernels = result.emplace_back();
    for (const Json& object : answers[i].at("kernels"))
      kernels.push_back({object.at("name"), KernelOf(files[i], object)});
  }
  return result;
}

}  // namespace

Result<std::vector<std::vector<ReadKernel>>> ReadPythonFiles(const std::vector<std::string>& paths) {
  if (paths.empty()) return std::vector<std::vector<ReadKernel>>{};
  Json requests = Json::array();
  for (const std::string& path : paths) requests.push_back({{"path", path}});
  return ReadAll(requests, paths);
}

Result<std::vector<ReadKernel>> ReadPythonText(const std::string& text, const std::string& name) {
  Result<std::vector<std::vector<ReadKernel>>> files = ReadAll(Json::array({{{"name", name}, {"text", text}}}), {name});
  if (!files.ok()) return files.error();
  return std::move((*files)[0]);
}

}  // namespace warpsmith
