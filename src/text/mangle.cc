// The name that Warp gives a kernel's functions: the kernel's name and eight digits of a SHA-256 over its source, its
// parameters and the types that it calls (warp.md 2.1).
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <climits>
#include <string>
#include <string_view>
#include <vector>

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

// Warp hashes the types that a kernel calls, float(), int() and wp.vec3(), in the order in which a breadth-first walk of
// Python's syntax tree meets them first. Nodes of one depth are met from left to right, so the first of each type is the
// least by (depth, position), where positions count in source order.
class CalledTypes {
 public:
  explicit CalledTypes(const Kernel& kernel) { Body(kernel.body, 1); }

  // Codes of the types, in Warp's order.
  std::string Codes() {
    std::sort(first_.begin(), first_.end());
    std::string codes;
    for (const First& first : first_)
      if (first.depth != INT_MAX) codes += TypeCode(first.type);
    return codes;
  }

 private:
  struct First {
    int depth = INT_MAX;
    int position = 0;
    Type type;
    auto operator<=>(const First&) const = default;
  };

  void Body(const std::vector<Stmt>& body, int depth) {
    for (const Stmt& stmt : body) Statement(stmt, depth);
  }

  // Depths are those of Python's tree: every field of a node is one deeper, and so is range() under its loop.
  void Statement(const Stmt& stmt, int depth) {
    using K = Stmt::Kind;
    if (stmt.kind == K::kAssign || stmt.kind == K::kAugAssign) Expression(stmt.target, depth + 1);
    if (stmt.kind != K::kFor && stmt.kind != K::kPass) Expression(stmt.value, depth + 1);
    for (const Expr& bound : stmt.range) Expression(bound, depth + 2);
    Body(stmt.body, depth + 1);
    Body(stmt.orelse, depth + 1);
  }

  void Expression(const Expr& expr, int depth) {
    if (expr.kind == Expr::Kind::kCall) Call(expr.builtin, depth);
    for (const Expr& arg : expr.args) Expression(arg, depth + 1);
  }

  void Call(Builtin builtin, int depth) {
    ++position_;
    size_t which = builtin == Builtin::kFloatCast ? 0 : builtin == Builtin::kIntCast ? 1 : 2;
    if (which == 2 && builtin != Builtin::kVec3) return;
    First& first = first_[which];
    if (depth >= first.depth) return;
    first.depth = depth;
    first.position = position_;
  }

  std::array<First, 3> first_ = {{{INT_MAX, 0, kFloat}, {INT_MAX, 0, kInt}, {INT_MAX, 0, kVec3}}};
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

Sha256::Digest HashBody(const Kernel& kernel) {
  std::string text;
  for (const std::string& line : kernel.source.lines) text.append(line).append("\n");
  for (size_t i = 0; i < kernel.params.size(); ++i)
    text.append(kernel.symbols[i]).append(":").append(TypeCode(kernel.params[i]));
  text += CalledTypes(kernel).Codes();
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
  hash.Add(CppIdentifier(kernel.name));
  hash.Add(View(HashBody(kernel)));
  return std::string(View(hash.Finish()));
}

std::string MangledName(const Kernel& kernel) {
  return CppIdentifier(kernel.name) + "_" + Hex(KernelDigest(kernel).substr(0, 4));
}

}  // namespace warpsmith
