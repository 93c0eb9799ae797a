#include "src/kernel/kernel_type.h"

#include <algorithm>

namespace warpsmith {
namespace {

// What the rows of the table count.
struct Census {
  int chains = 0;  // if/elif/else is one
  bool has_elif = false;
  bool has_loop = false;
  bool has_nested_loop = false;
  bool has_math = false;
  bool has_vector = false;
  bool has_atomic = false;
};

void CountStatements(const std::vector<Stmt>& body, bool inside_loop, Census& census) {
  for (const Stmt& stmt : body) {
    const bool is_loop = IsLoop(stmt);
    census.has_loop |= is_loop;
    census.has_nested_loop |= is_loop && inside_loop;
    if (stmt.kind == Stmt::Kind::kIf) {
      census.has_elif |= stmt.elif;
      census.chains += !stmt.elif;
    }
    CountStatements(stmt.body, inside_loop || is_loop, census);
    CountStatements(stmt.orelse, inside_loop, census);
  }
}

Census Count(const Kernel& kernel) {
  Census census;
  CountStatements(kernel.body, false, census);
  ForEachExpr(kernel.body, [&](const Expr& expr) {
    census.has_vector |= expr.type == kVec3;
    if (expr.kind != Expr::Kind::kCall) return;
    BuiltinCategory category = Row(expr.builtin).category;
    census.has_math |= category == BuiltinCategory::kMath;
    census.has_atomic |= category == BuiltinCategory::kAtomic;
  });
  return census;
}

// Finds out whether the value of a scalar parameter can reach memory, by way of values alone: an index, a bound and a
// condition decide where or whether something is stored, not what.
class ScalarFlow {
 public:
  explicit ScalarFlow(const Kernel& kernel) : carries_(kernel.symbols.size()) {
    for (size_t i = 0; i < kernel.params.size(); ++i) carries_[i] = !kernel.params[i].is_array();
    Walk(kernel.body);
  }

  bool is_stored() const { return is_stored_; }

 private:
  bool Carries(const Expr& expr) {
    switch (expr.kind) {
      case Expr::Kind::kLiteral:
        return false;
      case Expr::Kind::kName:
        return carries_[static_cast<size_t>(expr.symbol)];
      case Expr::Kind::kIndex:
        return false;
      case Expr::Kind::kComponent:
        return Carries(expr.args[0]);
      case Expr::Kind::kCall:
        if (Row(expr.builtin).category == BuiltinCategory::kAtomic) return false;  // it returns what the array held
        break;
      default:
        break;
    }
    return std::any_of(expr.args.begin(), expr.args.end(), [&](const Expr& arg) { return Carries(arg); });
  }

  // Atomics store too, wherever they stand.
  void NoteAtomics(const Expr& root) {
    VisitExpr(root, [&](const Expr& expr) {
      if (expr.kind == Expr::Kind::kCall && Row(expr.builtin).category == BuiltinCategory::kAtomic)
        is_stored_ |= Carries(expr.args.back());
    });
  }

  void Store(const Stmt& stmt) {
    bool carries = Carries(stmt.value);
    const Expr& target = stmt.target;
    if (target.kind == Expr::Kind::kName) {
      bool keeps = stmt.kind == Stmt::Kind::kAugAssign && carries_[static_cast<size_t>(target.symbol)];
      carries_[static_cast<size_t>(target.symbol)] = carries || keeps;
    } else if (target.kind == Expr::Kind::kComponent && target.args[0].kind == Expr::Kind::kName) {
      if (carries) carries_[static_cast<size_t>(target.args[0].symbol)] = true;
    } else {
      is_stored_ |= carries;
    }
  }

  void Walk(const std::vector<Stmt>& body) {
    for (const Stmt& stmt : body) {
      switch (stmt.kind) {
        case Stmt::Kind::kAssign:
        case Stmt::Kind::kAugAssign:
          NoteAtomics(stmt.target);
          [[fallthrough]];
        case Stmt::Kind::kCall:
          NoteAtomics(stmt.value);
          if (stmt.kind != Stmt::Kind::kCall) Store(stmt);
          break;
        case Stmt::Kind::kIf:
          Branch(stmt);
          break;
        case Stmt::Kind::kFor:
        case Stmt::Kind::kWhile:
          Loop(stmt);
          break;
        case Stmt::Kind::kUnpack:
          Unpack(stmt);
          break;
        default:
          break;
      }
    }
  }

  void Branch(const Stmt& stmt) {
    NoteAtomics(stmt.value);
    std::vector<bool> before = carries_;
    Walk(stmt.body);
    std::swap(before, carries_);
    Walk(stmt.orelse);
    Join(before);
  }

  void Unpack(const Stmt& stmt) {
    if (stmt.value.kind != Expr::Kind::kTuple) return;
    std::vector<bool> carried;
    for (const Expr& value : stmt.value.args) carried.push_back(Carries(value));
    for (size_t i = 0; i < carried.size(); ++i) carries_[static_cast<size_t>(stmt.range[i].symbol)] = carried[i];
  }

  // Once more as long as a trip makes another variable carry the parameter.
  void Loop(const Stmt& stmt) {
    for (const Expr& bound : stmt.range) NoteAtomics(bound);
    std::vector<bool> before;
    do {
      before = carries_;
      if (stmt.kind == Stmt::Kind::kFor) carries_[static_cast<size_t>(stmt.target.symbol)] = false;
      Walk(stmt.body);
      Join(before);
    } while (before != carries_);
  }

  void Join(const std::vector<bool>& other) {
    for (size_t i = 0; i < carries_.size(); ++i) carries_[i] = carries_[i] || other[i];
  }

  std::vector<bool> carries_;  // by symbol: its value depends on a scalar parameter
  bool is_stored_ = false;
};

}  // namespace

const std::array<KernelTypeRow, kKernelTypeCount>& KernelTypes() {
  static constexpr std::array<KernelTypeRow, kKernelTypeCount> kRows{{
      {KernelType::kArithmetic, "arithmetic", "nothing but arithmetic on arrays"},
      {KernelType::kConditional, "conditional", "a branch"},
      {KernelType::kLoop, "loop", "a loop"},
      {KernelType::kMath, "math", "scalar math builtins"},
      {KernelType::kVector, "vector", "vec3 values"},
      {KernelType::kAtomic, "atomic", "an atomic called by name"},
      {KernelType::kNestedLoop, "nested_loop", "a loop inside a loop"},
      {KernelType::kMultiConditional, "multi_conditional", "a chain with an elif, or two or more chains"},
      {KernelType::kCombined, "combined", "at least three of: branches, loops, scalar math, vec3, atomics"},
      {KernelType::kScalarParam, "scalar_param", "a scalar parameter flows into a stored value"},
  }};
  return kRows;
}

std::string_view KernelTypeName(KernelType type) { return KernelTypes()[static_cast<size_t>(type)].name; }

std::optional<KernelType> KernelTypeFromName(std::string_view name) {
  for (const KernelTypeRow& row : KernelTypes())
    if (row.name == name) return row.type;
  return std::nullopt;
}

KernelType Classify(const Kernel& kernel) {
  Census census = Count(kernel);
  bool has_branch = census.chains > 0;
  if (has_branch + census.has_loop + census.has_math + census.has_vector + census.has_atomic >= 3)
    return KernelType::kCombined;
  if (census.has_nested_loop) return KernelType::kNestedLoop;
  if (census.has_elif || census.chains >= 2) return KernelType::kMultiConditional;
  if (census.has_atomic) return KernelType::kAtomic;
  if (census.has_vector) return KernelType::kVector;
  if (census.has_loop) return KernelType::kLoop;
  if (has_branch) return KernelType::kConditional;
  if (ScalarFlow(kernel).is_stored()) return KernelType::kScalarParam;
  if (census.has_math) return KernelType::kMath;
  return KernelType::kArithmetic;
}

}  // namespace warpsmith
