#include "src/text/read_module.h"

#include <algorithm>
#include <utility>

#include "src/text/print_body.h"
#include "src/text/read_kernel.h"

namespace warpsmith {
namespace {

constexpr size_t kMaxStructs = 256;  // a Type counts them in a byte
constexpr std::string_view kTitle = "    //---------";
constexpr std::string_view kEmptyAdjoint = "\t// reverse mode disabled";
constexpr std::string_view kCustomAdjoint = "\t// user-defined adjoint code";

// The body of a @wp.func, and that of its adjoint.
class FunctionReader : public BodyReader {
 public:
  FunctionReader(Kernel& frame, std::shared_ptr<Surroundings> around, TextIr& ir, const TextNames& names,
                 const Module* module)
      : BodyReader(frame, ir, names, module) {
    around_ = std::move(around);
    kind_.function = true;
    kind_.custom_adjoint = around_->adjoint_of >= 0;
  }

  // Both begin after the "{" and end with the "}". `adjoint` is empty if there is none to read.
  bool Read(std::span<const std::string_view> lines, std::span<const std::string_view> adjoint) {
    for (size_t i = 0; i < frame_.params.size(); ++i)
      if (!AddParam(frame_.symbols[i], static_cast<int32_t>(i))) return Fail(0, "expected other parameters");
    if (!Open(0, lines) || (kind_.custom_adjoint && !SkipPast(kCustomAdjoint))) return false;
    if (!Section("// primal vars") || !ReadVars() || !Section("// forward")) return false;
    if (!ReadList(ir_.forward) || !EndFunction()) return false;
    if (adjoint.empty()) return KeepQuotedLines();
    if (!Open(1, adjoint) || !SkipPast("    // forward") || !ReadList(ir_.replay)) return false;
    return Section("// reverse") && ReadList(ir_.reverse) && EndFunction() && KeepQuotedLines();
  }
};

}  // namespace

bool ModuleReader::IsKernelHead(size_t line) const {
  if (target_ == Target::kCuda)
    return LineAt(line).starts_with("extern \"C\" ") && LineAt(line).find("__global__ void ") != std::string_view::npos;
  return LineAt(line) == "template <bool wp_linear_contiguous>" && LineAt(line + 1).starts_with("static void ");
}

bool ModuleReader::ReadOutline() {
  for (size_t line = 0; line < lines_.size();) {
    const std::string_view text = lines_[line];
    if (IsKernelHead(line)) {
      kernels_.push_back(line);
      while (line < lines_.size() && lines_[line] != "}") ++line;
    } else if (text.starts_with("struct ") && LineAt(line + 1) == "{") {
      if (!ReadStruct(line)) return false;
    } else if (line > 0 && text.starts_with("static ") && lines_[line - 1].starts_with("// ") && text.ends_with('(')) {
      if (!ReadFunction(line)) return false;
    } else {
      ++line;
    }
  }
  return true;
}

// Its fields; what else it has follows from them.
bool ModuleReader::ReadStruct(size_t& line) {
  std::vector<Struct>& structs = module_.symbols->structs;
  if (structs.size() == kMaxStructs) return Fail(line, "expected fewer structs");
  const auto record = static_cast<int32_t>(structs.size());
  Struct made{std::string(lines_[line].substr(std::string_view("struct ").size())), {}};
  for (line += 2; !LineAt(line).empty(); ++line) {
    Cursor cursor(lines_[line]);
    if (cursor.rest() == "    char _dummy_;") continue;
    const size_t name = cursor.rest().rfind(' ');
    const bool is_field =
        cursor.Eat("    ") && name != std::string_view::npos && name >= 4 && lines_[line].ends_with(';');
    const std::optional<Type> type = is_field ? names_.TypeOf(lines_[line].substr(4, name - 4)) : std::nullopt;
    if (!type) return Fail(line, "expected a field of a type that can be read");
    made.fields.emplace_back(lines_[line].substr(name + 1, lines_[line].size() - name - 2), *type);
  }
  while (line < lines_.size() && lines_[line] != "};") ++line;
  names_.AddStruct(made.native_name, record);
  structs.push_back(std::move(made));
  module_.head.structs.push_back(record);
  return true;
}

bool ModuleReader::ReadFunction(size_t& line) {
  Signature signature;
  if (!ReadSignature(line, signature) || !FindEnd(signature)) return false;
  line = signature.end + 1;
  const std::string_view body = LineAt(signature.body);
  if (body != kTitle && !body.starts_with(kEmptyAdjoint) && body != kCustomAdjoint) return AddNative(signature);
  const int32_t primal = signature.name.starts_with("adj_") ? names_.FunctionOf(signature.name.substr(4)) : -1;
  if (body == kCustomAdjoint) return AddCustomAdjoint(signature, primal);
  const auto text = Lines(lines_).subspan(signature.body, signature.end - signature.body);
  const bool is_adjoint = body != kTitle || std::find(text.begin(), text.end(), "    // dual vars") != text.end();
  if (is_adjoint) return AddAdjoint(signature, primal);
  const size_t params = static_cast<size_t>(std::count_if(signature.params.begin(), signature.params.end(),
                                                          [](const auto& param) { return !param.is_result; }));
  const int32_t function = AddKernel(signature, params);
  if (function < 0) return false;
  std::vector<Type>& results = module_.symbols->results.back();
  for (const auto& param : std::span(signature.params).subspan(params)) results.push_back(param.type);
  if (signature.result != kNoType) results.push_back(signature.result);
  pending_.push_back({function, signature.body, signature.end + 1});
  names_.AddFunction(std::string(signature.name), function);
  module_.head.pieces.push_back({function});
  return true;
}

// "static WP_FORCEINLINE CUDA_CALLABLE wp::float32 f_0(", then a parameter a line.
bool ModuleReader::ReadSignature(size_t line, Signature& signature) {
  signature.line = line;
  signature.path = lines_[line - 1].substr(3);
  Cursor cursor(lines_[line]);
  cursor.Eat("static ");
  if (cursor.Eat("WP_FORCEINLINE "))
    signature.hint = "forceinline";
  else if (cursor.Eat("WP_NOINLINE "))
    signature.hint = "noinline";
  cursor.Eat("CUDA_CALLABLE ");
  const std::string_view rest = cursor.rest();
  const size_t name = rest.rfind(' ');
  if (name == std::string_view::npos) return Fail(line, "expected the result and the name of a function");
  if (rest.substr(0, name) != "void") {
    const std::optional<Type> type = names_.TypeOf(rest.substr(0, name));
    if (!type) return Fail(line, "expected a result of a type that can be read");
    signature.result = *type;
  }
  signature.name = rest.substr(name + 1, rest.size() - name - 2);
  for (++line; LineAt(line) != "{"; ++line) {
    if (LineAt(line) == "    )") continue;
    if (!ReadParameter(line, signature)) return false;
  }
  signature.body = line + 1;
  return true;
}

// "    wp::float32 var_x,", "    wp::vec_t<3, wp::float32> & ret_0)", "    wp::float32* var_p,"
bool ModuleReader::ReadParameter(size_t line, Signature& signature) {
  std::string_view text = LineAt(line);
  const size_t name = text.rfind(' ');
  if (!text.starts_with("    ") || (!text.ends_with(',') && !text.ends_with(')')) || name < 4)
    return Fail(line, "expected a parameter");
  text = text.substr(4, text.size() - 5);
  const size_t blank = text.rfind(' ');
  if (blank == std::string_view::npos) return Fail(line, "expected a parameter");
  std::string_view type = text.substr(0, blank);
  const bool is_result = type.ends_with(" &"), is_pointer = type.ends_with('*');
  if (is_result) type.remove_suffix(2);
  if (is_pointer) type.remove_suffix(1);
  const std::optional<Type> known = names_.TypeOf(type);
  if (!known) return Fail(line, "expected a parameter of a type that can be read");
  signature.params.push_back({*known, is_result, text.substr(blank + 1)});
  signature.params.back().type.reference = is_pointer;
  return true;
}

// A body ends with the brace that begins a line. Native code is what its author wrote, so it ends where what follows is
// a function or a kernel.
bool ModuleReader::FindEnd(Signature& signature) {
  const std::string_view first = LineAt(signature.body);
  const bool native = first != kTitle && !first.starts_with(kEmptyAdjoint) && first != kCustomAdjoint;
  for (size_t line = signature.body; line < lines_.size(); ++line) {
    signature.end = line;
    if (!native && lines_[line] == "}") return true;
    if (!native || !lines_[line].ends_with('}') || !LineAt(line + 1).empty()) continue;
    if (LineAt(line + 2).starts_with("struct wp_args_")) return true;
    if (!LineAt(line + 2).empty()) continue;
    if (LineAt(line + 3).starts_with("// ") && LineAt(line + 4).starts_with("static ")) return true;
    if (LineAt(line + 3).empty() && IsKernelHead(line + 4)) return true;
  }
  return Fail(signature.line, "expected an end of this function");
}

// A function of the module, with the first of the parameters. -1 if it can't be.
int32_t ModuleReader::AddKernel(const Signature& signature, size_t params) {
  Module& module = *module_.symbols;
  auto around = std::make_shared<Surroundings>();
  around->module = &module;
  around->is_function = true;
  around->native_name = signature.name;
  around->path = signature.path;
  around->inline_hint = signature.hint;
  Kernel function;
  function.name = signature.name;
  for (const auto& param : std::span(signature.params).first(params)) {
    if (!param.name.starts_with("var_")) return Fail(signature.line, "expected parameters var_<name>"), -1;
    function.params.push_back(param.type);
    function.symbols.emplace_back(param.name.substr(4));
  }
  function.around = around;
  arounds_.push_back(std::move(around));
  module.functions.push_back(std::move(function));
  module.results.emplace_back();
  return static_cast<int32_t>(module.functions.size()) - 1;
}

bool ModuleReader::AddAdjoint(const Signature& signature, int32_t function) {
  if (function < 0) return Fail(signature.line, "expected the adjoint of a function of the module");
  const bool empty = LineAt(signature.body).starts_with(kEmptyAdjoint);
  module_.head.pieces.push_back({function, true, empty});
  if (empty) return true;
  const auto pending =
      std::find_if(pending_.begin(), pending_.end(), [&](const Pending& p) { return p.function == function; });
  if (pending == pending_.end()) return Fail(signature.line, "expected the adjoint of a function that has a body");
  pending->adjoint_first = signature.body, pending->adjoint_last = signature.end + 1;
  return true;
}

// A @wp.func_grad: its own parameters are those of the function and the adjoints of its results.
bool ModuleReader::AddCustomAdjoint(Signature signature, int32_t primal) {
  if (primal < 0) return Fail(signature.line, "expected the adjoint of a function of the module");
  std::vector<Signature::Parameter> own;
  std::vector<Type> results;
  Type result = kNoType;
  for (const Signature::Parameter& param : signature.params) {
    if (param.name.starts_with("var_")) own.push_back(param);
    if (param.name.starts_with("ret_")) results.push_back(param.type);
    if (param.name == "adj_ret") result = param.type;
  }
  const auto inputs = static_cast<int32_t>(module_.symbols->functions[static_cast<size_t>(primal)].params.size());
  if (own.size() < static_cast<size_t>(inputs)) return Fail(signature.line, "expected the parameters of the function");
  if (results.empty() && result != kNoType) results.push_back(result);
  signature.params = std::move(own);
  signature.name.remove_prefix(4);
  const int32_t function = AddKernel(signature, signature.params.size());
  if (function < 0) return false;
  module_.symbols->results.back() = std::move(results);
  arounds_[static_cast<size_t>(function)]->adjoint_of = inputs;
  arounds_[static_cast<size_t>(primal)]->custom_adjoint = function;
  pending_.push_back({function, signature.body, signature.end + 1});
  module_.head.pieces.push_back({function, true});
  return true;
}

// Parts of a @wp.func_native: the function, perhaps with its replay right after it, and the adjoint.
bool ModuleReader::AddNative(const Signature& signature) {
  Module& module = *module_.symbols;
  for (std::string_view prefix : {"adj_", "replay_"}) {
    if (!signature.name.starts_with(prefix)) continue;
    const int32_t known = names_.FunctionOf(signature.name.substr(prefix.size()));
    if (known < 0 || !arounds_[static_cast<size_t>(known)]->native) continue;
    NativeCode& code = *arounds_[static_cast<size_t>(known)]->native;
    if (prefix == "adj_") module_.head.pieces.push_back({known, true});
    (prefix == "adj_" ? code.reverse : code.replay) = NativeText(signature);
    return true;
  }
  Signature renamed = signature;
  std::vector<std::string> names;
  for (Signature::Parameter& param : renamed.params) {
    if (param.name.starts_with("_wp_ref_")) param.name.remove_prefix(std::string_view("_wp_ref_").size());
    names.push_back("var_" + std::string(param.name));
  }
  for (size_t i = 0; i < names.size(); ++i) renamed.params[i].name = names[i];
  const int32_t function = AddKernel(renamed, renamed.params.size());
  if (function < 0) return false;
  if (signature.result != kNoType) module.results.back().push_back(signature.result);
  arounds_.back()->native = NativeCode{NativeText(signature), std::nullopt, std::nullopt};
  names_.AddFunction(std::string(signature.name), function);
  module_.head.pieces.push_back({function});
  return true;
}

// What its author wrote, without the lines in which references get their names.
std::string ModuleReader::NativeText(const Signature& signature) const {
  size_t first = signature.body;
  for (const Signature::Parameter& param : signature.params) first += param.name.starts_with("_wp_ref_");
  std::string text;
  for (size_t line = first; line <= signature.end; ++line) text.append(lines_[line]).append("\n");
  return text.substr(0, text.size() - std::string_view("}\n").size());
}

bool ModuleReader::ReadBodies() {
  Module& module = *module_.symbols;
  for (const Pending& pending : pending_) {
    const auto index = static_cast<size_t>(pending.function);
    TextIr& ir = module_.head.bodies[pending.function];
    FunctionReader reader(module.functions[index], arounds_[index], ir, names_, &module);
    const Lines all(lines_);
    const bool good = reader.Read(all.subspan(pending.first, pending.last - pending.first),
                                  all.subspan(pending.adjoint_first, pending.adjoint_last - pending.adjoint_first));
    if (good) continue;
    mismatch_ = reader.mismatch();
    mismatch_.line += mismatch_.part == 0 ? pending.first : pending.adjoint_first;
    return false;
  }
  return true;
}

bool ModuleReader::ReadKernels() {
  // From a head to the first brace that begins a line.
  const auto lines_of = [&](size_t kernel) {
    const auto from = lines_.begin() + static_cast<std::ptrdiff_t>(kernels_[kernel]);
    const auto end = std::find(from, lines_.end(), "}");
    return Lines(from, end == lines_.end() ? end : end + 1);
  };
  const auto is_backward = [&](size_t kernel) {
    if (kernel >= kernels_.size()) return false;
    const std::string_view head = LineAt(kernels_[kernel] + (target_ == Target::kCpu));
    return head.substr(0, head.rfind('(')).ends_with("_kernel_backward");
  };
  if (kernels_.empty() || is_backward(0)) return Fail(0, "expected a forward and a backward function for each kernel");
  const bool has_head = !module_.head.pieces.empty() || !module_.head.structs.empty();
  for (size_t i = 0; i < kernels_.size(); ++i) {
    const size_t first = i;
    const Lines forward = lines_of(i), backward = is_backward(i + 1) ? lines_of(++i) : Lines();
    KernelReader reader(module_.kernels.emplace_back(), target_, names_, has_head ? module_.symbols.get() : nullptr);
    if (reader.Read(forward, backward)) continue;
    mismatch_ = reader.mismatch();
    mismatch_.line += kernels_[first + mismatch_.part];
    return false;
  }
  return true;
}

}  // namespace warpsmith
