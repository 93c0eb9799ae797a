// The head of a module is what Warp writes between its prologue and its kernels: the structs and functions of the file
// that the kernels use.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "src/kernel/module.h"
#include "src/result.h"
#include "src/text/ir.h"
#include "src/text/print.h"

namespace warpsmith {

struct ModuleHead {
  // A C++ function.
  struct Piece {
    int32_t function = -1;  // in Module::functions
    bool adjoint = false;   // its adjoint; otherwise the function itself, with its replay if that is native code
    bool empty = false;     // of an adjoint that no kernel needs, of which Warp writes no body
  };
  std::vector<int32_t> structs;  // in Module::structs
  std::vector<Piece> pieces;
  std::map<int32_t, TextIr> bodies;  // by place in Module::functions
};

// Collects the head of the kernels' module: what they use, and what that uses.
class HeadBuilder {
 public:
  explicit HeadBuilder(const Module& module) : module_(module) {}

  // Kernels come in the order in which Warp writes them. Lowers the functions that a kernel calls; what only lowering
  // finds to be beyond the language is an Error.
  Status Add(const Kernel& kernel, const TextIr& ir);
  Result<ModuleHead> Finish();

 private:
  struct Called {
    TextIr ir;
    bool backward = false;  // by a kernel that has a backward kernel
    bool forced = false;    // its adjoint is called by name
  };

  Status Visit(const TextIr& ir, bool backward, bool forced);
  Status Build(int32_t index, bool backward, bool forced);
  void BuildStruct(int32_t record);
  void BuildParameters(const Kernel& kernel);

  const Module& module_;
  std::map<int32_t, Called> called_;
  std::vector<int32_t> order_;     // each function after those that it calls, in the order of the calls
  std::vector<int32_t> deferred_;  // what stands for adjoints and replays comes last
  std::vector<int32_t> structs_;
  std::vector<int32_t> replays_;
};

// The text of a head, for each target.
ModuleText PrintHead(const Module& module, const ModuleHead& head);

// A module as far as printing goes.
struct TextModule {
  std::unique_ptr<Module> symbols;  // the structs and functions that all of it refers to by their places
  ModuleHead head;
  std::vector<TextKernel> kernels;
};

// The whole file that Warp writes for it.
std::string PrintModule(const TextModule& module, Target target);

}  // namespace warpsmith
