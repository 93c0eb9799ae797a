#include "src/dataset/features.h"

#include <algorithm>
#include <set>
#include <string>

#include "src/kernel/builtin.h"

namespace warpsmith {
namespace {

using Names = std::set<std::string>;

bool IsStatic(const Stmt& loop) {
  return std::all_of(loop.range.begin(), loop.range.end(),
                     [](const Expr& bound) { return bound.kind == Expr::Kind::kLiteral; });
}

void AddExprConstruct(const Expr& expr, Names& constructs) {
  switch (expr.kind) {
    case Expr::Kind::kCompare: constructs.insert(expr.args.size() > 2 ? "chained_compare" : "compare"); break;
    case Expr::Kind::kLogical: constructs.insert(expr.is_or ? "or" : "and"); break;
    case Expr::Kind::kIndex: constructs.insert("array"); break;
    case Expr::Kind::kComponent: constructs.insert("component"); break;
    default: break;
  }
}

void AddStmtConstruct(const Stmt& stmt, Names& constructs) {
  switch (stmt.kind) {
    case Stmt::Kind::kAugAssign: constructs.insert("augmented_assignment"); break;
    case Stmt::Kind::kFor: constructs.insert(IsStatic(stmt) ? "static_loop" : "dynamic_loop"); break;
    case Stmt::Kind::kWhile: constructs.insert("while"); break;
    case Stmt::Kind::kBreak: constructs.insert("break"); break;
    case Stmt::Kind::kContinue: constructs.insert("continue"); break;
    case Stmt::Kind::kReturn: constructs.insert("return"); break;
    case Stmt::Kind::kUnpack: constructs.insert("tuple_assignment"); break;
    case Stmt::Kind::kIf:
      constructs.insert(stmt.elif ? "elif" : "if");
      if (!stmt.orelse.empty() && !stmt.orelse.front().elif) constructs.insert("else");
      break;
    case Stmt::Kind::kAssign:
      if (stmt.target.kind == Expr::Kind::kComponent) constructs.insert("component_write");
      break;
    default: break;
  }
}

int Depth(const std::vector<Stmt>& body) {
  int depth = 0;
  for (const Stmt& stmt : body) {
    // The arms of an if/elif/else stand side by side.
    bool chain = !stmt.orelse.empty() && stmt.orelse.front().elif;
    depth = std::max({depth, 1 + Depth(stmt.body), chain ? Depth(stmt.orelse) : 1 + Depth(stmt.orelse)});
  }
  return depth;
}

}  // namespace

nlohmann::ordered_json KernelFeatures(const Kernel& kernel) {
  Names builtins, constructs;
  int statements = 0;
  ForEachExpr(kernel.body, [&](const Expr& expr) {
    AddExprConstruct(expr, constructs);
    if (expr.kind == Expr::Kind::kCall) builtins.emplace(Row(expr.builtin).name);
  });
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    ++statements;
    AddStmtConstruct(stmt, constructs);
    if (stmt.kind == Stmt::Kind::kAugAssign) builtins.emplace(Row(stmt.op).name);
  });
  return {
      {"builtins", builtins}, {"constructs", constructs}, {"statements", statements}, {"depth", Depth(kernel.body)}};
}

}  // namespace warpsmith
