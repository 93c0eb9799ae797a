#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "src/forge/live.h"
#include "src/forge/names.h"
#include "src/forge/passes.h"
#include "src/result.h"

namespace warpsmith {
namespace {

constexpr size_t kMaxOperands = 3;  // of a builtin
constexpr size_t kMaxCompared = 4;  // operands of one comparison

bool IsAtomic(const Expr& expr) {
  return expr.kind == Expr::Kind::kCall && Row(expr.builtin).category == BuiltinCategory::kAtomic;
}

// What a variable starts as where repair has to set it.
Expr StartValue(Type type) {
  if (type == kFloat) return FloatLiteral(0.0);
  if (type == kInt) return IntLiteral(0);
  if (type == kBool) return BoolLiteral(false);
  return Call(Builtin::kVec3, kVec3, {FloatLiteral(0.0), FloatLiteral(0.0), FloatLiteral(0.0)});
}

// Walks the kernel in order, with the set of variables that are certainly set, and mends each node as it comes.
class TypeRepair {
 public:
  TypeRepair(Kernel& kernel, int32_t tid, Rng& rng) : kernel_(kernel), tid_(tid), rng_(rng) {}

  void Run() {
    symbols_.resize(kernel_.symbols.size());
    for (size_t i = 0; i < kernel_.params.size(); ++i) {
      Type& type = kernel_.params[i];
      if (type == kNoType) type = kFloatArray;
      symbols_[i] = {.type = type, .param = true};
      set_.set(i);
    }
    std::vector<Stmt> repaired;
    for (Stmt& stmt : kernel_.body) {
      top_ = repaired.size();
      Statement(std::move(stmt), repaired, {});
    }
    kernel_.body = std::move(repaired);
    for (Stmt& stmt : kernel_.body) stmt.elif = false;
    InsertStarts();
  }

 private:
  struct Symbol {
    Type type;  // kNoType until it is first assigned
    bool param = false;
    bool loop = false;    // a loop's variable
    bool starts = false;  // read where it may not be set: gets a value before its first assignment
    size_t top = 0;       // the top-level statement that assigns it first
  };
  struct Place {
    int nesting = 0;
    int loops = 0;
    bool branch = false;  // an arm of one
  };

  Symbol& Of(int32_t symbol) { return symbols_[static_cast<size_t>(symbol)]; }
  bool IsSet(int32_t symbol) const { return set_[static_cast<size_t>(symbol)]; }

  int32_t NewVariable(Role role) {
    symbols_.push_back({});
    return AddVariable(kernel_, role, rng_);
  }

  void InsertStarts() {
    std::vector<int32_t> starting;
    for (size_t i = 0; i < symbols_.size(); ++i)
      if (symbols_[i].starts) starting.push_back(static_cast<int32_t>(i));
    // From the back, so that places stay where they are.
    std::sort(starting.begin(), starting.end(),
              [&](int32_t a, int32_t b) { return std::pair(Of(a).top, a) > std::pair(Of(b).top, b); });
    for (int32_t symbol : starting) {
      Type type = Of(symbol).type;
      kernel_.body.insert(kernel_.body.begin() + static_cast<std::ptrdiff_t>(Of(symbol).top),
                          Assign(Name(symbol, type), StartValue(type)));
    }
  }

  // Replacements.

  Expr Literal(Type type) {
    if (type == kInt) return IntLiteral(rng_.Between(0, 3));
    if (type == kFloat) return FloatLiteral(0.25 * rng_.Between(1, 8));
    if (type == kBool) return BoolLiteral(rng_.Chance(0.5));
    return Call(Builtin::kVec3, kVec3, {Literal(kFloat), Literal(kFloat), Literal(kFloat)});
  }

  // A value of that type from what is visible here.
  Expr Leaf(Type type) {
    std::array<int32_t, kMaxSymbols> found;
    uint32_t count = 0;
    for (size_t i = 0; i < symbols_.size(); ++i) {
      Type here = symbols_[i].type;
      if (set_[i] && (here == type || (here.is_array() && here.element() == type)))
        found[count++] = static_cast<int32_t>(i);
    }
    if (count > 0) {
      int32_t symbol = found[rng_.Below(count)];
      Expr name = Name(symbol, Of(symbol).type);
      return name.type.is_array() ? Index(std::move(name), Name(tid_, kInt)) : name;
    }
    if (type == kBool) return Compare(CompareOp::kGreater, Leaf(kFloat), FloatLiteral(0.5));
    return Literal(type);
  }

  // An array that can hold such elements (any if kNoType), or -1.
  int32_t FindArray(Type element) {
    std::vector<int32_t> found;
    for (size_t i = 0; i < kernel_.params.size(); ++i)
      if (kernel_.params[i].is_array() && (element == kNoType || kernel_.params[i].element() == element))
        found.push_back(static_cast<int32_t>(i));
    return found.empty() ? -1 : rng_.Pick(found);
  }

  void Convert(Expr& expr, Type want) {
    Type from = expr.type;
    auto wrap = [&](Builtin builtin, Type result) {
      Expr inner = std::move(expr);
      expr = Call(builtin, result, {std::move(inner)});
    };
    if (from == want) return;
    if (expr.kind == Expr::Kind::kLiteral && from == kInt && want == kFloat) {
      expr = FloatLiteral(expr.integer);
    } else if (expr.kind == Expr::Kind::kLiteral && from == kFloat && want == kInt) {
      expr = IntLiteral(static_cast<int32_t>(std::min(expr.number, 1000.0)));
    } else if (from == kInt && want == kFloat) {
      wrap(Builtin::kFloatCast, kFloat);
    } else if (from == kFloat && want == kInt) {
      wrap(Builtin::kIntCast, kInt);
    } else if (from == kVec3 && want == kFloat) {
      wrap(Builtin::kLength, kFloat);
    } else if (from == kFloat && want == kVec3) {
      wrap(Builtin::kVec3, kVec3);
    } else if ((from == kFloat || from == kInt) && want == kBool) {
      Expr zero = from == kFloat ? FloatLiteral(0.0) : IntLiteral(0);
      expr = Compare(CompareOp::kGreater, std::move(expr), std::move(zero));
    } else {
      expr = Leaf(want);
    }
  }

  // Expressions.

  // Makes `expr` a value of type `want`, or of any type if that is kNoType.
  void Value(Expr& expr, Type want) {
    switch (expr.kind) {
      case Expr::Kind::kLiteral: LiteralValue(expr); break;
      case Expr::Kind::kName: NameValue(expr, want); break;
      case Expr::Kind::kCall: CallValue(expr, want); break;
      case Expr::Kind::kCompare: CompareValue(expr); break;
      case Expr::Kind::kLogical: LogicalValue(expr); break;
      case Expr::Kind::kIndex:
        if (!Element(expr, want)) expr = Leaf(want == kNoType ? kFloat : want);
        break;
      case Expr::Kind::kComponent:
        Value(expr.args[0], kVec3);
        ComponentOf(expr);
        break;
      default: break;
    }
    if (want != kNoType) Convert(expr, want);
  }

  void LiteralValue(Expr& expr) {
    bool negative = expr.type == kFloat ? std::signbit(expr.number) : expr.integer < 0;
    if (expr.type == kBool) {
      expr.integer = expr.integer != 0;
    } else if (expr.type == kInt) {
      if (expr.integer == INT32_MIN) expr.integer = 1, negative = false;
      expr.integer = std::abs(expr.integer);
    } else {
      expr.type = kFloat;
      expr.number = std::fabs(expr.number);
      if (!std::isfinite(static_cast<float>(expr.number))) expr.number = 1.0;
    }
    if (!negative || expr.type == kBool) return;
    Type type = expr.type;
    Expr inner = std::move(expr);
    expr = Call(Builtin::kNeg, type, {std::move(inner)});
  }

  void NameValue(Expr& expr, Type want) {
    Symbol& symbol = Of(expr.symbol);
    expr.type = symbol.type;
    if (symbol.type.is_array()) {
      Expr array = std::move(expr);
      expr = Index(std::move(array), Name(tid_, kInt));
    } else if (!IsSet(expr.symbol)) {
      if (symbol.type == kNoType || symbol.loop) {
        expr = Leaf(want == kNoType ? kFloat : want);
        return;
      }
      symbol.starts = true;
      set_.set(static_cast<size_t>(expr.symbol));
    }
  }

  void CallValue(Expr& expr, Type want) {
    BuiltinCategory category = Row(expr.builtin).category;
    if (category == BuiltinCategory::kHidden || category == BuiltinCategory::kAtomic) {
      // The value that an atomic adds stands for it; atomics are statements of their own.
      Expr value = expr.args.empty() ? Leaf(want == kNoType ? kFloat : want) : std::move(expr.args.back());
      expr = std::move(value);
      return Value(expr, want);
    }
    std::array<Type, kMaxOperands> types;
    if (expr.args.size() > kMaxOperands) expr.args.resize(kMaxOperands);
    for (size_t i = 0; i < expr.args.size(); ++i) {
      Value(expr.args[i], kNoType);
      types[i] = expr.args[i].type;
    }
    const Overload* overload = FindOverload(expr.builtin, std::span(types).first(expr.args.size()));
    if (!overload) {
      overload = &NearestOverload(expr, want);
      FitOperands(expr, *overload);
    }
    expr.type = overload->result;
  }

  const Overload& NearestOverload(const Expr& expr, Type want) {
    const Overload* best = nullptr;
    int best_score = 0;
    for (const Overload& overload : Row(expr.builtin).overloads) {
      int score = overload.result == want ? 2 : 0;
      for (size_t i = 0; i < std::min(expr.args.size(), overload.params.size()); ++i) {
        if (overload.params[i] == expr.args[i].type) score += 2;
        // Ints become floats more happily than the other way round.
        else if (overload.params[i] == kFloat && expr.args[i].type == kInt)
          score += 1;
      }
      score -= 4 * std::abs(static_cast<int>(expr.args.size()) - static_cast<int>(overload.params.size()));
      if (!best || score > best_score) best = &overload, best_score = score;
    }
    WS_CHECK(best != nullptr);
    return *best;
  }

  void FitOperands(Expr& expr, const Overload& overload) {
    if (expr.args.size() > overload.params.size()) expr.args.resize(overload.params.size());
    for (size_t i = 0; i < overload.params.size(); ++i) {
      if (i == expr.args.size()) expr.args.push_back(Leaf(overload.params[i]));
      Convert(expr.args[i], overload.params[i]);
    }
  }

  void CompareValue(Expr& expr) {
    if (expr.args.size() > kMaxCompared) expr.args.resize(kMaxCompared);
    while (expr.args.size() < 2) expr.args.push_back(FloatLiteral(0.5));
    bool floats = false;
    for (Expr& arg : expr.args) {
      Value(arg, kNoType);
      if (arg.type == kVec3) Convert(arg, kFloat);
      floats |= arg.type == kFloat;
    }
    size_t joints = expr.args.size() - 1;
    expr.compares &= (1u << 4 * joints) - 1;
    expr.type = kBool;
    if (joints == 1 && EqualBools(expr)) return;
    Type type = floats ? kFloat : kInt;
    for (size_t i = 0; i < expr.args.size(); ++i) {
      Expr& arg = expr.args[i];
      // One comparison may mix ints and floats; a chain may not, nor may it read an element past its first two.
      if (arg.type == kBool || joints > 1) Convert(arg, type);
      if (i < 2 || arg.kind != Expr::Kind::kIndex) continue;
      Expr element = std::move(arg);
      arg = Call(type == kFloat ? Builtin::kFloatCast : Builtin::kIntCast, type, {std::move(element)});
    }
  }

  static bool EqualBools(const Expr& expr) {
    CompareOp op = expr.compare(0);
    return expr.args[0].type == kBool && expr.args[1].type == kBool &&
           (op == CompareOp::kEqual || op == CompareOp::kNotEqual);
  }

  void LogicalValue(Expr& expr) {
    for (Expr& arg : expr.args) Value(arg, kBool);
    expr.type = kBool;
    if (expr.args.size() >= 2) return;
    Expr only = expr.args.empty() ? Leaf(kBool) : std::move(expr.args[0]);
    expr = std::move(only);
  }

  // Mends arr[index]; false if there is no array of `want` (any if kNoType) to index.
  bool Element(Expr& expr, Type want) {
    Expr& array = expr.args[0];
    bool good = array.kind == Expr::Kind::kName && Of(array.symbol).type.is_array();
    if (!good) {
      int32_t symbol = FindArray(want);
      if (symbol < 0) return false;
      array = Name(symbol, kNoType);
    }
    array.type = Of(array.symbol).type;
    Value(expr.args[1], kInt);
    expr.type = array.type.element();
    return true;
  }

  void ComponentOf(Expr& expr) {
    expr.type = kFloat;
    if (expr.attribute) {
      expr.args.resize(1);
      expr.integer = std::clamp(expr.integer, 0, 2);
    } else {
      if (expr.args.size() < 2) expr.args.push_back(IntLiteral(0));
      Value(expr.args[1], kInt);
    }
  }

  // Mends atomic(arr, index, value); false if there is no array to change.
  bool AtomicCall(Expr& call) {
    if (call.args.size() != 3) return false;
    Expr slot = Index(std::move(call.args[0]), std::move(call.args[1]));
    if (!Element(slot, kNoType)) return false;
    bool extremum = call.builtin == Builtin::kAtomicMax || call.builtin == Builtin::kAtomicMin;
    if (slot.type == kVec3 && extremum) call.builtin = Builtin::kAtomicAdd;
    Value(call.args[2], slot.type);
    call.type = slot.type;
    call.args[0] = std::move(slot.args[0]);
    call.args[1] = std::move(slot.args[1]);
    return true;
  }

  // Statements. Each is moved to `out` when it is good, or dropped.

  void Statement(Stmt stmt, std::vector<Stmt>& out, Place place) {
    if (!out.empty() && IsTransfer(out.back())) return;  // it would never be reached
    switch (stmt.kind) {
      case Stmt::Kind::kAssign:
        if (Assignment(stmt)) out.push_back(std::move(stmt));
        return;
      case Stmt::Kind::kAugAssign:
        if (Update(stmt)) out.push_back(std::move(stmt));
        return;
      case Stmt::Kind::kCall:
        if (IsAtomic(stmt.value) && AtomicCall(stmt.value)) out.push_back(std::move(stmt));
        return;
      case Stmt::Kind::kIf: return Branch(std::move(stmt), out, place);
      case Stmt::Kind::kFor:
      case Stmt::Kind::kWhile: return Loop(std::move(stmt), out, place);
      case Stmt::Kind::kUnpack: return Unpack(std::move(stmt), out, place);
      case Stmt::Kind::kReturn: stmt.range.clear(); [[fallthrough]];
      case Stmt::Kind::kBreak:
      case Stmt::Kind::kContinue:
        if (place.branch && (place.loops > 0 || stmt.kind == Stmt::Kind::kReturn)) out.push_back(std::move(stmt));
        return;
      default:  // kPass, and what Check() does not let through
        return;
    }
  }

  void Block(std::vector<Stmt>& body, Place place) {
    std::vector<Stmt> repaired;
    repaired.reserve(body.size());
    for (Stmt& stmt : body) Statement(std::move(stmt), repaired, place);
    body = std::move(repaired);
  }

  void Flatten(std::vector<Stmt>& body, std::vector<Stmt>& out, Place place) {
    for (Stmt& stmt : body) Statement(std::move(stmt), out, place);
  }

  bool Assignment(Stmt& stmt) {
    if (stmt.target.kind == Expr::Kind::kComponent) return ComponentAssignment(stmt);
    if (stmt.target.kind == Expr::Kind::kIndex) {
      if (!Element(stmt.target, kNoType)) return false;
      Value(stmt.value, stmt.target.type);
      return true;
    }
    return stmt.target.kind == Expr::Kind::kName && VariableAssignment(stmt);
  }

  bool VariableAssignment(Stmt& stmt) {
    int32_t symbol = stmt.target.symbol;
    if (Of(symbol).type.is_array()) {
      stmt.target = Index(Name(symbol, Of(symbol).type), Name(tid_, kInt));
      return Assignment(stmt);
    }
    bool is_tid =
        symbol == tid_ && stmt.value.kind == Expr::Kind::kCall && stmt.value.builtin == Builtin::kTid && !IsSet(tid_);
    if ((symbol == tid_ && !is_tid) || Of(symbol).loop) symbol = NewVariable(Role::kFloatVar);
    if (!IsAtomic(stmt.value)) {
      Value(stmt.value, Of(symbol).type);
    } else {
      if (!AtomicCall(stmt.value)) return false;
      // The result of an atomic can't be cast where it stands.
      if (Of(symbol).type != kNoType && Of(symbol).type != stmt.value.type)
        symbol = NewVariable(VariableRole(stmt.value.type));
    }
    if (Of(symbol).type == kNoType) {
      Of(symbol).type = stmt.value.type;
      Of(symbol).top = top_;
    }
    stmt.target = Name(symbol, Of(symbol).type);
    set_.set(static_cast<size_t>(symbol));
    return true;
  }

  // Values that can't be assigned among others, or to such a name, are assigned before.
  void Unpack(Stmt stmt, std::vector<Stmt>& out, Place place) {
    std::vector<Expr> names, values;
    const size_t count =
        stmt.value.kind == Expr::Kind::kTuple ? std::min(stmt.range.size(), stmt.value.args.size()) : 0;
    for (size_t i = 0; i < count; ++i) {
      Expr &name = stmt.range[i], &value = stmt.value.args[i];
      if (name.kind != Expr::Kind::kName) continue;
      const Symbol& symbol = Of(name.symbol);
      bool fixed = name.symbol == tid_ || symbol.loop || symbol.type.is_array();
      bool repeated = std::any_of(names.begin(), names.end(), [&](const Expr& e) { return e.symbol == name.symbol; });
      if (!fixed && !repeated && !IsAtomic(value)) Value(value, symbol.type);
      if (fixed || repeated || IsAtomic(value) || value.kind == Expr::Kind::kIndex || names.size() == kMaxUnpacked) {
        Statement(Assign(std::move(name), std::move(value)), out, place);
      } else {
        names.push_back(std::move(name));
        values.push_back(std::move(value));
      }
    }
    if (names.size() == 1) return Statement(Assign(std::move(names[0]), std::move(values[0])), out, place);
    if (names.empty()) return;
    for (size_t i = 0; i < names.size(); ++i) {
      Symbol& symbol = Of(names[i].symbol);
      if (symbol.type == kNoType) symbol.type = values[i].type, symbol.top = top_;
      // An assignment before it may have given the name a type.
      Convert(values[i], symbol.type);
      names[i].type = symbol.type;
      set_.set(static_cast<size_t>(names[i].symbol));
    }
    out.push_back(warpsmith::Unpack(std::move(names), std::move(values)));
  }

  // Mends the target v.x, v[k], arr[i].x or arr[i][k]; false if there is no vector.
  bool ComponentTarget(Expr& target) {
    Expr& base = target.args[0];
    if (base.kind == Expr::Kind::kIndex) {
      if (!Element(base, kVec3) || base.type != kVec3) return false;
    } else {
      if (base.kind != Expr::Kind::kName || Of(base.symbol).type != kVec3) return false;
      NameValue(base, kVec3);
    }
    ComponentOf(target);
    return true;
  }

  bool ComponentAssignment(Stmt& stmt) {
    if (ComponentTarget(stmt.target)) {
      Value(stmt.value, kFloat);
      return true;
    }
    // No vector: the whole variable or element is meant.
    Expr base = std::move(stmt.target.args[0]);
    stmt.target = std::move(base);
    return stmt.target.kind != Expr::Kind::kComponent && Assignment(stmt);
  }

  bool Update(Stmt& stmt) {
    bool sum = stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub;
    Expr& target = stmt.target;
    if (target.kind == Expr::Kind::kComponent) {
      if (!ComponentTarget(target)) {
        stmt.kind = Stmt::Kind::kAssign;
        return ComponentAssignment(stmt);
      }
      if (!sum && target.args[0].kind == Expr::Kind::kIndex) stmt.op = Builtin::kAdd;
      Value(stmt.value, kFloat);
      return true;
    }
    if (target.kind == Expr::Kind::kIndex) {
      if (!Element(target, kNoType)) return false;
    } else if (target.kind == Expr::Kind::kName) {
      const Symbol& symbol = Of(target.symbol);
      bool fixed = target.symbol == tid_ || symbol.loop || symbol.type.is_array();
      if (fixed || symbol.type == kNoType || symbol.type == kBool) {
        stmt.kind = Stmt::Kind::kAssign;
        return VariableAssignment(stmt);
      }
      NameValue(target, symbol.type);
    } else {
      return false;
    }
    if (target.type == kVec3 && stmt.op == Builtin::kMod) stmt.op = Builtin::kMul;
    sum = stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub;
    Value(stmt.value, target.type == kVec3 && !sum ? kFloat : target.type);
    return true;
  }

  void Branch(Stmt stmt, std::vector<Stmt>& out, Place place) {
    if (place.nesting >= kMaxNesting) return Flatten(stmt.body, out, place);
    Value(stmt.value, kBool);
    // Warp takes one arm of a literal condition; such a branch is none.
    if (stmt.value.kind == Expr::Kind::kLiteral)
      stmt.value = Compare(CompareOp::kGreater, Leaf(kFloat), FloatLiteral(0.5));
    Place inside{place.nesting + 1, place.loops, true};
    SymbolSet before = set_;
    Block(stmt.body, inside);
    SymbolSet after_body = std::exchange(set_, before);
    // An elif is as deep as its if.
    bool chained = stmt.orelse.size() == 1 && stmt.orelse[0].kind == Stmt::Kind::kIf && stmt.orelse[0].elif;
    if (chained) inside.nesting = place.nesting;
    Block(stmt.orelse, inside);
    set_ &= after_body;
    bool single = stmt.orelse.size() == 1 && stmt.orelse[0].kind == Stmt::Kind::kIf;
    for (Stmt& other : stmt.orelse) other.elif &= single;
    for (Stmt& other : stmt.body) other.elif = false;
    // What follows must be reached.
    if (Ends(stmt.body) && Ends(stmt.orelse)) stmt.orelse.pop_back();
    if (stmt.body.empty() && stmt.orelse.empty()) return;
    if (stmt.body.empty()) GiveBody(stmt);
    out.push_back(std::move(stmt));
  }

  void Loop(Stmt stmt, std::vector<Stmt>& out, Place place) {
    if (place.nesting >= kMaxNesting || place.loops >= kMaxLoopNesting) return Flatten(stmt.body, out, place);
    if (stmt.kind == Stmt::Kind::kWhile)
      Value(stmt.value, kBool);
    else
      Range(stmt);
    SymbolSet before = set_;
    if (stmt.kind == Stmt::Kind::kFor) set_.set(static_cast<size_t>(stmt.target.symbol));
    Block(stmt.body, {place.nesting + 1, place.loops + 1, false});
    set_ = before;
    for (Stmt& other : stmt.body) other.elif = false;
    if (!stmt.body.empty()) out.push_back(std::move(stmt));
  }

  // Mends the bounds and the variable of a for loop.
  void Range(Stmt& loop) {
    if (loop.range.empty()) loop.range.push_back(IntLiteral(3));
    if (loop.range.size() > 3) loop.range.resize(3);
    for (Expr& bound : loop.range) Value(bound, kInt);
    int32_t symbol = LoopSymbol(loop.target);
    Of(symbol).type = kInt;
    Of(symbol).loop = true;
    loop.target = Name(symbol, kInt);
  }

  // A variable that only loops bind, and none of those around.
  int32_t LoopSymbol(const Expr& target) {
    if (target.kind == Expr::Kind::kName) {
      const Symbol& symbol = Of(target.symbol);
      bool free = symbol.type == kNoType || (symbol.loop && !IsSet(target.symbol));
      if (!symbol.param && target.symbol != tid_ && free) return target.symbol;
    }
    return NewVariable(Role::kLoopVar);
  }

  Kernel& kernel_;
  int32_t tid_;
  Rng& rng_;
  std::vector<Symbol> symbols_;
  SymbolSet set_;
  size_t top_ = 0;
};

bool IsTidAssignment(const Stmt& stmt, const Kernel& kernel) {
  return stmt.kind == Stmt::Kind::kAssign && stmt.target.kind == Expr::Kind::kName &&
         stmt.target.symbol >= static_cast<int32_t>(kernel.params.size()) && stmt.value.kind == Expr::Kind::kCall &&
         stmt.value.builtin == Builtin::kTid;
}

bool StoresElement(const Stmt& stmt, const Kernel& kernel) {
  const Expr* base = nullptr;
  if (stmt.kind == Stmt::Kind::kCall && IsAtomic(stmt.value) && stmt.value.args.size() == 3) base = &stmt.value.args[0];
  if (stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign) {
    const Expr* target = &stmt.target;
    if (target->kind == Expr::Kind::kComponent) target = &target->args[0];
    if (target->kind == Expr::Kind::kIndex) base = &target->args[0];
  }
  if (!base || base->kind != Expr::Kind::kName || base->symbol >= static_cast<int32_t>(kernel.params.size()))
    return false;
  return kernel.params[static_cast<size_t>(base->symbol)].is_array();
}

}  // namespace

void EnsureThreadIndex(Kernel& kernel, Rng& rng) {
  auto found = std::find_if(kernel.body.begin(), kernel.body.end(),
                            [&](const Stmt& stmt) { return IsTidAssignment(stmt, kernel); });
  if (found != kernel.body.end()) {
    std::rotate(kernel.body.begin(), found, found + 1);
    return;
  }
  int32_t symbol = AddVariable(kernel, Role::kTid, rng);
  kernel.body.insert(kernel.body.begin(), Assign(Name(symbol, kInt), Call(Builtin::kTid, kInt, {})));
}

bool HasOutput(const Kernel& kernel) {
  bool stores = false;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) { stores |= StoresElement(stmt, kernel); });
  return stores;
}

void EnsureOutput(Kernel& kernel, Rng& rng) {
  if (HasOutput(kernel)) return;
  // No room for one more parameter: the last becomes an undefined variable, which the types pass replaces.
  if (kernel.params.size() >= kMaxParams) kernel.params.pop_back();
  Expr value = FloatLiteral(1.0);
  for (size_t i = 0; i < kernel.params.size(); ++i)
    if (kernel.params[i] == kFloatArray) value = Name(static_cast<int32_t>(i), kFloatArray);
  int32_t out = AddParam(kernel, kFloatArray, Role::kFloatOutput, rng);
  int32_t tid = kernel.body[0].target.symbol;
  kernel.body.push_back(Assign(Index(Name(out, kFloatArray), Name(tid, kInt)), std::move(value)));
}

void RepairTypes(Kernel& kernel, int32_t tid, Rng& rng) { TypeRepair(kernel, tid, rng).Run(); }

}  // namespace warpsmith
