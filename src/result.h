// Result<T> is what a function that may fail returns: a value, or an Error that says what went wrong, where, and what
// to do next. What must not fail is WS_CHECK(condition), which is on in release builds too.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <variant>

namespace warpsmith {

// The codes are the exit statuses of the command line; tools/ maps nothing else.
enum class ErrorCode {
  kInput = 2,        // wrong usage, or an input that can't be read
  kUnavailable = 3,  // this machine can't do what was asked
  kInternal = 4,     // an internal check failed
};

struct Error {
  ErrorCode code = ErrorCode::kInput;
  std::string message;
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Error error) : state_(std::move(error)) {}

  bool ok() const { return std::holds_alternative<T>(state_); }
  explicit operator bool() const { return ok(); }
  const Error& error() const { return std::get<Error>(state_); }
  T& operator*() { return std::get<T>(state_); }
  const T& operator*() const { return std::get<T>(state_); }
  T* operator->() { return &std::get<T>(state_); }
  const T* operator->() const { return &std::get<T>(state_); }

 private:
  std::variant<T, Error> state_;
};

struct Ok {};
using Status = Result<Ok>;

[[noreturn]] inline void CheckFailed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "warpsmith: internal check failed: %s at %s:%d\n", condition, file, line);
  std::exit(static_cast<int>(ErrorCode::kInternal));
}

#define WS_CHECK(condition) \
  ((condition) ? static_cast<void>(0) : ::warpsmith::CheckFailed(#condition, __FILE__, __LINE__))

}  // namespace warpsmith
