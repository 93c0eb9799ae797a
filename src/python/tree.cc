#include "src/python/tree.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "src/kernel/builtin.h"
#include "src/python/nodes_py.h"

namespace warpsmith {
namespace {

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
    {"Add", Builtin::kAdd}, {"Sub", Builtin::kSub},  {"Mult", Builtin::kMul}, {"Div", Builtin::kDiv},
    {"Mod", Builtin::kMod}, {"USub", Builtin::kNeg}, {"Not", Builtin::kNot},
};

constexpr Spelling<CompareOp> kComparisons[] = {
    {"Lt", CompareOp::kLess},          {"LtE", CompareOp::kLessEqual}, {"Gt", CompareOp::kGreater},
    {"GtE", CompareOp::kGreaterEqual}, {"Eq", CompareOp::kEqual},      {"NotEq", CompareOp::kNotEqual},
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

// The kinds of nodes and their fields, as nodes.py has them.
struct Layout {
  std::string_view kind;
  std::vector<std::string_view> fields;
};

const std::vector<Layout>& Layouts() {
  static const auto* layouts = [] {
    auto* made = new std::vector<Layout>;
    std::string_view text = kNodesPy;
    const size_t begin = text.find("\"\"\"") + 4;
    text = text.substr(begin, text.rfind("\"\"\"") - begin);
    while (!text.empty()) {
      std::string_view row = text.substr(0, text.find_first_of("|\n"));
      text.remove_prefix(row.size() + 1);
      Layout& layout = made->emplace_back();
      while (!row.empty()) {
        const std::string_view word = row.substr(0, row.find(' '));
        row.remove_prefix(std::min(row.size(), word.size() + 1));
        if (layout.kind.empty())
          layout.kind = word;
        else if (!word.empty())
          layout.fields.push_back(word);
      }
    }
    return made;
  }();
  return *layouts;
}

constexpr size_t kFirstField = 3;  // after kind, line and column

const Layout& LayoutOf(const Value& node) {
  static const Layout none;
  const auto place = static_cast<size_t>(node[0].integer());
  return node.kind() == Value::Kind::kTuple && place < Layouts().size() ? Layouts()[place] : none;
}

const Value& Part(const Value& node, std::string_view field) {
  const std::vector<std::string_view>& fields = LayoutOf(node).fields;
  const auto at = static_cast<size_t>(std::find(fields.begin(), fields.end(), field) - fields.begin());
  return node[kFirstField + at];
}

// The class of Python's ast. Operators are their classes.
std::string_view Kind(const Value& node) {
  if (node.is_text()) return node.text();
  const std::string_view kind = LayoutOf(node).kind;
  return kind == "Other" ? Part(node, "what").text() : kind;
}

int32_t Line(const Value& node) { return static_cast<int32_t>(node[1].integer()); }
int32_t Column(const Value& node) { return static_cast<int32_t>(node[2].integer()); }
uint8_t Byte(const Value& value) { return static_cast<uint8_t>(value.integer()); }
int32_t Int(const Value& value) { return static_cast<int32_t>(value.integer()); }
int32_t IntOr(const Value& table, std::string_view key, int32_t otherwise) {
  const Value* found = table.Find(key);
  return found != nullptr ? Int(*found) : otherwise;
}
bool BoolOr(const Value& table, std::string_view key, bool otherwise) {
  const Value* found = table.Find(key);
  return found != nullptr ? found->truth() : otherwise;
}

bool Is(const Value& node, std::string_view kind) { return Kind(node) == kind; }

std::string Unsupported(std::string_view kind) {
  std::optional<std::string_view> words = Find(kUnsupported, kind);
  return (words ? std::string(*words) : std::string(kind) + " is") + " not supported";
}
std::string Unsupported(const Value& node) { return Unsupported(Kind(node)); }

// A dotted name as the file means it, "wp.sin" or "range"; empty if the expression is no such name.
std::string_view DottedName(const Value& node) {
  if (Is(node, "Path")) return Part(node, "path").text();
  if (Is(node, "Name")) return Part(node, "id").text();
  return {};
}

// The text of a simple expression, for messages: "wp.array(dtype=wp.float64)".
std::string Text(const Value& node) {
  if (Is(node, "Call")) {
    std::string text = Text(Part(node, "func")) + "(";
    for (const Value& arg : Part(node, "args")) text += (text.back() == '(' ? "" : ", ") + Text(arg);
    for (const Value& keyword : Part(node, "keywords")) {
      const Value& name = Part(keyword, "arg");
      text += (text.back() == '(' ? "" : ", ") + (name.is_none() ? "**" : std::string(name.text()) + "=") +
              Text(Part(keyword, "value"));
    }
    return text + ")";
  }
  if (Is(node, "Subscript")) return Text(Part(node, "value")) + "[" + Text(Part(node, "slice")) + "]";
  if (Is(node, "Constant")) return std::string(Part(node, "value").text());
  std::string_view name = DottedName(node);
  return name.empty() ? "..." : std::string(name);
}

// Builds the kernel node by node. The first thing that the language does not have is kept as the error; what is built
// after it is thrown away.
class TreeReader {
 public:
  TreeReader(const Value& object, const Module& module) : object_(object), module_(module) {}

  Result<Kernel> Read() {
    kernel_.name = object_.at("name").text();
    kernel_.def_line = Int(object_.at("line"));
    kernel_.source.first_line = Int(object_.at("first_line"));
    for (const Value& line : object_.at("source")) kernel_.source.lines.emplace_back(line.text());
    auto around = std::make_shared<Surroundings>();
    around_ = around.get();
    Surround();
    const Value& tree = object_.at("tree");
    for (const Value& arg : tree.at("args")) {
      kernel_.symbols.emplace_back(arg.at("arg").text());
      kernel_.params.push_back(TypeFromTree(arg.at("type")));
    }
    for (const Value& node : tree.at("body")) {
      // Warp drops docstrings and the like, though only at this level.
      if (!(Is(node, "Expr") && Is(Part(node, "value"), "Constant"))) kernel_.body.push_back(Statement(node));
    }
    if (kernel_.body.empty()) kernel_.body.push_back({});
    Tables();
    if (!error_.empty()) return Error{ErrorCode::kInput, error_};
    kernel_.around = std::move(around);
    return std::move(kernel_);
  }

 private:
  void Fail(const Value& node, const std::string& what) {
    if (!error_.empty()) return;
    error_ = std::to_string(Line(node)) + ":" + std::to_string(Column(node)) + ": " + what;
  }

  template <class Node>
  static Node At(const Value& json) {
    Node node;
    node.line = Line(json);
    node.column = Column(json);
    return node;
  }

  // What the function has beyond its tree.
  void Surround() {
    around_->module = &module_;
    around_->key = object_.at("key").text();
    for (const Value& constant : object_.at("constants")) around_->constants.push_back(ConstantFrom(constant));
    for (const Value& piece : object_.at("references")) {
      if (piece.is_text())
        around_->references.push_back({BytesOf(piece.text()), -1});
      else
        around_->references.push_back({{}, Int(piece)});
    }
    around_->launch_dimensions = Int(object_.at("dimensions"));
    for (const Value& option : object_.at("options")) around_->options.emplace_back(option[0].text(), option[1].text());
    around_->enable_backward = BoolOr(object_, "enable_backward", true);
    around_->grid_stride = BoolOr(object_, "grid_stride", true);
    around_->launch_before = object_.at("launch_before").text();
    around_->launch_after = object_.at("launch_after").text();
    around_->smem_spilling = BoolOr(object_, "smem_spilling", false);
    around_->other_module = BoolOr(object_, "other_module", false);
    around_->inline_hint = object_.at("inline").text();
    around_->max_unroll = IntOr(object_, "max_unroll", kMaxUnroll);
    around_->is_function = object_.Find("native_name") != nullptr;
    if (!around_->is_function) return;
    around_->native_name = object_.at("native_name").text();
    around_->path = object_.at("path").text();
    for (const Value& constant : object_.at("defaults")) around_->defaults.push_back(Int(constant));
    around_->custom_adjoint = IntOr(object_, "custom_adjoint", -1);
    around_->custom_replay = IntOr(object_, "custom_replay", -1);
    around_->adjoint_of = IntOr(object_, "adjoint_of", -1);
    if (const Value& native = object_.at("native"); !native.is_none()) {
      auto optional = [](const Value& text) {
        return text.is_none() ? std::nullopt : std::optional(std::string(text.text()));
      };
      around_->native = NativeCode{std::string(native[0].text()), optional(native[1]), optional(native[2])};
    }
    const Value& returns = object_.at("returns");
    if (returns.is_none()) return;
    around_->has_annotation = true;
    for (const Value& type : returns.at("types")) around_->annotated.push_back(TypeFromTree(type));
  }

  static int Digit(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }
  static std::string BytesOf(std::string_view hex) {
    std::string bytes;
    for (size_t i = 0; i + 1 < hex.size(); i += 2) bytes += static_cast<char>(Digit(hex[i]) << 4 | Digit(hex[i + 1]));
    return bytes;
  }

  // What each wp.static() of loop variables stands for. Its variables are known once the body is read.
  void Tables() {
    for (const Value& json : object_.at("tables")) {
      StaticTable& table = around_->tables.emplace_back();
      for (const Value& name : json.at("names")) table.symbols.push_back(SymbolOf(name.text()));
      for (const Value& row : json.at("rows")) {
        std::vector<int64_t> values;
        for (const Value& value : row[0]) values.push_back(value.integer());
        table.constants.emplace_back(std::move(values), Int(row[1]));
      }
    }
  }

  static Constant ConstantFrom(const Value& json) {
    Constant constant;
    constant.type = TypeFromTree(json.at("type"));
    constant.plain = json.at("plain").truth();
    if (const Value* elements = json.Find("elements")) {
      for (const Value& element : *elements)
        constant.elements.push_back(std::strtod(std::string(element.text()).c_str(), nullptr));
      return constant;
    }
    const std::string value(json.at("value").text());
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

  std::vector<Stmt> Block(const Value& nodes) {
    std::vector<Stmt> body;
    body.reserve(nodes.size());
    for (const Value& node : nodes) body.push_back(Statement(node));
    return body;
  }

  Stmt Statement(const Value& node) {
    Stmt stmt = At<Stmt>(node);
    if (Is(node, "Assign")) {
      Assignment(node, stmt);
    } else if (Is(node, "AugAssign")) {
      stmt.kind = Stmt::Kind::kAugAssign;
      stmt.op = OperatorOf(node);
      stmt.target = Target(Part(node, "target"));
      stmt.value = Expression(Part(node, "value"));
    } else if (Is(node, "Expr")) {
      stmt.kind = Stmt::Kind::kCall;
      stmt.value = Expression(Part(node, "value"));
    } else if (Is(node, "Assert")) {
      stmt.kind = Stmt::Kind::kAssert;
      stmt.value = Expression(Part(node, "test"));
      stmt.target.symbol = TextOf(Part(node, "text").text());
    } else if (Is(node, "If")) {
      Branch(node, stmt);
    } else if (Is(node, "For")) {
      Loop(node, stmt);
    } else if (Is(node, "While")) {
      stmt.kind = Stmt::Kind::kWhile;
      if (!Part(node, "orelse").empty()) Fail(Part(node, "orelse")[0], "else after a loop is not supported");
      stmt.value = Expression(Part(node, "test"));
      stmt.body = Block(Part(node, "body"));
    } else if (Is(node, "Break") || Is(node, "Continue")) {
      stmt.kind = Is(node, "Break") ? Stmt::Kind::kBreak : Stmt::Kind::kContinue;
    } else if (Is(node, "Return")) {
      stmt.kind = Stmt::Kind::kReturn;
      const Value& value = Part(node, "value");
      if (!value.is_none() && Is(value, "Tuple"))
        stmt.range = Expressions(Part(value, "elts"));
      else if (!value.is_none())
        stmt.range.push_back(Expression(value));
    } else if (!Is(node, "Pass")) {
      Fail(node, Unsupported(node));
    }
    return stmt;
  }

  void Assignment(const Value& node, Stmt& stmt) {
    if (Part(node, "targets").size() != 1) Fail(node, "nested assignments are not supported");
    const Value& target = Part(node, "targets")[0];
    if (!Is(target, "Tuple")) {
      stmt.kind = Stmt::Kind::kAssign;
      stmt.target = Target(target);
      stmt.value = Expression(Part(node, "value"));
      return;
    }
    stmt.kind = Stmt::Kind::kUnpack;
    for (const Value& name : Part(target, "elts")) {
      if (!Is(name, "Name")) Fail(name, "several values can be assigned to names alone");
      stmt.range.push_back(Target(name));
    }
    const Value& value = Part(node, "value");
    if (!Is(value, "Tuple")) {
      stmt.value = Expression(value);
      return;
    }
    stmt.value = At<Expr>(value);
    stmt.value.kind = Expr::Kind::kTuple;
    stmt.value.args = Expressions(Part(value, "elts"));
  }

  std::vector<Expr> Expressions(const Value& nodes) {
    std::vector<Expr> exprs;
    for (const Value& node : nodes) exprs.push_back(Expression(node));
    return exprs;
  }

  Builtin OperatorOf(const Value& node) {
    const std::string_view kind = Kind(Part(node, "op"));
    if (Is(node, "AugAssign") && !Part(node, "set").is_none())
      Fail(node, "an augmented assignment by an operator that the file has a function for is not supported");
    if (std::optional<Builtin> op = Find(kOperators, kind)) return *op;
    static constexpr Spelling<std::string_view> kNamed[] = {
        {"FloorDiv", "floordiv"}, {"BitAnd", "bit_and"}, {"BitOr", "bit_or"},  {"BitXor", "bit_xor"},
        {"LShift", "lshift"},     {"RShift", "rshift"},  {"Invert", "invert"}, {"UAdd", "pos"},
    };
    if (kind == "Pow") return Builtin::kPow;
    if (kind == "MatMult") return Builtin::kMul;
    if (std::optional<std::string_view> name = Find(kNamed, kind)) return BuiltinNamed(*name);
    Fail(node, Unsupported(kind));
    return Builtin::kAdd;
  }

  void Branch(const Value& node, Stmt& stmt) {
    stmt.kind = Stmt::Kind::kIf;
    stmt.value = Expression(Part(node, "test"));
    stmt.body = Block(Part(node, "body"));
    stmt.orelse = Block(Part(node, "orelse"));
    // To Python's tree an elif is an if in an else; only its column tells.
    if (stmt.orelse.size() == 1 && stmt.orelse[0].kind == Stmt::Kind::kIf)
      stmt.orelse[0].elif = stmt.orelse[0].column == stmt.column;
  }

  void Loop(const Value& node, Stmt& stmt) {
    stmt.kind = Stmt::Kind::kFor;
    const Value* iter = &Part(node, "iter");
    if (IsCallOf(*iter, "reversed") && Part(*iter, "args").size() == 1) {
      stmt.over = Stmt::Over::kReversedRange;
      iter = &Part(*iter, "args")[0];
    }
    if (!IsCallOf(*iter, "range")) return Fail(*iter, "a loop over something else than range() is not supported");
    stmt.always_unrolled = Part(node, "unrolled").truth();
    if (!Is(Part(node, "target"), "Name")) return Fail(Part(node, "target"), Unsupported(Part(node, "target")));
    if (!Part(node, "orelse").empty()) Fail(Part(node, "orelse")[0], "else after a loop is not supported");
    stmt.target = Target(Part(node, "target"));
    stmt.range = Arguments(*iter);
    stmt.body = Block(Part(node, "body"));
  }

  // Whether a node calls a function of Python's own.
  bool IsCallOf(const Value& node, std::string_view name) const {
    return Is(node, "Call") && (Is(Part(node, "func"), "Name") || Is(Part(node, "func"), "Path")) &&
           (DottedName(Part(node, "func")) == name || DottedName(Part(node, "func")) == "wp." + std::string(name)) &&
           FindSymbol(name) < 0 && Part(node, "keywords").empty();
  }

  int32_t TextOf(std::string_view text) {
    around_->texts.emplace_back(text);
    return static_cast<int32_t>(around_->texts.size()) - 1;
  }

  Expr Target(const Value& node) {
    if (Is(node, "Name") || Is(node, "Subscript") || Is(node, "Attribute") || Is(node, "Adjoint"))
      return Expression(node);
    if (Is(node, "Dotted") || Is(node, "Unknown")) Fail(node, "assignment to something of the file is not supported");
    Fail(node, Unsupported(node));
    return {};
  }

  // Expressions.

  Expr Expression(const Value& node) {
    Expr expr = At<Expr>(node);
    if (Is(node, "Constant"))
      Literal(node, expr);
    else if (Is(node, "Name"))
      Variable(node, expr);
    else if (Is(node, "Global"))
      GlobalName(node, expr);
    else if (Is(node, "Dotted"))
      expr.kind = Expr::Kind::kConstant, expr.dotted = true, expr.symbol = Int(Part(node, "constant"));
    else if (Is(node, "Static"))
      expr.kind = Expr::Kind::kConstant, expr.symbol = Int(Part(node, "constant"));
    else if (Is(node, "Table"))
      expr.kind = Expr::Kind::kTable, expr.symbol = Int(Part(node, "table"));
    else if (Is(node, "Adjoint"))
      expr.kind = Expr::Kind::kAdjoint, expr.args.push_back(Expression(Part(node, "value")));
    else if (Is(node, "Gradient"))
      GradientOf(node, expr);
    else if (Is(node, "Slice"))
      SliceOf(node, expr);
    else if (Is(node, "IfExp"))
      Ternary(node, expr);
    else if (Is(node, "Type"))
      expr.kind = Expr::Kind::kTypeName, expr.type = TypeFromTree(Part(node, "type"));
    else if (Is(node, "Unknown"))
      Fail(node, std::string(Part(node, "what").text()) + " is not supported");
    else if (Is(node, "Function"))
      Fail(node, "a function as a value is not supported");
    else if (Is(node, "BinOp"))
      Operator(node, expr, {&Part(node, "left"), &Part(node, "right")});
    else if (Is(node, "UnaryOp"))
      Operator(node, expr, {&Part(node, "operand")});
    else if (Is(node, "Compare"))
      Comparison(node, expr);
    else if (Is(node, "BoolOp"))
      LogicalOf(node, expr);
    else if (Is(node, "Call"))
      CallOf(node, expr);
    else if (Is(node, "Subscript"))
      Subscript(node, expr);
    else if (Is(node, "Attribute"))
      Attribute(node, expr);
    else if (Is(node, "Path"))
      Fail(node, std::string(DottedName(node)) + " as a value is not supported");
    else
      Fail(node, Unsupported(node));
    return expr;
  }

  void Literal(const Value& node, Expr& expr) {
    const std::string_view type = Part(node, "type").text(), value = Part(node, "value").text();
    const char *begin = value.data(), *end = begin + value.size();
    if (type == "float") {
      expr.type = kFloat;
      if (std::from_chars(begin, end, expr.number).ptr != end)
        Fail(node, "float " + std::string(value) + " is not supported");
    } else if (type == "int") {
      expr.type = kInt;
      auto [at, problem] = std::from_chars(begin, end, expr.integer);
      if (at != end || problem != std::errc()) WideLiteral(node, value, expr);
    } else if (type == "bool") {
      expr.type = kBool;
      expr.integer = value == "True";
    } else {
      Fail(node, "constants of type " + std::string(type) + " are not supported");
    }
  }

  void WideLiteral(const Value& node, std::string_view value, Expr& expr) {
    Constant constant;
    constant.type = kInt;
    uint64_t bits = 0;
    auto [at, problem] = std::from_chars(value.data(), value.data() + value.size(), bits);
    if (at != value.data() + value.size() || problem != std::errc())
      Fail(node, "integer " + std::string(value) + " does not fit 64 bits");
    constant.integer = static_cast<int64_t>(bits);
    constant.number = static_cast<double>(bits);
    expr.kind = Expr::Kind::kConstant;
    expr.type = kNoType;
    expr.symbol = static_cast<int32_t>(around_->constants.size());
    around_->constants.push_back(constant);
  }

  void Variable(const Value& node, Expr& expr) {
    expr.symbol = SymbolOf(DottedName(node)), expr.kind = Expr::Kind::kName;
  }

  int32_t SymbolOf(std::string_view name) {
    int32_t symbol = FindSymbol(name);
    if (symbol >= 0) return symbol;
    kernel_.symbols.emplace_back(name);
    return static_cast<int32_t>(kernel_.symbols.size()) - 1;
  }

  // A number of the file is a variable that nobody sets.
  void GlobalName(const Value& node, Expr& expr) {
    const std::string_view name = Part(node, "id").text();
    bool known = FindSymbol(name) >= 0;
    expr.kind = Expr::Kind::kName;
    expr.symbol = SymbolOf(name);
    if (!known) around_->globals.emplace_back(expr.symbol, Int(Part(node, "constant")));
  }

  void Ternary(const Value& node, Expr& expr) {
    expr.kind = Expr::Kind::kTernary;
    for (const char* part : {"test", "body", "orelse"}) expr.args.push_back(Expression(Part(node, part)));
  }

  void Operator(const Value& node, Expr& expr, std::initializer_list<const Value*> operands) {
    expr.kind = Expr::Kind::kCall;
    expr.builtin = OperatorOf(node);
    for (const Value* operand : operands) expr.args.push_back(Expression(*operand));
    if (const Value& set = Part(node, "set"); !set.is_none()) expr.symbol = Int(set);
  }

  void SliceOf(const Value& node, Expr& expr) {
    expr.kind = Expr::Kind::kSlice;
    for (const char* part : {"lower", "upper", "step"}) {
      Expr absent;
      absent.kind = Expr::Kind::kAbsent;
      expr.args.push_back(Part(node, part).is_none() ? absent : Expression(Part(node, part)));
    }
  }

  void GradientOf(const Value& node, Expr& expr) {
    expr.kind = Expr::Kind::kGradient;
    if (!Part(node, "set").is_none()) {
      expr.symbol = Int(Part(node, "set"));
    } else {
      const BuiltinRow* row = FindBuiltin(Part(node, "path").text());
      if (row == nullptr)
        return Fail(node, "wp.grad() of " + std::string(Part(node, "path").text()) + " is not supported");
      expr.builtin = row->id;
    }
    expr.args = Arguments(node);
  }

  void Comparison(const Value& node, Expr& expr) {
    expr.kind = Expr::Kind::kCompare;
    const Value &ops = Part(node, "ops"), &comparators = Part(node, "comparators");
    if (ops.size() > 8 * sizeof expr.compares / 4) return Fail(node, "so long a chain of comparisons is not supported");
    expr.args.push_back(Expression(Part(node, "left")));
    for (size_t i = 0; i < ops.size(); ++i) {
      std::optional<CompareOp> op = Find(kComparisons, Kind(ops[i]));
      if (!op) Fail(node, Unsupported(ops[i]));
      expr.set_compare(i, op.value_or(CompareOp::kEqual));
      expr.args.push_back(Expression(comparators[i]));
    }
  }

  void LogicalOf(const Value& node, Expr& expr) {
    expr.kind = Expr::Kind::kLogical;
    expr.is_or = Is(Part(node, "op"), "Or");
    for (const Value& value : Part(node, "values")) expr.args.push_back(Expression(value));
  }

  void CallOf(const Value& node, Expr& expr) {
    expr.kind = Expr::Kind::kCall;
    const Value& function = Part(node, "func");
    if (Is(function, "Function")) {
      expr.kind = Expr::Kind::kInvoke;
      expr.symbol = Int(Part(function, "set"));
      expr.args = Arguments(node, "", true);
      return;
    }
    // The name of a type that is a function too.
    if (Is(function, "Type") && Part(function, "path").text() == "wp.spatial_vector" &&
        Part(node, "args").size() == 2) {
      expr.builtin = BuiltinNamed("spatial_vector");
      expr.args = Arguments(node);
      return;
    }
    if (Is(function, "Type")) return Construction(node, TypeFromTree(Part(function, "type")), expr);
    std::string name(DottedName(function));
    if (Is(function, "Unknown"))
      return Fail(node, "call of " + std::string(Part(function, "what").text()) + " is not supported");
    if (name.empty() || (Is(function, "Name") && FindSymbol(name) >= 0))
      return Fail(node, "call of " + Text(function) + " is not supported");
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
    static constexpr std::string_view kNamed[] = {"wp.add",    "wp.sub",      "wp.mul",     "wp.div",    "wp.mod",
                                                  "wp.neg",    "wp.floordiv", "wp.bit_and", "wp.bit_or", "wp.bit_xor",
                                                  "wp.lshift", "wp.rshift",   "wp.invert"};
    if (std::find(std::begin(kNamed), std::end(kNamed), name) != std::end(kNamed))
      row = &Row(BuiltinNamed(name.substr(3)));
    if (row == nullptr) return Fail(node, "call of " + name + " is not supported");
    expr.builtin = row->id;
    expr.args = Arguments(node, row->name);
  }

  // wp.vec3(...), wp.float64(...), and types that the file makes.
  void Construction(const Value& node, Type type, Expr& expr) {
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
  std::vector<Expr> Arguments(const Value& call, std::string_view builtin = {}, bool by_name = false) {
    std::vector<Expr> args;
    for (const Value& arg : Part(call, "args")) {
      if (Is(arg, "Starred"))
        Fail(arg, Unsupported(arg));
      else
        args.push_back(Argument(arg));
    }
    for (const Value& keyword : Part(call, "keywords")) {
      if (by_name && !Part(keyword, "arg").is_none()) {
        Expr expr = At<Expr>(keyword);
        expr.kind = Expr::Kind::kKeyword;
        expr.symbol = TextOf(Part(keyword, "arg").text());
        expr.args.push_back(Argument(Part(keyword, "value")));
        args.push_back(std::move(expr));
        continue;
      }
      static constexpr Spelling<size_t> kPlaces[] = {{"n", 0}, {"dtype", 1}};
      const Value& name = Part(keyword, "arg");
      std::optional<size_t> place = name.is_none() ? std::nullopt : Find(kPlaces, name.text());
      if (builtin == "quat_identity" || builtin == "transform_identity")
        place = name.text() == "dtype" ? std::optional<size_t>(0) : std::nullopt;
      else if (builtin != "identity")
        place = std::nullopt;
      if (!place || *place != args.size()) {
        Fail(call, "keyword arguments are not supported");
        break;
      }
      args.push_back(Argument(Part(keyword, "value")));
    }
    return args;
  }

  Expr Argument(const Value& node) {
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
  void Subscript(const Value& node, Expr& expr) {
    expr.kind = Expr::Kind::kIndex;
    expr.args.push_back(Expression(Part(node, "value")));
    const Value& slice = Part(node, "slice");
    if (Is(slice, "Tuple"))
      for (const Value& index : Part(slice, "elts")) expr.args.push_back(Expression(index));
    else
      expr.args.push_back(Expression(slice));
  }

  void Attribute(const Value& node, Expr& expr) {
    expr.kind = Expr::Kind::kComponent;
    expr.attribute = true;
    const std::string_view name = Part(node, "attr").text();
    size_t component = std::string_view("xyzw").find(name);
    if (name.size() == 1 && component != std::string_view::npos) {
      expr.integer = static_cast<int32_t>(component);
    } else {
      expr.kind = Expr::Kind::kField;
      expr.attribute = false;
      expr.symbol = TextOf(name);
    }
    expr.args.push_back(Expression(Part(node, "value")));
  }

  const Value& object_;
  const Module& module_;
  Kernel kernel_;
  Surroundings* around_ = nullptr;
  std::string error_;
};

}  // namespace

Type TypeFromTree(const Value& json) {
  Type type{ScalarFromName(json[0].text()), Byte(json[1]), Byte(json[2])};
  const std::string_view shape = json[3].text();
  if (shape == "generic") return kNoType;
  type.shape = shape == "mat"         ? Shape::kMatrix
               : shape == "quat"      ? Shape::kQuat
               : shape == "transform" ? Shape::kTransform
               : shape == "struct"    ? Shape::kStruct
                                      : Shape::kFlat;
  type.cols = Byte(json[4]);
  if (type.is_struct()) type.record = Byte(json[5]);
  type.reference = json[6].truth();
  return type;
}

Result<Kernel> KernelFromTree(const Value& object, const Module& module) { return TreeReader(object, module).Read(); }

}  // namespace warpsmith
