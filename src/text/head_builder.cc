#include <algorithm>
#include <utility>

#include "src/text/lower.h"
#include "src/text/module_head.h"

namespace warpsmith {

// Lowers what is called in `ir`, and what that calls.
Status HeadBuilder::Add(const Kernel& kernel, const TextIr& ir) {
  Status status = Visit(ir, kernel.around->enable_backward, /*forced=*/false);
  BuildParameters(kernel);
  return status;
}

Result<ModuleHead> HeadBuilder::Finish() {
  for (size_t i = 0; i < deferred_.size(); ++i)
    if (Status status = Build(deferred_[i], /*backward=*/false, /*forced=*/false); !status) return status.error();
  ModuleHead head;
  head.structs = structs_;
  std::vector<ModuleHead::Piece> custom, reverse, last;
  for (int32_t index : order_) {
    const Called& called = called_.at(index);
    const Surroundings& around = *module_.functions[static_cast<size_t>(index)].around;
    const bool is_custom = around.adjoint_of >= 0;
    const bool by_name = called.ir.uses_gradients && !is_custom;
    if (!is_custom) (by_name ? last : head.pieces).push_back({index});
    const bool is_replay = std::find(replays_.begin(), replays_.end(), index) != replays_.end();
    if (around.custom_adjoint >= 0 || is_replay || by_name) continue;
    (is_custom ? custom : reverse).push_back({index, true, !called.backward && !called.forced});
  }
  for (const auto& more : {custom, reverse, last}) head.pieces.insert(head.pieces.end(), more.begin(), more.end());
  for (auto& [index, called] : called_)
    if (!module_.functions[static_cast<size_t>(index)].around->native) head.bodies.emplace(index, std::move(called.ir));
  return head;
}

// A struct comes after those that are in it.
void HeadBuilder::BuildStruct(int32_t record) {
  std::vector<int32_t> found, pending = {record};
  while (!pending.empty()) {
    found.push_back(pending.back());
    pending.pop_back();
    for (const auto& [field, type] : module_.structs[static_cast<size_t>(found.back())].fields)
      if (type.is_struct()) pending.push_back(type.record);
  }
  for (auto at = found.rbegin(); at != found.rend(); ++at)
    if (std::find(structs_.begin(), structs_.end(), *at) == structs_.end()) structs_.push_back(*at);
}

void HeadBuilder::BuildParameters(const Kernel& kernel) {
  for (Type type : kernel.params)
    if (type.is_struct() && !type.reference) BuildStruct(type.record);
}

Status HeadBuilder::Visit(const TextIr& ir, bool backward, bool forced) {
  int32_t calls = 0;
  size_t next = 0;
  auto structs = [&](int32_t until) {
    for (; next < ir.structs.size() && ir.structs[next].calls_before <= until; ++next)
      BuildStruct(ir.structs[next].record);
  };
  for (const Inst& inst : ir.forward) {
    if (inst.op != Op::kCallFunction && inst.op != Op::kUseAdjoint) continue;
    structs(calls++);
    const bool by_name = inst.op == Op::kUseAdjoint;
    if (Status status = Build(inst.value, backward && !by_name, forced || by_name); !status) return status;
  }
  structs(calls);
  return Ok{};
}

Status HeadBuilder::Build(int32_t index, bool backward, bool forced) {
  auto [at, fresh] = called_.try_emplace(index);
  bool deeper = fresh || (backward && !at->second.backward);
  at->second.backward |= backward;
  at->second.forced |= forced;
  if (!deeper) return Ok{};
  const Kernel& function = module_.functions[static_cast<size_t>(index)];
  if (fresh && !function.around->native) {
    Result<TextIr> lower = LowerLanguage(function);
    if (!lower) return lower.error();
    at->second.ir = std::move(*lower);
  }
  if (Status status = Visit(at->second.ir, backward, forced); !status) return status;
  if (!fresh) return Ok{};
  BuildParameters(function);
  order_.push_back(index);
  if (function.around->custom_adjoint >= 0) deferred_.push_back(function.around->custom_adjoint);
  if (function.around->custom_replay < 0) return Ok{};
  deferred_.push_back(function.around->custom_replay);
  replays_.push_back(function.around->custom_replay);
  return Ok{};
}

}  // namespace warpsmith
