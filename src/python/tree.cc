#include "src/python/tree.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "src/kernel/builtin.h"

namespace warpsmith {
namespace {

using Json = nlohmann::ordered_json;

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
  TreeReader(const Json& object, const Module& module) : object_(object), module_(module) {}

  Result<Kernel> Read() {
    kernel_.name = object_.at("name");
    kernel_.def_line = object_.at("line");
    kernel_.source.first_line = object_.at("first_line");
    kernel_.source.lines = object_.at("source").get<std::vector<std::string>>();
    auto around = std::make_shared<Surroundings>();
    around_ = around.get();
    Surround();
    const Json& tree = object_.at("tree");
    for (const Json& arg : tree.at("args")) {
      kernel_.symbols.push_back(arg.at("arg"));
      kernel_.params.push_back(TypeFromTree(arg.at("type")));
    }
    for (const Json& node : tree.at("body")) {
      // Warp drops docstrings and the like, though only at this level.
      if (!(Is(node, "Expr") && Is(node.at("value"), "Constant"))) kernel_.body.push_back(Statement(node));
    }
    if (kernel_.body.empty()) kernel_.body.push_back({});
    Tables();
    if (!error_.empty()) return Error{ErrorCode::kInput, error_};
    kernel_.around = std::move(around);
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

  // What the function has beyond its tree.
  void Surround() {
    around_->module = &module_;
    around_->key = object_.at("key");
    for (const Json& constant : object_.at("constants")) around_->constants.push_back(ConstantFrom(constant));
    for (const Json& piece : object_.at("references")) {
      if (piece.is_string()) around_->references.push_back({BytesOf(piece.get_ref<const std::string&>()), -1});
      else around_->references.push_back({{}, piece});
    }
    around_->launch_dimensions = object_.at("dimensions");
    for (const Json& option : object_.at("options")) around_->options.emplace_back(option[0], option[1]);
    around_->enable_backward = object_.value("enable_backward", true);
    around_->grid_stride = object_.value("grid_stride", true);
    around_->launch_before = object_.value("launch_before", "");
    around_->launch_after = object_.value("launch_after", "");
    around_->smem_spilling = object_.value("smem_spilling", false);
    around_->other_module = object_.value("other_module", false);
    around_->inline_hint = object_.value("inline", "");
    around_->max_unroll = object_.value("max_unroll", 16);
    around_->is_function = object_.contains("native_name");
    if (!around_->is_function) return;
    around_->native_name = object_.at("native_name");
    around_->path = object_.at("path");
    around_->defaults = object_.at("defaults").get<std::vector<int32_t>>();
    around_->custom_adjoint = object_.value("custom_adjoint", -1);
    around_->custom_replay = object_.value("custom_replay", -1);
    around_->adjoint_of = object_.value("adjoint_of", -1);
    if (object_.contains("native")) {
      const Json& native = object_.at("native");
      auto optional = [](const Json& text) { return text.is_null() ? std::nullopt : std::optional(text.get<std::string>()); };
      around_->native = NativeCode{native[0], optional(native[1]), optional(native[2])};
    }
    const Json& returns = object_.at("returns");
    if (returns.is_null()) return;
    around_->has_annotation = true;
    for (const Json& type : returns.at("types")) around_->annotated.push_back(TypeFromTree(type));
  }

  static std::string BytesOf(const std::string& hex) {
    std::string bytes;
    for (size_t i = 0; i + 1 < hex.size(); i += 2) bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    return bytes;
  }

  // What each wp.static() of loop variables stands for. Its variables are known once the body is read.
  void Tables() {
    for (const Json& json : object_.at("tables")) {
      StaticTable& table = around_->tables.emplace_back();
      for (const Json& name : json.at("names")) table.symbols.push_back(SymbolOf(name.get_ref<const std::string&>()));
      for (const Json& row : json.at("rows")) table.constants.emplace_back(row[0].get<std::vector<int64_t>>(), row[1]);
    }
  }

  static Constant ConstantFrom(const Json& json) {
    Constant constant;
    constant.type = TypeFromTree(json.at("type"));
    constant.plain = json.at("plain");
    if (json.contains("elements")) {
      for (const Json& element : json.at("elements"))
        constant.elements.push_back(std::strtod(element.get_ref<const std::string&>().c_str(), nullptr));
      return constant;
    }
    const std::string& value = json.at("value").get_ref<const std::string&>();
    bool whole = value.find_first_not_of("-0123456789") == std::string::npos;
    if (constant.type == kBool) {
      constant.integer = value == "True";
    } else if (whole) {
      constant.integer = value[0] == '-' ? std::strtoll(value.c_str(), nullptr, 10)
                                         : static_cast<int64_t>(std::strtoull(value.c_str(), nullptr, 10));
      constant.foreign = IsFloat(constant.type.scalar);
      constant.number = static_cast<double>(constant.integer);
    } else {
      constant.number = std::strtod(value.c_str(), nullptr);
    }
    return constant;
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
      Assignment(node, stmt);
    } else if (Is(node, "AugAssign")) {
      stmt.kind = Stmt::Kind::kAugAssign;
      stmt.op = OperatorOf(node);
      stmt.target = Target(node.at("target"));
      stmt.value = Expression(node.at("value"));
    } else if (Is(node, "Expr")) {
      stmt.kind = Stmt::Kind::kCall;
      stmt.value = Expression(node.at("value"));
    } else if (Is(node, "Assert")) {
      stmt.kind = Stmt::Kind::kAssert;
      stmt.value = Expression(node.at("test"));
      stmt.target.symbol = TextOf(node.at("text"));
    } else if (Is(node, "If")) {
      Branch(node, stmt);
    } else if (Is(node, "For")) {
      Loop(node, stmt);
    } else if (Is(node, "While")) {
      stmt.kind = Stmt::Kind::kWhile;
      if (!node.at("orelse").empty()) Fail(node.at("orelse")[0], "else after a loop is not supported");
      stmt.value = Expression(node.at("test"));
      stmt.body = Block(node.at("body"));
    } else if (Is(node, "Break") || Is(node, "Continue")) {
      stmt.kind = Is(node, "Break") ? Stmt::Kind::kBreak : Stmt::Kind::kContinue;
    } else if (Is(node, "Return")) {
      stmt.kind = Stmt::Kind::kReturn;
      const Json& value = node.at("value");
      if (!value.is_null() && Is(value, "Tuple")) stmt.range = Expressions(value.at("elts"));
      else if (!value.is_null()) stmt.range.push_back(Expression(value));
    } else if (!Is(node, "Pass")) {
      Fail(node, Unsupported(node));
    }
    return stmt;
  }

  void Assignment(const Json& node, Stmt& stmt) {
    if (node.at("targets").size() != 1) Fail(node, "nested assignments are not supported");
    const Json& target = node.at("targets")[0];
    if (!Is(target, "Tuple")) {
      stmt.kind = Stmt::Kind::kAssign;
      stmt.target = Target(target);
      stmt.value = Expression(node.at("value"));
      return;
    }
    stmt.kind = Stmt::Kind::kUnpack;
    for (const Json& name : target.at("elts")) {
      if (!Is(name, "Name")) Fail(name, "several values can be assigned to names alone");
      stmt.range.push_back(Target(name));
    }
    const Json& value = node.at("value");
    if (!Is(value, "Tuple")) {
      stmt.value = Expression(value);
      return;
    }
    stmt.value = At<Expr>(value);
    stmt.value.kind = Expr::Kind::kTuple;
    stmt.value.args = Expressions(value.at("elts"));
  }

  std::vector<Expr> Expressions(const Json& nodes) {
    std::vector<Expr> exprs;
    for (const Json& node : nodes) exprs.push_back(Expression(node));
    return exprs;
  }

  Builtin OperatorOf(const Json& node) {
    std::string_view kind = Kind(node.at("op"));
    if (Is(node, "AugAssign") && node.contains("operator"))
      Fail(node, "an augmented assignment by an operator that the file has a function for is not supported");
    if (std::optional<Builtin> op = Find(kOperators, kind)) return *op;
    static constexpr Spelling<std::string_view> kNamed[] = {
        {"FloorDiv", "floordiv"}, {"BitAnd", "bit_and"}, {"BitOr", "bit_or"}, {"BitXor", "bit_xor"},
        {"LShift", "lshift"},     {"RShift", "rshift"},  {"Invert", "invert"}, {"UAdd", "pos"},
    };
    if (kind == "Pow") return Builtin::kPow;
    if (kind == "MatMult") return Builtin::kMul;
    if (std::optional<std::string_view> name = Find(kNamed, kind)) return BuiltinNamed(*name);
    Fail(node, Unsupported(node.at("op")));
    return Builtin::kAdd;
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
    const Json* iter = &node.at("iter");
    if (IsCallOf(*iter, "reversed") && iter->at("args").size() == 1) {
      stmt.over = Stmt::Over::kReversedRange;
      iter = &iter->at("args")[0];
    }
    if (!IsCallOf(*iter, "range")) return Fail(*iter, "a loop over something else than range() is not supported");
    stmt.always_unrolled = node.value("unrolled", false);
    if (!Is(node.at("target"), "Name")) return Fail(node.at("target"), Unsupported(node.at("target")));
    if (!node.at("orelse").empty()) Fail(node.at("orelse")[0], "else after a loop is not supported");
    stmt.target = Target(node.at("target"));
    stmt.range = Arguments(*iter);
    stmt.body = Block(node.at("body"));
  }

  // Whether a node calls a function of Python's own.
  bool IsCallOf(const Json& node, std::string_view name) const {
    return Is(node, "Call") && (Is(node.at("func"), "Name") || Is(node.at("func"), "Path")) &&
           (DottedName(node.at("func")) == name || DottedName(node.at("func")) == "wp." + std::string(name)) &&
           FindSymbol(name) < 0 && node.at("keywords").empty();
  }

  int32_t TextOf(const std::string& text) {
    around_->texts.push_back(text);
    return static_cast<int32_t>(around_->texts.size()) - 1;
  }

  Expr Target(const Json& node) {
    if (Is(node, "Name") || Is(node, "Subscript") || Is(node, "Attribute") || Is(node, "Adjoint")) return Expression(node);
    if (Is(node, "Dotted") || Is(node, "Unknown")) Fail(node, "assignment to something of the file is not supported");
    Fail(node, Unsupported(node));
    return {};
  }

  // Expressions.

  Expr Expression(const Json& node) {
    Expr expr = At<Expr>(node);
    if (Is(node, "Constant")) Literal(node, expr);
    else if (Is(node, "Name")) Variable(node, expr);
    else if (Is(node, "Global")) GlobalName(node, expr);
    else if (Is(node, "Dotted")) expr.kind = Expr::Kind::kConstant, expr.dotted = true, expr.symbol = node.at("constant");
    else if (Is(node, "Static")) expr.kind = Expr::Kind::kConstant, expr.symbol = node.at("constant");
    else if (Is(node, "Table")) expr.kind = Expr::Kind::kTable, expr.symbol = node.at("table");
    else if (Is(node, "Adjoint")) expr.kind = Expr::Kind::kAdjoint, expr.args.push_back(Expression(node.at("value")));
    else if (Is(node, "Gradient")) GradientOf(node, expr);
    else if (Is(node, "Slice")) SliceOf(node, expr);
    else if (Is(node, "IfExp")) Ternary(node, expr);
    else if (Is(node, "Type")) expr.kind = Expr::Kind::kTypeName, expr.type = TypeFromTree(node.at("type"));
    else if (Is(node, "Unknown")) Fail(node, node.at("what").get<std::string>() + " is not supported");
    else if (Is(node, "Function")) Fail(node, "a function as a value is not supported");
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

  void Literal(const Json& node, Expr& expr) {
    const std::string& type = node.at("type").get_ref<const std::string&>();
    const std::string& value = node.at("value").get_ref<const std::string&>();
    const char *begin = value.data(), *end = begin + value.size();
    if (type == "float") {
      expr.type = kFloat;
      if (std::from_chars(begin, end, expr.number).ptr != end) Fail(node, "float " + value + " is not supported");
    } else if (type == "int") {
      expr.type = kInt;
      auto [at, problem] = std::from_chars(begin, end, expr.integer);
      if (at != end || problem != std::errc()) WideLiteral(node, value, expr);
    } else if (type == "bool") {
      expr.type = kBool;
      expr.integer = value == "True";
    } else {
      Fail(node, "constants of type " + type + " are not supported");
    }
  }

  void WideLiteral(const Json& node, const std::string& value, Expr& expr) {
    Constant constant;
    constant.type = kInt;
    uint64_t bits = 0;
    auto [at, problem] = std::from_chars(value.data(), value.data() + value.size(), bits);
    if (at != value.data() + value.size() || problem != std::errc()) Fail(node, "integer " + value + " does not fit 64 bits");
    constant.integer = static_cast<int64_t>(bits);
    constant.number = static_cast<double>(bits);
    expr.kind = Expr::Kind::kConstant;
    expr.type = kNoType;
    expr.symbol = static_cast<int32_t>(around_->constants.size());
    around_->constants.push_back(constant);
  }

  void Variable(const Json& node, Expr& expr) { expr.symbol = SymbolOf(DottedName(node)), expr.kind = Expr::Kind::kName; }

  int32_t SymbolOf(std::string_view name) {
    int32_t symbol = FindSymbol(name);
    if (symbol >= 0) return symbol;
    kernel_.symbols.emplace_back(name);
    return static_cast<int32_t>(kernel_.symbols.size()) - 1;
  }

  // A number of the file is a variable that nobody sets.
  void GlobalName(const Json& node, Expr& expr) {
    const std::string& name = node.at("id").get_ref<const std::string&>();
    bool known = FindSymbol(name) >= 0;
    expr.kind = Expr::Kind::kName;
    expr.symbol = SymbolOf(name);
    if (!known) around_->globals.emplace_back(expr.symbol, node.at("constant"));
  }

  void Ternary(const Json& node, Expr& expr) {
    expr.kind = Expr::Kind::kTernary;
    for (const char* part : {"test", "body", "orelse"}) expr.args.push_back(Expression(node.at(part)));
  }

  void Operator(const Json& node, Expr& expr, std::initializer_list<const Json*> operands) {
    expr.kind = Expr::Kind::kCall;
    expr.builtin = OperatorOf(node);
    for (const Json* operand : operands) expr.args.push_back(Expression(*operand));
    if (node.contains("operator")) expr.symbol = node.at("operator").at("set");
  }

  void SliceOf(const Json& node, Expr& expr) {
    expr.kind = Expr::Kind::kSlice;
    for (const char* part : {"lower", "upper", "step"}) {
      Expr absent;
      absent.kind = Expr::Kind::kAbsent;
      expr.args.push_back(node.at(part).is_null() ? absent : Expression(node.at(part)));
    }
  }

  void GradientOf(const Json& node, Expr& expr) {
    expr.kind = Expr::Kind::kGradient;
    if (node.contains("set")) {
      expr.symbol = node.at("set");
    } else {
      const BuiltinRow* row = FindBuiltin(node.at("path").get_ref<const std::string&>());
      if (row == nullptr) return Fail(node, "wp.grad() of " + node.at("path").get<std::string>() + " is not supported");
      expr.builtin = row->id;
    }
    expr.args = Arguments(node);
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
    if (Is(function, "Function")) {
      expr.kind = Expr::Kind::kInvoke;
      expr.symbol = function.at("set");
      expr.args = Arguments(node, "", true);
      return;
    }
    if (Is(function, "Type")) return Construction(node, TypeFromTree(function.at("type")), expr);
    std::string name(DottedName(function));
    if (Is(function, "Unknown")) return Fail(node, "call of " + function.at("what").get<std::string>() + " is not supported");
    if (name.empty() || (Is(function, "Name") && FindSymbol(name) >= 0)) return Fail(node, "call of " + Text(function) + " is not supported");
    if (name == "wp.types.vector" || name == "wp._src.types.vector") {
      expr.builtin = BuiltinNamed("vector");
      expr.args = Arguments(node, "", true);
      return;
    }
    if (name == "wp.float" || name == "wp.int") name = name.substr(3);
    if (name == "wp.vector" || name == "wp.matrix" || name == "wp.quaternion" || name == "wp.transformation")
      return Fail(node, "call of " + name + " is not supported");
    const BuiltinRow* row = name == "wp.where" ? &Row(Builtin::kWhere) : FindBuiltin(name);
    // Operators may be called by name.
    static constexpr std::string_view kNamed[] = {"wp.add",     "wp.sub",    "wp.mul",     "wp.div",    "wp.mod",    "wp.neg",    "wp.floordiv",
                                                  "wp.bit_and", "wp.bit_or", "wp.bit_xor", "wp.lshift", "wp.rshift", "wp.invert"};
    if (std::find(std::begin(kNamed), std::end(kNamed), name) != std::end(kNamed)) row = &Row(BuiltinNamed(name.substr(3)));
    if (row == nullptr) return Fail(node, "call of " + name + " is not supported");
    expr.builtin = row->id;
    expr.args = Arguments(node, row->name);
  }

  // wp.vec3(...), wp.float64(...), and types that the file makes.
  void Construction(const Json& node, Type type, Expr& expr) {
    expr.args = Arguments(node, "", type.is_struct());
    if (type.is_scalar()) {
      expr.builtin = BuiltinNamed(ScalarName(type.scalar));
    } else if (type == kVec3) {
      expr.builtin = Builtin::kVec3;
    } else {
      expr.builtin = BuiltinNamed("construct");
      Expr made = At<Expr>(node);
      made.kind = Expr::Kind::kTypeName;
      made.type = type;
      expr.args.insert(expr.args.begin(), std::move(made));
    }
  }

  // Some builtins have names for their parameters that people use.
  std::vector<Expr> Arguments(const Json& call, std::string_view builtin = {}, bool by_name = false) {
    std::vector<Expr> args;
    for (const Json& arg : call.at("args")) {
      if (Is(arg, "Starred")) Fail(arg, Unsupported(arg));
      else args.push_back(Argument(arg));
    }
    for (const Json& keyword : call.at("keywords")) {
      if (by_name && !keyword.at("arg").is_null()) {
        Expr expr = At<Expr>(keyword);
        expr.kind = Expr::Kind::kKeyword;
        expr.symbol = TextOf(keyword.at("arg"));
        expr.args.push_back(Argument(keyword.at("value")));
        args.push_back(std::move(expr));
        continue;
      }
      static constexpr Spelling<size_t> kPlaces[] = {{"n", 0}, {"dtype", 1}};
      const Json& name = keyword.at("arg");
      std::optional<size_t> place = name.is_null() ? std::nullopt : Find(kPlaces, name.get_ref<const std::string&>());
      if (builtin == "quat_identity" || builtin == "transform_identity") place = name == "dtype" ? std::optional<size_t>(0) : std::nullopt;
      else if (builtin != "identity") place = std::nullopt;
      if (!place || *place != args.size()) {
        Fail(call, "keyword arguments are not supported");
        break;
      }
      args.push_back(Argument(keyword.at("value")));
    }
    return args;
  }

  Expr Argument(const Json& node) {
    // Python's own types are names to it.
    static constexpr Spelling<Type> kTypes[] = {{"float", kFloat}, {"int", kInt}, {"bool", kBool}};
    if (Is(node, "Name") && FindSymbol(DottedName(node)) < 0) {
      if (std::optional<Type> type = Find(kTypes, DottedName(node))) {
        Expr expr = At<Expr>(node);
        expr.kind = Expr::Kind::kTypeName, expr.type = *type;
        return expr;
      }
    }
    return Expression(node);
  }

  // What it is a subscript of, an array or a vector, is known when its type is.
  void Subscript(const Json& node, Expr& expr) {
    expr.kind = Expr::Kind::kIndex;
    expr.args.push_back(Expression(node.at("value")));
    const Json& slice = node.at("slice");
    if (Is(slice, "Tuple")) for (const Json& index : slice.at("elts")) expr.args.push_back(Expression(index));
    else expr.args.push_back(Expression(slice));
  }

  void Attribute(const Json& node, Expr& expr) {
    expr.kind = Expr::Kind::kComponent;
    expr.attribute = true;
    const std::string& name = node.at("attr").get_ref<const std::string&>();
    size_t component = std::string_view("xyzw").find(name);
    if (name.size() == 1 && component != std::string_view::npos) {
      expr.integer = static_cast<int32_t>(component);
    } else {
      expr.kind = Expr::Kind::kField;
      expr.attribute = false;
      expr.symbol = TextOf(name);
    }
    expr.args.push_back(Expression(node.at("value")));
  }

  const Json& object_;
  const Module& module_;
  Kernel kernel_;
  Surroundings* around_ = nullptr;
  std::string error_;
};

}  // namespace

Type TypeFromTree(const Json& json) {
  Type type{ScalarFromName(json[0].get_ref<const std::string&>()), json[1], json[2]};
  const std::string& shape = json[3].get_ref<const std::string&>();
  if (shape == "generic") return kNoType;
  type.shape = shape == "mat" ? Shape::kMatrix : shape == "quat" ? Shape::kQuat : shape == "transform" ? Shape::kTransform : shape == "struct" ? Shape::kStruct : Shape::kFlat;
  type.cols = json[4];
  if (type.is_struct()) type.record = json[5];
  type.reference = json[6];
  return type;
}

Result<Kernel> KernelFromTree(const Json& object, const Module& module) { return TreeReader(object, module).Read(); }

}  // namespace warpsmith
