#include "src/kernel/identity.h"

#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace warpsmith {
namespace {

// Writes the tree as bytes. Every node begins with its kind and every list with its length, so that different trees
// can't give equal bytes.
class Serializer {
 public:
  explicit Serializer(const Kernel& kernel) : numbers_(kernel.symbols.size(), -1) {
    bytes_.reserve(1024);
    Put(static_cast<uint32_t>(kernel.params.size()));
    for (size_t i = 0; i < kernel.params.size(); ++i) {
      PutType(kernel.params[i]);
      Number(static_cast<int32_t>(i));
    }
    PutBlock(kernel.body);
  }

  const std::string& bytes() const { return bytes_; }

 private:
  template <class T>
  void Put(T value) {
    char raw[sizeof value];
    std::memcpy(raw, &value, sizeof value);
    bytes_.append(raw, sizeof value);
  }

  void PutType(Type type) {
    Put(type.scalar);
    Put(type.length);
    Put(type.ndim);
    if (type.shape != Shape::kFlat) Put(type.shape), Put(type.cols), Put(type.record);
  }

  // Symbols are numbered as they appear.
  int32_t Number(int32_t symbol) {
    int32_t& number = numbers_[static_cast<size_t>(symbol)];
    if (number < 0) number = next_number_++;
    return number;
  }

  void PutList(const std::vector<Expr>& exprs) {
    Put(static_cast<uint8_t>(exprs.size()));
    for (const Expr& expr : exprs) PutExpr(expr);
  }

  void PutExpr(const Expr& expr) {
    Put(expr.kind);
    switch (expr.kind) {
      case Expr::Kind::kLiteral:
        Put(expr.type.scalar);
        if (expr.type == kFloat) return Put(static_cast<float>(expr.number));
        return Put(expr.integer);
      case Expr::Kind::kName:
        return Put(Number(expr.symbol));
      case Expr::Kind::kCall:
        Put(expr.builtin);
        break;
      case Expr::Kind::kCompare:
        Put(expr.compares);
        break;
      case Expr::Kind::kLogical:
        Put(expr.is_or);
        break;
      case Expr::Kind::kComponent:
        Put(expr.attribute);
        Put(expr.attribute ? expr.integer : 0);
        break;
      case Expr::Kind::kIndex:
        break;
      default:
        Put(expr.symbol);
        Put(expr.integer);
        PutType(expr.type);
        break;
    }
    PutList(expr.args);
  }

  void PutBlock(const std::vector<Stmt>& body) {
    Put(static_cast<uint32_t>(body.size()));
    for (const Stmt& stmt : body) PutStmt(stmt);
  }

  // `elif` is another spelling of `else: if`.
  void PutStmt(const Stmt& stmt) {
    Put(stmt.kind);
    switch (stmt.kind) {
      case Stmt::Kind::kAugAssign:
        Put(stmt.op);
        [[fallthrough]];
      case Stmt::Kind::kAssign:
        PutExpr(stmt.target);
        return PutExpr(stmt.value);
      case Stmt::Kind::kCall:
        return PutExpr(stmt.value);
      case Stmt::Kind::kIf:
        PutExpr(stmt.value);
        PutBlock(stmt.body);
        return PutBlock(stmt.orelse);
      case Stmt::Kind::kFor:
        PutExpr(stmt.target);
        PutList(stmt.range);
        return PutBlock(stmt.body);
      case Stmt::Kind::kWhile:
        PutExpr(stmt.value);
        return PutBlock(stmt.body);
      case Stmt::Kind::kUnpack:
        PutExpr(stmt.value);
        return PutList(stmt.range);
      case Stmt::Kind::kAssert:
        return PutExpr(stmt.value);
      case Stmt::Kind::kReturn:
        return PutList(stmt.range);
      case Stmt::Kind::kBreak:
      case Stmt::Kind::kContinue:
      case Stmt::Kind::kPass:
        return;
    }
  }

  std::string bytes_;
  std::vector<int32_t> numbers_;  // by symbol; -1 if it has not appeared
  int32_t next_number_ = 0;
};

}  // namespace

std::string KernelId(const Kernel& kernel) {
  Serializer serializer(kernel);
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(serializer.bytes().data(), serializer.bytes().size()));
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string id;
  for (unsigned char byte : canonical.digest) {
    id += kDigits[byte >> 4];
    id += kDigits[byte & 15];
  }
  return id;
}

uint64_t HashBytes(std::span<const uint8_t> bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

}  // namespace warpsmith
