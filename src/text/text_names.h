// What the names in Warp's text stand for: its types and builtins, and the structs and functions of a module.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "src/kernel/builtin.h"
#include "src/kernel/module.h"
#include "src/kernel/type.h"

namespace warpsmith {

class TextNames {
 public:
  void AddStruct(const std::string& name, int32_t record) { structs_.emplace(name, record); }
  // The first of a name counts.
  void AddFunction(const std::string& name, int32_t function) { functions_.emplace(name, function); }

  // The place of a struct or function in its Module, -1 if there is none.
  int32_t StructOf(std::string_view name) const { return Find(structs_, name); }
  int32_t FunctionOf(std::string_view name) const { return Find(functions_, name); }

  // What the printer calls so. An array has one dimension: its type does not say how many there are.
  std::optional<Type> TypeOf(std::string_view name) const;

  // A builtin as it is called after "wp::", or after "wp::adj_".
  static std::optional<Builtin> BuiltinOf(std::string_view name, bool adjoint);

 private:
  using Places = std::map<std::string, int32_t, std::less<>>;

  static int32_t Find(const Places& places, std::string_view name) {
    const auto found = places.find(name);
    return found == places.end() ? -1 : found->second;
  }

  Places structs_, functions_;
};

}  // namespace warpsmith
