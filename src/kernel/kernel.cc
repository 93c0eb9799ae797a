#include "src/kernel/kernel.h"

#include <algorithm>
#include <utility>

namespace warpsmith {
namespace {

Expr MakeExpr(Expr::Kind kind, Type type) {
  Expr expr;
  expr.kind = kind;
  expr.type = type;
  return expr;
}

Stmt MakeStmt(Stmt::Kind kind) {
  Stmt stmt;
  stmt.kind = kind;
  return stmt;
}

}  // namespace

Expr FloatLiteral(double value) {
  Expr expr = MakeExpr(Expr::Kind::kLiteral, kFloat);
  expr.number = value;
  return expr;
}

Expr IntLiteral(int32_t value) {
  Expr expr = MakeExpr(Expr::Kind::kLiteral, kInt);
  expr.integer = value;
  return expr;
}

Expr BoolLiteral(bool value) {
  Expr expr = MakeExpr(Expr::Kind::kLiteral, kBool);
  expr.integer = value ? 1 : 0;
  return expr;
}

Expr Name(int32_t symbol, Type type) {
  Expr expr = MakeExpr(Expr::Kind::kName, type);
  expr.symbol = symbol;
  return expr;
}

Expr Call(Builtin builtin, Type type, std::vector<Expr> args) {
  Expr expr = MakeExpr(Expr::Kind::kCall, type);
  expr.builtin = builtin;
  expr.args = std::move(args);
  return expr;
}

Expr Compare(CompareOp op, Expr left, Expr right) {
  Expr expr = MakeExpr(Expr::Kind::kCompare, kBool);
  expr.set_compare(0, op);
  expr.args.push_back(std::move(left));
  expr.args.push_back(std::move(right));
  return expr;
}

Expr Logical(bool is_or, std::vector<Expr> args) {
  Expr expr = MakeExpr(Expr::Kind::kLogical, kBool);
  expr.is_or = is_or;
  expr.args = std::move(args);
  return expr;
}

Expr Index(Expr array, Expr index) {
  Expr expr = MakeExpr(Expr::Kind::kIndex, array.type.element());
  expr.args.push_back(std::move(array));
  expr.args.push_back(std::move(index));
  return expr;
}

Expr Component(Expr vector, int32_t component) {
  Expr expr = MakeExpr(Expr::Kind::kComponent, kFloat);
  expr.attribute = true;
  expr.integer = component;
  expr.args.push_back(std::move(vector));
  return expr;
}

Expr ComponentAt(Expr vector, Expr index) {
  Expr expr = MakeExpr(Expr::Kind::kComponent, kFloat);
  expr.args.push_back(std::move(vector));
  expr.args.push_back(std::move(index));
  return expr;
}

Stmt Assign(Expr target, Expr value) {
  Stmt stmt = MakeStmt(Stmt::Kind::kAssign);
  stmt.target = std::move(target);
  stmt.value = std::move(value);
  return stmt;
}

Stmt AugAssign(Builtin op, Expr target, Expr value) {
  Stmt stmt = MakeStmt(Stmt::Kind::kAugAssign);
  stmt.op = op;
  stmt.target = std::move(target);
  stmt.value = std::move(value);
  return stmt;
}

Stmt CallStmt(Expr call) {
  Stmt stmt = MakeStmt(Stmt::Kind::kCall);
  stmt.value = std::move(call);
  return stmt;
}

Stmt If(Expr condition, std::vector<Stmt> body, std::vector<Stmt> orelse) {
  Stmt stmt = MakeStmt(Stmt::Kind::kIf);
  stmt.value = std::move(condition);
  stmt.body = std::move(body);
  stmt.orelse = std::move(orelse);
  return stmt;
}

Stmt For(Expr target, std::vector<Expr> range, std::vector<Stmt> body) {
  Stmt stmt = MakeStmt(Stmt::Kind::kFor);
  stmt.target = std::move(target);
  stmt.range = std::move(range);
  stmt.body = std::move(body);
  return stmt;
}

Stmt While(Expr condition, std::vector<Stmt> body) {
  Stmt stmt = MakeStmt(Stmt::Kind::kWhile);
  stmt.value = std::move(condition);
  stmt.body = std::move(body);
  return stmt;
}

Stmt Unpack(std::vector<Expr> names, std::vector<Expr> values) {
  Stmt stmt = MakeStmt(Stmt::Kind::kUnpack);
  stmt.range = std::move(names);
  stmt.value.kind = Expr::Kind::kTuple;
  stmt.value.args = std::move(values);
  return stmt;
}

Stmt Transfer(Stmt::Kind kind) { return MakeStmt(kind); }

bool Binds(const Stmt& stmt, int32_t symbol) {
  auto is = [&](const Expr& target) { return target.kind == Expr::Kind::kName && target.symbol == symbol; };
  using K = Stmt::Kind;
  if (stmt.kind == K::kUnpack) return std::any_of(stmt.range.begin(), stmt.range.end(), is);
  return (stmt.kind == K::kAssign || stmt.kind == K::kAugAssign || stmt.kind == K::kFor) && is(stmt.target);
}

bool Ends(std::span<const Stmt> body) {
  if (body.empty()) return false;
  const Stmt& last = body.back();
  return IsTransfer(last) || (last.kind == Stmt::Kind::kIf && Ends(last.body) && Ends(last.orelse));
}

bool Transfers(std::span<const Stmt> body, Stmt::Kind kind) {
  return std::any_of(body.begin(), body.end(), [&](const Stmt& stmt) {
    return stmt.kind == kind ||
           (stmt.kind == Stmt::Kind::kIf && (Transfers(stmt.body, kind) || Transfers(stmt.orelse, kind)));
  });
}

size_t KernelSize(const Kernel& kernel) {
  size_t size = 0;
  ForEachStmt(kernel.body, [&](const Stmt&) { ++size; });
  ForEachExpr(kernel.body, [&](const Expr&) { ++size; });
  return size;
}

}  // namespace warpsmith
