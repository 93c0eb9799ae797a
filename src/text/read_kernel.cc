#include "src/text/read_kernel.h"

#include <algorithm>
#include <optional>

#include "src/text/verify.h"

namespace warpsmith {

bool KernelReader::Read(std::span<const std::string_view> forward, std::span<const std::string_view> backward) {
  const bool has_backward = !backward.empty();
  kind_.margin = cuda_ ? 4 : 0;
  if (module_ != nullptr) Around();
  if (has_backward && !Open(1, backward)) return false;
  if (!Open(0, forward) || !ReadHead(has_backward) || !Section("// primal vars") || !ReadVars()) return false;
  if (!Section("// forward") || !ReadList(ir_.forward) || !EndKernel()) return false;
  if (has_backward) {
    // The variables are those of the forward function: what stands there is compared in the end.
    if (!Open(1, backward) || !SkipPast(cuda_ ? "        // forward" : "    // forward")) return false;
    if (!ReadList(ir_.replay) || !Section("// reverse") || !ReadList(ir_.reverse) || !EndKernel()) return false;
  }
  return Finish(has_backward);
}

// In CUDA a brace more is that of a loop over the threads.
bool KernelReader::EndKernel() {
  if (cuda_ && Line() == "    }") ++at_;
  return EndFunction();
}

// The head: name and parameters. What else stands there follows from them, and is compared in the end.
bool KernelReader::ReadHead(bool has_backward) {
  if (!cuda_ && Line() == "template <bool wp_linear_contiguous>") ++at_;
  Cursor cursor(Line());
  if (!cursor.Eat(cuda_ ? "extern \"C\" " : "static void ") || (cuda_ && !ReadAttributes(cursor)))
    return Fail(0, cuda_ ? "expected extern \"C\" __global__ void"
                         : "expected template <bool wp_linear_contiguous> and static void");
  const std::string_view word = cursor.Word();
  const std::string_view tail = cuda_ ? "_cuda_kernel_forward" : "_cpu_kernel_forward";
  if (!word.ends_with(tail) || !cursor.Eat("("))
    return Fail(cursor.column(), "expected <name>" + std::string(tail) + "(");
  kernel_.name = word.substr(0, word.size() - tail.size());
  frame_.name = kernel_.name.substr(0, kernel_.name.rfind('_'));
  if (!has_backward) Around().enable_backward = false;
  ++at_;
  return ReadLaunchBounds() && (cuda_ ? ReadCudaParams() : ReadCpuParams());
}

// "__launch_bounds__(256, 2) WP_CLUSTER_DIMS(4, 1, 1) __global__ void WP_MAXNREG(64) ": of these only "__global__ void
// ".
bool KernelReader::ReadAttributes(Cursor& cursor) {
  int64_t number = 0;
  const size_t before = cursor.column();
  if (cursor.Eat("__launch_bounds__(")) {
    const bool good = cursor.Number(number) && (!cursor.Eat(", ") || cursor.Number(number)) && cursor.Eat(") ");
    if (!good) return false;
  }
  if (cursor.Eat("WP_CLUSTER_DIMS(") && !(cursor.Number(number) && cursor.Eat(", 1, 1) "))) return false;
  if (cursor.column() > before) Around().launch_before = cursor.Since(before);
  if (!cursor.Eat("__global__ void ")) return false;
  const size_t after = cursor.column();
  if (cursor.Eat("WP_MAXNREG(") && !(cursor.Number(number) && cursor.Eat(") "))) return false;
  if (cursor.column() > after) Around().launch_after = cursor.Since(after);
  return true;
}

// "    wp::launch_bounds_t<1> dim,"
bool KernelReader::ReadLaunchBounds() {
  Cursor cursor(Line());
  int32_t dimensions = 0;
  if (!cursor.Eat("    wp::launch_bounds_t<") || !cursor.Number(dimensions) || dimensions < 1 || dimensions > 4)
    return Fail(0, "expected the bounds of the launch");
  if (dimensions > 1) Around().launch_dimensions = dimensions;
  return true;
}

// "    wp::float32 var_s = _wp_args->s;"
bool KernelReader::ReadCpuParams() {
  const size_t begin = at_;
  if (!SkipPast("    // argument vars")) return false;
  for (size_t line = begin; line < at_; ++line) NoteContiguous(lines_[line]);
  while (Line() != "    //---------") {
    if (!ReadParam()) return false;
    ++at_;
  }
  return true;
}

// "    wp::float32 var_s,"
bool KernelReader::ReadCudaParams() {
  while (!Line().ends_with(')')) {
    ++at_;
    if (!ReadParam()) return false;
  }
  const size_t begin = at_;
  if (!SkipPast("        //---------")) return false;
  bool loops = false;
  for (std::string_view line : lines_.subspan(begin, at_ - begin)) {
    loops |= line.starts_with("    for (");
    if (line == "    WP_ENABLE_SMEM_SPILLING();") Around().smem_spilling = true;
  }
  if (!loops) Around().grid_stride = false;
  if (loops) kind_.leave = "continue;";
  return --at_, true;
}

// "        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);": x has one dimension.
void KernelReader::NoteContiguous(std::string_view line) {
  Cursor cursor(line);
  if (cursor.Eat("        wp_contiguous_args.")) contiguous_.emplace(cursor.Word());
}

bool KernelReader::ReadParam() {
  Cursor cursor(Line());
  if (!cursor.Eat("    ")) return Fail(0, "expected a parameter");
  const std::optional<Type> type = ReadType(cursor);
  if (!type) return false;
  if (!cursor.Eat(" var_")) return Fail(cursor.column(), "expected a parameter: var_<name>");
  const std::string_view name = cursor.Word();
  frame_.params.push_back(*type);
  frame_.symbols.emplace_back(name);
  return AddParam(name, static_cast<int32_t>(frame_.params.size()) - 1) ||
         Fail(cursor.column(), "expected the name of a parameter unlike the others");
}

// What is known once all is read.
bool KernelReader::Finish(bool has_backward) {
  for (const Inst& inst : ir_.forward) {
    ir_.scalar_tid |= inst.op == Op::kTid && inst.outs == 1;
    ir_.constant_loop |= inst.op == Op::kLoopExitBound;
  }
  SetDimensions();
  // The layout of what is not executed is compared with the printer's alone.
  return (!has_backward || !IsExecuted(ir_) || CheckLayout()) && KeepQuotedLines();
}

// Of an array of which no element is named it is seen by whether Warp specialised the kernel for flat arrays.
void KernelReader::SetDimensions() {
  const bool deep = std::any_of(dimensions_.begin(), dimensions_.end(),
                                [&](const auto& noted) { return noted.first < ir_.param_count && noted.second > 1; });
  const bool specialised = !contiguous_.empty();
  const bool unknown_is_flat = cuda_ || (!specialised && (deep || !ir_.scalar_tid));
  for (int32_t i = 0; i < ir_.param_count; ++i) {
    Type& type = frame_.params[static_cast<size_t>(i)];
    if (!type.is_array()) continue;
    const auto noted = dimensions_.find(i);
    if (contiguous_.contains(frame_.symbols[static_cast<size_t>(i)]))
      type.ndim = 1;
    else if (noted != dimensions_.end())
      type.ndim = static_cast<uint8_t>(std::max(noted->second, 1));
    else
      type.ndim = unknown_is_flat ? 1 : 2;
    ir_.vars[static_cast<size_t>(i)].type = type;
  }
}

bool KernelReader::CheckLayout() {
  const std::optional<IrFault> fault = FindLayoutFault(ir_);
  if (!fault) return true;
  for (size_t i = 0; i < list_lines_.size(); ++i) {
    const auto& [list, lines] = list_lines_[i];
    if (list != fault->list) continue;
    part_ = i > 0;
    return Fail(fault->index < lines.size() ? lines[fault->index] : at_, 0, fault->what);
  }
  return false;
}

}  // namespace warpsmith
