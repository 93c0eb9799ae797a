#include "src/dataset/duplicates.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "src/kernel/identity.h"

namespace warpsmith {
namespace {

bool Commutes(const Expr& expr) {
  switch (expr.kind) {
    case Expr::Kind::kCall:
      return expr.builtin == Builtin::kAdd || expr.builtin == Builtin::kMul || expr.builtin == Builtin::kMin ||
             expr.builtin == Builtin::kMax || expr.builtin == Builtin::kDot;
    case Expr::Kind::kCompare:
      return expr.args.size() == 2 &&
             (expr.compare(0) == CompareOp::kEqual || expr.compare(0) == CompareOp::kNotEqual);
    case Expr::Kind::kLogical:
      return true;  // no operand has an effect
    default:
      return false;
  }
}

// a > b is b < a.
void TurnToLess(Expr& expr) {
  if (expr.kind != Expr::Kind::kCompare || expr.args.size() != 2) return;
  const CompareOp op = expr.compare(0);
  if (op != CompareOp::kGreater && op != CompareOp::kGreaterEqual) return;
  expr.set_compare(0, op == CompareOp::kGreater ? CompareOp::kLess : CompareOp::kLessEqual);
  std::swap(expr.args[0], expr.args[1]);
}

class Canonicalizer {
 public:
  explicit Canonicalizer(Kernel& kernel) : numbers_(kernel.symbols.size(), -1) {
    for (size_t i = 0; i < kernel.params.size(); ++i) Number(static_cast<int32_t>(i));
    ForEachStmt(kernel.body, [&](Stmt& stmt) {
      // A variable is defined by its statement before anything reads it, so operands may be ordered by these numbers.
      if (stmt.target.kind == Expr::Kind::kName && stmt.target.symbol >= 0) Number(stmt.target.symbol);
      for (Expr* expr : {&stmt.target, &stmt.value}) Order(*expr);
      for (Expr& bound : stmt.range) Order(bound);
    });
  }

 private:
  int32_t Number(int32_t symbol) {
    int32_t& number = numbers_[static_cast<size_t>(symbol)];
    if (number < 0) number = next_++;
    return number;
  }

  // Puts operands into order, innermost first; returns the expression as a word of which equal ones are equal programs.
  std::string Order(Expr& expr) {
    TurnToLess(expr);
    std::vector<std::pair<std::string, Expr>> operands;
    for (Expr& arg : expr.args) {
      std::string word = Order(arg);
      operands.emplace_back(std::move(word), std::move(arg));
    }
    if (Commutes(expr)) {
      std::sort(operands.begin(), operands.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    }
    std::string word = Head(expr);
    for (size_t i = 0; i < operands.size(); ++i) {
      expr.args[i] = std::move(operands[i].second);
      word += operands[i].first + ",";
    }
    return word + ")";
  }

  std::string Head(const Expr& expr) {
    switch (expr.kind) {
      case Expr::Kind::kLiteral:
        return expr.type == kFloat ? fmt::format("f{}(", static_cast<float>(expr.number))
                                   : fmt::format("i{}(", expr.integer);
      case Expr::Kind::kName:
        return fmt::format("v{}(", Number(expr.symbol));
      default:
        return fmt::format("{}.{}.{}.{}.{}(", static_cast<int>(expr.kind), static_cast<int>(expr.builtin),
                           expr.compares, expr.is_or ? 1 : 0, expr.attribute ? expr.integer : -1);
    }
  }

  std::vector<int32_t> numbers_;  // by symbol, in the order of definition
  int32_t next_ = 0;
};

}  // namespace

std::string CanonicalId(const Kernel& kernel) {
  Kernel canonical = kernel;
  Canonicalizer{canonical};
  return KernelId(canonical);
}

}  // namespace warpsmith
