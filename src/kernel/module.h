// A Module is what Warp makes of one Python file: its functions, structs and kernels. A kernel that is more than its
// tree, because it was read from a file, refers to it through its Surroundings.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "src/kernel/range.h"

namespace warpsmith {

// A value that a file gives a name, or a literal that Expr has no room for.
struct Constant {
  Type type;
  bool plain = true;             // a number of Python's own, not one that a Warp type was called for
  bool foreign = false;          // of a float type, but held as an integer
  int64_t integer = 0;           // of an integer or bool; the bits of an unsigned one
  double number = 0;             // of a float
  std::vector<double> elements;  // of a composite

  bool operator==(const Constant&) const = default;
};

struct Struct {
  std::string native_name;  // "<key>_<8 hex digits>"
  std::vector<std::pair<std::string, Type>> fields;
};

// A name under which @wp.func was called one or more times, as overloads.
struct FunctionSet {
  std::string key;
  std::vector<int32_t> overloads;  // in Module::functions
  std::vector<int32_t> hashed;     // the same and the generic ones, in the order in which Warp hashes them
  std::vector<int32_t> templates;  // generic ones
  std::string wrong;               // why one of them can't be read; then none can be called
};

// A piece of what Warp hashes of a function after its source: bytes, or the hash of a function that is referred to.
struct Reference {
  std::string bytes;
  int32_t set = -1;  // in Module::sets
};

// What Warp writes into a function as it stands: a @wp.func_native.
struct NativeCode {
  std::string forward;
  std::optional<std::string> reverse, replay;
};

// The constants that a wp.static() stands for, by the values of the variables of the loops around it.
struct StaticTable {
  std::vector<int32_t> symbols;
  std::vector<std::pair<std::vector<int64_t>, int32_t>> constants;
};

struct Surroundings {
  const Module* module = nullptr;  // which must live as long as the kernel
  std::string key;                 // the qualified name, as C++ may have it
  std::vector<Constant> constants;
  std::vector<std::pair<int32_t, int32_t>> globals;  // symbols that name a constant of the file, and which
  std::vector<std::string> texts;
  std::vector<StaticTable> tables;
  std::vector<Reference> references;
  std::vector<std::pair<std::string, std::string>> options;  // of the decorator, as Warp hashes them
  int32_t launch_dimensions = 1;                             // by the most names that tid() was assigned to
  bool enable_backward = true;
  bool grid_stride = true;
  std::string launch_before, launch_after;  // attributes of the CUDA kernels, before and after "__global__ void"
  bool smem_spilling = false;
  bool is_function = false;
  bool other_module = false;    // the decorator puts the kernel into a module of its own, or of another name
  std::string native_name;      // of a function: "<key>_<number>"
  std::vector<Type> annotated;  // of a function: its annotated results
  bool has_annotation = false;
  std::string inline_hint;  // of a function: "", "forceinline", "noinline"
  int64_t max_unroll = kMaxUnroll;
  std::string path;               // of a function: its file and line, as Warp quotes them
  std::vector<int32_t> defaults;  // of a function: constants that its last parameters are if they are left out
  std::optional<NativeCode> native;
  // Of a function: the places in Module::functions of those that stand for its adjoint and its replay.
  int32_t custom_adjoint = -1, custom_replay = -1;
  // Of such an adjoint: the number of parameters of the function that it belongs to; what follows are adjoints of
  // results.
  int32_t adjoint_of = -1;
};

struct Module {
  std::vector<Struct> structs;
  std::vector<FunctionSet> sets;
  std::deque<Kernel> functions;            // each @wp.func, in the order of the file
  std::vector<std::vector<Type>> results;  // of each function that was checked
  std::deque<Kernel> kernels;
};

}  // namespace warpsmith
