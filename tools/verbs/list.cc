// list: the tables of the project, as they stand.

#include <fmt/format.h>

#include <algorithm>

#include "src/engine/engine.h"
#include "src/kernel/builtin.h"
#include "src/kernel/kernel_type.h"
#include "src/oracle/verdict.h"
#include "src/reduce/rules.h"
#include "tools/verbs/builtin_page.h"
#include "tools/verbs/table.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

std::string_view CategoryName(BuiltinCategory category) {
  constexpr std::string_view kNames[] = {"operator",    "math",   "vector", "cast",
                                         "constructor", "thread", "atomic", "hidden"};
  return kNames[static_cast<size_t>(category)];
}

std::string Signatures(const BuiltinRow& row) {
  std::string text;
  for (const Overload& overload : row.overloads) {
    std::string params;
    for (const Type& param : overload.params) params += (params.empty() ? "" : ", ") + TypeName(param);
    text += fmt::format("{}({}) -> {}", text.empty() ? "" : "; ", params, TypeName(overload.result));
  }
  return text;
}

Table Types() {
  Table table({"type", "what makes a kernel one"});
  for (const KernelTypeRow& row : KernelTypes()) table.Add({std::string(row.name), std::string(row.doc)});
  return table;
}

Table Builtins() {
  Table table({"builtin", "python", "category", "differentiable", "signatures", "doc"});
  for (const BuiltinRow& row : BuiltinTable()) {
    if (row.category == BuiltinCategory::kHidden) continue;
    table.Add({std::string(row.name), std::string(row.python), std::string(CategoryName(row.category)),
               row.differentiable ? "yes" : "no", Signatures(row), std::string(row.doc)});
  }
  return table;
}

Table EngineList() {
  Table table({"engine", "available", "doc"});
  for (const std::unique_ptr<Engine>& engine : Engines()) {
    table.Add({std::string(engine->name()), engine->status().available ? "yes" : "no", std::string(engine->doc())});
  }
  return table;
}

Table ReasonList() {
  Table table({"reason", "verdict", "doc"});
  for (const ReasonRow& row : Reasons()) {
    if (row.reason == Reason::kNone) continue;
    table.Add({std::string(row.name), std::string(VerdictName(row.verdict)), std::string(row.doc)});
  }
  return table;
}

Table OracleList() {
  Table table({"oracle", "doc"});
  table.Add({"forward", "the text's forward result against the source evaluator's, both in f64"});
  table.Add({"dual",
             "the text's adjoint against dual numbers through the source evaluator, in f64, along random directions"});
  table.Add({"jacobian", "the same for each element by itself"});
  table.Add({"difference", "dual numbers against finite differences of the source evaluator, with an error estimate"});
  return table;
}

Table RuleList() {
  Table table({"rule", "name", "what is wrong", "Warp's issues"});
  for (const RuleRow& row : Rules())
    table.Add({std::to_string(row.number), std::string(row.name), std::string(row.doc), std::string(row.issues)});
  return table;
}

// The tables that can be asked for.
struct Listing {
  std::string_view name;
  Table (*table)();
};
constexpr Listing kListings[] = {{"types", &Types},        {"builtins", &Builtins},  {"engines", &EngineList},
                                 {"oracles", &OracleList}, {"reasons", &ReasonList}, {"rules", &RuleList}};

class ListVerb : public Verb {
 public:
  std::string_view name() const override { return "list"; }
  std::string_view doc() const override {
    return "Print what there is: types, builtins, engines, oracles, reasons of verdicts, rules of wrong gradients.";
  }
  std::string_view manual() const override {
    return R"(Prints a table of the project as it stands: the ten types of kernels and what makes a kernel one; the builtins that are
executed; the engines, and which of them this machine has; the oracles; the reasons of verdicts; the rules by which Warp
is known to differentiate wrongly.

--json prints {WHAT: [{column: cell}]}.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith list types", "warpsmith list builtins --json"};
  }
  void Declare(Flags& flags) override {
    std::vector<std::string> names;
    for (const Listing& listing : kListings) names.emplace_back(listing.name);
    flags.Word("what", names, what_, "which table");
    flags.Switch("markdown", markdown_, "print Markdown; of builtins the whole reference page, docs/builtins.md");
  }
  Result<Found> Run(Console& console) override {
    auto named = [&](const Listing& listing) { return listing.name == what_; };
    const Table table = std::find_if(std::begin(kListings), std::end(kListings), named)->table();
    if (markdown_)
      console.Print(what_ == "builtins" ? BuiltinPage() : table.Markdown());
    else
      console.Print(table.Text());
    console.PrintJson(nlohmann::ordered_json{{what_, table.Json()}});
    return Found::kNothingWrong;
  }

 private:
  std::string what_;
  bool markdown_ = false;
};

}  // namespace

std::unique_ptr<Verb> MakeList() { return std::make_unique<ListVerb>(); }

}  // namespace warpsmith
