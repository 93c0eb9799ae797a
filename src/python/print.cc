#include "src/python/print.h"

#include <charconv>
#include <string_view>

#include "src/kernel/builtin.h"
#include "src/result.h"

namespace warpsmith {
namespace {

// How tightly Python binds an expression, loosest first. An operand that binds less tightly than its place asks for is
// put in parentheses.
enum Precedence { kAny, kOr, kAnd, kNotOperand, kComparison, kSum, kProduct, kUnary, kPrimary };

Precedence PrecedenceOf(const Expr& expr) {
  switch (expr.kind) {
    case Expr::Kind::kLogical:
      return expr.is_or ? kOr : kAnd;
    case Expr::Kind::kCompare:
      return kComparison;
    case Expr::Kind::kCall:
      switch (expr.builtin) {
        case Builtin::kAdd:
        case Builtin::kSub:
          return kSum;
        case Builtin::kMul:
        case Builtin::kDiv:
        case Builtin::kMod:
          return kProduct;
        case Builtin::kNeg:
          return kUnary;
        case Builtin::kNot:
          return kNotOperand;
        default:
          return kPrimary;
      }
    default:
      return kPrimary;
  }
}

std::string_view CompareText(CompareOp op) {
  static constexpr std::string_view kTexts[] = {" < ", " <= ", " > ", " >= ", " == ", " != "};
  return kTexts[static_cast<size_t>(op)];
}

constexpr double kLeastFixed = 1e-4, kLeastScientific = 1e16;  // where Python's repr() changes form

void AppendFloat(std::string& out, double value) {
  char digits[32];
  bool fixed = value == 0 || (value >= kLeastFixed && value < kLeastScientific);
  auto end = std::to_chars(digits, digits + sizeof digits, value,
                           fixed ? std::chars_format::fixed : std::chars_format::scientific).ptr;
  std::string_view text(digits, static_cast<size_t>(end - digits));
  out += text;
  if (fixed && text.find('.') == text.npos) out += ".0";
}

void AppendInt(std::string& out, int32_t value) {
  char digits[16];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

// Walks the tree once, appending to one string and noting in each node where it begins, as Python's ast will see it.
class Printer {
 public:
  explicit Printer(Kernel& kernel) : kernel_(kernel) { out_.reserve(1024); }

  void Print() {
    out_ += "@wp.kernel\n";
    NextLine();
    kernel_.def_line = line_;
    Signature();
    Block(kernel_.body, 1);
    Split();
  }

  std::string Alone(Expr expr) {
    Expression(expr, kAny);
    return std::move(out_);
  }

 private:
  void NextLine() {
    line_start_ = out_.size();
    ++line_;
  }

  void EndLine() {
    out_ += '\n';
    NextLine();
  }

  void Signature() {
    out_ += "def ";
    out_ += kernel_.name;
    out_ += '(';
    for (size_t i = 0; i < kernel_.params.size(); ++i) {
      if (i > 0) out_ += ", ";
      out_ += kernel_.symbols[i];
      out_ += ": ";
      out_ += TypeAnnotation(kernel_.params[i]);
    }
    out_ += "):";
    EndLine();
  }

  void Block(std::vector<Stmt>& body, int depth) {
    for (Stmt& stmt : body) Statement(stmt, depth);
    if (!body.empty()) return;
    Indent(depth);
    out_ += "pass";
    EndLine();
  }

  void Indent(int depth) { out_.append(static_cast<size_t>(depth) * 4, ' '); }

  template <class Node>
  void Place(Node& node) {
    node.line = line_;
    node.column = static_cast<int32_t>(out_.size() - line_start_);
  }

  void Statement(Stmt& stmt, int depth) {
    Indent(depth);
    Place(stmt);
    switch (stmt.kind) {
      case Stmt::Kind::kAssign:
        Expression(stmt.target, kAny);
        out_ += " = ";
        Expression(stmt.value, kAny);
        break;
      case Stmt::Kind::kAugAssign:
        Expression(stmt.target, kAny);
        out_ += ' ';
        out_ += Row(stmt.op).python;
        out_ += "= ";
        Expression(stmt.value, kAny);
        break;
      case Stmt::Kind::kCall:
        Expression(stmt.value, kAny);
        break;
      case Stmt::Kind::kPass:
        out_ += "pass";
        break;
      case Stmt::Kind::kIf:
        return Branch(stmt, depth);
      case Stmt::Kind::kFor:
        return Loop(stmt, depth);
      case Stmt::Kind::kWhile:
        return While(stmt, depth);
      case Stmt::Kind::kUnpack:
        List(stmt.range);
        out_ += " = ";
        Place(stmt.value);
        List(stmt.value.args);
        break;
      case Stmt::Kind::kBreak:
        out_ += "break";
        break;
      case Stmt::Kind::kContinue:
        out_ += "continue";
        break;
      case Stmt::Kind::kReturn:
        out_ += "return";
        break;
      case Stmt::Kind::kAssert:
        WS_CHECK(false && "only what is generated is printed");
    }
    EndLine();
  }

  void Branch(Stmt& stmt, int depth) {
    out_ += stmt.elif ? "elif " : "if ";
    Expression(stmt.value, kAny);
    out_ += ':';
    EndLine();
    Block(stmt.body, depth + 1);
    if (stmt.orelse.empty()) return;
    if (stmt.orelse.size() == 1 && stmt.orelse[0].elif) return Statement(stmt.orelse[0], depth);
    Indent(depth);
    out_ += "else:";
    EndLine();
    Block(stmt.orelse, depth + 1);
  }

  void Loop(Stmt& stmt, int depth) {
    out_ += "for ";
    Expression(stmt.target, kAny);
    out_ += " in range(";
    List(stmt.range);
    out_ += "):";
    EndLine();
    Block(stmt.body, depth + 1);
  }

  void While(Stmt& stmt, int depth) {
    out_ += "while ";
    Expression(stmt.value, kAny);
    out_ += ':';
    EndLine();
    Block(stmt.body, depth + 1);
  }

  void List(std::vector<Expr>& exprs) {
    for (size_t i = 0; i < exprs.size(); ++i) {
      if (i > 0) out_ += ", ";
      Expression(exprs[i], kAny);
    }
  }

  void Expression(Expr& expr, Precedence least) {
    bool parentheses = PrecedenceOf(expr) < least;
    if (parentheses) out_ += '(';
    Place(expr);
    Bare(expr);
    if (parentheses) out_ += ')';
  }

  void Bare(Expr& expr) {
    switch (expr.kind) {
      case Expr::Kind::kLiteral:
        return Literal(expr);
      case Expr::Kind::kName:
        out_ += kernel_.symbols[static_cast<size_t>(expr.symbol)];
        return;
      case Expr::Kind::kCall:
        return CallOrOperator(expr);
      case Expr::Kind::kCompare:
        for (size_t i = 0; i < expr.args.size(); ++i) {
          if (i > 0) out_ += CompareText(expr.compare(i - 1));
          Expression(expr.args[i], kSum);
        }
        return;
      case Expr::Kind::kLogical:
        // An operand of the same kind keeps its parentheses: Python's tree tells `(a and b) and c` from `a and b and
        // c`.
        for (size_t i = 0; i < expr.args.size(); ++i) {
          if (i > 0) out_ += expr.is_or ? " or " : " and ";
          Expression(expr.args[i], expr.is_or ? kAnd : kNotOperand);
        }
        return;
      case Expr::Kind::kIndex:
        return Subscript(expr);
      case Expr::Kind::kComponent:
        if (!expr.attribute) return Subscript(expr);
        Expression(expr.args[0], kPrimary);
        out_ += '.';
        out_ += "xyz"[expr.integer];
        return;
      default:
        WS_CHECK(false && "only what is generated is printed");
    }
  }

  void Literal(const Expr& expr) {
    if (expr.type == kFloat) return AppendFloat(out_, expr.number);
    if (expr.type == kInt) return AppendInt(out_, expr.integer);
    out_ += expr.integer ? "True" : "False";
  }

  void Subscript(Expr& expr) {
    Expression(expr.args[0], kPrimary);
    out_ += '[';
    Expression(expr.args[1], kAny);
    out_ += ']';
  }

  void CallOrOperator(Expr& expr) {
    std::string_view python = Row(expr.builtin).python;
    Precedence own = PrecedenceOf(expr);
    if (own == kPrimary) {
      out_ += python;
      out_ += '(';
      List(expr.args);
      out_ += ')';
    } else if (expr.args.size() == 1) {
      out_ += python;
      Expression(expr.args[0], own);
    } else {
      Expression(expr.args[0], own);
      out_ += ' ';
      out_ += python;
      out_ += ' ';
      Expression(expr.args[1], static_cast<Precedence>(own + 1));
    }
  }

  void Split() {
    std::vector<std::string>& lines = kernel_.source.lines;
    lines.resize(static_cast<size_t>(line_ - kFirstLine));
    size_t begin = 0;
    for (std::string& line : lines) {
      size_t end = out_.find('\n', begin);
      line.assign(out_, begin, end - begin);
      begin = end + 1;
    }
    kernel_.source.first_line = kFirstLine;
  }

  Kernel& kernel_;
  std::string out_;
  size_t line_start_ = 0;
  int32_t line_ = kFirstLine;
};

}  // namespace

void PrintPython(Kernel& kernel) { Printer(kernel).Print(); }

std::string PythonExpr(const Kernel& kernel, const Expr& expr) {
  Kernel names;
  names.symbols = kernel.symbols;
  return Printer(names).Alone(expr);
}

std::string PythonSource(const Kernel& kernel) {
  std::string source;
  for (const std::string& line : kernel.source.lines) {
    source += line;
    source += '\n';
  }
  return source;
}

std::string PythonFloat(double value) {
  std::string text;
  AppendFloat(text, value);
  return text;
}

}  // namespace warpsmith
