// What the worker has to do with the sanitizers, if it is built with one: show AddressSanitizer where arrays end, and
// learn of the races that ThreadSanitizer finds.
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WS_ADDRESS_SANITIZER 1
#include <sanitizer/asan_interface.h>
#endif
#if __has_feature(thread_sanitizer)
#define WS_THREAD_SANITIZER 1
extern "C" int __tsan_get_report_mop(void* report, unsigned long index, int* thread, void** address, int* size,
                                     int* write, int* atomic, void** trace, unsigned long trace_size);
#endif
#endif

namespace warpsmith {

#if defined(WS_ADDRESS_SANITIZER) || defined(WS_THREAD_SANITIZER)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif
#if defined(WS_THREAD_SANITIZER)
inline constexpr bool kRaceDetector = true;
#else
inline constexpr bool kRaceDetector = false;
#endif

// From now on touching these words is an error; and no longer.
inline void Forbid([[maybe_unused]] const uint32_t* words, [[maybe_unused]] size_t count) {
#if defined(WS_ADDRESS_SANITIZER)
  __asan_poison_memory_region(words, count * sizeof(uint32_t));
#endif
}
inline void Allow([[maybe_unused]] const uint32_t* words, [[maybe_unused]] size_t count) {
#if defined(WS_ADDRESS_SANITIZER)
  __asan_unpoison_memory_region(words, count * sizeof(uint32_t));
#endif
}

// The lowest address that two threads touched at once, if any did since the last call.
#if defined(WS_THREAD_SANITIZER)
inline const uint32_t* g_race = nullptr;

inline const uint32_t* TakeRace() {
  const uint32_t* at = g_race;
  g_race = nullptr;
  return at;
}
#else
inline const uint32_t* TakeRace() { return nullptr; }
#endif

}  // namespace warpsmith

// Each launch uses the same memory and each kernel the same runtime, so nothing may be reported only once. Reports are
// not symbolised: that starts a process.
#if defined(WS_ADDRESS_SANITIZER)
extern "C" const char* __asan_default_options() {
  return "symbolize=0:detect_leaks=0:allocator_may_return_null=1:abort_on_error=0";
}
extern "C" const char* __ubsan_default_options() { return "symbolize=0:print_stacktrace=0"; }
#endif
#if defined(WS_THREAD_SANITIZER)
extern "C" const char* __tsan_default_options() {
  return "symbolize=0:suppress_equal_stacks=0:suppress_equal_addresses=0:exitcode=0:log_path=/dev/null";
}
extern "C" void __tsan_on_report(void* report) {
  void* address = nullptr;
  void* trace[1];
  int thread, size, write, atomic;
  __tsan_get_report_mop(report, 0, &thread, &address, &size, &write, &atomic, trace, 1);
  // The first element of several, so that it does not depend on who came first. Reports come one at a time.
  auto at = static_cast<const uint32_t*>(address);
  if (!warpsmith::g_race || at < warpsmith::g_race) warpsmith::g_race = at;
}
#endif
