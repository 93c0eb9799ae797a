// What AddressSanitizer does unless ASAN_OPTIONS says otherwise. An input is judged in microseconds and allocates some
// hundred times, so: no histories of allocations, new memory is not filled, and the quarantine of freed memory is small
// enough for the caches. To look into a crash, run it again with ASAN_OPTIONS=malloc_context_size=30. The session lives
// as long as the process, which is no leak.
extern "C" const char* __asan_default_options() {
  return "malloc_context_size=0:max_malloc_fill_size=0:quarantine_size_mb=1:thread_local_quarantine_size_kb=16:"
         "detect_leaks=0";
}
