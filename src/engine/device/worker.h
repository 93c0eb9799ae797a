// The device worker: a small program that loads NVIDIA's libraries, so that a compiler that crashes or a kernel that
// spoils the GPU's context costs one process and not the engine's. It answers messages (protocol.h) on its standard
// input until that ends.
#pragma once

#include <string>

#include "src/engine/device/message.h"

namespace warpsmith::device {

// What answers requests: a compiler or a device.
class Server {
 public:
  virtual ~Server() = default;
  // Reads what follows the request's first word and writes the answer.
  virtual void Answer(uint32_t request, MessageReader& in, MessageWriter& out) = 0;
};

// Their constructors end the process with a line on standard error if the libraries are not to be had.
Server* MakeCompilerServer(int count, char** libraries);
Server* MakeDeviceServer(int ordinal);

// Ends the process: the cause is the last line of its standard error.
[[noreturn]] void Fail(const std::string& cause);
// A function of a loaded library; ends the process if there is none of that name.
void* FunctionOf(void* library, const char* name);
// Points `function` to it.
template <class Function>
void Bind(void* library, const char* name, Function*& function) {
  function = reinterpret_cast<Function*>(FunctionOf(library, name));
}

}  // namespace warpsmith::device
