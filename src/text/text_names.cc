#include "src/text/text_names.h"

#include <unordered_map>

#include "src/kernel/language.h"
#include "src/result.h"
#include "src/text/cursor.h"
#include "src/text/frame.h"

namespace warpsmith {
namespace {

using ByName = std::unordered_map<std::string_view, Builtin>;

const ByName& Natives() {
  static const auto* names = [] {
    auto* table = new ByName;
    for (const BuiltinRow& row : BuiltinTable()) WS_CHECK(table->emplace(row.native, row.id).second);
    return table;
  }();
  return *names;
}

const ByName& AdjointNatives() {
  static const auto* names = [] {
    auto* table = new ByName;
    for (const BuiltinRow& row : BuiltinTable()) WS_CHECK(table->emplace(row.adjoint_native, row.id).second);
    return table;
  }();
  return *names;
}

// The rows that are not executed.
const ByName& LanguageNatives() {
  static const auto* names = [] {
    auto* table = new ByName;
    for (const BuiltinRow& row : LanguageRows()) table->emplace(row.native, row.id);
    return table;
  }();
  return *names;
}

// Types without arguments in angle brackets.
const std::unordered_map<std::string_view, Type>& PlainTypes() {
  static const auto* types = [] {
    auto* table = new std::unordered_map<std::string_view, Type>{{CppName(kExtents), kExtents}};
    for (size_t i = 1; i < kScalarCount; ++i) {
      const Type type{static_cast<Scalar>(i)};
      table->emplace(CppName(type), type);
    }
    for (size_t i = 0; i < NativeTypes().size(); ++i) {
      const Type type = NativeOf(static_cast<uint8_t>(i));
      table->emplace(CppName(type), type);
    }
    return table;
  }();
  return *types;
}

std::string_view BeforeBracket(std::string_view name) { return name.substr(0, name.find('<')); }

// A type of the shape that a name like "wp::mat_t" stands for; kNoType if it stands for none.
Type ShapeNamed(std::string_view head) {
  constexpr Scalar kAny = Scalar::kFloat32;
  for (Type type : {VectorOf(kAny, 2), MatrixOf(kAny, 2, 2), QuatOf(kAny), TransformOf(kAny), kFloatArray})
    if (BeforeBracket(CppName(type)) == head) return type;
  return kNoType;
}

}  // namespace

std::optional<Type> TextNames::TypeOf(std::string_view name) const {
  if (const auto found = PlainTypes().find(name); found != PlainTypes().end()) return found->second;
  if (const int32_t record = StructOf(name); record >= 0) return warpsmith::StructOf(static_cast<uint8_t>(record));
  Type type = ShapeNamed(BeforeBracket(name));
  if (type == kNoType || !name.ends_with('>')) return std::nullopt;
  Cursor cursor(name.substr(name.find('<') + 1));
  if (type.is_vector() || type.is_matrix()) {
    if (!cursor.Number(type.length) || !cursor.Eat(", ")) return std::nullopt;
    if (type.is_matrix() && (!cursor.Number(type.cols) || !cursor.Eat(", "))) return std::nullopt;
  }
  const std::string_view inner = cursor.rest().substr(0, cursor.rest().size() - 1);
  if (type.is_array()) {
    if (ShapeNamed(BeforeBracket(inner)).is_array()) return std::nullopt;
    const std::optional<Type> element = TypeOf(inner);
    return element ? std::optional(element->array()) : std::nullopt;
  }
  const auto component = PlainTypes().find(inner);
  if (component == PlainTypes().end()) return std::nullopt;
  type.scalar = component->second.scalar;
  return CppName(type) == name ? std::optional(type) : std::nullopt;
}

std::optional<Builtin> TextNames::BuiltinOf(std::string_view name, bool adjoint) {
  const ByName& names = adjoint ? AdjointNatives() : Natives();
  if (const auto found = names.find(name); found != names.end()) return found->second;
  const std::string_view base = BeforeBracket(name);
  if (ShapeNamed("wp::" + std::string(base)).is_composite()) return BuiltinNamed("construct");
  const auto found = LanguageNatives().find(base);
  return found == LanguageNatives().end() ? std::nullopt : std::optional(found->second);
}

}  // namespace warpsmith
