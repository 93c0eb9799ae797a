// Reads the C++ functions of a kernel.
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>

#include "src/text/print.h"
#include "src/text/read_body.h"

namespace warpsmith {

class KernelReader : public BodyReader {
 public:
  // Fills `kernel`, which is new.
  KernelReader(TextKernel& kernel, Target target, const TextNames& names, const Module* module)
      : BodyReader(kernel.frame, kernel.ir, names, module), kernel_(kernel), cuda_(target == Target::kCuda) {}

  // From the head to the closing brace. `backward` is empty where Warp writes none.
  bool Read(std::span<const std::string_view> forward, std::span<const std::string_view> backward);

 private:
  bool ReadHead(bool has_backward);
  bool ReadAttributes(Cursor& cursor);
  bool ReadLaunchBounds();
  bool ReadCpuParams();
  bool ReadCudaParams();
  bool ReadParam();
  void NoteContiguous(std::string_view line);
  bool EndKernel();
  bool Finish(bool has_backward);
  void SetDimensions();
  bool CheckLayout();

  TextKernel& kernel_;
  const bool cuda_;
  std::set<std::string, std::less<>> contiguous_;  // parameters that Warp specialises
};

}  // namespace warpsmith
