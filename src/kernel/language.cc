#include "src/kernel/language.h"

#include <algorithm>
#include <string_view>

#include "src/result.h"

namespace warpsmith {
namespace {

// Warp's builtins in its order of overloads. One line each: the name, flags, and the signatures (signature.h).
//   !  has no adjoint         ^  the adjoint takes the result        =x  is called x in C++
//   #  written as an operator or not at all      <s> <n> <r>  its call has template arguments: the scalar of the result,
//   rows and scalar, rows and columns and scalar
constexpr std::string_view kLanguage[] = {
    // Operators.
    "add #: S S > S | vnS vnS > vnS | qF qF > qF | mrcS mrcS > mrcS | tF tF > tF",
    "sub #: S S > S | vnS vnS > vnS | qF qF > qF | mrcS mrcS > mrcS | tF tF > tF",
    "mul #: S S > S | vnS S > vnS | S vnS > vnS | qF F > qF | F qF > qF | qF qF > qF | S mrcS > mrcS | mrcS S > mrcS | "
    "mrcS vcS > vrS | vrS mrcS > vcS | mrkS mkcS > mrcS | tF tF > tF | F tF > tF | tF F > tF",
    "div #: S S > S | vnS S > vnS | S vnS > vnS | mrcS S > mrcS | S mrcS > mrcS | qF F > qF | F qF > qF",
    "mod #: S S > S | vnS vnS > vnS",
    "floordiv # !: S S > S",
    "pos #: S > S | vnS > vnS | qF > qF | mrcS > mrcS",
    "neg #: S > S | vnS > vnS | qF > qF | mrcS > mrcS",
    "unot # !: B > B | I > B | anX > B",
    "bit_and # !: I I > I | vnI vnI > vnI | mrcI mrcI > mrcI",
    "bit_or # !: I I > I | vnI vnI > vnI | mrcI mrcI > mrcI",
    "bit_xor # !: I I > I | vnI vnI > vnI | mrcI mrcI > mrcI",
    "lshift # !: I I > I | vnI vnI > vnI | mrcI mrcI > mrcI",
    "rshift # !: I I > I | vnI vnI > vnI | mrcI mrcI > mrcI",
    "invert # !: I > I | vnI > vnI | mrcI > mrcI",
    // Scalar math.
    "min: S S > S | vnS vnS > vnS | vnS > S",
    "max: S S > S | vnS vnS > vnS | vnS > S",
    "clamp: S S S > S",
    "abs: S > S | vnS > vnS",
    "sign !: S > S | vnS > vnS",
    "copysign: F F > F",
    "step !: S > S",
    "nonzero !: S > S",
    "bit_count !: I > i32",
    "sin: F > F",
    "cos: F > F",
    "acos: F > F",
    "asin: F > F",
    "sqrt ^: F > F",
    "cbrt ^: F > F",
    "tan: F > F",
    "atan: F > F",
    "atan2: F F > F",
    "sinh: F > F",
    "cosh: F > F",
    "tanh ^: F > F",
    "degrees: F > F",
    "radians: F > F",
    "log: F > F",
    "log2: F > F",
    "log10: F > F",
    "exp ^: F > F",
    "pow ^: F F > F",
    "erf: F > F",
    "erfc: F > F",
    "erfinv ^: F > F",
    "erfcinv ^: F > F",
    "round !: F > F",
    "rint !: F > F",
    "trunc !: F > F",
    "floor !: F > F",
    "ceil !: F > F",
    "frac !: F > F",
    "isfinite !: F > B | vnF > B | qF > B | mrcF > B",
    "isnan !: F > B | vnF > B | qF > B | mrcF > B",
    "isinf !: F > B | vnF > B | qF > B | mrcF > B",
    "div_approx ^ =approx_div: F F > F | vnF F > vnF | F vnF > vnF | mrcF F > mrcF | F mrcF > mrcF | qF F > qF | F qF > qF",
    "lerp: F F F > F | vnF vnF F > vnF | mrcF mrcF F > mrcF | qF qF F > qF | tF tF F > tF",
    "smoothstep: F F F > F",
    // Vectors and matrices.
    "dot: vnS vnS > S | qF qF > F",
    "ddot: mrcS mrcS > S",
    "argmin !: vnS > u32",
    "argmax !: vnS > u32",
    "outer: vnS vmS > mnmS",
    "cross: v3S v3S > v3S",
    "skew: v3S > m33S",
    "length ^: vnF > F | qF > F",
    "length_sq: vnS > S | qF > F",
    "normalize ^: vnF > vnF | qF > qF",
    "transpose: mrcS > mcrS",
    "inverse ^: m22F > m22F | m33F > m33F | m44F > m44F",
    "inverse_approx ^ =approx_inverse: m22F > m22F | m33F > m33F | m44F > m44F",
    "determinant: m22F > F | m33F > F | m44F > F",
    "trace: mnnS > S",
    "diag: vnS > mnnS",
    "get_diag: mnnS > vnS",
    "cw_mul: vnS vnS > vnS | mrcS mrcS > mrcS",
    "cw_div ^: vnS vnS > vnS | mrcS mrcS > mrcS",
    "svd3: m33F m33F v3F m33F > | m33F > m33F v3F m33F",
    "svd2: m22F m22F v2F m22F > | m22F > m22F v2F m22F",
    "qr3: m33F m33F m33F > | m33F > m33F m33F",
    "eig3: m33F m33F v3F > | m33F > m33F v3F",
    // Quaternions, transforms, spatial vectors.
    "quat_from_axis_angle: v3F F > qF",
    "quat_to_axis_angle: qF v3F F > | qF > v3F F",
    "quat_from_matrix: m33F > qF | m44F > qF",
    "quat_rpy: F F F > qF",
    "quat_inverse: qF > qF",
    "quat_rotate: qF v3F > v3F",
    "quat_rotate_inv: qF v3F > v3F",
    "quat_slerp ^: qF qF F > qF",
    "quat_to_matrix: qF > m33F",
    "transform_get_translation: tF > v3F",
    "transform_get_rotation: tF > qF",
    "transform_set_translation: tF v3F >",
    "transform_set_rotation: tF qF >",
    "transform_multiply: tF tF > tF",
    "transform_point: tF v3F > v3F | m44F v3F > v3F",
    "transform_vector: tF v3F > v3F | m44F v3F > v3F",
    "transform_inverse: tF > tF",
    "spatial_vector =vec_t <n>: v3f32 v3f32 > v6f32",
    "spatial_dot: v6F v6F > F",
    "spatial_cross: v6F v6F > v6F",
    "spatial_cross_dual: v6F v6F > v6F",
    "spatial_top: v6F > v3F",
    "spatial_bottom: v6F > v3F",
    // Random numbers and noise.
    "rand_init !: i32 > u32 | i32 i32 > u32",
    "randi !: u32 > i32 | u32 i32 i32 > i32",
    "randu !: u32 > u32 | u32 u32 u32 > u32",
    "randf !: u32 > f32 | u32 f32 f32 > f32",
    "randn !: u32 > f32",
    "sample_cdf !: u32 a1f32 > i32",
    "sample_triangle !: u32 > v2f32",
    "sample_unit_ring !: u32 > v2f32",
    "sample_unit_disk !: u32 > v2f32",
    "sample_unit_sphere_surface !: u32 > v3f32",
    "sample_unit_sphere !: u32 > v3f32",
    "sample_unit_hemisphere_surface !: u32 > v3f32",
    "sample_unit_hemisphere !: u32 > v3f32",
    "sample_unit_square !: u32 > v2f32",
    "sample_unit_cube !: u32 > v3f32",
    "poisson !: u32 f32 > u32",
    "noise: u32 f32 > f32 | u32 v2f32 > f32 | u32 v3f32 > f32 | u32 v4f32 > f32",
    "pnoise: u32 f32 i32 > f32 | u32 v2f32 i32 i32 > f32 | u32 v3f32 i32 i32 i32 > f32 | "
    "u32 v4f32 i32 i32 i32 i32 > f32",
    // Utility.
    "where: B X X > X | I X X > X | anT X X > X",
    "lower_bound !: a1S S > i32 | a1S i32 i32 S > i32",
    "block_dim ! =builtin_block_dim: > i32",
    "expect_near !: F F F > | vnF vnF F > | qF qF F > | mrcF mrcF F >",
    "expect_eq !: S S > | B B > | vnS vnS > | mrcS mrcS >",
    "expect_neq !: S S > | B B > | vnS vnS > | mrcS mrcS >",
    "dense_gemm: i32 i32 i32 i32 i32 a1f32 a1f32 a1f32 >",
    "dense_gemm_batched: a1i32 a1i32 a1i32 i32 i32 a1i32 a1i32 a1i32 a1f32 a1f32 a1f32 >",
    "dense_chol !: i32 a1f32 f32 a1f32 >",
    "dense_chol_batched !: a1i32 a1i32 a1f32 f32 a1f32 >",
    "dense_subs !: i32 a1f32 a1f32 a1f32 >",
    "dense_solve: i32 a1f32 a1f32 a1f32 a1f32 >",
    "dense_solve_batched !: a1i32 a1i32 a1i32 a1f32 a1f32 a1f32 a1f32 >",
    // Those that stand for themselves: src/kernel/check.cc types them.
    "construct:",
    "quat_identity ! <s>:",
    "transform_identity ! <s>:",
    "identity ! <n>:",
    "matrix_from_cols:",
    "matrix_from_rows:",
    "atomic_and !:",
    "atomic_or !:",
    "atomic_xor !:",
    "atomic_cas !:",
    "atomic_exch !:",
    "address_of !:",
    "vector:",
    "view #:",
    "index # !:",
    "indexref # !:",
    "store #:",
    "len !:",
    "reversed # ! =iter_reverse:",
    "float16:",
    "bfloat16:",
    "float32:",
    "float64:",
    "int8 !:",
    "uint8 !:",
    "int16 !:",
    "uint16 !:",
    "int32 !:",
    "uint32 !:",
    "int64 !:",
    "uint64 !:",
    "bool !:",
};

// The view, index and store of what is stored are not run again in the backward kernel.
constexpr std::string_view kNotReplayed[] = {"atomic_and", "atomic_or", "atomic_xor", "atomic_cas", "atomic_exch", "index", "indexref", "store"};

void AddRow(std::vector<BuiltinRow>& rows, std::string_view line) {
  const size_t colon = line.find(':');
  WS_CHECK(colon != line.npos);
  std::string_view head = line.substr(0, colon), signatures = line.substr(colon + 1);
  const std::string_view name = head.substr(0, head.find(' '));
  auto at = std::find_if(rows.begin(), rows.end(), [&](const BuiltinRow& row) { return row.name == name; });
  if (at == rows.end()) {
    BuiltinRow row;
    row.id = static_cast<Builtin>(rows.size());
    row.name = row.native = row.adjoint_native = name;
    row.category = BuiltinCategory::kMath;
    row.replayed = std::find(std::begin(kNotReplayed), std::end(kNotReplayed), name) == std::end(kNotReplayed);
    // The views of the names live as long as the program.
    row.python = *new std::string(name == "bool" ? std::string(name) : "wp." + std::string(name));
    for (head.remove_prefix(name.size()); !head.empty();) {
      head.remove_prefix(1);
      std::string_view flag = head.substr(0, head.find(' '));
      head.remove_prefix(flag.size());
      if (flag == "!") row.differentiable = false;
      else if (flag == "^") row.adjoint_takes_result = true;
      else if (flag == "#") row.category = BuiltinCategory::kHidden;
      else if (flag == "<s>") row.template_arguments = BuiltinRow::TemplateArguments::kScalar;
      else if (flag == "<n>") row.template_arguments = BuiltinRow::TemplateArguments::kSize;
      else if (flag == "<r>") row.template_arguments = BuiltinRow::TemplateArguments::kShape;
      else WS_CHECK(flag[0] == '='), row.native = row.adjoint_native = flag.substr(1);
    }
    row.quotient = name == "div_approx";
    at = rows.insert(rows.end(), std::move(row));
  }
  while (!signatures.empty()) {
    const size_t bar = signatures.find('|');
    std::string_view one = signatures.substr(0, bar);
    signatures = bar == signatures.npos ? std::string_view() : signatures.substr(bar + 1);
    if (one.find('>') != one.npos) at->signatures.emplace_back(one);
  }
}

}  // namespace

void AddSignatures(std::vector<BuiltinRow>& rows) {
  rows.reserve(rows.size() + std::size(kLanguage));
  for (std::string_view line : kLanguage) AddRow(rows, line);
}

}  // namespace warpsmith
