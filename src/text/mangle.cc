// The name that Warp gives a kernel's functions: the kernel's name and eight digits of a SHA-256 over its source, its
// parameters and the types that it calls (warp.md 2.1).
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "src/kernel/module.h"
#include "src/result.h"
#include "src/text/print.h"

namespace warpsmith {
namespace {

class Sha256 {
 public:
  using Digest = std::array<unsigned char, 32>;

  Sha256() : context_(EVP_MD_CTX_new()) {
    // Looking the algorithm up takes longer than hashing a kernel.
    static const EVP_MD* algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    WS_CHECK(EVP_DigestInit_ex(context_, algorithm, nullptr) == 1);
  }
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  ~Sha256() { EVP_MD_CTX_free(context_); }

  void Add(std::string_view bytes) { WS_CHECK(EVP_DigestUpdate(context_, bytes.data(), bytes.size()) == 1); }
  Digest Finish() {
    Digest digest;
    WS_CHECK(EVP_DigestFinal_ex(context_, digest.data(), nullptr) == 1);
    return digest;
  }

 private:
  EVP_MD_CTX* context_;
};

// Numbers of Warp's module. Where a kernel has a vec3 of such a name, Warp takes v.x for the number and hashes that.
struct WarpConstant {
  std::string_view name;
  float value;
};
constexpr float kInf = std::numeric_limits<float>::infinity(), kNan = std::numeric_limits<float>::quiet_NaN();
constexpr WarpConstant kWarpConstants[] = {
    {"e", 2.718281828459045f},        {"E", 2.718281828459045f},        {"half_pi", 1.5707963267948966f},
    {"HALF_PI", 1.5707963267948966f}, {"inf", kInf},                    {"INF", kInf},
    {"ln10", 2.302585092994046f},     {"LN10", 2.302585092994046f},     {"ln2", 0.6931471805599453f},
    {"LN2", 0.6931471805599453f},     {"log10e", 0.4342944819032518f},  {"LOG10E", 0.4342944819032518f},
    {"log2e", 1.4426950408889634f},   {"LOG2E", 1.4426950408889634f},   {"nan", kNan},
    {"NAN", kNan},                    {"phi", 1.618033988749895f},      {"PHI", 1.618033988749895f},
    {"pi", 3.141592653589793f},       {"PI", 3.141592653589793f},       {"tau", 6.283185307179586f},
    {"TAU", 6.283185307179586f},
};

// What Warp hashes after the source and the parameters: what the kernel refers to outside of it, constants first and
// then the types that it calls, float(), int() and wp.vec3(). Each kind stands in the order in which a breadth-first
// walk of Python's syntax tree meets it first. Nodes of one depth are met from left to right, so that is the least by
// (depth, position), where positions count in source order.
class References {
 public:
  explicit References(const Kernel& kernel) : kernel_(kernel) { Body(kernel.body, 1); }

  std::string Bytes() { return Join(constants_) + Join(types_); }

 private:
  struct First {
    int depth, position;
    std::string bytes;
    auto operator<=>(const First&) const = default;
  };

  static std::string Join(std::vector<First>& list) {
    std::sort(list.begin(), list.end());
    std::string bytes;
    for (const First& first : list) bytes += first.bytes;
    return bytes;
  }

  void Body(const std::vector<Stmt>& body, int depth) {
    for (const Stmt& stmt : body) Statement(stmt, depth);
  }

  // Depths are those of Python's tree: every field of a node is one deeper, and range() is a node between a loop and
  // its bounds, as a tuple is between an assignment and its values.
  void Statement(const Stmt& stmt, int depth) {
    using K = Stmt::Kind;
    if (stmt.kind == K::kAssign || stmt.kind == K::kAugAssign) Expression(stmt.target, depth + 1);
    if (stmt.kind != K::kFor && stmt.kind != K::kPass) Expression(stmt.value, depth + 1);
    for (const Expr& bound : stmt.range) Expression(bound, depth + 2);
    Body(stmt.body, depth + 1);
    Body(stmt.orelse, depth + 1);
  }

  void Expression(const Expr& expr, int depth) {
    ++position_;
    if (expr.kind == Expr::Kind::kCall) Call(expr.builtin, depth);
    if (expr.kind == Expr::Kind::kComponent && expr.attribute) Attribute(expr, depth);
    for (const Expr& arg : expr.args) Expression(arg, depth + 1);
  }

  void Call(Builtin builtin, int depth) {
    if (builtin == Builtin::kFloatCast) Meet(types_, TypeCode(kFloat), depth);
    if (builtin == Builtin::kIntCast) Meet(types_, TypeCode(kInt), depth);
    if (builtin == Builtin::kVec3) Meet(types_, TypeCode(kVec3), depth);
  }

  // Parameters are known to be variables, even to Warp's hashing.
  void Attribute(const Expr& expr, int depth) {
    const Expr& vector = expr.args[0];
    if (vector.kind != Expr::Kind::kName || vector.symbol < static_cast<int32_t>(kernel_.params.size())) return;
    const std::string& name = kernel_.symbols[vector.symbol];
    for (const WarpConstant& constant : kWarpConstants) {
      if (constant.name != name) continue;
      char value[sizeof constant.value];
      std::memcpy(value, &constant.value, sizeof value);
      Meet(constants_, name + "." + "xyz"[expr.integer] + std::string(value, sizeof value), depth);
    }
  }

  void Meet(std::vector<First>& list, const std::string& bytes, int depth) {
    auto known = std::find_if(list.begin(), list.end(), [&](const First& first) { return first.bytes == bytes; });
    if (known == list.end()) {
      list.push_back({depth, position_, bytes});
    } else if (depth < known->depth) {
      *known = {depth, position_, bytes};
    }
  }

  const Kernel& kernel_;
  std::vector<First> constants_, types_;
  int position_ = 0;
};

std::string_view View(const Sha256::Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

// Warp drops what C++ can't have in a name.
std::string CppIdentifier(std::string_view name) {
  std::string kept;
  for (char c : name)
    if (c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) kept += c;
  return kept;
}

std::string FunctionDigest(const Module& module, int32_t set, std::vector<int32_t>& underway);

// What Warp hashes of a kernel or function that was read from a file.
std::string DigestInModule(const Kernel& kernel, std::vector<int32_t>& underway) {
  const Surroundings& around = *kernel.around;
  std::string text;
  for (const std::string& line : kernel.source.lines) text.append(line).append("\n");
  for (const Reference& reference : around.references) {
    text.append(reference.bytes);
    if (reference.set >= 0 && std::find(underway.begin(), underway.end(), reference.set) == underway.end())
      text.append(FunctionDigest(*around.module, reference.set, underway));
  }
  Sha256 hash;
  hash.Add(text);
  return std::string(View(hash.Finish()));
}

// All overloads of a name, by their signatures.
std::string FunctionDigest(const Module& module, int32_t set, std::vector<int32_t>& underway) {
  const FunctionSet& functions = module.sets[static_cast<size_t>(set)];
  underway.push_back(set);
  Sha256 hash;
  hash.Add(functions.key);
  for (int32_t index : functions.hashed) {
    const Kernel& function = module.functions[static_cast<size_t>(index)];
    const Surroundings& around = *function.around;
    hash.Add(DigestInModule(function, underway));
    for (int32_t custom : {around.custom_adjoint, around.custom_replay})
      if (custom >= 0) hash.Add(DigestInModule(module.functions[static_cast<size_t>(custom)], underway));
    if (around.native) {
      hash.Add(around.native->replay.value_or(""));
      hash.Add(around.native->forward);
      hash.Add(around.native->reverse.value_or(""));
    }
    hash.Add(around.inline_hint);
  }
  underway.pop_back();
  return std::string(View(hash.Finish()));
}

Sha256::Digest HashBody(const Kernel& kernel) {
  std::string text;
  for (const std::string& line : kernel.source.lines) text.append(line).append("\n");
  for (size_t i = 0; i < kernel.params.size(); ++i)
    text.append(kernel.symbols[i]).append(":").append(TypeCode(kernel.params[i]));
  text += References(kernel).Bytes();
  Sha256 hash;
  hash.Add(text);
  return hash.Finish();
}

std::string Hex(std::string_view bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string hex;
  for (unsigned char byte : bytes) hex += kDigits[byte >> 4], hex += kDigits[byte & 0xf];
  return hex;
}

}  // namespace

std::string KernelDigest(const Kernel& kernel) {
  Sha256 hash;
  if (kernel.around != nullptr) {
    std::vector<int32_t> underway;
    hash.Add(kernel.around->key);
    for (const auto& [name, value] : kernel.around->options) hash.Add(name + ":" + value);
    hash.Add(DigestInModule(kernel, underway));
    return std::string(View(hash.Finish()));
  }
  hash.Add(CppIdentifier(kernel.name));
  hash.Add(View(HashBody(kernel)));
  return std::string(View(hash.Finish()));
}

std::string MangledName(const Kernel& kernel) {
  return (kernel.around != nullptr ? kernel.around->key : CppIdentifier(kernel.name)) + "_" +
         Hex(KernelDigest(kernel).substr(0, 4));
}

}  // namespace warpsmith
