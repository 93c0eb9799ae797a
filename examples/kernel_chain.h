// A KernelChain launches the kernels of a Python file one after another, on arrays that they share, by one engine: what
// a program does that is made of many small kernels. Engines know launches only one by one; the chain hands each the
// arrays as the one before left them.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "src/engine/engine.h"
#include "src/kernel/kernel.h"
#include "src/oracle/judge.h"
#include "src/result.h"
#include "src/text/ir.h"
#include "src/text/print.h"

namespace warpsmith {

// An array that launches read and write. Arrays of reals have an adjoint of the same shape.
struct ChainArray {
  ChainArray(Type element, int32_t count) : value(ZeroBuffer(element.array(), count)), adjoint(value) {}

  Buffer value, adjoint;
};

// What a kernel is called with.
using ChainArgument = std::variant<int32_t, float, ChainArray*>;

class KernelChain {
 public:
  // All kernels of the file must be inside the executed language.
  static Result<KernelChain> Load(const std::string& file, std::unique_ptr<Engine> engine);

  // Runs the kernel; the arrays become what it leaves. Requires a kernel of this name and arguments of its types.
  void Forward(std::string_view kernel, int32_t dim, const std::vector<ChainArgument>& args);
  // Runs the kernel once more and then backward: adjoints become what that leaves, values stay as they are. Right for
  // kernels that overwrite nothing that they read.
  void Backward(std::string_view kernel, int32_t dim, const std::vector<ChainArgument>& args);

  // The first failure; what was launched after it did nothing.
  const Status& status() const { return status_; }
  // What else is found to have gone wrong, by the one who launches.
  void Fail(std::string message);
  const Engine& engine() const { return *engine_; }
  // How often anything ran.
  int launch_count() const { return launch_count_; }

  // A kernel and the judge's word on its gradient, at the first launch of this chain.
  struct Judged {
    std::string kernel;
    Judgement judgement;
  };
  std::vector<Judged> Judge() const;

 private:
  struct Link {
    Kernel kernel;
    TextIr ir;
    KernelText text;
    std::optional<Launch> first;  // of its launches
  };

  explicit KernelChain(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}
  Link& Find(std::string_view kernel);
  Outcome Run(Link& link, Launch launch);

  std::unique_ptr<Engine> engine_;
  std::vector<std::unique_ptr<Link>> links_;
  Status status_ = Ok{};
  int launch_count_ = 0;
};

}  // namespace warpsmith
