// A CallSignature is how a builtin may be called, over type variables: "vnS S > vnS" takes a vector of any length and
// scalar and a scalar of the same type, and gives such a vector. It types calls of builtins that are not executed; what
// is executed has overloads with formulas (builtin.h).
//
//   S F I   one scalar type for the whole signature: any but bool, a float, an integer;   T   another of any
//   B, f32, i32, u32, u64 ...   that type          X   any value, the same wherever it stands        str   a string
//   vnS v3F   a vector; a letter is a length          mrcS m33F   a matrix          qF tF   a quaternion, a transform
//   anX a1S   an array of n dimensions
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "src/kernel/type.h"

namespace warpsmith {

class CallSignature {
 public:
  // WS_CHECKs that the notation is right: signatures are stated in the program.
  explicit CallSignature(std::string_view notation);

  // The types of the results, if the operands are of such types.
  bool Match(std::span<const Type> args, std::vector<Type>& results) const;
  size_t arity() const { return params_.size(); }

 private:
  // A type with variables. A dimension above zero is itself, below zero it is a variable.
  struct Pattern {
    enum class Form : uint8_t { kScalar, kVector, kMatrix, kQuat, kTransform, kAny, kText } form = Form::kScalar;
    Scalar scalar = Scalar::kNone;  // kNone: by `variable`
    char variable = 0;              // S, F, I, T
    int8_t rows = 0, cols = 0;
    int8_t ndim = 0;
  };
  struct Bindings;

  static Pattern Parse(std::string_view token);
  static bool Match(const Pattern& pattern, Type type, Bindings& bound);
  static Type Make(const Pattern& pattern, const Bindings& bound);

  std::vector<Pattern> params_, results_;
};

// The type that stands for a string among the types of operands.
inline constexpr Type kTextType{Scalar::kNone, 2};

}  // namespace warpsmith
