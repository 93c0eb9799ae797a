#include "src/python/tree.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "src/kernel/builtin.h"
#include "src/kernel/check.h"

namespace warpsmith {
namespace {

using Json = nlohmann::json;

template <class T>
struct Spelling {
  std::string_view node;  // class of Python's ast
  T value;
};

template <class T, size_t n>
std::optional<T> Find(const Spelling<T> (&table)[n], std::string_view node) {
  for (const Spelling<T>& row : table)
    if (row.node == node) return row.value;
  return std::nullopt;
}

constexpr Spelling<Builtin> kOperators[] = {
    {"Add", Builtin::kAdd}, {"Sub", Builtin::kSub}, {"Mult", Builtin::kMul}, {"Div", Builtin::kDiv},
    {"Mod", Builtin::kMod}, {"USub", Builtin::kNeg}, {"Not", Builtin::kNot},
};

constexpr Spelling<CompareOp> kComparisons[] = {
    {"Lt", CompareOp::kLess}, {"LtE", CompareOp::kLessEqual}, {"Gt", CompareOp::kGreater},
    {"GtE", CompareOp::kGreaterEqual}, {"Eq", CompareOp::kEqual}, {"NotEq", CompareOp::kNotEqual},
};

// How messages name what the language does not have.
constexpr Spelling<std::string_view> kUnsupported[] = {
    {"AnnAssign", "annotated assignments are"},
    {"Assert", "assertions are"},
    {"AsyncFor", "asynchronous loops are"},
    {"Break", "break is"},
    {"ClassDef", "classes are"},
    {"Continue", "continue is"},
    {"Delete", "del is"},
    {"Dict", "dictionaries are"},
    {"DictComp", "comprehensions are"},
    {"FunctionDef", "functions inside kernels are"},
    {"GeneratorExp", "comprehensions are"},
    {"Global", "global is"},
    {"IfExp", "conditional expressions are"},
    {"Import", "import is"},
    {"ImportFrom", "import is"},
    {"JoinedStr", "strings are"},
    {"Lambda", "lambda is"},
    {"List", "lists are"},
    {"ListComp", "comprehensions are"},
    {"Match", "match is"},
    {"NamedExpr", "the operator := is"},
    {"Nonlocal", "nonlocal is"},
    {"Raise", "raise is"},
    {"Return", "return is"},
    {"Set", "sets are"},
    {"SetComp", "comprehensions are"},
    {"Slice", "slices are"},
    {"Starred", "unpacking is"},
    {"Try", "try is"},
    {"Tuple", "tuples are"},
    {"While", "while loops are"},
    {"With", "with is"},
    {"Yield", "yield is"},
    {"BitAnd", "operator & is"},
    {"BitOr", "operator | is"},
    {"BitXor", "operator ^ is"},
    {"FloorDiv", "operator // is"},
    {"Invert", "operator ~ is"},
    {"LShift", "operator << is"},
    {"MatMult", "operator @ is"},
    {"Pow", "operator ** is"},
    {"RShift", "operator >> is"},
    {"UAdd", "unary + is"},
    {"In", "comparison `in` is"},
    {"Is", "comparison `is` is"},
    {"IsNot", "comparison `is not` is"},
    {"NotIn", "comparison `not in` is"},
};

std::string_view Kind(const Json& node) { return node.at("node").get_ref<const std::string&>(); }
bool Is(const Json& node, std::string_view kind) { return Kind(node) == kind; }

std::string Unsupported(const Json& node) {
  std::optional<std::string_view> words = Find(kUnsupported, Kind(node));
  return (words ? std::string(*words) : std::string(Kind(node)) + " is") + " not supported";
}

// A dotted name as the file means it, "wp.sin" or "range"; empty if the expression is no such name.
std::string_view DottedName(const Json& node) {
  if (Is(node, "Path")) return node.at("path").get_ref<const std::string&>();
  if (Is(node, "Name")) return node.at("id").get_ref<const std::string&>();
  return {};
}

// The text of a simple expression, for messages: "wp.array(dtype=wp.float64)".
std::string Text(const Json& node) {
  if (Is(node, "Call")) {
    std::string text = Text(node.at("func")) + "(";
    for (const Json& arg : node.at("args")) text += (text.back() == '(' ? "" : ", ") + Text(arg);
    for (const Json& keyword : node.at("keywords")) {
      const Json& name = keyword.at("arg");
      text += (text.back() == '(' ? "" : ", ") + (name.is_null() ? "**" : name.get<std::string>() + "=") +
              Text(keyword.at("value"));
    }
    return text + ")";
  }
  if (Is(node, "Subscript")) return Text(node.at("value")) + "[" + Text(node.at("slice")) + "]";
  if (Is(node, "Constant")) return node.at("value").get<std::string>();
  std::string_view name = DottedName(node);
  return name.empty() ? "..." : std::string(name);
}

// Builds the kernel node by node. The first thing that the language does not have is kept as the error; what is built
// after it is thrown away.
class TreeReader {
 public:
  explicit TreeReader(const Json& object) : object_(object) {}

  Result<Kernel> Read() {
    kernel_.name = object_.at("name");
    kernel_.def_line = object_.at("line");
    kernel_.source.first_line = object_.at("first_line");
    kernel_.source.lines = object_.at("source").get<std::vector<std::string>>();
    const Json& tree = object_.at("tree");
    Decorators(tree.at("decorators"));
    Parameters(tree);
    for (const Json& node : tree.at("body")) {
      // Warp drops docstrings and the like, though only at this level.
      if (!(Is(node, "Expr") && Is(node.at("value"), "Constant"))) kernel_.body.push_back(Statement(node));
    }
    SharedNames();
    if (!error_.empty()) return Error{ErrorCode::kInput, error_};
    if (Status status = Check(kernel_); !status.ok()) return status.error();
    return std::move(kernel_);
  }

 private:
  void Fail(const Json& node, const std::string& what) {
    if (!error_.empty()) return;
    error_ =
        std::to_string(node.at("line").get<int>()) + ":" + std::to_string(node.at("column").get<int>()) + ": " + what;
  }

  template <class Node>
  static Node At(const Json& json) {
    Node node;
    node.line = json.at("line");
    node.column = json.at("column");
    return node;
  }

  // The function's frame.

  void Decorators(const Json& decorators) {
    for (const Json& decorator : decorators)
      if (DottedName(decorator) != "wp.kernel") Fail(decorator, "decorator " + Text(decorator) + " is not supported");
  }

  void Parameters(const Json& tree) {
    const Json& args = tree.at("args");
    for (const char* kind : {"posonlyargs", "kwonlyargs", "defaults"})
      for (const Json& node : args.at(kind))
        Fail(node, "parameters with defaults, or by position or keyword only, are not supported");
    for (const char* kind : {"vararg", "kwarg"})
      if (!args.at(kind).is_null()) Fail(args.at(kind), "a variable number of parameters is not supported");
    if (!tree.at("returns").is_null()) Fail(tree.at("returns"), "annotation of the result is not supported");
    for (const Json& arg : args.at("args")) {
      kernel_.symbols.push_back(arg.at("arg"));
      kernel_.params.push_back(ParameterType(arg));
    }
  }

  Type ParameterType(const Json& arg) {
    const Json& annotation = arg.at("annotation");
    if (annotation.is_null()) {
      Fail(arg, "parameter " + arg.at("arg").get<std::string>() + " has no type");
      return kFloat;
    }
    std::optional<Type> type = ValueType(annotation);
    if (!type) type = ArrayType(annotation);
    if (!type) Fail(annotation, "type " + Text(annotation) + " is not supported");
    return type.value_or(kFloat);
  }

  std::optional<Type> ValueType(const Json& annotation) {
    static constexpr Spelling<Type> kTypes[] = {
        {"float", kFloat}, {"wp.float32", kFloat}, {"int", kInt}, {"wp.int32", kInt},
        {"bool", kBool}, {"wp.bool", kBool}, {"wp.vec3", kVec3}, {"wp.vec3f", kVec3},
    };
    return Find(kTypes, DottedName(annotation));
  }

  // wp.array(dtype=float), wp.array(dtype=float, ndim=1), wp.array1d(dtype=float), wp.array[float].
  std::optional<Type> ArrayType(const Json& annotation) {
    std::optional<Type> element;
    if (Is(annotation, "Subscript") && DottedName(annotation.at("value")) == "wp.array") {
      element = ValueType(annotation.at("slice"));
    } else if (Is(annotation, "Call") && annotation.at("args").empty()) {
      std::string_view function = DottedName(annotation.at("func"));
      if (function != "wp.array" && function != "wp.array1d") return std::nullopt;
      for (const Json& keyword : annotation.at("keywords")) {
        if (keyword.at("arg") == "dtype") element = ValueType(keyword.at("value"));
        else if (keyword.at("arg") != "ndim" || Text(keyword.at("value")) != "1") return std::nullopt;
      }
    }
    if (!element || *element == kBool) return std::nullopt;
    return element->array();
  }

  // Warp hashes the value of a global that a kernel mentions, be it that a parameter or a loop's variable has its name.
  void SharedNames() {
    for (const std::string& name : kernel_.symbols)
      if (IsGlobal(name)) Fail(object_, "the file has a global variable " + name + " too, which is not supported");
  }

  bool IsGlobal(std::string_view name) const {
    const Json& globals = object_.at("globals");
    return std::any_of(globals.begin(), globals.end(),
                       [&](const Json& global) { return global.get_ref<const std::string&>() == name; });
  }

  // The number of a name, or -1.
  int32_t FindSymbol(std::string_view name) const {
    auto at = std::find(kernel_.symbols.begin(), kernel_.symbols.end(), name);
    return at == kernel_.symbols.end() ? -1 : static_cast<int32_t>(at - kernel_.symbols.begin());
  }

  // Statements.

  std::vector<Stmt> Block(const Json& nodes) {
    std::vector<Stmt> body;
    body.reserve(nodes.size());
    for (const Json& node : nodes) body.push_back(Statement(node));
    return body;
  }

  Stmt Statement(const Json& node) {
    Stmt stmt = At<Stmt>(node);
    if (Is(node, "Assign")) {
      stmt.kind = Stmt::Kind::kAssign;
      if (node.at("targets").size() != 1) Fail(node, "nested assignments are not supported");
      stmt.target = Target(node.at("targets")[0]);
      stmt.value = Expression(node.at("value"));
    } else if (Is(node, "AugAssign")) {
      stmt.kind = Stmt::Kind::kAugAssign;
      std::optional<Builtin> op = Find(kOperators, Kind(node.at("op")));
      if (!op) Fail(node, Unsupported(node.at("op")));
      stmt.op = op.value_or(Builtin::kAdd);
      stmt.target = Target(node.at("target"));
      stmt.value = Expression(node.at("value"));
    } else if (Is(node, "Expr") && Is(node.at("value"), "Call")) {
      stmt.kind = Stmt::Kind::kCall;
      stmt.value = Expression(node.at("value"));
    } else if (Is(node, "Expr")) {
      Fail(node, "a statement must be an assignment, a loop, a branch or an atomic");
    } else if (Is(node, "If")) {
      Branch(node, stmt);
    } else if (Is(node, "For")) {
      Loop(node, stmt);
    } else if (!Is(node, "Pass")) {
      Fail(node, Unsupported(node));
    }
    return stmt;
  }

  void Branch(const Json& node, Stmt& stmt) {
    stmt.kind = Stmt::Kind::kIf;
    stmt.value = Expression(node.at("test"));
    stmt.body = Block(node.at("body"));
    stmt.orelse = Block(node.at("orelse"));
    // To Python's tree an elif is an if in an else; only its column tells.
    if (stmt.orelse.size() == 1 && stmt.orelse[0].kind == Stmt::Kind::kIf)
      stmt.orelse[0].elif = stmt.orelse[0].column == stmt.column;
  }

  void Loop(const Json& node, Stmt& stmt) {
    stmt.kind = Stmt::Kind::kFor;
    const Json& iter = node.at("iter");
    bool is_range =
        Is(iter, "Call") && DottedName(iter.at("func")) == "range" && !IsGlobal("range") && FindSymbol("range") < 0;
    if (!is_range) return Fail(iter, "a loop over something else than range() is not supported");
    if (!Is(node.at("target"), "Name")) return Fail(node.at("target"), Unsupported(node.at("target")));
    if (!node.at("orelse").empty()) Fail(node.at("orelse")[0], "else after a loop is not supported");
    stmt.target = Target(node.at("target"));
    stmt.range = Arguments(iter);
    stmt.body = Block(node.at("body"));
  }

  Expr Target(const Json& node) {
    if (Is(node, "Name") || Is(node, "Subscript") || Is(node, "Attribute")) return Expression(node);
    Fail(node, Unsupported(node));
    return {};
  }

  // Expressions.

  Expr Expression(const Json& node) {
    Expr expr = At<Expr>(node);
    if (Is(node, "Constant")) Constant(node, expr);
    else if (Is(node, "Name")) Variable(node, expr);
    else if (Is(node, "BinOp")) Operator(node, expr, {&node.at("left"), &node.at("right")});
    else if (Is(node, "UnaryOp")) Operator(node, expr, {&node.at("operand")});
    else if (Is(node, "Compare")) Comparison(node, expr);
    else if (Is(node, "BoolOp")) LogicalOf(node, expr);
    else if (Is(node, "Call")) CallOf(node, expr);
    else if (Is(node, "Subscript")) Subscript(node, expr);
    else if (Is(node, "Attribute")) Attribute(node, expr);
    else if (Is(node, "Path")) Fail(node, std::string(DottedName(node)) + " as a value is not supported");
    else Fail(node, Unsupported(node));
    return expr;
  }

  void Constant(const Json& node, Expr& expr) {
    const std::string& type = node.at("type").get_ref<const std::string&>();
    const std::string& value = node.at("value").get_ref<const std::string&>();
    const char *begin = value.data(), *end = begin + value.size();
    if (type == "float") {
      expr.type = kFloat;
      if (std::from_chars(begin, end, expr.number).ptr != end) Fail(node, "float " + value + " is not supported");
    } else if (type == "int") {
      expr.type = kInt;
      auto [at, problem] = std::from_chars(begin, end, expr.integer);
      if (at != end || problem != std::errc()) Fail(node, "integer " + value + " does not fit 32 bits");
    } else if (type == "bool") {
      expr.type = kBool;
      expr.integer = value == "True";
    } else {
      Fail(node, "constants of type " + type + " are not supported");
    }
  }

  void Variable(const Json& node, Expr& expr) {
    expr.kind = Expr::Kind::kName;
    std::string_view name = DottedName(node);
    expr.symbol = FindSymbol(name);
    if (expr.symbol >= 0) return;
    if (IsGlobal(name)) return Fail(node, "global variable " + std::string(name) + " is not supported");
    expr.symbol = static_cast<int32_t>(kernel_.symbols.size());
    kernel_.symbols.emplace_back(name);
  }

  void Operator(const Json& node, Expr& expr, std::initializer_list<const Json*> operands) {
    expr.kind = Expr::Kind::kCall;
    std::optional<Builtin> op = Find(kOperators, Kind(node.at("op")));
    if (!op) Fail(node, Unsupported(node.at("op")));
    expr.builtin = op.value_or(Builtin::kAdd);
    for (const Json* operand : operands) expr.args.push_back(Expression(*operand));
  }

  void Comparison(const Json& node, Expr& expr) {
    expr.kind = Expr::Kind::kCompare;
    const Json &ops = node.at("ops"), &comparators = node.at("comparators");
    if (ops.size() > 8 * sizeof expr.compares / 4) return Fail(node, "so long a chain of comparisons is not supported");
    expr.args.push_back(Expression(node.at("left")));
    for (size_t i = 0; i < ops.size(); ++i) {
      std::optional<CompareOp> op = Find(kComparisons, Kind(ops[i]));
      if (!op) Fail(node, Unsupported(ops[i]));
      expr.set_compare(i, op.value_or(CompareOp::kEqual));
      expr.args.push_back(Expression(comparators[i]));
    }
  }

  void LogicalOf(const Json& node, Expr& expr) {
    expr.kind = Expr::Kind::kLogical;
    expr.is_or = Is(node.at("op"), "Or");
    for (const Json& value : node.at("values")) expr.args.push_back(Expression(value));
  }

  void CallOf(const Json& node, Expr& expr) {
    expr.kind = Expr::Kind::kCall;
    const Json& function = node.at("func");
    std::optional<Builtin> builtin = FindFunction(function);
    if (!builtin) return Fail(node, "call of " + Text(function) + " is not supported");
    expr.builtin = *builtin;
    expr.args = Arguments(node);
  }

  std::vector<Expr> Arguments(const Json& call) {
    if (!call.at("keywords").empty()) Fail(call, "keyword arguments are not supported");
    std::vector<Expr> args;
    for (const Json& arg : call.at("args")) args.push_back(Expression(arg));
    return args;
  }

  // Warp also finds its own functions without `wp.`; a constructor spelled so is left out, because Warp's hash of the
  // kernel depends on how a type is spelled.
  std::optional<Builtin> FindFunction(const Json& function) const {
    std::string name(DottedName(function));
    if (name.empty()) return std::nullopt;
    bool is_path = Is(function, "Path");
    if (!is_path && (IsGlobal(name) || FindSymbol(name) >= 0)) return std::nullopt;
    if (name == "wp.vec3f") name = "wp.vec3";
    for (const BuiltinRow& row : BuiltinTable()) {
      if (row.category == BuiltinCategory::kOperator || row.category == BuiltinCategory::kHidden) continue;
      if (row.python == name) return row.id;
      if (!is_path && row.category != BuiltinCategory::kConstructor && row.python == "wp." + name) return row.id;
    }
    return std::nullopt;
  }

  void Subscript(const Json& node, Expr& expr) {
    expr.args = {Expression(node.at("value")), Expression(node.at("slice"))};
    int32_t symbol = expr.args[0].kind == Expr::Kind::kName ? expr.args[0].symbol : -1;
    bool is_array = symbol >= 0 && static_cast<size_t>(symbol) < kernel_.params.size() &&
                    kernel_.params[static_cast<size_t>(symbol)].is_array();
    expr.kind = is_array ? Expr::Kind::kIndex : Expr::Kind::kComponent;
  }

  void Attribute(const Json& node, Expr& expr) {
    expr.kind = Expr::Kind::kComponent;
    expr.attribute = true;
    const std::string& name = node.at("attr").get_ref<const std::string&>();
    size_t component = std::string_view("xyz").find(name);
    if (name.size() != 1 || component == std::string_view::npos)
      return Fail(node, "attribute " + name + " is not supported");
    expr.integer = static_cast<int32_t>(component);
    expr.args.push_back(Expression(node.at("value")));
  }

  const Json& object_;
  Kernel kernel_;
  std::string error_;
};

}  // namespace

Result<Kernel> KernelFromTree(const Json& object) { return TreeReader(object).Read(); }

}  // namespace warpsmith
