#include "tools/verbs/builtin_page.h"

#include <fmt/format.h>

#include "src/kernel/builtin.h"
#include "tools/verbs/table.h"

namespace warpsmith {
namespace {

constexpr std::string_view kIntroduction = R"(# Builtins

What may be executed, with the formulas that are executed: one row for each signature. The page is what
`warpsmith list builtins --markdown` prints; a test holds it against that. What is written but not executed is in
[language.md](language.md).

- `x`, `y`, `z` are the operands, `r` is the result, `g` the adjoint of the result. `adjoint` lists, for each operand, what
  its adjoint grows by in Warp 1.19.0, errors included; `-` is nothing.
- `select(c, a, b)` is `a` where `c` holds, else `b`; `like(x, v)` is `v`; `lesser` and `greater` treat NaN and ties as Warp
  does, and `below` and `above` are their conditions.
- At a *kink* any derivative is a convention, and a kernel that depends on it is inconclusive(`kink`). Where a builtin is
  *undefined*, a kernel is inconclusive for that reason.
- Atomics touch memory and have no formula here; `docs/divergences.md` says what holds of them.
)";

struct Section {
  BuiltinCategory category;
  std::string_view heading;
};
constexpr Section kSections[] = {
    {BuiltinCategory::kOperator, "Operators"},       {BuiltinCategory::kMath, "Scalar math"},
    {BuiltinCategory::kVector, "Vectors"},           {BuiltinCategory::kCast, "Casts"},
    {BuiltinCategory::kConstructor, "Constructors"}, {BuiltinCategory::kThread, "The thread"},
    {BuiltinCategory::kAtomic, "Atomics"},
};

std::string Code(std::string_view text) { return text.empty() ? "" : fmt::format("`{}`", text); }

std::string SignatureOf(const Overload& overload) {
  std::string params;
  for (const Type& param : overload.params) params += (params.empty() ? "" : ", ") + TypeName(param);
  return fmt::format("({}) -> {}", params, TypeName(overload.result));
}

// "`g`, `-`": what each operand's adjoint grows by.
std::string AdjointOf(const Overload& overload) {
  std::string text;
  for (size_t i = 0; i < overload.params.size() && i < overload.adjoint.size(); ++i) {
    const Formula& rule = overload.adjoint[i];
    text += (i == 0 ? "" : ", ") + Code(rule && !rule.text.starts_with("like(") ? rule.text : "-");
  }
  return text;
}

std::string SectionOf(const Section& section) {
  Table table({"Python", "signature", "value", "adjoint", "kink where", "undefined where", "what it is"});
  for (const BuiltinRow& row : BuiltinTable()) {
    if (row.category != section.category) continue;
    const std::string_view python = row.python.substr(0, row.python.find_last_not_of(' ') + 1);
    for (const Overload& overload : row.overloads)
      table.Add({Code(python), Code(SignatureOf(overload)), Code(overload.forward.text),
                 row.differentiable && overload.result.is_real() ? AdjointOf(overload) : "", Code(overload.tie.text),
                 Code(overload.undefined.text), std::string(row.doc)});
  }
  return fmt::format("\n## {}\n\n{}", section.heading, table.Markdown());
}

}  // namespace

std::string BuiltinPage() {
  std::string page(kIntroduction);
  for (const Section& section : kSections) page += SectionOf(section);
  return page;
}

}  // namespace warpsmith
