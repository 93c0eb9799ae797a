#include "src/oracle/launches.h"

#include <algorithm>

namespace warpsmith {
namespace {

// Marks the reads of an expression in value position.
void MarkReads(const Expr& expr, std::vector<ArrayUse>& uses) {
  VisitExpr(expr, [&](const Expr& e) {
    if (e.kind == Expr::Kind::kIndex) uses[static_cast<size_t>(e.args[0].symbol)].read = true;
  });
}

// The array element that an assignment writes, or nullptr for a variable.
const Expr* WrittenElement(const Expr& target) {
  if (target.kind == Expr::Kind::kIndex) return &target;
  if (target.kind == Expr::Kind::kComponent && target.args[0].kind == Expr::Kind::kIndex) return &target.args[0];
  return nullptr;
}

bool IsAtomic(Builtin b) { return Row(b).category == BuiltinCategory::kAtomic; }

void FillReals(Buffer& buffer, size_t from, Rng& rng, bool wide) {
  for (size_t i = from; i < buffer.reals.size(); ++i) buffer.reals[i] = ChooseReal(rng, wide);
}

}  // namespace

std::vector<ArrayUse> ArrayUses(const Kernel& kernel) {
  std::vector<ArrayUse> uses(kernel.params.size());
  std::vector<int> max_updates(uses.size()), min_updates(uses.size()), writes(uses.size());
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    const bool assigns = stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign;
    if (assigns) {
      if (const Expr* element = WrittenElement(stmt.target)) {
        const size_t array = static_cast<size_t>(element->args[0].symbol);
        ++writes[array];
        // += and -= are atomics; other augmented assignments read what they overwrite.
        if (stmt.kind == Stmt::Kind::kAugAssign && stmt.op != Builtin::kAdd && stmt.op != Builtin::kSub)
          uses[array].read = true;
        MarkReads(element->args[1], uses);
      }
      if (stmt.target.kind == Expr::Kind::kComponent && !stmt.target.attribute) MarkReads(stmt.target.args[1], uses);
    }
    if (stmt.kind != Stmt::Kind::kFor && stmt.kind != Stmt::Kind::kPass) MarkReads(stmt.value, uses);
    for (const Expr& bound : stmt.range) MarkReads(bound, uses);
  });
  ForEachExpr(kernel.body, [&](const Expr& e) {
    if (e.kind != Expr::Kind::kCall || !IsAtomic(e.builtin)) return;
    const size_t array = static_cast<size_t>(e.args[0].symbol);
    ++writes[array];
    max_updates[array] += e.builtin == Builtin::kAtomicMax;
    min_updates[array] += e.builtin == Builtin::kAtomicMin;
  });
  for (size_t i = 0; i < uses.size(); ++i) {
    uses[i].written = writes[i] > 0;
    uses[i].only_max = writes[i] > 0 && max_updates[i] == writes[i];
    uses[i].only_min = writes[i] > 0 && min_updates[i] == writes[i];
  }
  return uses;
}

float ChooseReal(Rng& rng, bool wide) {
  if (wide) return static_cast<float>(rng.Gaussian() * 1.5);
  const double magnitude = rng.Uniform(0.3, 1.2);
  return static_cast<float>(rng.Chance(0.5) ? magnitude : -magnitude);
}

Launch ChooseLaunch(const Kernel& kernel, Rng& rng, bool small) {
  Launch launch;
  launch.dim = small ? rng.Between(2, 4) : rng.Chance(0.125) ? rng.Between(9, 19) : rng.Between(3, 8);
  const bool wide = rng.Chance(0.25);
  int32_t length = std::max(launch.dim, 4);
  for (Type type : kernel.params) {
    Buffer scalar = ZeroBuffer(type, type.is_array() ? 0 : 1);
    if (!type.is_array()) {
      if (type == kInt)
        length = std::max(length, scalar.ints[0] = rng.Between(2, small ? 3 : 6));
      else if (type == kBool)
        scalar.ints[0] = static_cast<int32_t>(rng.Below(2));
      else
        FillReals(scalar, 0, rng, wide);
    }
    launch.args.push_back(std::move(scalar));
  }
  length += rng.Between(0, 2);
  const std::vector<ArrayUse> uses = ArrayUses(kernel);
  for (size_t p = 0; p < kernel.params.size(); ++p) {
    if (!kernel.params[p].is_array()) continue;
    Buffer& buffer = launch.args[p] = ZeroBuffer(kernel.params[p], length);
    FillReals(buffer, 0, rng, wide);
    for (int32_t& value : buffer.ints) value = static_cast<int32_t>(rng.Below(static_cast<uint32_t>(length)));
    if (uses[p].only_max)
      for (float& value : buffer.reals) value -= 50.0f;
    if (uses[p].only_min)
      for (float& value : buffer.reals) value += 50.0f;
  }
  return launch;
}

void Lengthen(Launch& launch, size_t param, int32_t length, Rng& rng) {
  Buffer& buffer = launch.args[param];
  const Buffer longer = ZeroBuffer(buffer.type, length);
  const size_t from = buffer.reals.size();
  if (buffer.type.is_real()) {
    buffer.reals.resize(longer.reals.size());
    FillReals(buffer, from, rng, false);
  } else {
    const uint32_t bound = static_cast<uint32_t>(std::max<size_t>(buffer.ints.size(), 1));
    while (buffer.ints.size() < longer.ints.size()) buffer.ints.push_back(static_cast<int32_t>(rng.Below(bound)));
  }
}

}  // namespace warpsmith
