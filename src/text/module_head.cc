#include "src/text/module_head.h"

#include <memory>
#include <set>
#include <string_view>

#include "src/text/frame.h"
#include "src/text/print_body.h"

namespace warpsmith {
namespace {

// The text of @wp.func functions: a signature for each target around a body that is the same.
class FunctionPrinter {
 public:
  // `body` is none of a native function.
  FunctionPrinter(const Kernel& function, const Body* body, Target target)
      : function_(function), around_(*function.around), body_(body), target_(around_.native ? Target::kCuda : target) {}

  std::string Forward() const {
    if (around_.native) return NativeForward();
    std::string text = Head(ResultType() + " ", "");
    std::vector<std::string> args = Parameters();
    for (std::string& result : ResultReferences("ret_")) args.push_back(std::move(result));
    Arguments(text, args);
    return text + ForwardBody() + "}\n\n";
  }

  // `empty`: no kernel that has a backward kernel calls it.
  std::string Reverse(bool empty) const {
    if (around_.native) return NativeReverse();
    const bool custom = around_.adjoint_of >= 0;
    const size_t inputs = custom ? static_cast<size_t>(around_.adjoint_of) : function_.params.size();
    std::string text = Head("void ", "adj_");
    std::vector<std::string> args = Parameters(), all = std::move(args);
    args.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(inputs));
    for (std::string& result : ResultReferences("ret_")) args.push_back(std::move(result));
    for (size_t i = 0; i < inputs; ++i) args.push_back(Adjoint(i, "adj_"));
    for (std::string& result : ResultReferences("adj_ret_")) args.push_back(std::move(result));
    if (Results().size() == 1) args.push_back(ResultType() + " & adj_ret");
    for (size_t i = inputs; i < function_.params.size(); ++i) args.push_back(Adjoint(i, "var_"));
    Arguments(text, args);
    if (custom) return text + "\t// user-defined adjoint code\n" + ForwardBody() + "}\n\n";
    if (empty) return text + "\t// reverse mode disabled (no backward-enabled kernel depends on this function)\n}\n\n";
    text += body_->reverse().text;
    return text + "}\n\n";
  }

 private:
  std::string ForwardBody() const {
    std::string text;
    for (const Lines& lines : body_->forward()) text += lines.text;
    return text;
  }

  // A snippet knows its parameters by their own names; a wp.ref is a C++ reference to it.
  std::string NativeForward() const {
    std::string aliases;
    std::vector<std::string> args = NativeParameters(aliases);
    std::string text = Head(ResultType() + " ", "");
    Arguments(text, args);
    text += aliases + around_.native->forward + "}\n\n";
    if (!around_.native->replay) return text;
    text += Head(ResultType() + " ", "replay_");
    Arguments(text, args);
    return text + aliases + *around_.native->replay + "}\n\n";
  }

  std::string NativeReverse() const {
    std::string aliases;
    std::vector<std::string> args = NativeParameters(aliases);
    for (size_t i = 0; i < function_.params.size(); ++i) {
      const std::string &name = function_.symbols[i], type(CppName(function_, function_.params[i]));
      if (!function_.params[i].reference) {
        args.push_back(type + " & adj_" + name);
        continue;
      }
      args.push_back(type + " _wp_ref_adj_" + name);
      aliases += "    " + Pointee(i) + "& adj_" + name + " = *_wp_ref_adj_" + name + ";\n";
    }
    if (Results().size() == 1) args.push_back(ResultType() + " & adj_ret");
    std::string text = Head("void ", "adj_");
    Arguments(text, args);
    return text + aliases + around_.native->reverse.value_or("") + "}\n\n";
  }

  std::vector<std::string> NativeParameters(std::string& aliases) const {
    std::vector<std::string> params;
    for (size_t i = 0; i < function_.params.size(); ++i) {
      const std::string &name = function_.symbols[i], type(CppName(function_, function_.params[i]));
      if (function_.params[i].reference) aliases += "    " + Pointee(i) + "& " + name + " = *_wp_ref_" + name + ";\n";
      params.push_back(type + (function_.params[i].reference ? " _wp_ref_" : " ") + name);
    }
    return params;
  }

  std::string Pointee(size_t param) const {
    Type type = function_.params[param];
    type.reference = false;
    return std::string(CppName(function_, type));
  }

  const std::vector<Type>& Results() const {
    const Module& module = *around_.module;
    for (size_t i = 0; i < module.functions.size(); ++i)
      if (&module.functions[i] == &function_) return module.results[i];
    WS_CHECK(false && "a function of its module");
    return module.results[0];
  }

  std::string ResultType() const {
    return Results().size() == 1 ? std::string(CppName(function_, Results()[0])) : "void";
  }

  std::string Head(const std::string& result, std::string_view prefix) const {
    std::string inlined = around_.inline_hint == "forceinline" ? "WP_FORCEINLINE "
                          : around_.inline_hint == "noinline"  ? "WP_NOINLINE "
                                                               : "";
    return "\n// " + around_.path + "\nstatic " + inlined + (target_ == Target::kCuda ? "CUDA_CALLABLE " : "") +
           result + std::string(prefix) + around_.native_name + "(\n    ";
  }

  std::vector<std::string> Parameters() const {
    std::vector<std::string> params;
    for (size_t i = 0; i < function_.params.size(); ++i)
      params.push_back(std::string(CppName(function_, function_.params[i])) + " var_" + function_.symbols[i]);
    return params;
  }

  // A parameter that an adjoint is written to.
  std::string Adjoint(size_t param, std::string_view prefix) const {
    const Type type = function_.params[param];
    return std::string(CppName(function_, type)) + (type.reference ? " " : " & ") + std::string(prefix) +
           function_.symbols[param];
  }

  std::vector<std::string> ResultReferences(const std::string& prefix) const {
    std::vector<std::string> references;
    if (Results().size() < 2) return references;
    for (size_t i = 0; i < Results().size(); ++i)
      references.push_back(std::string(CppName(function_, Results()[i])) + " & " + prefix + std::to_string(i));
    return references;
  }

  static void Arguments(std::string& text, const std::vector<std::string>& args) {
    for (size_t i = 0; i < args.size(); ++i) text += (i > 0 ? ",\n    " : "") + args[i];
    text += ")\n{\n";
  }

  const Kernel& function_;
  const Surroundings& around_;
  const Body* body_;
  Target target_;
};

// The text of a struct, whose fields are all known.
class StructPrinter {
 public:
  StructPrinter(const Kernel& owner, const Struct& record) : owner_(owner), record_(record) {}

  std::string Print() const {
    std::string body, initialisers, adds, atomics;
    for (const auto& [field, type] : record_.fields) {
      const std::string cpp(CppName(owner_, type));
      body += "    " + cpp + " " + field + ";\n";
      initialisers += (initialisers.empty() ? "    : " : "        , ") + field + "{" + field + "}\n";
      const bool in_warp = cpp.starts_with("wp::") || cpp == "bool";
      atomics += "    " + std::string(in_warp ? "wp::" : "") + "adj_atomic_add(&p->" + field + ", t." + field + ");\n";
      if (Accumulates(type)) adds += "    " + field + " += rhs." + field + ";\n";
    }
    return Fill(body, initialisers, adds, atomics);
  }

 private:
  static bool Accumulates(Type type) {
    if (type.is_array()) return false;
    if (type.is_struct()) return true;
    Scalar scalar = type.scalar;
    return IsFloat(scalar) || scalar == Scalar::kInt32 || scalar == Scalar::kUint32 || scalar == Scalar::kInt64 ||
           scalar == Scalar::kUint64;
  }

  std::string Fill(const std::string& body, const std::string& initialisers, const std::string& adds,
                   const std::string& atomics) const {
    const std::string& name = record_.native_name;
    std::string forward, reverse, adjoint_body;
    for (const auto& [field, type] : record_.fields) {
      const std::string cpp(CppName(owner_, type));
      forward += (forward.empty() ? "" : ",\n    ") + cpp + " const& " + field + (forward.empty() ? "" : " = {}");
      reverse += cpp + " const&,\n    ";
      adjoint_body += "    adj_" + field + (type.is_array() ? " = " : " += ") + "adj_ret." + field + ";\n";
    }
    for (const auto& [field, type] : record_.fields)
      reverse += std::string(CppName(owner_, type)) + " & adj_" + field + ",\n    ";
    reverse += name + " & adj_ret";
    std::string text =
        "\nstruct " + name + "\n{\n" + (record_.fields.empty() ? "    char _dummy_;\n" : body) + "\n\n    ";
    text += (record_.fields.empty() ? "" : name + "() = default;") + "\n    CUDA_CALLABLE " + name + "(" + forward +
            ")\n    " + initialisers;
    text += "\n    {\n    }\n\n    CUDA_CALLABLE " + name + "& operator += (const " + name + "& rhs)\n    {" + adds +
            "\n        return *this;}\n\n};\n\n";
    text += "static CUDA_CALLABLE void adj_" + name + "(" + reverse + ")\n{\n" + adjoint_body + "}\n\n";
    text += "// Required when compiling adjoints.\nCUDA_CALLABLE " + name + " add(const " + name + "& a, const " +
            name + "& b)\n{\n    return " + name + "();\n}\n\n";
    return text + "CUDA_CALLABLE void adj_atomic_add(" + name + "* p, " + name + " t)\n{\n" + atomics + "}\n\n\n\n";
  }

  const Kernel& owner_;
  const Struct& record_;
};

std::string PrintStructs(const Module& module, const std::vector<int32_t>& structs) {
  std::string text;
  std::set<std::string> printed;
  Kernel owner;  // of the module, for the names of types
  auto around = std::make_shared<Surroundings>();
  around->module = &module;
  owner.around = around;
  for (int32_t record : structs) {
    const Struct& made = module.structs[static_cast<size_t>(record)];
    if (printed.insert(made.native_name).second) text += StructPrinter(owner, made).Print();
  }
  return text;
}

}  // namespace

ModuleText PrintHead(const Module& module, const ModuleHead& head) {
  std::map<int32_t, Body> bodies;
  ModuleText text;
  text.cpu = text.cuda = PrintStructs(module, head.structs);
  for (const ModuleHead::Piece& piece : head.pieces) {
    const Kernel& function = module.functions[static_cast<size_t>(piece.function)];
    const auto ir = head.bodies.find(piece.function);
    const Body* body =
        ir == head.bodies.end() ? nullptr : &bodies.try_emplace(piece.function, function, ir->second).first->second;
    for (auto [target, out] : {std::pair{Target::kCpu, &text.cpu}, std::pair{Target::kCuda, &text.cuda}}) {
      const FunctionPrinter printer(function, body, target);
      *out += piece.adjoint ? printer.Reverse(piece.empty) : printer.Forward();
    }
  }
  return text;
}

}  // namespace warpsmith
