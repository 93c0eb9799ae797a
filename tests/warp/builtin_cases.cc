#include "tests/warp/builtin_cases.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>

#include "src/kernel/builtin.h"
#include "src/kernel/check.h"
#include "src/kernel/lanes.h"
#include "src/oracle/launches.h"
#include "src/python/print.h"
#include "src/python/read.h"
#include "src/rng.h"

namespace warpsmith {
namespace {

constexpr uint64_t kSeed = 3;
constexpr int kDomainThreads = 256, kAnyThreads = 1024, kMaxEdgeThreads = 2048, kConstructThreads = 512;
constexpr int kAtomicThreads = 1024, kSharedThreads = 64;
constexpr int kSharedElements = 4;
constexpr size_t kMaxUndefined = 4;
constexpr int32_t kTripCount = 5;  // the `n` of constructs

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr auto kEdges = std::to_array<float>({0.0f, -0.0f, 1.0f, -1.0f, 0.5f, -0.5f, 1.5f, 2.0f, -2.0f, 3.0f, -2.5f,
                                              1e-40f, -1e-40f, 1e30f, -1e30f, 3.4e38f, 1.17549435e-38f, 8388609.0f});
constexpr auto kIntEdges = std::to_array<int32_t>({0, 1, -1, 2, -2, 7, -7, INT32_MAX, INT32_MIN});
constexpr auto kSeeds = std::to_array<float>({1.0f, -1.0f, 0.5f, -3.0f, 0.0f, 1e30f, 1e-40f});
constexpr auto kSpecials = std::to_array<float>({kInfinity, -kInfinity, kNan});

enum class Inputs { kDomain, kEdges, kAny, kShared };

std::string_view InputsName(Inputs inputs) {
  static constexpr std::string_view kNames[] = {"domain", "edges", "any", "shared"};
  return kNames[static_cast<size_t>(inputs)];
}

// A value of one operand: three reals for a vec3, one integer for an int or bool.
struct Value {
  std::array<float, 3> reals{};
  int32_t integer = 0;
};

float AnyFloat(Rng& rng) {
  if (rng.Chance(0.1)) return rng.Pick(kSpecials);
  if (rng.Chance(0.2)) return rng.Pick(kEdges);
  return std::bit_cast<float>(static_cast<uint32_t>(rng.Next()));
}

// The ends of a domain, and the floats next to them outside.
std::array<float, 4> BordersOf(Interval domain) {
  const float low = static_cast<float>(domain.low), high = static_cast<float>(domain.high);
  return {low, high, std::nextafter(low, -kInfinity), std::nextafter(high, kInfinity)};
}

float DrawReal(Inputs inputs, Interval domain, Rng& rng) {
  switch (inputs) {
    case Inputs::kDomain:
      return static_cast<float>(rng.Uniform(domain.low, domain.high));
    case Inputs::kShared:
      return 0.25f * static_cast<float>(rng.Between(-8, 8));  // sums of these are exact
    case Inputs::kAny:
      return AnyFloat(rng);
    case Inputs::kEdges:
      break;
  }
  const auto borders = BordersOf(domain);
  return rng.Chance(0.15) ? rng.Pick(borders) : rng.Pick(kEdges);
}

int32_t DrawInt(Inputs inputs, Rng& rng) {
  if (inputs == Inputs::kEdges) return rng.Pick(kIntEdges);
  // Half of any ints are so small that their products do not overflow.
  if (inputs == Inputs::kAny) return static_cast<int32_t>(rng.Next()) >> (rng.Chance(0.5) ? 16 : 0);
  return rng.Between(-9, 9);
}

Value DrawValue(Type type, Inputs inputs, Interval domain, Rng& rng) {
  Value value;
  if (type.scalar == Scalar::kBool) value.integer = rng.Chance(0.5);
  else if (type.scalar == Scalar::kInt32) value.integer = DrawInt(inputs, rng);
  else
    for (int c = 0; c < type.length; ++c) value.reals[static_cast<size_t>(c)] = DrawReal(inputs, domain, rng);
  return value;
}

// All edges of one operand; for a vec3, of which there are too many, nothing.
std::vector<Value> EdgesOf(Type type, Interval domain) {
  if (type.scalar == Scalar::kBool) return {{{}, 0}, {{}, 1}};
  std::vector<Value> edges;
  if (type.scalar == Scalar::kInt32) {
    for (int32_t edge : kIntEdges) edges.push_back({{}, edge});
  } else if (!type.is_vector()) {
    for (float edge : kEdges) edges.push_back({{edge}, 0});
    for (float edge : BordersOf(domain)) edges.push_back({{edge}, 0});
  }
  return edges;
}

using Tuple = std::vector<Value>;  // one value for each operand

std::vector<Tuple> ProductOfEdges(std::span<const Type> types, const BuiltinRow& row) {
  std::vector<Tuple> product(1);
  for (size_t i = 0; i < types.size(); ++i) {
    std::vector<Tuple> longer;
    for (const Tuple& tuple : product) {
      for (const Value& edge : EdgesOf(types[i], row.domain[i])) {
        longer.push_back(tuple);
        longer.back().push_back(edge);
      }
    }
    product = std::move(longer);
  }
  return product;
}

std::vector<Tuple> DrawTuples(const BuiltinRow& row, const Overload& overload, Inputs inputs, Rng& rng) {
  if (inputs == Inputs::kEdges) {
    std::vector<Tuple> product = ProductOfEdges(overload.params, row);
    if (!product.empty() && product.size() <= kMaxEdgeThreads) return product;
  }
  const int count = inputs == Inputs::kDomain  ? kDomainThreads
                    : inputs == Inputs::kEdges ? kMaxEdgeThreads
                                               : kAnyThreads;
  std::vector<Tuple> tuples(static_cast<size_t>(count));
  for (Tuple& tuple : tuples)
    for (size_t i = 0; i < overload.params.size(); ++i)
      tuple.push_back(DrawValue(overload.params[i], inputs, row.domain[i], rng));
  return tuples;
}

bool IsUndefined(const Overload& overload, const Tuple& tuple) {
  if (!overload.undefined) return false;
  Lanes<float> reals[3][3];
  IntLanes ints[3], undefined;
  const void* operands[3] = {};
  for (size_t i = 0; i < tuple.size(); ++i) {
    for (size_t c = 0; c < 3; ++c) reals[i][c] = Splat(tuple[i].reals[c]);
    ints[i] = Splat(tuple[i].integer);
    operands[i] = overload.params[i].is_real() ? static_cast<const void*>(reals[i]) : &ints[i];
  }
  FormulaInput input{};
  input.x = operands[0], input.y = operands[1], input.z = operands[2];
  overload.undefined.f32(&undefined, input);
  return undefined[0] != 0;
}

void Append(Buffer& buffer, const Value& value) {
  if (buffer.type.is_real())
    buffer.reals.insert(buffer.reals.end(), value.reals.begin(), value.reals.begin() + buffer.type.length);
  else buffer.ints.push_back(value.integer);
}

// What is written gets an adjoint to start from; all other adjoints start at zero.
void SetAdjoints(const Kernel& kernel, Launch& launch, Rng& rng) {
  const std::vector<ArrayUse> uses = ArrayUses(kernel);
  for (size_t i = 0; i < launch.args.size(); ++i) {
    launch.adjoints.push_back(ZeroBuffer(launch.args[i].type, launch.args[i].size()));
    if (!uses[i].written) continue;
    for (float& adjoint : launch.adjoints[i].reals) adjoint = rng.Pick(kSeeds);
  }
}

// The kernel of an overload without arrays: one array for each operand, and `out`, the last parameter.
Kernel ValueKernel(const BuiltinRow& row, const Overload& overload, const std::string& name) {
  // A bool comes from an int and goes to one: there are no arrays of bool.
  auto stored = [](Type type) { return type.scalar == Scalar::kBool ? kInt : type; };
  Kernel kernel;
  kernel.name = name;
  for (Type type : overload.params) {
    kernel.symbols.push_back(std::string(1, static_cast<char>('x' + kernel.params.size())));
    kernel.params.push_back(stored(type).array());
  }
  const int32_t out = static_cast<int32_t>(kernel.params.size()), i = out + 1;
  kernel.symbols.insert(kernel.symbols.end(), {"out", "i"});
  kernel.params.push_back(stored(overload.result).array());
  auto element = [&](int32_t symbol) {
    return Index(Name(symbol, kernel.params[static_cast<size_t>(symbol)]), Name(i, kInt));
  };
  std::vector<Expr> operands;
  for (size_t p = 0; p < overload.params.size(); ++p) {
    Expr operand = element(static_cast<int32_t>(p));
    const bool is_bool = overload.params[p].scalar == Scalar::kBool;
    operands.push_back(is_bool ? Compare(CompareOp::kGreater, std::move(operand), IntLiteral(0)) : std::move(operand));
  }
  Expr call = Call(row.id, overload.result, std::move(operands));
  kernel.body.push_back(Assign(Name(i, kInt), Call(Builtin::kTid, kInt, {})));
  if (overload.result.scalar == Scalar::kBool) {
    kernel.body.push_back(
        If(std::move(call), {Assign(element(out), IntLiteral(1))}, {Assign(element(out), IntLiteral(0))}));
  } else {
    kernel.body.push_back(Assign(element(out), std::move(call)));
  }
  return kernel;
}

// The kernel of an atomic: f(out, k[i], x[i]).
Kernel AtomicKernel(const BuiltinRow& row, const Overload& overload, const std::string& name) {
  Kernel kernel;
  kernel.name = name;
  kernel.params = {overload.params[0], kIntArray, overload.params[2].array()};
  kernel.symbols = {"out", "k", "x", "i"};
  const Expr i = Name(3, kInt);
  kernel.body.push_back(Assign(i, Call(Builtin::kTid, kInt, {})));
  std::vector<Expr> operands{Name(0, kernel.params[0]), Index(Name(1, kIntArray), i),
                             Index(Name(2, kernel.params[2]), i)};
  kernel.body.push_back(CallStmt(Call(row.id, overload.result, std::move(operands))));
  return kernel;
}

BuiltinCase CheckedCase(const BuiltinRow& row, const Overload& overload, Kernel kernel) {
  std::vector<std::string> params;
  for (Type type : overload.params) params.push_back(TypeName(type));
  std::string signature = fmt::format("({}) -> {}", fmt::join(params, ", "), TypeName(overload.result));
  BuiltinCase result{std::string(row.name), std::move(signature), std::move(kernel), {}, {}};
  Status checked = Check(result.kernel);
  if (!checked.ok()) fmt::print(stderr, "{} {}: {}\n", result.builtin, result.signature, checked.error().message);
  WS_CHECK(checked.ok());
  PrintPython(result.kernel);
  return result;
}

// Packs one tuple for each thread into the arrays of a ValueKernel.
Launch ValueLaunch(const Kernel& kernel, std::span<const Tuple> tuples, Rng& rng) {
  Launch launch;
  launch.dim = static_cast<int32_t>(tuples.size());
  for (size_t p = 0; p + 1 < kernel.params.size(); ++p) {
    launch.args.push_back({kernel.params[p], {}, {}});
    for (const Tuple& tuple : tuples) Append(launch.args.back(), tuple[p]);
  }
  launch.args.push_back(ZeroBuffer(kernel.params.back(), launch.dim));
  SetAdjoints(kernel, launch, rng);
  return launch;
}

BuiltinCase ValueCase(const BuiltinRow& row, const Overload& overload, const std::string& name, Rng& rng) {
  BuiltinCase result = CheckedCase(row, overload, ValueKernel(row, overload, name));
  for (Inputs inputs : {Inputs::kDomain, Inputs::kEdges, Inputs::kAny}) {
    std::vector<Tuple> defined;
    for (const Tuple& tuple : DrawTuples(row, overload, inputs, rng)) {
      if (!IsUndefined(overload, tuple)) defined.push_back(tuple);
      else if (result.undefined.size() < kMaxUndefined)
        result.undefined.push_back(ValueLaunch(result.kernel, {&tuple, 1}, rng));
    }
    result.launches.push_back({std::string(InputsName(inputs)), ValueLaunch(result.kernel, defined, rng)});
  }
  return result;
}

// Threads have an element each, but for `shared`, where sixteen meet at each.
Launch AtomicLaunch(const BuiltinRow& row, const Overload& overload, const Kernel& kernel, Inputs inputs, Rng& rng) {
  const bool shared = inputs == Inputs::kShared;
  // Sums of integers must not overflow.
  const Inputs drawn = overload.result.is_real() ? inputs : Inputs::kDomain;
  const int threads = shared ? kSharedThreads : kAtomicThreads, elements = shared ? kSharedElements : threads;
  Launch launch;
  launch.dim = threads;
  for (Type type : kernel.params) launch.args.push_back({type, {}, {}});
  for (int e = 0; e < elements; ++e) Append(launch.args[0], DrawValue(overload.result, drawn, row.domain[2], rng));
  for (int t = 0; t < threads; ++t) {
    launch.args[1].ints.push_back(t % elements);
    Append(launch.args[2], DrawValue(overload.params[2], drawn, row.domain[2], rng));
  }
  SetAdjoints(kernel, launch, rng);
  return launch;
}

BuiltinCase AtomicCase(const BuiltinRow& row, const Overload& overload, const std::string& name, Rng& rng) {
  BuiltinCase result = CheckedCase(row, overload, AtomicKernel(row, overload, name));
  for (Inputs inputs : {Inputs::kDomain, Inputs::kEdges, Inputs::kAny, Inputs::kShared})
    result.launches.push_back(
        {std::string(InputsName(inputs)), AtomicLaunch(row, overload, result.kernel, inputs, rng)});
  return result;
}

Launch ConstructLaunch(const Kernel& kernel, Inputs inputs, Rng& rng) {
  Launch launch;
  launch.dim = kConstructThreads;
  for (Type type : kernel.params) {
    Buffer buffer{type, {}, {}};
    for (int t = 0; t < (type.is_array() ? launch.dim : 1); ++t) {
      Value value = DrawValue(type.element(), type.is_array() ? inputs : Inputs::kDomain, Interval{}, rng);
      if (!type.is_real()) value.integer = type.is_array() ? rng.Between(0, 2) : kTripCount;
      Append(buffer, value);
    }
    launch.args.push_back(std::move(buffer));
  }
  SetAdjoints(kernel, launch, rng);
  return launch;
}

}  // namespace

std::vector<BuiltinCase> OverloadCases() {
  std::vector<BuiltinCase> cases;
  for (const BuiltinRow& row : BuiltinTable()) {
    for (size_t k = 0; k < row.overloads.size(); ++k) {
      const Overload& overload = row.overloads[k];
      Rng rng(MixSeed(kSeed, cases.size()));
      const std::string name = fmt::format("{}_{}", row.name, k);
      const bool atomic = !overload.params.empty() && overload.params[0].is_array();
      cases.push_back((atomic ? AtomicCase : ValueCase)(row, overload, name, rng));
    }
  }
  return cases;
}

Result<std::vector<BuiltinCase>> ConstructCases(const std::string& path) {
  auto files = ReadPythonFiles({path});
  if (!files.ok()) return files.error();
  std::vector<BuiltinCase> cases;
  for (ReadKernel& read : files->front()) {
    if (!read.kernel.ok()) return read.kernel.error();
    BuiltinCase construct{read.name, "", std::move(*read.kernel), {}, {}};
    Rng rng(MixSeed(~kSeed, cases.size()));
    for (Inputs inputs : {Inputs::kDomain, Inputs::kEdges, Inputs::kAny})
      construct.launches.push_back({std::string(InputsName(inputs)), ConstructLaunch(construct.kernel, inputs, rng)});
    cases.push_back(std::move(construct));
  }
  return cases;
}

}  // namespace warpsmith
