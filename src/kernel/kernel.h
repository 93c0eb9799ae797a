// A kernel is a typed syntax tree of one @wp.kernel function, with value semantics: it can be copied, compared and
// edited node by node. Everything else in the project is made from it: Python source, Warp's text, samples.
//
// Names are symbols: indices into Kernel::symbols, whose first entries are the parameters. Renaming a variable is one
// assignment, and two kernels that differ in names alone have equal bodies.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "src/kernel/builtin.h"
#include "src/kernel/type.h"

namespace warpsmith {

enum class CompareOp : uint8_t { kLess, kLessEqual, kGreater, kGreaterEqual, kEqual, kNotEqual };

// Whether a call is the negation of a constant, which Warp does when it reads the kernel. Check() finds it out anew, so
// it tells no two trees apart.
struct Folded {
  bool yes = false;
  bool operator==(const Folded&) const { return true; }
};

struct Expr {
  enum class Kind : uint8_t {
    kLiteral,    // 1.5, 3, True: `type` says which; `number` or `integer` holds the value
    kName,       // a variable or parameter: `symbol`
    kCall,       // builtin(args): operators, casts, constructors and functions alike
    kCompare,    // args[0] op args[1] op args[2] ...: compare(i) joins args[i] and args[i + 1]
    kLogical,    // args joined by `and`, or by `or` if `is_or`
    kIndex,      // args[0][args[1], ...]: an element of an array, or a view if there are fewer indices than dimensions
    kComponent,  // args[0][args[1], ...]: a component, or args[0].x with `integer` the component if `attribute`
    // What follows is beyond the subset that is executed.
    kConstant,  // Surroundings::constants[symbol]: wp.pi, or a literal that needs more than 32 bits
    kTernary,   // args[1] if args[0] else args[2]
    kTuple,     // args; what is executed has it as the value of a kUnpack
    kField,     // args[0].name: `symbol` is a field of a struct; of a transform 0 is p, 1 is q; of an array the shape
    kInvoke,    // a @wp.func called with args: `symbol` is its place in Module::sets
    kTypeName,  // a type as an argument: `type`
    kText,      // a string as an argument: Surroundings::texts[symbol]
    kSlice,     // args[0]:args[1]:args[2] as an index; what is left out is kAbsent
    kAbsent,
    kKeyword,   // an argument by name: args[0], of the name Surroundings::texts[symbol]
    kStarred,   // an argument that is several: the components of args[0]
    kAdjoint,   // wp.adjoint[args[0]]
    kTable,     // wp.static() of loop variables: Surroundings::tables[symbol] says which constant it is
    kGradient,  // wp.grad(f)(args): a function of the file as for kInvoke, or with `builtin` if `symbol` is -1
  };

  Kind kind = Kind::kLiteral;
  bool is_or : 1 = false;      // kLogical
  bool attribute : 1 = false;  // kComponent: spelled v.x, without args[1]
  bool dotted : 1 = false;     // kConstant: spelled by a path, which Warp evaluates twice where it is an argument
  Folded folded;               // kCall
  Builtin builtin{};           // kCall
  Type type;                   // of the value; set by Check()
  uint32_t compares = 0;       // kCompare: four bits for each operator; use compare() and set_compare()
  int32_t symbol = -1;         // kName
  int32_t integer = 0;         // kLiteral of int and bool; kComponent with attribute; kInvoke: the overload
  double number = 0;       // kLiteral of float: as Python holds it, not rounded to f32
  int32_t line = 0;        // line in the file, from 1; printing sets it, reading keeps it
  int32_t column = 0;      // from 0, as Python's ast counts; for messages
  std::vector<Expr> args;

  CompareOp compare(size_t i) const { return static_cast<CompareOp>(compares >> (4 * i) & 0xf); }
  void set_compare(size_t i, CompareOp op) {
    compares = (compares & ~(0xfu << (4 * i))) | (static_cast<uint32_t>(op) << (4 * i));
  }

  bool operator==(const Expr&) const = default;
};

struct Stmt {
  enum class Kind : uint8_t {
    kAssign,     // target = value; target is a kName, kIndex, kComponent of a name, or kComponent of a kIndex
    kAugAssign,  // target op= value; op is kAdd, kSub, kMul, kDiv or kMod
    kCall,       // value, whose result is dropped; of what is executed only an atomic
    kIf,         // if value: body else: orelse; an elif is an orelse of one kIf with `elif`
    kFor,        // for target in range(range...): body
    kPass,
    kUnpack,    // the names in `range` = value, a kTuple; beyond what is executed a call of several results too
    kWhile,     // while value: body
    kBreak,
    kContinue,
    kReturn,    // return the expressions in `range`, of which what is executed has none
    // What follows is beyond the subset that is executed.
    kAssert,    // assert value, the text of which is Surroundings::texts[target.symbol]
  };

  Kind kind = Kind::kPass;
  Builtin op{};       // kAugAssign
  bool elif = false;  // kIf: spelled elif; kFor: unrolled, with what follows a continue guarded by the flag `value`
  // kFor: what it runs over. A value that can be iterated stands in range[0].
  enum class Over : uint8_t { kRange, kReversedRange, kValue } over = Over::kRange;
  bool always_unrolled = false;  // kFor: however many trips, for a wp.static() in it
  int32_t line = 0;
  int32_t column = 0;
  Expr target;              // kAssign, kAugAssign; for kFor a kName
  Expr value;               // kAssign, kAugAssign, kCall, kUnpack; the condition for kIf and kWhile
  std::vector<Expr> range;  // kFor: one to three bounds, or one value; kUnpack: targets; kReturn: results
  std::vector<Stmt> body;
  std::vector<Stmt> orelse;

  bool operator==(const Stmt&) const = default;
};

// The text that the kernel's lines stand in. Warp quotes it in comments and hashes it into the name.
struct Source {
  int32_t first_line = 0;          // line number in the file of lines[0]
  std::vector<std::string> lines;  // from the decorator to the last line of the function, dedented, without newlines

  bool operator==(const Source&) const = default;
};

struct Module;
struct Surroundings;

struct Kernel {
  std::string name;
  std::vector<Type> params;          // their names are the first entries of `symbols`
  std::vector<std::string> symbols;  // names of parameters, then of variables
  std::vector<Stmt> body;
  int32_t def_line = 0;  // line of `def`, from 1
  Source source;
  std::shared_ptr<const Surroundings> around;  // src/kernel/module.h; none if the tree says it all

  // Where a kernel stands is not part of it.
  bool operator==(const Kernel& other) const {
    return name == other.name && params == other.params && symbols == other.symbols && body == other.body &&
           def_line == other.def_line && source == other.source;
  }
};

// Constructors of the common nodes, for generators and tests.
Expr FloatLiteral(double value);
Expr IntLiteral(int32_t value);
Expr BoolLiteral(bool value);
Expr Name(int32_t symbol, Type type);
Expr Call(Builtin builtin, Type type, std::vector<Expr> args);
Expr Compare(CompareOp op, Expr left, Expr right);
Expr Logical(bool is_or, std::vector<Expr> args);
Expr Index(Expr array, Expr index);
Expr Component(Expr vector, int32_t component);            // v.x
Expr ComponentAt(Expr vector, Expr index);                 // v[i]
Stmt Assign(Expr target, Expr value);
Stmt AugAssign(Builtin op, Expr target, Expr value);
Stmt CallStmt(Expr call);
Stmt If(Expr condition, std::vector<Stmt> body, std::vector<Stmt> orelse = {});
Stmt For(Expr target, std::vector<Expr> range, std::vector<Stmt> body);
Stmt While(Expr condition, std::vector<Stmt> body);
Stmt Unpack(std::vector<Expr> names, std::vector<Expr> values);
Stmt Transfer(Stmt::Kind kind);  // kBreak, kContinue or kReturn

// The most values that an executed kUnpack has.
inline constexpr size_t kMaxUnpacked = 4;

// Whether a statement itself, not one inside it, gives the variable a value.
bool Binds(const Stmt& stmt, int32_t symbol);

inline bool IsLoop(const Stmt& stmt) { return stmt.kind == Stmt::Kind::kFor || stmt.kind == Stmt::Kind::kWhile; }
inline bool IsTransfer(const Stmt& stmt) {
  return stmt.kind == Stmt::Kind::kBreak || stmt.kind == Stmt::Kind::kContinue || stmt.kind == Stmt::Kind::kReturn;
}
// Whether control never reaches what follows the block: it ends with a transfer, or with an if of which both arms do.
bool Ends(std::span<const Stmt> body);
// Whether a loop's body leaves it (kBreak) or goes on early (kContinue): Warp looks into ifs, not into loops.
bool Transfers(std::span<const Stmt> body, Stmt::Kind kind);

// Number of Expr and Stmt nodes.
size_t KernelSize(const Kernel& kernel);

// Calls visit(expr) for each expression of the statements, parents first, in source order.
template <class Body, class Visit>
void ForEachExpr(Body& body, const Visit& visit);
// Calls visit(stmt) for each statement, parents first, in source order.
template <class Body, class Visit>
void ForEachStmt(Body& body, const Visit& visit);

// Implementation.

template <class E, class Visit>
void VisitExpr(E& expr, const Visit& visit) {
  visit(expr);
  for (auto& arg : expr.args) VisitExpr(arg, visit);
}

template <class Body, class Visit>
void ForEachStmt(Body& body, const Visit& visit) {
  for (auto& stmt : body) {
    visit(stmt);
    ForEachStmt(stmt.body, visit);
    ForEachStmt(stmt.orelse, visit);
  }
}

template <class Body, class Visit>
void ForEachExpr(Body& body, const Visit& visit) {
  ForEachStmt(body, [&](auto& stmt) {
    using K = Stmt::Kind;
    if (stmt.kind == K::kAssign || stmt.kind == K::kAugAssign || stmt.kind == K::kFor) VisitExpr(stmt.target, visit);
    if (stmt.kind <= K::kIf || stmt.kind == K::kUnpack || stmt.kind == K::kWhile) VisitExpr(stmt.value, visit);
    for (auto& bound : stmt.range) VisitExpr(bound, visit);
  });
}

}  // namespace warpsmith
