#include "src/kernel/check.h"

#include <utility>

#include "src/kernel/checker.h"

namespace warpsmith {
namespace {

// A loop that continues gets a flag, in case that Warp unrolls it: see GuardContinues().
void AddFlags(std::vector<Stmt>& body, std::vector<std::string>& symbols) {
  ForEachStmt(body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kFor || stmt.value.kind == Expr::Kind::kName) return;
    bool continues = false;
    ForEachStmt(stmt.body, [&](const Stmt& inner) { continues |= inner.kind == Stmt::Kind::kContinue; });
    if (!continues) return;
    stmt.value = Name(static_cast<int32_t>(symbols.size()), kBool);
    symbols.emplace_back();
  });
}

}  // namespace

Status Check(Kernel& kernel) { return Checker(kernel).Run(); }

Status ModuleChecker::Check(Kernel& kernel, std::vector<std::string>& warnings) {
  AddFlags(kernel.body, kernel.symbols);
  return Checker(kernel, *this, warnings).Run();
}

Status ModuleChecker::CheckFunction(size_t index, std::vector<std::string>& warnings) {
  std::optional<Status>& verdict = verdicts_[index];
  if (!verdict) {
    verdict = Error{ErrorCode::kInput, "recursion is not supported"};
    Kernel& function = module_.functions[index];
    const Surroundings& around = *function.around;
    if (around.native) {
      module_.results[index] = around.annotated;
      if (around.annotated.size() > 1)
        return *(verdict = Error{ErrorCode::kInput, "a native function of several results is not supported"});
      return *(verdict = Ok{});
    }
    AddFlags(function.body, function.symbols);
    Checker checker(function, *this, warnings);
    Status status = checker.Run();
    if (status && around.has_annotation && around.annotated != checker.results())
      status =
          Error{ErrorCode::kInput, std::to_string(function.def_line) + ":0: the results are not what is annotated"};
    module_.results[index] = checker.results();
    verdict = std::move(status);
    // They may call it.
    for (int32_t custom : {around.custom_adjoint, around.custom_replay}) {
      if (!*verdict || custom < 0 || verdicts_[static_cast<size_t>(custom)]) continue;
      Status checked = CheckFunction(static_cast<size_t>(custom), warnings);
      if (!checked) verdicts_[index] = std::move(checked);
    }
  }
  return *verdicts_[index];
}

ModuleChecker::ModuleChecker(Module& module) : module_(module), verdicts_(module.functions.size()) {
  module.results.resize(module.functions.size());
}

}  // namespace warpsmith
