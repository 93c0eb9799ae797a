#include "src/reduce/passes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "src/oracle/launches.h"
#include "src/reduce/structure.h"

namespace warpsmith {
namespace {

using Block = std::vector<Stmt>;

// Counts chances down to the one that is wanted.
class Chance {
 public:
  explicit Chance(size_t at) : left_(at) {}
  // Whether this chance is the one. Never true again afterwards.
  bool Take() {
    if (taken_ || left_-- > 0) return false;
    return taken_ = true;
  }
  bool taken() const { return taken_; }

 private:
  size_t left_;
  bool taken_ = false;
};

void CollectBlocks(Block& body, std::vector<Block*>& blocks) {
  blocks.push_back(&body);
  for (Stmt& stmt : body) {
    if (!stmt.body.empty()) CollectBlocks(stmt.body, blocks);
    if (!stmt.orelse.empty()) CollectBlocks(stmt.orelse, blocks);
  }
}
std::vector<Block*> Blocks(Kernel& kernel) {
  std::vector<Block*> blocks;
  CollectBlocks(kernel.body, blocks);
  return blocks;
}

// All expressions, collected first: an edit may replace the tree that is being walked.
std::vector<Expr*> Expressions(Kernel& kernel) {
  std::vector<Expr*> all;
  ForEachExpr(kernel.body, [&](Expr& e) { all.push_back(&e); });
  return all;
}

// Of these, what has a value: not what is assigned to, but for the indices in it.
std::vector<Expr*> Values(Kernel& kernel) {
  std::vector<Expr*> all;
  auto add = [&](Expr& root) { VisitExpr(root, [&](Expr& e) { all.push_back(&e); }); };
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    Expr* base = &stmt.target;
    if (base->kind == Expr::Kind::kComponent) {
      if (!base->attribute) add(base->args[1]);
      base = &base->args[0];
    }
    if (base->kind == Expr::Kind::kIndex) add(base->args[1]);
    if (stmt.kind == Stmt::Kind::kUnpack) {
      for (Expr& value : stmt.value.args) add(value);
    } else if (stmt.kind == Stmt::Kind::kFor) {
      for (Expr& bound : stmt.range) add(bound);
    } else if (stmt.kind != Stmt::Kind::kPass && !IsTransfer(stmt)) {
      add(stmt.value);
    }
  });
  return all;
}

bool IsLeaf(const Expr& e) {
  if (e.kind == Expr::Kind::kLiteral || e.kind == Expr::Kind::kName) return true;
  return e.kind == Expr::Kind::kIndex && e.args[1].kind != Expr::Kind::kCall;
}
bool IsAtomicUpdate(const Stmt& stmt) { return stmt.kind == Stmt::Kind::kCall && IsAtomic(stmt.value); }
bool IsCall(const Expr& e, Builtin builtin) { return e.kind == Expr::Kind::kCall && e.builtin == builtin; }

// Of statements.

// Runs of statements, the longest first.
bool DropStatements(Kernel& kernel, size_t at) {
  Chance chance(at);
  for (size_t size : {8u, 4u, 2u, 1u}) {
    for (Block* block : Blocks(kernel)) {
      for (size_t start = 0; start + size <= block->size(); start += size) {
        if (!chance.Take()) continue;
        const auto from = block->begin() + static_cast<std::ptrdiff_t>(start);
        block->erase(from, from + static_cast<std::ptrdiff_t>(size));
        return true;
      }
    }
  }
  return false;
}

// The elif of a branch stands alone once its if is gone.
void Splice(Block& block, size_t at, Block inner) {
  for (Stmt& stmt : inner) stmt.elif = false;
  const auto where = block.erase(block.begin() + static_cast<std::ptrdiff_t>(at));
  block.insert(where, std::make_move_iterator(inner.begin()), std::make_move_iterator(inner.end()));
}

void Substitute(Block& body, int32_t symbol, const Expr& value) {
  ForEachExpr(body, [&](Expr& e) {
    if (e.kind == Expr::Kind::kName && e.symbol == symbol) e = value;
  });
}

// What a loop's variable is once the loop is gone: as in its first trip, or as in its last.
std::vector<int32_t> EndsOf(const Stmt& stmt) {
  if (stmt.kind != Stmt::Kind::kFor) return {0};
  const auto bound = [&](size_t i, int64_t otherwise) {
    return i < stmt.range.size() ? LiteralInt(stmt.range[i]).value_or(otherwise) : otherwise;
  };
  const int64_t first = stmt.range.size() > 1 ? bound(0, 0) : 0;
  const int64_t last = first + (LiteralTrips(stmt.range).value_or(1) - 1) * bound(2, 1);
  if (last == first) return {static_cast<int32_t>(first)};
  return {static_cast<int32_t>(first), static_cast<int32_t>(last)};
}

// A branch becomes one of its arms; a loop its body, with a number for the loop's variable.
bool UnwrapBlock(Kernel& kernel, size_t at) {
  Chance chance(at);
  for (Block* block : Blocks(kernel)) {
    for (size_t i = 0; i < block->size(); ++i) {
      Stmt& stmt = (*block)[i];
      for (int32_t value : EndsOf(stmt)) {
        if (stmt.body.empty() || !chance.Take()) continue;
        Block inner = std::move(stmt.body);
        if (stmt.kind == Stmt::Kind::kFor) Substitute(inner, stmt.target.symbol, IntLiteral(value));
        Splice(*block, i, std::move(inner));
        return true;
      }
      if (!stmt.orelse.empty() && chance.Take()) {
        Splice(*block, i, Block(stmt.orelse));
        return true;
      }
    }
  }
  return false;
}

bool DropElse(Kernel& kernel, size_t at) {
  Chance chance(at);
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (!stmt.orelse.empty() && chance.Take()) stmt.orelse.clear();
  });
  return chance.taken();
}

// All that assigns a variable goes, or a scalar parameter goes, and a small literal stands where it did.
bool DropVariable(Kernel& kernel, size_t at) {
  Chance chance(at);
  std::vector<Type> types(kernel.symbols.size());
  ForEachExpr(kernel.body, [&](const Expr& e) {
    if (e.kind == Expr::Kind::kName) types[static_cast<size_t>(e.symbol)] = e.type;
  });
  for (size_t s = kernel.symbols.size(); s-- > 0;) {
    const bool number = types[s] == kFloat || types[s] == kInt;
    if (!number || !chance.Take()) continue;
    const auto symbol = static_cast<int32_t>(s);
    for (Block* block : Blocks(kernel)) {
      std::erase_if(*block, [&](const Stmt& stmt) {
        return IsAssignment(stmt) && stmt.target.kind == Expr::Kind::kName && stmt.target.symbol == symbol;
      });
    }
    Substitute(kernel.body, symbol, types[s] == kFloat ? FloatLiteral(1) : IntLiteral(0));
    return true;
  }
  return false;
}

// Of several variables that are assigned at once one is left out.
bool ShortenUnpack(Kernel& kernel, size_t at) {
  Chance chance(at);
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kUnpack) return;
    for (size_t i = 0; i < stmt.range.size(); ++i) {
      if (!chance.Take()) continue;
      const auto where = static_cast<std::ptrdiff_t>(i);
      stmt.range.erase(stmt.range.begin() + where);
      stmt.value.args.erase(stmt.value.args.begin() + where);
      if (stmt.range.size() == 1) stmt = Assign(Expr(stmt.range[0]), Expr(stmt.value.args[0]));
      return;
    }
  });
  return chance.taken();
}

// A store goes, and what a variable is assigned is stored instead.
bool StoreInstead(Kernel& kernel, size_t at) {
  Chance chance(at);
  const auto stores = [](const Stmt& stmt) {
    return IsAtomicUpdate(stmt) || (IsAssignment(stmt) && stmt.target.kind == Expr::Kind::kIndex);
  };
  for (Block* from : Blocks(kernel)) {
    for (size_t i = 0; i < from->size(); ++i) {
      const Stmt store = (*from)[i];
      if (!stores(store)) continue;
      const Type type = store.kind == Stmt::Kind::kCall ? store.value.args[2].type : store.target.type;
      for (Block* to : Blocks(kernel)) {
        for (Stmt& stmt : *to) {
          if (!IsAssignment(stmt) || stmt.target.kind != Expr::Kind::kName || stmt.target.type != type ||
              !chance.Take())
            continue;
          Expr value = stmt.kind == Stmt::Kind::kAssign ? stmt.value : Call(stmt.op, type, {stmt.target, stmt.value});
          stmt = store;
          (store.kind == Stmt::Kind::kCall ? stmt.value.args[2] : stmt.value) = std::move(value);
          from->erase(from->begin() + static_cast<std::ptrdiff_t>(i));
          return true;
        }
      }
    }
  }
  return false;
}

// A statement goes, and the value that it assigned or stored stands where a number did.
bool ValueInstead(Kernel& kernel, size_t at) {
  Chance chance(at);
  const auto is_number = [](const Expr& e) {
    const bool cast = IsCall(e, Builtin::kFloatCast) || IsCall(e, Builtin::kIntCast);
    return e.kind == Expr::Kind::kLiteral || (cast && e.args[0].kind == Expr::Kind::kLiteral);
  };
  for (Block* block : Blocks(kernel)) {
    for (size_t i = 0; i < block->size(); ++i) {
      if (!IsAssignment((*block)[i]) || is_number((*block)[i].value) || IsCall((*block)[i].value, Builtin::kTid))
        continue;
      const Expr value = (*block)[i].value;
      for (Expr* e : Values(kernel)) {
        if (e->type != value.type || !is_number(*e) || !chance.Take()) continue;
        *e = value;
        block->erase(block->begin() + static_cast<std::ptrdiff_t>(i));
        return true;
      }
    }
  }
  return false;
}

// `x = e` goes, and e stands where x did. A parameter that is assigned once may stand in e itself.
bool InlineVariable(Kernel& kernel, size_t at) {
  Chance chance(at);
  std::vector<int> writes(kernel.symbols.size());
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    const Expr* target = &stmt.target;
    if (target->kind == Expr::Kind::kComponent) target = &target->args[0];
    if (target->kind == Expr::Kind::kName && target->symbol >= 0) ++writes[static_cast<size_t>(target->symbol)];
  });
  for (Block* block : Blocks(kernel)) {
    for (size_t i = 0; i < block->size(); ++i) {
      const Stmt& stmt = (*block)[i];
      if (stmt.kind != Stmt::Kind::kAssign || stmt.target.kind != Expr::Kind::kName ||
          IsCall(stmt.value, Builtin::kTid) || IsAtomic(stmt.value) || ReadsAny(stmt.value, {stmt.target.symbol}) ||
          writes[static_cast<size_t>(stmt.target.symbol)] != 1)
        continue;
      Expr value = stmt.value;
      // A literal may have to become something that can be assigned to.
      if (value.kind == Expr::Kind::kLiteral && value.type != kBool && chance.Take())
        value = Call(value.type == kFloat ? Builtin::kFloatCast : Builtin::kIntCast, value.type, {value});
      else if (!chance.Take())
        continue;
      const int32_t symbol = stmt.target.symbol;
      block->erase(block->begin() + static_cast<std::ptrdiff_t>(i));
      Substitute(kernel.body, symbol, value);
      return true;
    }
  }
  return false;
}

bool IsOperand(const Expr& e, const Expr& target) {
  return e.kind == target.kind && e.symbol == target.symbol && e.type == target.type &&
         (e.kind == Expr::Kind::kName || e == target);
}

// `z = z + e` becomes `z += e`.
bool Augment(Kernel& kernel, size_t at) {
  Chance chance(at);
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kAssign || stmt.target.kind != Expr::Kind::kName ||
        stmt.value.kind != Expr::Kind::kCall || stmt.value.args.size() != 2)
      return;
    const Builtin op = stmt.value.builtin;
    const bool commutes = op == Builtin::kAdd || op == Builtin::kMul;
    if (!commutes && op != Builtin::kSub && op != Builtin::kDiv) return;
    for (size_t side : {0u, 1u}) {
      if (side == 1 && !commutes) return;
      if (!IsOperand(stmt.value.args[side], stmt.target) || !chance.Take()) continue;
      Expr other = stmt.value.args[1 - side];
      stmt.kind = Stmt::Kind::kAugAssign;
      stmt.op = op;
      stmt.value = std::move(other);
      return;
    }
  });
  return chance.taken();
}

// `x *= e` becomes `x += e`, any update a plain assignment; an atomic becomes a plain store.
bool SimplifyUpdate(Kernel& kernel, size_t at) {
  Chance chance(at);
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kAugAssign) {
      if (chance.Take()) stmt.kind = Stmt::Kind::kAssign;
      for (Builtin simpler : {Builtin::kAdd, Builtin::kMul})
        if (stmt.op != simpler && chance.Take()) stmt.op = simpler;
    } else if (IsAtomicUpdate(stmt) && chance.Take()) {
      Expr call = std::move(stmt.value);
      const Type element = call.args[0].type.element();
      stmt.kind = Stmt::Kind::kAssign;
      stmt.target = Index(std::move(call.args[0]), std::move(call.args[1]));
      stmt.target.type = element;
      stmt.value = std::move(call.args[2]);
    }
  });
  return chance.taken();
}

// The result of an atomic that is used becomes that of an atomic_add.
bool SimplifyAtomic(Kernel& kernel, size_t at) {
  Chance chance(at);
  for (Expr* e : Expressions(kernel)) {
    if (IsAtomic(*e) && e->builtin != Builtin::kAtomicAdd && chance.Take()) {
      e->builtin = Builtin::kAtomicAdd;
      return true;
    }
  }
  return false;
}

// Of loops: fewer bounds, fewer trips.
bool SimplifyRange(Kernel& kernel, size_t at) {
  constexpr int32_t kUnrolled = 2, kLoop = kMaxUnroll + 1;
  Chance chance(at);
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kFor) return;
    if (stmt.range.size() == 3 && chance.Take()) {
      stmt.range.pop_back();
      return;
    }
    if (stmt.range.size() == 2 && chance.Take()) {
      stmt.range.erase(stmt.range.begin());
      return;
    }
    for (int32_t trips : {kUnrolled, kLoop})
      if (chance.Take()) stmt.range = {IntLiteral(trips)};
  });
  return chance.taken();
}

// A while becomes a for, with a limit of the condition for its bound: what counted its trips may go then.
bool CountInFor(Kernel& kernel, size_t at) {
  Chance chance(at);
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kWhile) return;
    std::vector<Expr> bounds = {IntLiteral(kMaxUnroll + 1)};
    if (stmt.value.kind == Expr::Kind::kCompare && stmt.value.args.back().type == kInt)
      bounds.push_back(stmt.value.args.back());
    for (Expr& bound : bounds) {
      if (!chance.Take()) continue;
      CountInstead(kernel, stmt, std::move(bound));
      return;
    }
  });
  return chance.taken();
}

// Of what leaves a loop or ends a trip, break is the simplest.
bool SimplifyTransfer(Kernel& kernel, size_t at) {
  Chance chance(at);
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    for (Stmt::Kind simpler : {Stmt::Kind::kBreak, Stmt::Kind::kContinue})
      if (IsTransfer(stmt) && stmt.kind > simpler && chance.Take()) stmt.kind = simpler;
  });
  return chance.taken();
}

// Of expressions.

// An expression becomes one of its operands.
bool HoistOperand(Kernel& kernel, size_t at) {
  Chance chance(at);
  for (Expr* e : Values(kernel)) {
    for (size_t i = 0; i < e->args.size(); ++i) {
      if (e->args[i].type != e->type || !chance.Take()) continue;
      Expr operand = std::move(e->args[i]);
      *e = std::move(operand);
      return true;
    }
  }
  return false;
}

// A chain of comparisons or conditions loses a member.
bool ShortenChain(Kernel& kernel, size_t at) {
  Chance chance(at);
  for (Expr* e : Expressions(kernel)) {
    if (e->kind != Expr::Kind::kCompare || e->args.size() < 3 || !chance.Take()) continue;
    e->args.pop_back();
    e->set_compare(e->args.size() - 1, CompareOp::kLess);
    return true;
  }
  return false;
}

// What an expression may be replaced by: reads and names that occur in the kernel, and small literals.
std::vector<Expr> LeavesOf(Kernel& kernel) {
  std::vector<Expr> leaves;
  std::optional<Expr> tid;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (!tid && stmt.kind == Stmt::Kind::kAssign && IsCall(stmt.value, Builtin::kTid)) tid = stmt.target;
  });
  auto add = [&](Expr leaf) {
    leaf.line = leaf.column = 0;
    if (std::find(leaves.begin(), leaves.end(), leaf) == leaves.end()) leaves.push_back(std::move(leaf));
  };
  const std::vector<ArrayUse> uses = ArrayUses(kernel);
  for (size_t p = 0; p < kernel.params.size(); ++p) {
    const Type type = kernel.params[p];
    if (type.is_array() && tid && uses[p].read) {
      Expr index = *tid;
      index.line = index.column = 0;
      add(Index(Name(static_cast<int32_t>(p), type), std::move(index)));
      leaves.back().type = type.element();
    }
    if (type == kInt) add(Name(static_cast<int32_t>(p), type));
  }
  if (tid) add(*tid);
  for (const Expr& literal : {FloatLiteral(1), FloatLiteral(2), IntLiteral(0), IntLiteral(1)}) add(literal);
  // What a loop may change must not be a literal.
  add(Call(Builtin::kFloatCast, kFloat, {FloatLiteral(0)}));
  add(Call(Builtin::kFloatCast, kFloat, {FloatLiteral(1)}));
  add(Call(Builtin::kIntCast, kInt, {IntLiteral(0)}));
  return leaves;
}

bool ReplaceByLeaf(Kernel& kernel, size_t at) {
  Chance chance(at);
  const std::vector<Expr> leaves = LeavesOf(kernel);
  for (Expr* e : Values(kernel)) {
    if (e->type.is_array() || e->type == kBool) continue;
    for (const Expr& leaf : leaves) {
      if (leaf.type != e->type || !chance.Take()) continue;
      *e = leaf;
      return true;
    }
  }
  return false;
}

bool SimplifyLiteral(Kernel& kernel, size_t at) {
  Chance chance(at);
  for (Expr* e : Expressions(kernel)) {
    if (e->kind != Expr::Kind::kLiteral) continue;
    if (e->type == kFloat) {
      for (double value : {1.0, 2.0, 0.5})
        if (chance.Take()) return e->number = value, true;
    } else if (e->type == kInt) {
      for (int32_t value : {0, 1, 2, 17})
        if (chance.Take()) return e->integer = value, true;
    }
  }
  return false;
}

// A condition compares something with nothing: `x > 0.0`, or a loop's variable.
bool SimplifyCondition(Kernel& kernel, size_t at) {
  Chance chance(at);
  std::vector<Expr> counters;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kFor) counters.push_back(stmt.target);
  });
  for (Expr* e : Expressions(kernel)) {
    if (e->type != kBool) continue;
    std::vector<Expr> subjects = counters;
    VisitExpr(*e, [&](const Expr& part) {
      const bool number = part.type == kFloat || part.type == kInt;
      if (number && part.kind != Expr::Kind::kLiteral) subjects.push_back(part);
    });
    for (Expr& subject : subjects) {
      if (!chance.Take()) continue;
      Expr nothing = subject.type == kFloat ? FloatLiteral(0) : IntLiteral(0);
      *e = Compare(CompareOp::kGreater, std::move(subject), std::move(nothing));
      return true;
    }
  }
  return false;
}

// A function becomes a product, an operator a simpler one: f(x) is x * x, x / y is x * y or x + y.
bool SimplifyOperation(Kernel& kernel, size_t at) {
  Chance chance(at);
  for (Expr* e : Expressions(kernel)) {
    if (e->kind != Expr::Kind::kCall || !e->type.is_real() || IsAtomic(*e)) continue;
    if (e->args.size() == 1 && e->args[0].type == e->type && IsLeaf(e->args[0]) && e->type == kFloat) {
      if (!chance.Take()) continue;
      const Expr operand = e->args[0];
      *e = Call(Builtin::kMul, kFloat, {operand, operand});
      return true;
    }
    if (e->args.size() == 1 && e->args[0].type == kVec3 && e->type == kFloat && IsLeaf(e->args[0])) {
      if (!chance.Take()) continue;
      const Expr operand = e->args[0];
      *e = Call(Builtin::kDot, kFloat, {operand, operand});
      return true;
    }
    if (e->args.size() == 2 && e->args[0].type == e->args[1].type && e->args[0].type == e->type) {
      for (Builtin simpler : {Builtin::kAdd, Builtin::kMul}) {
        if (e->builtin == simpler || !chance.Take()) continue;
        e->builtin = simpler;
        return true;
      }
    }
  }
  return false;
}

bool SimplifyComponent(Kernel& kernel, size_t at) {
  Chance chance(at);
  for (Expr* e : Expressions(kernel)) {
    if (e->kind != Expr::Kind::kComponent || (e->attribute && e->integer == 0) || !chance.Take()) continue;
    Expr vector = std::move(e->args[0]);
    *e = Component(std::move(vector), 0);
    return true;
  }
  return false;
}

// Of parameters and types.

// Two parameters of one type become one. An array that is read does not become one that is written: that is another
// kernel.
bool MergeParams(Kernel& kernel, size_t at) {
  Chance chance(at);
  const std::vector<ArrayUse> uses = ArrayUses(kernel);
  for (size_t a = 0; a < kernel.params.size(); ++a) {
    for (size_t b = a + 1; b < kernel.params.size(); ++b) {
      if (kernel.params[a] != kernel.params[b] || uses[a].read != uses[b].read || uses[a].written != uses[b].written ||
          !chance.Take())
        continue;
      for (Expr* e : Expressions(kernel))
        if (e->kind == Expr::Kind::kName && e->symbol == static_cast<int32_t>(b)) e->symbol = static_cast<int32_t>(a);
      return true;
    }
  }
  return false;
}

// What a vector expression is when vectors are floats.
void Scalarise(Expr& e) {
  for (Expr& arg : e.args) Scalarise(arg);
  const auto become = [&](Expr other) { e = std::move(other); };
  if (e.kind == Expr::Kind::kComponent) return become(Expr(e.args[0]));
  if (e.kind == Expr::Kind::kCall) {
    switch (e.builtin) {
      case Builtin::kVec3: return become(e.args.empty() ? FloatLiteral(0) : Expr(e.args[0]));
      case Builtin::kDot:
      case Builtin::kCross: e.builtin = Builtin::kMul; break;
      case Builtin::kLength:
      case Builtin::kLengthSq:
      case Builtin::kNormalize: return become(Call(Builtin::kMul, kFloat, {e.args[0], e.args[0]}));
      default: break;
    }
  }
  if (e.type == kVec3) e.type = kFloat;
  if (e.type == kVec3Array) e.type = kFloatArray;
}

// All vectors become floats.
bool ScalariseVectors(Kernel& kernel, size_t at) {
  if (at > 0) return false;
  bool any = false;
  for (const Expr* e : Expressions(kernel)) any |= e->type.is_vector();
  if (!any) return false;
  for (Type& type : kernel.params) {
    if (type == kVec3) type = kFloat;
    if (type == kVec3Array) type = kFloatArray;
  }
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    Scalarise(stmt.target);
    Scalarise(stmt.value);
    for (Expr& bound : stmt.range) Scalarise(bound);
  });
  return true;
}

constexpr PassRow kPasses[] = {
    {"drop_statements", "runs of statements go, long ones first", DropStatements},
    {"unwrap_block", "a branch becomes one of its arms, a loop its body", UnwrapBlock},
    {"drop_else", "a branch loses its other arm", DropElse},
    {"drop_variable", "a variable goes with all that assigns it, or a scalar parameter", DropVariable},
    {"store_instead", "what a variable is assigned is stored, and an earlier store goes", StoreInstead},
    {"value_instead", "what is assigned or stored stands for a number elsewhere", ValueInstead},
    {"shorten_unpack", "of several variables assigned at once one is left out", ShortenUnpack},
    {"replace_by_leaf", "an expression becomes an array's element, an integer parameter or a small literal",
     ReplaceByLeaf},
    {"hoist_operand", "an expression becomes one of its operands", HoistOperand},
    {"scalarise_vectors", "all vectors become floats", ScalariseVectors},
    {"inline_variable", "a variable that is set once becomes its value", InlineVariable},
    {"merge_params", "two parameters of one type become one", MergeParams},
    {"simplify_condition", "a condition compares one of its operands with 0", SimplifyCondition},
    {"shorten_chain", "a chain of comparisons loses its last", ShortenChain},
    {"simplify_update", "an update becomes a plain store, += or *=", SimplifyUpdate},
    {"simplify_atomic", "an atomic becomes atomic_add", SimplifyAtomic},
    {"simplify_operation", "a function becomes a product, an operator + or *", SimplifyOperation},
    {"count_in_for", "a while becomes a for", CountInFor},
    {"simplify_transfer", "a return or continue becomes a break", SimplifyTransfer},
    {"simplify_range", "a loop loses bounds and trips", SimplifyRange},
    {"simplify_component", "a component becomes .x", SimplifyComponent},
    {"simplify_literal", "a literal becomes 1, 2, 0.5 or 0", SimplifyLiteral},
    {"augment", "x = x + e becomes x += e", Augment},
};

// What an operation costs: a product is the simplest that is not linear, a sum the simplest that is.
int CallCost(const Expr& e) {
  switch (e.builtin) {
    case Builtin::kAdd: return 2;
    case Builtin::kMul: return 3;
    case Builtin::kTid:
    case Builtin::kFloatCast:
    case Builtin::kIntCast:
    case Builtin::kAtomicAdd: return 2;
    case Builtin::kDot: return 5;
    default: return 12;
  }
}

int ExprCost(const Kernel& kernel, const std::vector<bool>& counts_trips, const Expr& e) {
  switch (e.kind) {
    case Expr::Kind::kLiteral:
      // A real number is simpler than a variable, an index is not.
      if (e.type == kFloat) return e.number == 1 || e.number == 0 ? 1 : e.number == 2 ? 2 : e.number == 0.5 ? 3 : 5;
      return e.type != kInt || e.integer == 0 ? 2 : e.integer == 1 || e.integer == 2 ? 3 : e.integer == 17 ? 4 : 5;
    case Expr::Kind::kName:
      if (counts_trips[static_cast<size_t>(e.symbol)]) return 1;
      // A read of an array is 7: it stands for a real scalar parameter where it can.
      return e.symbol < static_cast<int32_t>(kernel.params.size()) && e.type.is_real() && !e.type.is_array() ? 9 : 2;
    case Expr::Kind::kCall: return CallCost(e);
    case Expr::Kind::kCompare: return e.compares == static_cast<uint32_t>(CompareOp::kGreater) ? 2 : 3;
    case Expr::Kind::kLogical: return 3;
    case Expr::Kind::kIndex: return 3;
    case Expr::Kind::kComponent: return e.attribute && e.integer == 0 ? 2 : 3;
    default: return 4;
  }
}

int StmtCost(const Stmt& stmt) {
  switch (stmt.kind) {
    case Stmt::Kind::kAssign: return 10;
    // Shorter than an assignment that repeats the target, longer than one that does not.
    case Stmt::Kind::kAugAssign:
      return (stmt.target.kind == Expr::Kind::kName ? 11 : 13) + (stmt.op == Builtin::kAdd   ? 0
                                                                  : stmt.op == Builtin::kMul ? 1
                                                                                             : 2);
    case Stmt::Kind::kCall: return 16;
    case Stmt::Kind::kContinue: return 13;
    case Stmt::Kind::kBreak: return 12;
    default: return 14;
  }
}

}  // namespace

std::span<const PassRow> Passes() { return kPasses; }

int Cost(const Kernel& kernel) {
  int cost = 0;
  for (Type type : kernel.params) cost += type.is_vector() ? 8 : 5;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) { cost += StmtCost(stmt); });
  std::vector<bool> counts_trips(kernel.symbols.size());
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kFor) counts_trips[static_cast<size_t>(stmt.target.symbol)] = true;
  });
  ForEachExpr(kernel.body,
              [&](const Expr& e) { cost += ExprCost(kernel, counts_trips, e) + (e.type.is_vector() ? 1 : 0); });
  // A loop up to a parameter reads best, and one up to the thread's index worst: its first thread makes no trip.
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    for (const Expr& bound : stmt.range)
      if (bound.kind == Expr::Kind::kName && bound.symbol >= static_cast<int32_t>(kernel.params.size())) cost += 8;
  });
  return cost;
}

}  // namespace warpsmith
