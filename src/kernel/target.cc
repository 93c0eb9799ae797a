#include "src/kernel/target.h"

namespace warpsmith {

const Expr& RootOf(const Expr& target) {
  const Expr* root = &target;
  while (root->kind == Expr::Kind::kField || root->kind == Expr::Kind::kComponent) root = &root->args[0];
  return *root;
}

bool IsStructPart(const Expr& target) {
  for (const Expr* part = &target; part->kind == Expr::Kind::kField || part->kind == Expr::Kind::kComponent;
       part = &part->args[0])
    if (part->kind == Expr::Kind::kField && part->args[0].type.is_struct()) return true;
  return false;
}

bool IsAtomicPart(Type type, bool sum, bool bits) {
  const bool whole = IsInt(type.scalar) && !IsNarrow(type.scalar);
  return (bits && whole) || (sum && (whole || IsFloat(type.scalar)));
}

bool IsNarrow(Scalar scalar) { return scalar >= Scalar::kInt8 && scalar <= Scalar::kUint16; }

}  // namespace warpsmith
