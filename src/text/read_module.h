// Reads a module in two steps: the outline, which has the structs, the signatures of the functions, and where what
// begins and ends; then what is in them, in which every name is known by now.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/text/module_head.h"
#include "src/text/print.h"
#include "src/text/read_body.h"
#include "src/text/text_names.h"

namespace warpsmith {

class ModuleReader {
 public:
  // Keeps a reference to the text.
  ModuleReader(std::string_view text, Target target) : lines_(SplitLines(text)), target_(target) {
    module_.symbols = std::make_unique<Module>();
  }

  bool Read() { return ReadOutline() && ReadBodies() && ReadKernels(); }

  TextModule& module() { return module_; }
  const Mismatch& mismatch() const { return mismatch_; }

 private:
  using Lines = std::span<const std::string_view>;

  // A C++ function of a @wp.func, as far as the outline goes.
  struct Signature {
    struct Parameter {
      Type type;
      bool is_result;  // a C++ reference to what is written to
      std::string_view name;
    };
    size_t line = 0;  // of "static ...", from 0
    std::string_view path, name, hint;
    Type result;  // kNoType: void
    std::vector<Parameter> params;
    size_t body = 0, end = 0;  // lines after "{", and that of "}"
  };
  // A function whose body is still to be read: the lines after its "{", with that of its "}".
  struct Pending {
    int32_t function;
    size_t first = 0, last = 0;
    size_t adjoint_first = 0, adjoint_last = 0;  // of its adjoint, if there are any
  };

  bool Fail(size_t line, std::string what) { return mismatch_ = {0, line, 0, std::move(what)}, false; }
  std::string_view LineAt(size_t line) const { return line < lines_.size() ? lines_[line] : std::string_view(); }
  bool IsKernelHead(size_t line) const;

  bool ReadOutline();
  bool ReadStruct(size_t& line);
  bool ReadFunction(size_t& line);
  bool ReadSignature(size_t line, Signature& signature);
  bool ReadParameter(size_t line, Signature& signature);
  bool FindEnd(Signature& signature);
  bool AddAdjoint(const Signature& signature, int32_t function);
  bool AddCustomAdjoint(Signature signature, int32_t primal);
  int32_t AddKernel(const Signature& signature, size_t params);
  bool AddNative(const Signature& signature);
  std::string NativeText(const Signature& signature) const;

  bool ReadBodies();
  bool ReadKernels();

  const std::vector<std::string_view> lines_;
  const Target target_;
  TextModule module_;
  TextNames names_;
  std::vector<std::shared_ptr<Surroundings>> arounds_;  // of the functions of the module
  std::vector<Pending> pending_;
  std::vector<size_t> kernels_;  // lines of their heads
  Mismatch mismatch_;
};

}  // namespace warpsmith
