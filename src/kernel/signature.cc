#include "src/kernel/signature.h"

#include <cctype>

#include "src/result.h"

namespace warpsmith {

struct CallSignature::Bindings {
  std::array<Scalar, 2> scalar{};  // of S, F and I; of T
  std::array<uint8_t, 26> dimension{};
  Type any;
  uint8_t any_ndim = 0;
};

namespace {

int8_t Dimension(char c) {
  return std::isdigit(static_cast<unsigned char>(c)) != 0 ? static_cast<int8_t>(c - '0')
                                                          : static_cast<int8_t>('a' - c - 1);
}

bool Bind(uint8_t& slot, uint8_t value) {
  if (slot == 0) slot = value;
  return slot == value;
}

Scalar ShortScalar(std::string_view name) {
  static constexpr struct {
    std::string_view name;
    Scalar scalar;
  } kNames[] = {{"B", Scalar::kBool},      {"f16", Scalar::kFloat16}, {"f32", Scalar::kFloat32},
                {"f64", Scalar::kFloat64}, {"i32", Scalar::kInt32},   {"u32", Scalar::kUint32},
                {"i64", Scalar::kInt64},   {"u64", Scalar::kUint64}};
  for (const auto& row : kNames)
    if (row.name == name) return row.scalar;
  return Scalar::kNone;
}

}  // namespace

CallSignature::CallSignature(std::string_view notation) {
  std::vector<Pattern>* list = &params_;
  while (!notation.empty()) {
    size_t end = notation.find(' ');
    std::string_view token = notation.substr(0, end);
    notation = end == notation.npos ? std::string_view() : notation.substr(end + 1);
    if (token == ">")
      list = &results_;
    else if (!token.empty())
      list->push_back(Parse(token));
  }
  WS_CHECK(list == &results_);
}

CallSignature::Pattern CallSignature::Parse(std::string_view token) {
  Pattern pattern;
  if (token == "str") {
    pattern.form = Pattern::Form::kText;
    return pattern;
  }
  if (token[0] == 'a') {
    pattern.ndim = Dimension(token[1]);
    token.remove_prefix(2);
  }
  switch (token[0]) {
    case 'v':
      pattern.form = Pattern::Form::kVector;
      pattern.rows = Dimension(token[1]);
      token.remove_prefix(2);
      break;
    case 'm':
      pattern.form = Pattern::Form::kMatrix;
      pattern.rows = Dimension(token[1]), pattern.cols = Dimension(token[2]);
      token.remove_prefix(3);
      break;
    case 'q':
      pattern.form = Pattern::Form::kQuat;
      token.remove_prefix(1);
      break;
    case 't':
      pattern.form = Pattern::Form::kTransform;
      token.remove_prefix(1);
      break;
    case 'X': pattern.form = Pattern::Form::kAny; return pattern;
    default: break;
  }
  pattern.scalar = ShortScalar(token);
  if (pattern.scalar == Scalar::kNone) {
    WS_CHECK(token.size() == 1 && std::string_view("SFIT").find(token[0]) != token.npos);
    pattern.variable = token[0];
  }
  return pattern;
}

bool CallSignature::Match(const Pattern& pattern, Type type, Bindings& bound) {
  using Form = Pattern::Form;
  if (pattern.form == Form::kText) return type == kTextType;
  if (type == kTextType || type == kNoType) return false;
  if (pattern.ndim != 0) {
    if (!type.is_array()) return false;
    if (pattern.ndim > 0 ? type.ndim != pattern.ndim
                         : !Bind(bound.dimension[static_cast<size_t>(-pattern.ndim - 1)], type.ndim))
      return false;
    type = type.element();
  } else if (type.is_array() && pattern.form != Form::kAny) {
    return false;
  }
  auto dimension = [&](int8_t wanted, uint8_t value) {
    return wanted > 0 ? wanted == value : Bind(bound.dimension[static_cast<size_t>(-wanted - 1)], value);
  };
  switch (pattern.form) {
    case Form::kAny:
      if (bound.any == kNoType) bound.any = type;
      return bound.any == type;
    case Form::kScalar:
      if (!type.is_scalar()) return false;
      break;
    case Form::kVector:
      if (!type.is_vector() || !dimension(pattern.rows, type.length)) return false;
      break;
    case Form::kMatrix:
      if (!type.is_matrix() || !dimension(pattern.rows, type.length) || !dimension(pattern.cols, type.cols))
        return false;
      break;
    case Form::kQuat:
      if (type.shape != Shape::kQuat) return false;
      break;
    case Form::kTransform:
      if (type.shape != Shape::kTransform) return false;
      break;
    case Form::kText: return false;
  }
  if (pattern.variable == 0) return type.scalar == pattern.scalar;
  if (pattern.variable == 'F' && !IsFloat(type.scalar)) return false;
  if (pattern.variable == 'I' && !IsInt(type.scalar)) return false;
  if (!IsFloat(type.scalar) && !IsInt(type.scalar)) return false;
  Scalar& slot = bound.scalar[pattern.variable == 'T'];
  if (slot == Scalar::kNone) slot = type.scalar;
  return slot == type.scalar;
}

Type CallSignature::Make(const Pattern& pattern, const Bindings& bound) {
  using Form = Pattern::Form;
  auto dimension = [&](int8_t wanted) {
    return wanted > 0 ? static_cast<uint8_t>(wanted) : bound.dimension[static_cast<size_t>(-wanted - 1)];
  };
  const Scalar scalar = pattern.variable == 0 ? pattern.scalar : bound.scalar[pattern.variable == 'T'];
  Type type;
  switch (pattern.form) {
    case Form::kScalar: type = {scalar}; break;
    case Form::kVector: type = VectorOf(scalar, dimension(pattern.rows)); break;
    case Form::kMatrix: type = MatrixOf(scalar, dimension(pattern.rows), dimension(pattern.cols)); break;
    case Form::kQuat: type = QuatOf(scalar); break;
    case Form::kTransform: type = TransformOf(scalar); break;
    case Form::kAny: type = bound.any; break;
    case Form::kText: break;
  }
  return pattern.ndim == 0 ? type : type.array(dimension(pattern.ndim));
}

bool CallSignature::Match(std::span<const Type> args, std::vector<Type>& results) const {
  if (args.size() != params_.size()) return false;
  Bindings bound;
  for (size_t i = 0; i < args.size(); ++i)
    if (!Match(params_[i], args[i], bound)) return false;
  results.clear();
  for (const Pattern& pattern : results_) results.push_back(Make(pattern, bound));
  return true;
}

}  // namespace warpsmith
