// What AddressSanitizer does unless ASAN_OPTIONS says otherwise: no histories of allocations and a small quarantine,
// since an input is judged in microseconds and allocates some hundred times. To look into a crash, run it again with
// ASAN_OPTIONS=malloc_context_size=30. The session lives as long as the process, which is no leak.
extern "C" const char* __asan_default_options() { return "malloc_context_size=0:quarantine_size_mb=1:detect_leaks=0"; }
