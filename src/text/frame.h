// The frame of a kernel is what Warp puts around its body: the signature, the array setup of the CPU, the grid-stride
// loop of CUDA, and around the kernels the entry points and the prologue of the module.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "src/kernel/module.h"
#include "src/text/ir.h"
#include "src/text/print.h"
#include "src/text/print_body.h"

namespace warpsmith {

class Frame {
 public:
  // Keeps references to all three.
  Frame(const Kernel& kernel, const TextIr& ir, std::string_view name);

  // The parts of a sample.
  std::string CppArgs() const;
  std::string CppForward(const Body& body) const;
  std::string CppBackward(const Body& body) const;
  std::string CudaForward(const Body& body) const;
  std::string CudaBackward(const Body& body) const;

  // The functions of the CPU module that launch the kernel.
  std::string CppForwardEntry() const;
  std::string CppBackwardEntry() const;

 private:
  enum class Pass { kForward, kBackward };

  void Fill(std::string& out, std::string_view pattern) const;
  void ArraySetup(std::string& out, Pass pass) const;
  void Unpack(std::string& out, std::string_view prefix, std::string_view from) const;
  void StrideTest(std::string& out, Pass pass) const;
  void Dispatch(std::string& out, Pass pass) const;
  std::string CudaKernel(std::span<const Lines> body, Pass pass) const;
  static bool Specialised(const Kernel& kernel, const TextIr& ir);
  bool is_flat_array(size_t param) const { return kernel_.params[param].ndim == 1; }

  const Kernel& kernel_;
  std::string_view name_;
  bool contiguous_;         // Warp specialises the CPU kernel for contiguous arrays
  char dimensions_ = '1';   // of the launch, as a digit
  bool grid_stride_ = true;  // CUDA threads loop over the launch
  bool returns_ = false;     // the kernel returns before its end
};

// What a module begins with, before its kernels.
std::string_view Prologue(Target target);

// The C++ name of a type, as TypeCpp(), without making a string.
std::string_view CppName(Type type);
// The same for types that may be of the kernel's own module.
std::string_view CppName(const Kernel& kernel, Type type);

}  // namespace warpsmith
