// NVIDIA's run-time compiler, loaded when it is needed. The declarations stand for nvrtc.h, which need not be there.
#include <dlfcn.h>

#include <vector>

#include "src/engine/device/protocol.h"
#include "src/engine/device/worker.h"

namespace warpsmith::device {
namespace {

using Program = void*;
using NvrtcResult = int;

struct Nvrtc {
  explicit Nvrtc(void* library) {
    Bind(library, "nvrtcVersion", version);
    Bind(library, "nvrtcGetErrorString", error_string);
    Bind(library, "nvrtcCreateProgram", create);
    Bind(library, "nvrtcDestroyProgram", destroy);
    Bind(library, "nvrtcCompileProgram", compile);
    Bind(library, "nvrtcGetProgramLogSize", log_size);
    Bind(library, "nvrtcGetProgramLog", log);
    Bind(library, "nvrtcGetCUBINSize", cubin_size);
    Bind(library, "nvrtcGetCUBIN", cubin);
    Bind(library, "nvrtcGetPTXSize", ptx_size);
    Bind(library, "nvrtcGetPTX", ptx);
  }

  using SizeOf = NvrtcResult(Program, size_t*);
  using Read = NvrtcResult(Program, char*);

  NvrtcResult (*version)(int*, int*);
  const char* (*error_string)(NvrtcResult);
  NvrtcResult (*create)(Program*, const char* source, const char* name, int, const char* const* headers,
                        const char* const* header_names);
  NvrtcResult (*destroy)(Program*);
  NvrtcResult (*compile)(Program, int, const char* const* options);
  SizeOf *log_size, *cubin_size, *ptx_size;
  Read *log, *cubin, *ptx;
};

std::string Get(Nvrtc::SizeOf* size_of, Nvrtc::Read* read, Program program) {
  size_t size = 0;
  if (size_of(program, &size) != 0 || size <= 1) return "";
  std::string text(size, '\0');
  return read(program, text.data()) == 0 ? text : "";
}

std::vector<const char*> Pointers(const std::vector<std::string>& texts) {
  std::vector<const char*> pointers;
  for (const std::string& text : texts) pointers.push_back(text.c_str());
  return pointers;
}

class CompilerServer : public Server {
 public:
  CompilerServer(void* library, std::string path) : nvrtc_(library), path_(std::move(path)) {}

  void Answer(uint32_t request, MessageReader& in, MessageWriter& out) override {
    if (request == static_cast<uint32_t>(Request::kCompilerVersion)) return Version(out);
    if (request == static_cast<uint32_t>(Request::kCompile)) return Compile(in, out);
    out.Text("no such request");
  }

 private:
  void Version(MessageWriter& out) const {
    int major = 0, minor = 0;
    nvrtc_.version(&major, &minor);
    out.Text("");
    out.Text(std::to_string(major) + "." + std::to_string(minor));
    out.Text(path_);
  }

  void Compile(MessageReader& in, MessageWriter& out) const {
    std::vector<std::string> options, names, texts;
    for (uint32_t left = in.Word(); left > 0 && in.ok(); --left) options.emplace_back(in.Text());
    for (uint32_t left = in.Word(); left > 0 && in.ok(); --left)
      names.emplace_back(in.Text()), texts.emplace_back(in.Text());
    const std::string source(in.Text());
    if (!in.ok()) return out.Text("the request is too short");
    Program program = nullptr;
    NvrtcResult result = nvrtc_.create(&program, source.c_str(), "kernels.cu", static_cast<int>(names.size()),
                                       Pointers(texts).data(), Pointers(names).data());
    if (result == 0) result = nvrtc_.compile(program, static_cast<int>(options.size()), Pointers(options).data());
    out.Text(result == 0 ? "" : nvrtc_.error_string(result));
    out.Text(program ? Get(nvrtc_.log_size, nvrtc_.log, program) : "");
    std::string image;
    if (result == 0) image = Get(nvrtc_.cubin_size, nvrtc_.cubin, program);
    if (result == 0 && image.empty()) image = Get(nvrtc_.ptx_size, nvrtc_.ptx, program);
    out.Text(image);
    if (program) nvrtc_.destroy(&program);
  }

  Nvrtc nvrtc_;
  std::string path_;
};

}  // namespace

Server* MakeCompilerServer(int count, char** libraries) {
  for (int i = 0; i < count; ++i)
    if (void* library = dlopen(libraries[i], RTLD_NOW | RTLD_LOCAL)) return new CompilerServer(library, libraries[i]);
  Fail("libnvrtc is not here");
}

}  // namespace warpsmith::device
