// The CUDA driver, loaded when it is needed. The declarations stand for cuda.h, which need not be there.
#include <dlfcn.h>

#include <array>
#include <vector>

#include "src/engine/device/protocol.h"
#include "src/engine/device/worker.h"

namespace warpsmith::device {
namespace {

using Handle = void*;  // of a context, module, function or stream
using CudaResult = int;
using DevicePointer = unsigned long long;

// cuda.h, CUdevice_attribute.
constexpr int kComputeCapabilityMajor = 75, kComputeCapabilityMinor = 76;

struct Driver {
  explicit Driver(void* library) {
    Bind(library, "cuInit", init);
    Bind(library, "cuGetErrorString", error_string);
    Bind(library, "cuDriverGetVersion", version);
    Bind(library, "cuDeviceGetCount", device_count);
    Bind(library, "cuDeviceGet", device_get);
    Bind(library, "cuDeviceGetName", device_name);
    Bind(library, "cuDeviceGetAttribute", device_attribute);
    Bind(library, "cuCtxSetCurrent", set_current);
    Bind(library, "cuDevicePrimaryCtxRetain", retain_context);
    Bind(library, "cuCtxSynchronize", synchronize);
    Bind(library, "cuStreamCreate", create_stream);
    Bind(library, "cuModuleLoadData", load_module);
    Bind(library, "cuModuleUnload", unload_module);
    Bind(library, "cuModuleGetFunction", get_function);
    Bind(library, "cuMemAlloc_v2", allocate);
    Bind(library, "cuMemFree_v2", free);
    Bind(library, "cuMemcpyHtoD_v2", copy_to_device);
    Bind(library, "cuMemcpyDtoH_v2", copy_from_device);
    Bind(library, "cuLaunchKernel", launch);
  }

  CudaResult (*init)(unsigned);
  CudaResult (*error_string)(CudaResult, const char**);
  CudaResult (*version)(int*);
  CudaResult (*device_count)(int*);
  CudaResult (*device_get)(int*, int ordinal);
  CudaResult (*device_name)(char*, int, int device);
  CudaResult (*device_attribute)(int*, int attribute, int device);
  CudaResult (*set_current)(Handle);
  CudaResult (*retain_context)(Handle*, int device);
  CudaResult (*synchronize)();
  CudaResult (*create_stream)(Handle*, unsigned flags);
  CudaResult (*load_module)(Handle*, const void* image);
  CudaResult (*unload_module)(Handle);
  CudaResult (*get_function)(Handle*, Handle module, const char* name);
  CudaResult (*allocate)(DevicePointer*, size_t);
  CudaResult (*free)(DevicePointer);
  CudaResult (*copy_to_device)(DevicePointer, const void*, size_t);
  CudaResult (*copy_from_device)(void*, DevicePointer, size_t);
  CudaResult (*launch)(Handle function, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned shared,
                       Handle stream, void** params, void** extra);
};

struct KernelLaunch {
  std::string function;
  uint32_t stream = 0, blocks = 1, threads = 1;
  std::vector<uint32_t> param_sizes, pointers;
  std::string params;

  explicit KernelLaunch(MessageReader& in) : function(in.Text()) {
    stream = in.Word() % kStreams, blocks = in.Word(), threads = in.Word();
    for (uint32_t left = in.Word(); left > 0 && in.ok(); --left) param_sizes.push_back(in.Word());
    params = in.Text();
    for (uint32_t left = in.Word(); left > 0 && in.ok(); --left) pointers.push_back(in.Word());
  }

  void Relocate(DevicePointer base) {
    for (uint32_t offset : pointers) {
      uint64_t address = 0;
      std::memcpy(&address, params.data() + offset, sizeof address);
      address += base;
      std::memcpy(params.data() + offset, &address, sizeof address);
    }
  }
};

class DeviceServer : public Server {
 public:
  DeviceServer(void* library, int ordinal) : driver_(library) {
    Must("cuInit", driver_.init(0));
    Must("cuDeviceGet", driver_.device_get(&device_, ordinal));
    Must("cuDevicePrimaryCtxRetain", driver_.retain_context(&context_, device_));
    Must("cuCtxSetCurrent", driver_.set_current(context_));
    for (Handle& stream : streams_) Must("cuStreamCreate", driver_.create_stream(&stream, 0));
  }

  void Answer(uint32_t request, MessageReader& in, MessageWriter& out) override {
    if (request == static_cast<uint32_t>(Request::kDeviceInfo)) return Info(out);
    if (request == static_cast<uint32_t>(Request::kRun)) return Run(in, out);
    out.Text("no such request");
  }

 private:
  std::string Cause(const char* what, CudaResult result) const {
    const char* text = nullptr;
    driver_.error_string(result, &text);
    return std::string(what) + ": " + (text ? text : "unknown error") + " (" + std::to_string(result) + ")";
  }
  void Must(const char* what, CudaResult result) const {
    if (result != 0) Fail(Cause(what, result));
  }

  void Info(MessageWriter& out) const {
    char name[256] = "";
    int count = 0, version = 0, major = 0, minor = 0;
    Must("cuDeviceGetCount", driver_.device_count(&count));
    Must("cuDeviceGetName", driver_.device_name(name, sizeof name, device_));
    Must("cuDriverGetVersion", driver_.version(&version));
    Must("cuDeviceGetAttribute", driver_.device_attribute(&major, kComputeCapabilityMajor, device_));
    Must("cuDeviceGetAttribute", driver_.device_attribute(&minor, kComputeCapabilityMinor, device_));
    out.Text("");
    out.Word(static_cast<uint32_t>(count));
    out.Text(name);
    out.Text(std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10));
    out.Text("sm_" + std::to_string(major) + std::to_string(minor));
  }

  void Run(MessageReader& in, MessageWriter& out) {
    const std::string image(in.Text());
    std::string arena(in.Text());
    const bool one_by_one = in.Word() != 0;
    std::vector<KernelLaunch> launches;
    for (uint32_t left = in.Word(); left > 0 && in.ok(); --left) launches.emplace_back(in);
    if (!in.ok()) return out.Text("the request is too short");
    Handle module = nullptr;
    if (const CudaResult loaded = driver_.load_module(&module, image.data()))
      return out.Text(Cause("cuModuleLoadData", loaded));
    const std::string cause = RunOn(module, arena, launches, one_by_one);
    out.Text(cause);
    out.Text(arena);
    driver_.unload_module(module);
  }

  std::string RunOn(Handle module, std::string& arena, std::vector<KernelLaunch>& launches, bool one_by_one) {
    if (!Reserve(arena.size())) return "out of device memory";
    if (const CudaResult copied = driver_.copy_to_device(memory_, arena.data(), arena.size()))
      return Cause("cuMemcpyHtoD", copied);
    for (KernelLaunch& launch : launches) {
      std::string cause = Start(module, launch);
      if (!cause.empty()) return cause;
      if (!one_by_one) continue;
      if (const CudaResult ran = driver_.synchronize()) return Cause(launch.function.c_str(), ran);
    }
    if (const CudaResult ran = driver_.synchronize()) return Cause("cuCtxSynchronize", ran);
    if (const CudaResult copied = driver_.copy_from_device(arena.data(), memory_, arena.size()))
      return Cause("cuMemcpyDtoH", copied);
    return "";
  }

  std::string Start(Handle module, KernelLaunch& launch) {
    Handle function = nullptr;
    if (const CudaResult found = driver_.get_function(&function, module, launch.function.c_str()))
      return Cause(launch.function.c_str(), found);
    launch.Relocate(memory_);
    std::vector<void*> params;
    size_t offset = 0;
    for (uint32_t size : launch.param_sizes) params.push_back(launch.params.data() + offset), offset += size;
    const CudaResult launched = driver_.launch(function, launch.blocks, 1, 1, launch.threads, 1, 1, 0,
                                               streams_[launch.stream], params.data(), nullptr);
    return launched == 0 ? "" : Cause(launch.function.c_str(), launched);
  }

  bool Reserve(size_t size) {
    if (size <= reserved_) return true;
    if (memory_) driver_.free(memory_);
    memory_ = 0, reserved_ = 0;
    if (driver_.allocate(&memory_, size) != 0) return false;
    reserved_ = size;
    return true;
  }

  Driver driver_;
  int device_ = 0;
  Handle context_ = nullptr;
  std::array<Handle, kStreams> streams_{};
  DevicePointer memory_ = 0;
  size_t reserved_ = 0;
};

}  // namespace

Server* MakeDeviceServer(int ordinal) {
  void* library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) Fail("there is no NVIDIA driver (libcuda.so.1)");
  return new DeviceServer(library, ordinal);
}

}  // namespace warpsmith::device
