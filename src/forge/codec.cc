#include "src/forge/codec.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <utility>

#include "src/forge/live.h"
#include "src/result.h"

namespace warpsmith {
namespace {

// Layout: magic, name, parameter types, symbols, body, lineage, rider. Counts and integers are LEB128. An expression starts
// with one byte: kind in bits 0-2, type in bits 3-5, a flag in bit 6. A statement starts with one: kind in bits 0-2 and
// 4, `elif` in bit 3.
constexpr uint8_t kMagic = 0xA1;
constexpr std::array<Type, 8> kTypes = {kNoType, kBool, kInt, kFloat, kVec3, kIntArray, kFloatArray, kVec3Array};
constexpr uint8_t kFirstFlag = 0x40;  // kLogical: `or`; kComponent: attribute; kLiteral: short float
constexpr uint8_t kElif = 0x08;
constexpr int kStatementKinds = static_cast<int>(Stmt::Kind::kReturn) + 1;
constexpr double kShortScale = 1000;  // a float that is so many thousandths is written as an integer
constexpr double kShortLimit = 1e6;

size_t TypeIndex(Type type) {
  auto found = std::find(kTypes.begin(), kTypes.end(), type);
  return found == kTypes.end() ? 0 : static_cast<size_t>(found - kTypes.begin());
}

bool IsShort(double number) {
  if (!(number >= 0 && number < kShortLimit) || std::signbit(number)) return false;
  double thousandths = std::round(number * kShortScale);
  return thousandths / kShortScale == number;
}

class Encoder {
 public:
  std::vector<uint8_t> Run(const Kernel& kernel, const Lineage& lineage, std::span<const uint8_t> rider) {
    out_.reserve(512);
    Byte(kMagic);
    Text(kernel.name);
    Number(kernel.params.size());
    for (Type type : kernel.params) Byte(static_cast<uint8_t>(TypeIndex(type)));
    Number(kernel.symbols.size());
    for (const std::string& symbol : kernel.symbols) Text(symbol);
    Body(kernel.body);
    History(lineage);
    if (rider.empty()) return std::move(out_);
    Number(rider.size());
    out_.insert(out_.end(), rider.begin(), rider.end());
    return std::move(out_);
  }

 private:
  void Byte(uint8_t byte) { out_.push_back(byte); }
  void Number(uint64_t value) {
    for (; value >= 0x80; value >>= 7) Byte(static_cast<uint8_t>(value) | 0x80);
    Byte(static_cast<uint8_t>(value));
  }
  void Fixed(uint64_t value) {
    size_t at = out_.size();
    out_.resize(at + sizeof value);
    std::memcpy(&out_[at], &value, sizeof value);
  }
  void Text(std::string_view text) {
    Number(text.size());
    out_.insert(out_.end(), text.begin(), text.end());
  }

  void Body(const std::vector<Stmt>& body) {
    Number(body.size());
    for (const Stmt& stmt : body) Statement(stmt);
  }

  void Statement(const Stmt& stmt) {
    const int kind = static_cast<int>(stmt.kind);
    Byte(static_cast<uint8_t>((kind & 7) | (kind & 8) << 1 | (stmt.elif ? kElif : 0)));
    switch (stmt.kind) {
      case Stmt::Kind::kAugAssign:
        Byte(static_cast<uint8_t>(stmt.op));
        [[fallthrough]];
      case Stmt::Kind::kAssign:
        Expression(stmt.target);
        Expression(stmt.value);
        return;
      case Stmt::Kind::kCall:
        return Expression(stmt.value);
      case Stmt::Kind::kIf:
        Expression(stmt.value);
        Body(stmt.body);
        return Body(stmt.orelse);
      case Stmt::Kind::kFor:
        Expression(stmt.target);
        Number(stmt.range.size());
        for (const Expr& bound : stmt.range) Expression(bound);
        return Body(stmt.body);
      case Stmt::Kind::kWhile:
        Expression(stmt.value);
        return Body(stmt.body);
      case Stmt::Kind::kUnpack:
        Number(stmt.range.size());
        for (const Expr& name : stmt.range) Expression(name);
        for (const Expr& value : stmt.value.args) Expression(value);
        return;
      default:  // kPass and transfers, and what Check() does not let through
        return;
    }
  }

  void Expression(const Expr& expr) {
    bool literal = expr.kind == Expr::Kind::kLiteral;
    bool is_short = literal && expr.type == kFloat && IsShort(expr.number);
    uint8_t head = static_cast<uint8_t>(static_cast<size_t>(expr.kind) | TypeIndex(expr.type) << 3);
    if (expr.is_or || expr.attribute || is_short) head |= kFirstFlag;
    Byte(head);
    switch (expr.kind) {
      case Expr::Kind::kLiteral:
        if (expr.type != kFloat) return Number(static_cast<uint32_t>(expr.integer));
        if (is_short) return Number(static_cast<uint64_t>(std::llround(expr.number * kShortScale)));
        uint64_t bits;
        std::memcpy(&bits, &expr.number, sizeof bits);
        return Fixed(bits);
      case Expr::Kind::kName:
        return Number(static_cast<uint32_t>(expr.symbol));
      case Expr::Kind::kCall:
        Byte(static_cast<uint8_t>(expr.builtin));
        Byte(static_cast<uint8_t>(expr.args.size()));
        break;
      case Expr::Kind::kCompare:
        Number(expr.compares);
        [[fallthrough]];
      case Expr::Kind::kLogical:
        Byte(static_cast<uint8_t>(expr.args.size()));
        break;
      case Expr::Kind::kComponent:
        if (expr.attribute) Byte(static_cast<uint8_t>(expr.integer));
        break;
      default:
        break;
    }
    for (const Expr& arg : expr.args) Expression(arg);
  }

  void History(const Lineage& lineage) {
    Fixed(lineage.generator_seed);
    auto last = [](const auto& all) { return std::span(all).last(std::min(all.size(), kMaxHistory)); };
    auto parents = last(lineage.parents);
    Number(parents.size());
    for (uint64_t parent : parents) Fixed(parent);
    auto mutations = last(lineage.mutations);
    Number(mutations.size());
    out_.insert(out_.end(), mutations.begin(), mutations.end());
  }

  std::vector<uint8_t> out_;
};

class Decoder {
 public:
  explicit Decoder(std::span<const uint8_t> bytes) : bytes_(bytes) {}

  std::optional<Kernel> Run(Lineage* lineage, std::vector<uint8_t>* rider) {
    if (Byte() != kMagic) return std::nullopt;
    Kernel kernel;
    kernel.name = Text();
    uint64_t params = Count(kMaxSymbols);
    kernel.params.reserve(params);
    for (uint64_t i = 0; i < params; ++i) kernel.params.push_back(kTypes[Byte() % kTypes.size()]);
    uint64_t symbols = Count(kMaxSymbols);
    if (symbols < params) return std::nullopt;
    kernel.symbols.resize(symbols);
    for (std::string& symbol : kernel.symbols) symbol = Text();
    symbols_ = symbols;
    Body(kernel.body, 0);
    if (!ok_) return std::nullopt;
    Lineage found = History();
    std::span<const uint8_t> tail = Tail();
    // Bytes that end early or go on are no encoding of ours.
    if (!ok_ || at_ != bytes_.size()) return std::nullopt;
    if (rider) rider->assign(tail.begin(), tail.end());
    if (lineage) *lineage = std::move(found);
    return kernel;
  }

 private:
  uint8_t Byte() {
    if (at_ < bytes_.size()) return bytes_[at_++];
    ok_ = false;
    return 0;
  }
  uint64_t Number() {
    uint64_t value = 0;
    for (int shift = 0; shift < 64 && ok_; shift += 7) {
      uint8_t byte = Byte();
      value |= static_cast<uint64_t>(byte & 0x7f) << shift;
      if (!(byte & 0x80)) return value;
    }
    ok_ = false;
    return 0;
  }
  uint64_t Fixed() {
    uint64_t value = 0;
    if (bytes_.size() - at_ < sizeof value) ok_ = false;
    if (!ok_) return 0;
    std::memcpy(&value, &bytes_[at_], sizeof value);
    at_ += sizeof value;
    return value;
  }
  // A number of things, at most `limit`.
  uint64_t Count(uint64_t limit) {
    uint64_t count = Number();
    if (count > limit) ok_ = false;
    return ok_ ? count : 0;
  }
  std::string Text() {
    uint64_t size = Count(kMaxText);
    if (bytes_.size() - at_ < size) ok_ = false;
    if (!ok_) return {};
    std::string text(reinterpret_cast<const char*>(&bytes_[at_]), size);
    at_ += size;
    return text;
  }
  // Counts a node at `depth`; false if there are too many.
  bool Enter(size_t depth) {
    if (++nodes_ > kMaxDecodedNodes || depth > kMaxDecodedDepth) ok_ = false;
    return ok_;
  }

  void Body(std::vector<Stmt>& body, size_t depth) {
    uint64_t count = Count(kMaxDecodedNodes);
    body.reserve(std::min<size_t>(count, bytes_.size() - at_));  // each takes a byte at least
    for (uint64_t i = 0; i < count && ok_; ++i) Statement(body.emplace_back(), depth);
  }

  void Statement(Stmt& stmt, size_t depth) {
    if (!Enter(depth)) return;
    uint8_t head = Byte();
    stmt.kind = static_cast<Stmt::Kind>(((head & 7) | (head >> 1 & 8)) % kStatementKinds);
    stmt.elif = head & kElif;
    switch (stmt.kind) {
      case Stmt::Kind::kAugAssign:
        stmt.op = static_cast<Builtin>(Byte() % (static_cast<size_t>(Builtin::kMod) + 1));
        [[fallthrough]];
      case Stmt::Kind::kAssign:
        Expression(stmt.target, depth);
        return Expression(stmt.value, depth);
      case Stmt::Kind::kCall:
        return Expression(stmt.value, depth);
      case Stmt::Kind::kIf:
        Expression(stmt.value, depth);
        Body(stmt.body, depth + 1);
        return Body(stmt.orelse, depth + 1);
      case Stmt::Kind::kFor: {
        Expression(stmt.target, depth);
        uint64_t bounds = std::clamp<uint64_t>(Count(3), 1, 3);
        stmt.range.resize(bounds);
        for (Expr& bound : stmt.range) Expression(bound, depth);
        return Body(stmt.body, depth + 1);
      }
      case Stmt::Kind::kWhile:
        Expression(stmt.value, depth);
        return Body(stmt.body, depth + 1);
      case Stmt::Kind::kUnpack:
        stmt.range.resize(std::clamp<uint64_t>(Count(kMaxUnpacked), 1, kMaxUnpacked));
        for (Expr& name : stmt.range) Expression(name, depth);
        stmt.value.kind = Expr::Kind::kTuple;
        return Operands(stmt.value, stmt.range.size(), depth);
      default:  // kPass and transfers
        return;
    }
  }

  void Operands(Expr& expr, size_t count, size_t depth) {
    expr.args.resize(count);
    for (Expr& arg : expr.args) Expression(arg, depth + 1);
  }

  void Expression(Expr& expr, size_t depth) {
    if (!Enter(depth)) return;
    uint8_t head = Byte();
    expr.kind = static_cast<Expr::Kind>((head & 7) % 7);
    expr.type = kTypes[head >> 3 & 7];
    bool flag = head & kFirstFlag;
    switch (expr.kind) {
      case Expr::Kind::kLiteral:
        return Literal(expr, flag);
      case Expr::Kind::kName: {
        uint64_t symbol = Number();
        if (symbol >= symbols_)
          ok_ = false;
        else
          expr.symbol = static_cast<int32_t>(symbol);
        return;
      }
      case Expr::Kind::kCall:
        expr.builtin = static_cast<Builtin>(Byte() % kBuiltinCount);
        return Operands(expr, std::min<size_t>(Byte(), 3), depth);
      case Expr::Kind::kCompare: {
        uint32_t compares = static_cast<uint32_t>(Number());
        size_t count = std::clamp<size_t>(Byte(), 2, 9);
        for (size_t i = 0; i + 1 < count; ++i)
          expr.set_compare(i, static_cast<CompareOp>((compares >> (4 * i) & 0xf) % 6));
        return Operands(expr, count, depth);
      }
      case Expr::Kind::kLogical:
        expr.is_or = flag;
        return Operands(expr, std::clamp<size_t>(Byte(), 2, 9), depth);
      case Expr::Kind::kComponent:
        expr.attribute = flag;
        if (flag) expr.integer = Byte() % 3;
        return Operands(expr, flag ? 1 : 2, depth);
      default:  // kIndex
        return Operands(expr, 2, depth);
    }
  }

  void Literal(Expr& expr, bool is_short) {
    if (expr.type != kBool && expr.type != kInt) expr.type = kFloat;
    if (expr.type != kFloat) {
      expr.integer = static_cast<int32_t>(Number());
    } else if (is_short) {
      expr.number = static_cast<double>(Number()) / kShortScale;
    } else {
      uint64_t bits = Fixed();
      std::memcpy(&expr.number, &bits, sizeof bits);
    }
  }

  Lineage History() {
    Lineage lineage;
    lineage.generator_seed = Fixed();
    lineage.parents.resize(Count(kMaxHistory));
    for (uint64_t& parent : lineage.parents) parent = Fixed();
    lineage.mutations.resize(Count(kMaxHistory));
    for (uint8_t& mutation : lineage.mutations) mutation = Byte();
    return lineage;
  }

  // The rider, of which nothing is there if it is empty.
  std::span<const uint8_t> Tail() {
    if (!ok_ || at_ == bytes_.size()) return {};
    uint64_t size = Count(kMaxRider);
    if (size == 0 || size != bytes_.size() - at_) ok_ = false;
    if (!ok_) return {};
    at_ += size;
    return bytes_.last(size);
  }

  static constexpr uint64_t kMaxText = 255;

  std::span<const uint8_t> bytes_;
  size_t at_ = 0;
  size_t nodes_ = 0;
  size_t symbols_ = 0;
  bool ok_ = true;
};

}  // namespace

std::vector<uint8_t> Encode(const Kernel& kernel, const Lineage& lineage, std::span<const uint8_t> rider) {
  WS_CHECK(rider.size() <= kMaxRider);
  return Encoder().Run(kernel, lineage, rider);
}

std::optional<Kernel> Decode(std::span<const uint8_t> bytes, Lineage* lineage, std::vector<uint8_t>* rider) {
  return Decoder(bytes).Run(lineage, rider);
}

}  // namespace warpsmith
