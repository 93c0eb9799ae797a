#include "src/oracle/source.h"

#include <algorithm>
#include <array>

#include "src/kernel/builtin.h"
#include "src/result.h"

namespace warpsmith {
namespace {

// The value of an expression: an int or bool in `i`, reals in `v` with tangents `d`.
template <class T>
struct Value {
  std::array<Lanes<T>, 3> v;
  std::array<Lanes<T>, 3> d;
  int32_t i = 0;
};

// Who touched an element. Two threads may share one only if both read it, or both update it by atomics of one kind
// whose results nobody uses.
struct Touch {
  static constexpr int32_t kNobody = -1, kMany = -2;
  int32_t reader = kNobody;
  int32_t writer = kNobody;
  int32_t updater = kNobody;
  Builtin update{};
  bool set = false;  // written by anyone: a later read is not of the initial value

  static bool Other(int32_t who, int32_t thread) { return who != kNobody && who != thread; }
  static void Join(int32_t& who, int32_t thread) { who = who == kNobody || who == thread ? thread : kMany; }
};

// An argument of a launch, with its tangents if there are any.
template <class T>
struct Argument {
  Lanes<T>* reals;
  Lanes<T>* tangents;
  int32_t* ints;
  size_t length;       // in elements
  size_t first_touch;  // where its elements begin in the log
};

// Values are large: their memory is kept from run to run.
constexpr size_t kStackSize = 256;
template <class T>
struct Scratch {
  std::vector<Value<T>> stack = std::vector<Value<T>>(kStackSize);
  std::vector<Value<T>> variables;
  std::vector<uint8_t> set;    // by symbol: has a value
  std::vector<Touch> touches;  // the elements of all arrays
  std::vector<Argument<T>> arguments;
};
template <class T>
thread_local Scratch<T> scratch_of;

template <class L>
bool AllEqual(const L& x) {
  bool equal = true;
  for (int i = 1; i < kLanes; ++i) equal &= x[i] == x[0] || (x[i] != x[i] && x[0] != x[0]);
  return equal;
}
template <class L>
bool AnyDifferent(const L& x, const L& y) {
  return AnyLane(Narrow(x != y));
}

template <class T>
class Run {
 public:
  using Real = Lanes<T>;
  using Value = warpsmith::Value<T>;

  Run(const Kernel& kernel, SourceMemoryOf<T>& memory, bool log)
      : kernel_(kernel), tangents_(memory.tangents.size() > 0), log_(log) {
    Scratch<T>& scratch = scratch_of<T>;
    const size_t params = kernel.params.size();
    result_.accesses.resize(params);
    if (scratch.variables.size() < kernel.symbols.size()) scratch.variables.resize(kernel.symbols.size());
    scratch.set.resize(kernel.symbols.size());
    scratch.arguments.clear();
    size_t elements = 0;
    for (size_t p = 0; p < params; ++p) {
      const auto reals = memory.reals[p];
      const auto ints = memory.ints[p];
      const Type type = kernel.params[p];
      const size_t length = type.is_real() ? reals.size() / type.length : ints.size();
      scratch.arguments.push_back(
          {reals.data(), tangents_ ? memory.tangents[p].data() : nullptr, ints.data(), length, elements});
      if (type.is_array()) elements += length;
    }
    if (log_) scratch.touches.assign(elements, Touch());
    stack_ = scratch.stack.data(), variables_ = scratch.variables.data();
    set_ = scratch.set.data(), touches_ = scratch.touches.data(), arguments_ = scratch.arguments.data();
  }

  SourceResult Launch(int32_t dim) {
    for (thread_ = 0; thread_ < dim && Fine(); ++thread_) {
      std::fill_n(set_, kernel_.symbols.size(), uint8_t{0});
      all_trips_ = 0;
      for (size_t p = 0; p < kernel_.params.size(); ++p)
        if (!kernel_.params[p].is_array()) LoadParameter(p);
      Block(kernel_.body);
      flow_ = Flow::kNext;
    }
    return std::move(result_);
  }

 private:
  bool Fine() const { return result_.fault == Fault::kNone; }
  void Fail(Fault fault) {
    if (Fine()) result_.fault = fault;
  }

  void LoadParameter(size_t p) {
    Value& value = variables_[p];
    set_[p] = true;
    if (!kernel_.params[p].is_real()) {
      value.i = *arguments_[p].ints;
      return;
    }
    for (size_t c = 0; c < kernel_.params[p].length; ++c) {
      value.v[c] = arguments_[p].reals[c];
      if (tangents_) value.d[c] = arguments_[p].tangents[c];
    }
  }

  // Statements.

  void Block(const std::vector<Stmt>& body) {
    for (const Stmt& stmt : body) {
      if (!Fine() || flow_ != Flow::kNext) return;
      Statement(stmt);
    }
  }

  void Statement(const Stmt& stmt) {
    switch (stmt.kind) {
      case Stmt::Kind::kAssign: {
        Frame frame(*this);
        const Value& value = Evaluate(stmt.value, frame.New());
        if (Fine()) Assign(stmt.target, stmt.value.type, value);
        break;
      }
      case Stmt::Kind::kAugAssign: AugAssign(stmt); break;
      case Stmt::Kind::kCall: Atomic(stmt.value, nullptr); break;
      case Stmt::Kind::kIf: {
        const bool taken = EvaluateInt(stmt.value) != 0;
        if (Fine()) Block(taken ? stmt.body : stmt.orelse);
        break;
      }
      case Stmt::Kind::kFor: Loop(stmt); break;
      case Stmt::Kind::kWhile: While(stmt); break;
      case Stmt::Kind::kUnpack: Unpack(stmt); break;
      case Stmt::Kind::kBreak: flow_ = Flow::kBreak; break;
      case Stmt::Kind::kContinue: flow_ = Flow::kContinue; break;
      case Stmt::Kind::kReturn: flow_ = Flow::kReturn; break;
      default: break;  // kPass, and what Check() does not let through
    }
  }

  // All values are evaluated before any is assigned.
  void Unpack(const Stmt& stmt) {
    Frame frame(*this);
    std::array<const Value*, kMaxUnpacked> values;
    const std::vector<Expr>& parts = stmt.value.args;
    for (size_t i = 0; i < parts.size(); ++i) {
      Value& room = frame.New();
      const Value& value = Evaluate(parts[i], room);
      if (!Fine()) return;
      if (&value != &room) CopyValue(value, parts[i].type, room);
      values[i] = &room;
    }
    for (size_t i = 0; i < parts.size(); ++i) Assign(stmt.range[i], parts[i].type, *values[i]);
  }

  void Loop(const Stmt& stmt) {
    int32_t bounds[3] = {0, 0, 1};
    const size_t count = stmt.range.size();
    for (size_t b = 0; b < count && Fine(); ++b) bounds[count == 1 ? 1 : b] = EvaluateInt(stmt.range[b]);
    if (!Fine()) return;
    const int64_t end = bounds[1], step = bounds[2];
    int trips = 0;
    for (int64_t at = bounds[0]; step > 0 ? at < end : step < 0 && at > end; at += step) {
      if (++trips > kMaxTrips || ++all_trips_ > kMaxAllTrips) return Fail(Fault::kTripCount);
      const size_t symbol = static_cast<size_t>(stmt.target.symbol);
      variables_[symbol].i = static_cast<int32_t>(at);
      set_[symbol] = true;
      if (!Trip(stmt.body)) return;
    }
  }

  void While(const Stmt& stmt) {
    for (int trips = 0;;) {
      const bool goes_on = EvaluateInt(stmt.value) != 0;
      if (!Fine() || !goes_on) return;
      if (++trips > kMaxTrips || ++all_trips_ > kMaxAllTrips) return Fail(Fault::kTripCount);
      if (!Trip(stmt.body)) return;
    }
  }

  // Whether another trip may follow this one.
  bool Trip(const std::vector<Stmt>& body) {
    Block(body);
    const Flow flow = flow_;
    if (flow != Flow::kReturn) flow_ = Flow::kNext;
    return Fine() && (flow == Flow::kNext || flow == Flow::kContinue);
  }

  void Assign(const Expr& target, Type type, const Value& value) {
    switch (target.kind) {
      case Expr::Kind::kName:
        CopyValue(value, type, variables_[static_cast<size_t>(target.symbol)]);
        set_[static_cast<size_t>(target.symbol)] = true;
        break;
      case Expr::Kind::kIndex: {
        const size_t array = static_cast<size_t>(target.args[0].symbol);
        const size_t index = ArrayIndex(target);
        if (Fine()) StoreElement(array, index, value);
        break;
      }
      case Expr::Kind::kComponent: {
        const Expr& base = target.args[0];
        const size_t c = ComponentIndex(target);
        if (!Fine()) return;
        if (base.kind == Expr::Kind::kIndex) {
          const size_t array = static_cast<size_t>(base.args[0].symbol);
          const size_t index = ArrayIndex(base);
          if (!Fine()) return;
          TouchWrite(array, index);
          SetSlot(array, index * 3 + c, value.v[0], value.d[0]);
        } else {
          Value& variable = Variable(base);
          variable.v[c] = value.v[0];
          variable.d[c] = value.d[0];
        }
        break;
      }
      default: WS_CHECK(false && "not a target");
    }
  }

  void AugAssign(const Stmt& stmt) {
    const Expr& target = stmt.target;
    const bool sum = stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub;
    const Builtin atomic = stmt.op == Builtin::kAdd ? Builtin::kAtomicAdd : Builtin::kAtomicSub;
    if (sum && target.kind == Expr::Kind::kIndex) {
      Frame frame(*this);
      const Value& value = Evaluate(stmt.value, frame.New());
      const size_t index = ArrayIndex(target);
      if (Fine())
        Update(atomic, static_cast<size_t>(target.args[0].symbol), index, 0, target.type.length, value, nullptr);
      return;
    }
    if (sum && target.kind == Expr::Kind::kComponent && target.args[0].kind == Expr::Kind::kIndex) {
      Frame frame(*this);
      const Value& value = Evaluate(stmt.value, frame.New());
      const size_t index = ArrayIndex(target.args[0]), c = ComponentIndex(target);
      if (Fine()) Update(atomic, static_cast<size_t>(target.args[0].args[0].symbol), index, c, 1, value, nullptr);
      return;
    }
    Frame frame(*this);
    const Value& old = Evaluate(target, frame.New());
    const Value& value = Evaluate(stmt.value, frame.New());
    if (!Fine()) return;
    OperandTypes types;
    types.Add(target.type), types.Add(stmt.value.type);
    Value& result = frame.New();
    Apply(stmt.op, types, {&old, &value, nullptr}, result);
    if (Fine()) Assign(target, target.type, result);
  }

  // Memory.

  size_t ArrayIndex(const Expr& element) { return ArrayIndex(element.args[0], element.args[1]); }
  size_t ArrayIndex(const Expr& name, const Expr& at) {
    const int32_t index = EvaluateInt(at);
    if (!Fine()) return 0;
    const size_t array = static_cast<size_t>(name.symbol);
    int32_t& max_index = result_.accesses[array].max_index;
    max_index = std::max(max_index, index);
    if (index < 0 || static_cast<size_t>(index) >= arguments_[array].length) {
      Fail(Fault::kOutOfBounds);
      return 0;
    }
    return static_cast<size_t>(index);
  }

  // Negative components count from the end, as in Warp.
  size_t ComponentIndex(const Expr& component) {
    int32_t c = component.integer;
    if (!component.attribute) {
      c = EvaluateInt(component.args[1]);
      if (c < 0) c += 3;
    }
    if (c < 0 || c > 2) {
      Fail(Fault::kOutOfBounds);
      return 0;
    }
    return static_cast<size_t>(c);
  }

  void TouchRead(size_t array, size_t index) {
    if (!log_) return;
    Touch& t = touches_[arguments_[array].first_touch + index];
    if (Touch::Other(t.writer, thread_) || Touch::Other(t.updater, thread_)) return Fail(Fault::kRace);
    Touch::Join(t.reader, thread_);
    if (!t.set) result_.accesses[array].read_first = true;
  }
  void TouchWrite(size_t array, size_t index) {
    result_.accesses[array].written = true;
    if (!log_) return;
    Touch& t = touches_[arguments_[array].first_touch + index];
    if (Touch::Other(t.writer, thread_) || Touch::Other(t.reader, thread_) || Touch::Other(t.updater, thread_))
      return Fail(Fault::kRace);
    Touch::Join(t.writer, thread_);
    t.set = true;
  }
  void TouchUpdate(size_t array, size_t index, Builtin op, bool result_used) {
    result_.accesses[array].written = true;
    if (!log_) return;
    Touch& t = touches_[arguments_[array].first_touch + index];
    const Builtin kind = op == Builtin::kAtomicSub ? Builtin::kAtomicAdd : op;
    if (Touch::Other(t.writer, thread_) || Touch::Other(t.reader, thread_)) return Fail(Fault::kRace);
    if (Touch::Other(t.updater, thread_) && (result_used || t.update != kind)) return Fail(Fault::kRace);
    Touch::Join(t.updater, thread_);
    if (result_used) Touch::Join(t.writer, thread_);
    t.update = kind;
    t.set = true;
  }

  void LoadElement(size_t array, size_t index, Value& out) {
    TouchRead(array, index);
    const Type type = kernel_.params[array];
    if (!type.is_real()) {
      out.i = arguments_[array].ints[index];
      return;
    }
    const size_t slot = index * type.length;
    for (size_t c = 0; c < type.length; ++c) out.v[c] = arguments_[array].reals[slot + c];
    for (size_t c = 0; tangents_ && c < type.length; ++c) out.d[c] = arguments_[array].tangents[slot + c];
  }
  void StoreElement(size_t array, size_t index, const Value& value) {
    TouchWrite(array, index);
    const Type type = kernel_.params[array];
    if (!type.is_real())
      arguments_[array].ints[index] = value.i;
    else
      for (size_t c = 0; c < type.length; ++c) SetSlot(array, index * type.length + c, value.v[c], value.d[c]);
  }
  void SetSlot(size_t array, size_t slot, const Real& value, const Real& tangent) {
    arguments_[array].reals[slot] = value;
    if (tangents_) arguments_[array].tangents[slot] = tangent;
  }

  // An atomic on components first .. first+count-1 of an element. `old` receives what it held, if the result is used.
  void Update(Builtin op, size_t array, size_t index, size_t first, size_t count, const Value& value, Value* old) {
    TouchUpdate(array, index, op, old != nullptr);
    const Type type = kernel_.params[array];
    if (!type.is_real()) {
      int32_t& slot = arguments_[array].ints[index];
      if (old != nullptr) old->i = slot;
      bool over = false;
      switch (op) {
        case Builtin::kAtomicAdd: over = __builtin_add_overflow(slot, value.i, &slot); break;
        case Builtin::kAtomicSub: over = __builtin_sub_overflow(slot, value.i, &slot); break;
        case Builtin::kAtomicMax: slot = std::max(slot, value.i); break;
        default: slot = std::min(slot, value.i); break;
      }
      if (over) Fail(Fault::kIntegerOverflow);
      return;
    }
    for (size_t k = 0; k < count; ++k) {
      const size_t slot = index * type.length + first + k;
      Real& held = arguments_[array].reals[slot];
      Real none = 0;
      Real& tangent = tangents_ ? arguments_[array].tangents[slot] : none;
      if (old != nullptr) old->v[k] = held, old->d[k] = tangent;
      if (op == Builtin::kAtomicAdd) {
        held += value.v[k], tangent += value.d[k];
      } else if (op == Builtin::kAtomicSub) {
        held -= value.v[k], tangent -= value.d[k];
      } else {
        const IntLanes wins = op == Builtin::kAtomicMax ? Narrow(value.v[k] > held) : Narrow(value.v[k] < held);
        if (AnyLane(wins ^ wins[0])) return Fail(Fault::kDiverged);
        if (tangents_ && value.v[k][0] == held[0] && AnyDifferent(value.d[k], tangent)) result_.tie = true;
        if (wins[0] != 0) held = value.v[k], tangent = value.d[k];
      }
    }
  }

  void Atomic(const Expr& call, Value* old) {
    Frame frame(*this);
    const Value& value = Evaluate(call.args[2], frame.New());
    const size_t array = static_cast<size_t>(call.args[0].symbol);
    const size_t index = ArrayIndex(call.args[0], call.args[1]);
    if (Fine()) Update(call.builtin, array, index, 0, kernel_.params[array].length, value, old);
  }

  Value& Variable(const Expr& name) {
    const size_t symbol = static_cast<size_t>(name.symbol);
    if (!set_[symbol]) Fail(Fault::kUnset);
    return variables_[symbol];
  }

  // Expressions.

  // The value of an expression: that of a variable where it is one, else in `room`. After a fault it means nothing.
  const Value& Evaluate(const Expr& e, Value& room) {
    if (!Fine()) return room;
    if (e.kind == Expr::Kind::kName) return Variable(e);
    if (e.kind == Expr::Kind::kLiteral)
      SetLiteral(e, room);
    else
      Operate(e, room);
    return room;
  }

  static void SetLiteral(const Expr& literal, Value& out) {
    if (literal.type.is_real())
      out.v[0] = Real(static_cast<T>(static_cast<float>(literal.number))), out.d[0] = Real(0);
    else
      out.i = literal.integer;
  }

  // The value of what is neither a literal nor a name. Apart from Evaluate() for the sake of those: they are most.
  [[gnu::noinline]] void Operate(const Expr& e, Value& room) {
    switch (e.kind) {
      case Expr::Kind::kCall: Call(e, room); break;
      case Expr::Kind::kCompare: Compare(e, room); break;
      case Expr::Kind::kLogical:
        for (const Expr& arg : e.args) {
          room.i = EvaluateInt(arg);
          if (!Fine() || (room.i != 0) == e.is_or) break;
        }
        break;
      case Expr::Kind::kIndex: {
        const size_t index = ArrayIndex(e);
        if (Fine()) LoadElement(static_cast<size_t>(e.args[0].symbol), index, room);
        break;
      }
      case Expr::Kind::kComponent: {
        Frame frame(*this);
        const Value& vector = Evaluate(e.args[0], frame.New());
        const size_t c = Fine() ? ComponentIndex(e) : 0;
        room.v[0] = vector.v[c];
        if (tangents_) room.d[0] = vector.d[c];
        break;
      }
      default: WS_CHECK(false && "not executed");
    }
  }

  // The value of an int or bool.
  int32_t EvaluateInt(const Expr& e) {
    if (e.kind == Expr::Kind::kLiteral) return e.integer;
    Frame frame(*this);
    return Evaluate(e, frame.New()).i;
  }

  void CopyValue(const Value& from, Type type, Value& to) {
    if (!type.is_real()) {
      to.i = from.i;
      return;
    }
    for (size_t c = 0; c < type.length; ++c) to.v[c] = from.v[c];
    for (size_t c = 0; tangents_ && c < type.length; ++c) to.d[c] = from.d[c];
  }

  void Call(const Expr& e, Value& out) {
    switch (e.builtin) {
      case Builtin::kTid: out.i = thread_; return;
      case Builtin::kAtomicAdd:
      case Builtin::kAtomicSub:
      case Builtin::kAtomicMax:
      case Builtin::kAtomicMin: Atomic(e, &out); return;
      // Warp negates a constant when it reads it, which keeps the sign of -0.0; negation at run time is 0 - x.
      case Builtin::kNeg:
        if (!e.folded.yes) break;
        CopyValue(Evaluate(e.args[0], out), e.type, out);
        if (e.type.is_real())
          out.v[0] = -out.v[0];
        else
          out.i = -out.i;
        return;
      default: break;
    }
    const size_t count = e.args.size();
    const Expr* args = e.args.data();
    Frame frame(*this);
    OperandTypes types;
    for (const Expr& arg : e.args) types.Add(arg.type);
    const Value* x = count > 0 ? &Evaluate(args[0], frame.New()) : nullptr;
    const Value* y = count > 1 ? &Evaluate(args[1], frame.New()) : nullptr;
    const Value* z = count > 2 ? &Evaluate(args[2], frame.New()) : nullptr;
    if (Fine()) Apply(e.builtin, types, {x, y, z}, out);
  }

  // As many as the builtin takes; the others are null.
  struct Operands {
    const Value *x, *y, *z;
  };

  // One builtin on evaluated operands; `out` is none of them.
  void Apply(Builtin builtin, OperandTypes types, Operands operands, Value& out) {
    const Overload* o = FindOverload(builtin, types);
    WS_CHECK(o != nullptr);
    const Type* type = o->params.data();
    const size_t count = o->params.size();
    FormulaInput& in = input_;
    if (count > 0) in.x = Given(*operands.x, type[0], ints_[0]);
    if (count > 1) in.y = Given(*operands.y, type[1], ints_[1]);
    if (count > 2) in.z = Given(*operands.z, type[2], ints_[2]);
    if (o->undefined && Holds(o->undefined, in)) return Fail(FaultOf(builtin, count > 1 && operands.y->i == 0));
    if (!o->forward) {  // vec3()
      out.v = out.d = {Real(0), Real(0), Real(0)};
      return;
    }
    if (!o->result.is_real()) {
      IntLanes value;
      Compute(o->forward, &value, in);
      if (AnyLane(value ^ value[0])) return Fail(Fault::kDiverged);
      out.i = o->result == kBool ? value[0] != 0 : value[0];
      // A cast is a step function: on an integer the point is a tie.
      if (builtin == Builtin::kIntCast && tangents_ && type[0].is_real() && operands.x->v[0][0] == value[0] &&
          AnyDifferent(operands.x->d[0], Real(0)))
        result_.tie = true;
      return;
    }
    Compute(o->forward, out.v.data(), in);
    in.r = out.v.data();
    if (o->piece && !OnOnePiece(o->piece, in)) return Fail(Fault::kDiverged);
    if (tangents_) Differentiate(*o, operands, out);
  }

  static void Compute(const Formula& formula, void* out, const FormulaInput& in) {
    if constexpr (std::is_same_v<T, double>)
      formula.f64(out, in);
    else
      formula.f128(out, in);
  }

  // What a formula reads of an operand. Masks stand for bools.
  static const void* Given(const Value& operand, Type type, IntLanes& room) {
    if (type.is_real()) return operand.v.data();
    room = IntLanes(type != kBool ? operand.i : operand.i != 0 ? -1 : 0);
    return &room;
  }

  static bool OnOnePiece(const Formula& formula, const FormulaInput& in) {
    Real piece;
    Compute(formula, &piece, in);
    return AllEqual(piece);
  }

  // The tangent of a call whose operands and result are in `input_`.
  void Differentiate(const Overload& o, Operands operands, Value& out) {
    if (!o.tangent) {  // of integers: nothing flows
      for (size_t c = 0; c < o.result.length; ++c) out.d[c] = Real(0);
      return;
    }
    if (operands.x != nullptr) input_.dx = operands.x->d.data();
    if (operands.y != nullptr) input_.dy = operands.y->d.data();
    if (operands.z != nullptr) input_.dz = operands.z->d.data();
    Compute(o.tangent, out.d.data(), input_);
    if (o.tie && Holds(o.tie, input_) && FeelsKink(o, operands)) result_.tie = true;
  }

  // Whether any direction moves across the kink: a tie between operands that move together is none.
  static bool FeelsKink(const Overload& o, Operands operands) {
    for (size_t c = 0; c < o.params[0].length; ++c)
      if (AnyDifferent(operands.x->d[c], operands.y != nullptr ? operands.y->d[c] : Real(0))) return true;
    return operands.z != nullptr && AnyDifferent(operands.x->d[0], operands.z->d[0]);
  }

  static bool Holds(const Formula& predicate, const FormulaInput& in) {
    IntLanes mask;
    Compute(predicate, &mask, in);
    return AnyLane(mask);
  }

  void Compare(const Expr& e, Value& out) {
    bool all = true;
    Frame frame(*this);
    const Value* left = &Evaluate(e.args[0], frame.New());
    // All operands are evaluated, as in Warp: chained comparisons do not short-circuit.
    for (size_t i = 0; i + 1 < e.args.size(); ++i) {
      const Value* right = &Evaluate(e.args[i + 1], frame.New());
      if (!Fine()) return;
      all &= Relation(e.compare(i), e.args[i].type, *left, e.args[i + 1].type, *right);
      left = right;
    }
    out.i = all;
  }

  bool Relation(CompareOp op, Type left_type, const Value& left, Type right_type, const Value& right) {
    if (!left_type.is_real() && !right_type.is_real()) return Holds(op, left.i, right.i);
    const Real a = left_type.is_real() ? left.v[0] : Real(static_cast<T>(left.i));
    const Real b = right_type.is_real() ? right.v[0] : Real(static_cast<T>(right.i));
    const bool first = Holds(op, a[0], b[0]);
    for (int i = 1; i < kLanes; ++i)
      if (Holds(op, a[i], b[i]) != first) Fail(Fault::kDiverged);
    if (tangents_ && a[0] == b[0]) {
      const Real da = left_type.is_real() ? left.d[0] : Real(0), db = right_type.is_real() ? right.d[0] : Real(0);
      if (AnyDifferent(da, db)) result_.tie = true;
    }
    return first;
  }
  template <class N>
  static bool Holds(CompareOp op, N a, N b) {
    switch (op) {
      case CompareOp::kLess: return a < b;
      case CompareOp::kLessEqual: return a <= b;
      case CompareOp::kGreater: return a > b;
      case CompareOp::kGreaterEqual: return a >= b;
      case CompareOp::kEqual: return a == b;
      case CompareOp::kNotEqual: return a != b;
    }
    return false;
  }

  // Values under evaluation, on a stack of our own: it costs no checks for each call.
  class Frame {
   public:
    explicit Frame(Run& run) : run_(run), base_(run.top_) {}
    ~Frame() { run_.top_ = base_; }
    Value& New() {
      WS_CHECK(run_.top_ < kStackSize);
      return run_.stack_[run_.top_++];
    }

   private:
    Run& run_;
    size_t base_;
  };

  const Kernel& kernel_;
  const bool tangents_;
  const bool log_;
  int32_t thread_ = 0;
  int all_trips_ = 0;  // of the thread
  enum class Flow : uint8_t { kNext, kBreak, kContinue, kReturn } flow_ = Flow::kNext;  // where control goes
  // Into the scratch memory.
  const Argument<T>* arguments_ = nullptr;
  Value* variables_ = nullptr;
  uint8_t* set_ = nullptr;
  Touch* touches_ = nullptr;
  Value* stack_ = nullptr;
  size_t top_ = 0;
  FormulaInput input_;  // of the call that is evaluated, with its integers as lanes
  std::array<IntLanes, 3> ints_;
  SourceResult result_;
};

}  // namespace

template <class T>
void FillSourceMemory(const Launch& launch, bool tangents, SourceMemoryOf<T>& memory) {
  using Real = Lanes<T>;
  memory.reals.clear();
  memory.tangents.clear();
  memory.ints.clear();
  size_t reals = 0, ints = 0;
  for (const Buffer& arg : launch.args) reals += arg.reals.size(), ints += arg.ints.size();
  memory.reals.Reserve(launch.args.size(), reals);
  memory.ints.Reserve(launch.args.size(), ints);
  for (const Buffer& arg : launch.args) {
    memory.reals.AddRow(arg.reals.size(), Real(0));
    const auto row = memory.reals[memory.reals.size() - 1];
    for (size_t i = 0; i < row.size(); ++i) row[i] = Real(static_cast<T>(arg.reals[i]));
    memory.ints.AddRow(arg.ints);
  }
  if (tangents) memory.tangents.AssignLike(memory.reals, Real(0));
}

template void FillSourceMemory(const Launch&, bool, SourceMemoryOf<double>&);
template void FillSourceMemory(const Launch&, bool, SourceMemoryOf<Quad>&);

template <class T>
SourceResult SourceEvaluator::Run(int32_t dim, SourceMemoryOf<T>& memory, bool log) const {
  return warpsmith::Run<T>(kernel_, memory, log).Launch(dim);
}
template SourceResult SourceEvaluator::Run(int32_t, SourceMemoryOf<double>&, bool) const;
template SourceResult SourceEvaluator::Run(int32_t, SourceMemoryOf<Quad>&, bool) const;

}  // namespace warpsmith
