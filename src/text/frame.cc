#include "src/text/frame.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace warpsmith {
namespace {

// In the patterns below, @ stands for the kernel's name and $ for the dimensions of its launch.

constexpr std::string_view kCppForwardHead = R"(template <bool wp_linear_contiguous>
static void @_cpu_kernel_forward(
    wp::launch_bounds_t<$> dim,
    size_t task_index,
    wp_args_@ *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
)";

constexpr std::string_view kCppBackwardHead = R"(template <bool wp_linear_contiguous>
static void @_cpu_kernel_backward(
    wp::launch_bounds_t<$> dim,
    size_t task_index,
    wp_args_@ *_wp_args,
    wp_args_@ *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
)";

constexpr std::string_view kGridStride = R"()
{
    wp::tile_shared_storage_t tile_mem;

    for (size_t _idx = static_cast<size_t>(blockDim.x) * static_cast<size_t>(blockIdx.x) + static_cast<size_t>(threadIdx.x);
         _idx < dim.size;
         _idx += static_cast<size_t>(blockDim.x) * static_cast<size_t>(gridDim.x))
    {
            // reset shared memory allocator
        wp::tile_shared_storage_t::init();

)";

constexpr std::string_view kOneThread = R"()
{
    wp::tile_shared_storage_t tile_mem;

    const size_t _idx = static_cast<size_t>(blockIdx.z * gridDim.y + blockIdx.y) * static_cast<size_t>(gridDim.x * blockDim.x) + static_cast<size_t>(blockIdx.x * blockDim.x + threadIdx.x);
    if (_idx >= dim.size) return;
            // reset shared memory allocator
    wp::tile_shared_storage_t::init();

)";

constexpr std::string_view kCppForwardTasks = R"(template <bool wp_linear_contiguous>
static WP_FORCEINLINE void @_cpu_forward_tasks(
    wp::launch_bounds_t<$> *dim,
    wp_args_@ *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        @_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void @_cpu_forward_dispatch(
    wp::launch_bounds_t<$> *dim,
    wp_args_@ *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

)";

constexpr std::string_view kCppForwardEntry = R"(
}

extern "C" {

// Python CPU entry points
WP_API void @_cpu_forward(
    wp::launch_bounds_t<$> *dim,
    wp_args_@ *_wp_args)
{
    @_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C)";

constexpr std::string_view kCppBackwardTasks = R"(template <bool wp_linear_contiguous>
static WP_FORCEINLINE void @_cpu_backward_tasks(
    wp::launch_bounds_t<$> *dim,
    wp_args_@ *_wp_args,
    wp_args_@ *_wp_adj_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        @_cpu_kernel_backward<wp_linear_contiguous>(
            *dim, task_index, _wp_args, _wp_adj_args);
    }
}

static WP_FORCEINLINE void @_cpu_backward_dispatch(
    wp::launch_bounds_t<$> *dim,
    wp_args_@ *_wp_args,
    wp_args_@ *_wp_adj_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

)";

constexpr std::string_view kCppBackwardEntry = R"(
}

extern "C" {

WP_API void @_cpu_backward(
    wp::launch_bounds_t<$> *dim,
    wp_args_@ *_wp_args,
    wp_args_@ *_wp_adj_args)
{
    @_cpu_backward_dispatch(dim, _wp_args, _wp_adj_args);
}

} // extern C)";

constexpr std::string_view kCpuPrologue = R"(
#define WP_TILE_BLOCK_DIM 1
#define WP_NO_CRT
#include "builtin.h"
#include "deterministic.h"

#define builtin_tid1d() wp::linear_tid<wp_linear_tid>(task_index, dim)
#define builtin_tid2d(x, y) wp::tid(x, y, task_index, dim)
#define builtin_tid3d(x, y, z) wp::tid(x, y, z, task_index, dim)
#define builtin_tid4d(x, y, z, w) wp::tid(x, y, z, w, task_index, dim)

#define builtin_block_dim() wp::block_dim()


// avoid namespacing of float type for casting to float type, this is to avoid wp::float(x), which is not valid in C++
#define float(x) cast_float(x)
#define adj_float(x, adj_x, adj_ret) adj_cast_float(x, adj_x, adj_ret)

#define int(x) cast_int(x)
#define adj_int(x, adj_x, adj_ret) adj_cast_int(x, adj_x, adj_ret)

)";

constexpr std::string_view kCudaPrologue = R"(
#define WP_TILE_BLOCK_DIM 256
#define WP_NO_CRT
#include "builtin.h"
#include "deterministic.h"

// Map wp.breakpoint() to a device brkpt at the call site so cuda-gdb attributes the stop to the generated .cu line
#if defined(__CUDACC__) && !defined(_MSC_VER)
#define __debugbreak() __brkpt()
#endif

#define builtin_tid1d() wp::tid(_idx, dim)
#define builtin_tid2d(x, y) wp::tid(x, y, _idx, dim)
#define builtin_tid3d(x, y, z) wp::tid(x, y, z, _idx, dim)
#define builtin_tid4d(x, y, z, w) wp::tid(x, y, z, w, _idx, dim)

#define builtin_block_dim() wp::block_dim()

// CUDA Thread Block Cluster shape declaration. Expands to __cluster_dims__
// only on devices that support clusters (compute capability 9.0+); otherwise
// expands to nothing so the same source compiles cleanly for any target arch.
#if defined(__CUDA_ARCH__) && (__CUDA_ARCH__ >= 900)
#define WP_CLUSTER_DIMS(x, y, z) __cluster_dims__(x, y, z)
#else
#define WP_CLUSTER_DIMS(x, y, z)
#endif

// Maximum registers per thread. __maxnreg__ was added in CUDA Toolkit 12.4;
// older toolkits ignore the opt-in so the same source remains compilable.
#if defined(__CUDACC_VER_MAJOR__) && (__CUDACC_VER_MAJOR__ > 12 || (__CUDACC_VER_MAJOR__ == 12 && __CUDACC_VER_MINOR__ >= 4))
#define WP_MAXNREG(n) __maxnreg__(n)
#else
#define WP_MAXNREG(n)
#endif

// Allow PTXAS to spill registers into shared memory. CUDA Toolkit 13.0
// introduced the pragma, which is unavailable in device-debug compilation.
#if defined(__CUDACC_VER_MAJOR__) && (__CUDACC_VER_MAJOR__ >= 13) && !defined(_DEBUG)
#define WP_ENABLE_SMEM_SPILLING() asm volatile(".pragma \"enable_smem_spilling\";");
#else
#define WP_ENABLE_SMEM_SPILLING()
#endif


// avoid namespacing of float type for casting to float type, this is to avoid wp::float(x), which is not valid in C++
#define float(x) cast_float(x)
#define adj_float(x, adj_x, adj_ret) adj_cast_float(x, adj_x, adj_ret)

#define int(x) cast_int(x)
#define adj_int(x, adj_x, adj_ret) adj_cast_int(x, adj_x, adj_ret)

)";

void Append(std::string& out, std::initializer_list<std::string_view> parts) {
  for (std::string_view part : parts) out.append(part);
}

// Writes lines with four more spaces before each: the body of a CUDA kernel stands in one more pair of braces.
void AppendIndented(std::string& out, const Lines& lines) {
  constexpr std::string_view kIndent = "    ";
  const size_t start = out.size();
  out.resize(start + lines.text.size() + lines.ends.size() * kIndent.size());
  char* to = out.data() + start;
  const char* line = lines.text.data();
  for (uint32_t end : lines.ends) {
    const char* next = lines.text.data() + (end - lines.start);
    CopyFew(to, kIndent.data(), kIndent.size());
    CopyFew(to + kIndent.size(), line, static_cast<size_t>(next - line));
    to += kIndent.size() + static_cast<size_t>(next - line);
    line = next;
  }
}

}  // namespace

std::string_view CppName(Type type) {
  const bool common = !type.reference && static_cast<uint8_t>(type.scalar) <= static_cast<uint8_t>(Scalar::kFloat32) &&
                      type.ndim < 2 && type.shape == Shape::kFlat && (type.length == 1 || type.length == 3);
  if (!common) {
    // Names of types that are not executed, each made once.
    thread_local std::map<Type, std::string> made;
    auto at = made.find(type);
    return at != made.end() ? at->second : made.emplace(type, TypeCpp(type)).first->second;
  }
  static const auto* names = [] {
    auto* table = new std::array<std::string, 16>;
    for (Scalar scalar : {Scalar::kNone, Scalar::kBool, Scalar::kInt32, Scalar::kFloat32})
      for (uint8_t length : {1, 3})
        for (uint8_t ndim : {0, 1})
          (*table)[static_cast<size_t>(scalar) * 4 + (length > 1) * 2 + ndim] = TypeCpp({scalar, length, ndim});
    return table;
  }();
  return (*names)[static_cast<size_t>(type.scalar) * 4 + type.is_vector() * 2 + type.ndim];
}

std::string_view CppName(const Kernel& kernel, Type type) {
  if (!type.is_struct()) return CppName(type);
  const std::string& name = kernel.around->module->structs[type.record].native_name;
  // The names live as long as the thread.
  thread_local std::set<std::string> made;
  return *made.insert((type.is_array() ? "wp::array_t<" + name + ">" : name) + (type.reference ? "*" : "")).first;
}

std::string_view Prologue(Target target) { return target == Target::kCpu ? kCpuPrologue : kCudaPrologue; }

Frame::Frame(const Kernel& kernel, const TextIr& ir, std::string_view name)
    : kernel_(kernel), name_(name), contiguous_(Specialised(kernel, ir)) {
  for (const Inst& inst : ir.forward) returns_ |= inst.op == Op::kReturn;
  if (kernel.around != nullptr) {
    dimensions_ = static_cast<char>('0' + kernel.around->launch_dimensions);
    grid_stride_ = kernel.around->grid_stride;
  }
}

// cg:7713
bool Frame::Specialised(const Kernel& kernel, const TextIr& ir) {
  if (!ir.scalar_tid || (kernel.around != nullptr && kernel.around->launch_dimensions != 1)) return false;
  bool any_flat = false, all_flat = true;
  for (Type type : kernel.params) {
    if (!type.is_array()) continue;
    any_flat |= type.ndim == 1;
    all_flat &= type.ndim == 1;
  }
  return any_flat && (ir.constant_loop || all_flat);
}

void Frame::Fill(std::string& out, std::string_view pattern) const {
  size_t start = 0, name = pattern.find('@'), digit = pattern.find('$');
  for (size_t at; (at = std::min(name, digit)) != std::string_view::npos; start = at + 1) {
    out.append(pattern.substr(start, at - start));
    if (at == name)
      out.append(name_), name = pattern.find('@', at + 1);
    else
      out.push_back(dimensions_), digit = pattern.find('$', at + 1);
  }
  out.append(pattern.substr(start));
}

std::string Frame::CppArgs() const {
  std::string out;
  Append(out, {"struct wp_args_", name_, " {\n"});
  for (size_t i = 0; i < kernel_.params.size(); ++i)
    Append(out, {"    ", CppName(kernel_, kernel_.params[i]), " ", kernel_.symbols[i], ";\n"});
  out.append("};");
  return out;
}

// Copies the arguments with strides known to the compiler, for the specialised kernel.
void Frame::ArraySetup(std::string& out, Pass pass) const {
  bool backward = pass == Pass::kBackward;
  if (!contiguous_) {
    out.append("\n");
    return;
  }
  Fill(out, "    wp_args_@ wp_contiguous_args;\n");
  if (backward) Fill(out, "    wp_args_@ wp_contiguous_adj_args;\n");
  out.append("    if constexpr (wp_linear_contiguous)\n    {\n        wp_contiguous_args = *_wp_args;\n");
  if (backward) out.append("        wp_contiguous_adj_args = *_wp_adj_args;\n");
  for (size_t i = 0; i < kernel_.params.size(); ++i) {
    if (!is_flat_array(i)) continue;
    std::string_view element = CppName(kernel_, kernel_.params[i].element());
    for (std::string_view args : {"wp_contiguous_args.", "wp_contiguous_adj_args."}) {
      Append(out, {"        ", args, kernel_.symbols[i], ".strides[0] = sizeof(", element, ");\n"});
      if (!backward) break;
    }
  }
  out.append("        _wp_args = &wp_contiguous_args;\n");
  if (backward) out.append("        _wp_adj_args = &wp_contiguous_adj_args;\n");
  out.append("    }\n");
}

// Makes the fields of an argument struct variables.
void Frame::Unpack(std::string& out, std::string_view prefix, std::string_view from) const {
  for (size_t i = 0; i < kernel_.params.size(); ++i)
    Append(out,
           {"    ", CppName(kernel_, kernel_.params[i]), prefix, kernel_.symbols[i], from, kernel_.symbols[i], ";\n"});
}

std::string Frame::CppForward(const Body& body) const {
  std::string out;
  const auto pieces = body.forward();
  out.reserve(1200 + 60 * kernel_.params.size() + pieces[0].text.size() + pieces[1].text.size());
  Fill(out, kCppForwardHead);
  ArraySetup(out, Pass::kForward);
  out.append("    //---------\n    // argument vars\n");
  Unpack(out, " var_", " = _wp_args->");
  for (const Lines& lines : pieces) out.append(lines.text);
  out.append("}");
  return out;
}

std::string Frame::CppBackward(const Body& body) const {
  std::string out;
  const std::string_view lines = body.reverse().text;
  out.reserve(1500 + 120 * kernel_.params.size() + lines.size());
  Fill(out, kCppBackwardHead);
  ArraySetup(out, Pass::kBackward);
  out.append("    //---------\n    // argument vars\n");
  Unpack(out, " var_", " = _wp_args->");
  Unpack(out, " adj_", " = _wp_adj_args->");
  out.append(lines);
  out.append("}");
  return out;
}

std::string Frame::CudaForward(const Body& body) const { return CudaKernel(body.forward(), Pass::kForward); }
std::string Frame::CudaBackward(const Body& body) const {
  const Lines lines = body.reverse();
  return CudaKernel(std::span(&lines, 1), Pass::kBackward);
}

std::string Frame::CudaKernel(std::span<const Lines> body, Pass pass) const {
  bool backward = pass == Pass::kBackward;
  std::string out;
  size_t size = 1200 + 80 * kernel_.params.size();
  for (const Lines& lines : body) size += lines.text.size() + 4 * lines.ends.size();
  out.reserve(size);
  const Surroundings* around = kernel_.around.get();
  std::string_view before = around == nullptr ? "" : std::string_view(around->launch_before);
  std::string_view after = around == nullptr ? "" : std::string_view(around->launch_after);
  Append(out,
         {"extern \"C\" ", before, "__global__ void ", after, name_, "_cuda_kernel_", backward ? "backward" : "forward",
          "(\n    wp::launch_bounds_t<", std::string_view(&dimensions_, 1), "> dim"});
  for (std::string_view prefix : {" var_", " adj_"}) {
    for (size_t i = 0; i < kernel_.params.size(); ++i)
      Append(out, {",\n    ", CppName(kernel_, kernel_.params[i]), prefix, kernel_.symbols[i]});
    if (!backward) break;
  }
  std::string_view head = grid_stride_ ? kGridStride : kOneThread;
  const size_t brace = head.find('\n', 2) + 1;
  Append(out,
         {head.substr(0, brace), around != nullptr && around->smem_spilling ? "    WP_ENABLE_SMEM_SPILLING();\n" : "",
          head.substr(brace)});
  const size_t body_start = out.size();
  for (const Lines& lines : body) AppendIndented(out, lines);
  if (!grid_stride_) return out + "}";
  // The braces are those of a loop over the threads, so that a return becomes a continue: the one at the end of the
  // backward kernel, those in a forward kernel.
  if (backward) {
    out.replace(out.size() - 8, 8, "continue;\n");
  } else if (returns_) {
    for (size_t at = body_start; (at = out.find(" return;\n", at)) != std::string::npos; at += 9) {
      size_t line = out.rfind('\n', at) + 1;
      if (out.find_first_not_of(' ', line) == at + 1) out.replace(at + 1, 7, "continue;");
    }
  }
  out.append("    }\n}");
  return out;
}

// Whether the arrays are contiguous at run time.
void Frame::StrideTest(std::string& out, Pass pass) const {
  bool first = true;
  for (size_t i = 0; i < kernel_.params.size(); ++i) {
    if (!is_flat_array(i)) continue;
    std::string_view element = CppName(kernel_, kernel_.params[i].element());
    for (std::string_view args : {"_wp_args->", "_wp_adj_args->"}) {
      Append(out, {first ? "(" : " & (", args, kernel_.symbols[i], ".strides[0] == (int)sizeof(", element, "))"});
      first = false;
      if (pass == Pass::kForward) break;
    }
  }
}

void Frame::Dispatch(std::string& out, Pass pass) const {
  bool backward = pass == Pass::kBackward;
  auto call = [&](std::string_view indent, std::string_view contiguous) {
    Append(out, {indent, name_, backward ? "_cpu_backward_tasks<" : "_cpu_forward_tasks<", contiguous,
                 backward ? ">(dim, _wp_args, _wp_adj_args);" : ">(dim, _wp_args);"});
  };
  if (!contiguous_) return call("    ", "false");
  out.append("    const bool wp_linear_contiguous = dim->coord_mult == 1 && (");
  StrideTest(out, pass);
  out.append(");\n    if (wp_linear_contiguous)\n");
  call("        ", "true");
  out.append("\n    else\n");
  call("        ", "false");
}

std::string Frame::CppForwardEntry() const {
  std::string out;
  Fill(out, kCppForwardTasks);
  Dispatch(out, Pass::kForward);
  Fill(out, kCppForwardEntry);
  return out;
}

std::string Frame::CppBackwardEntry() const {
  std::string out;
  Fill(out, kCppBackwardTasks);
  Dispatch(out, Pass::kBackward);
  Fill(out, kCppBackwardEntry);
  return out;
}

}  // namespace warpsmith
