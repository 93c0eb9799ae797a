// What a worker may not do: use up memory, processor time or disk, or call the system for anything but running.
#pragma once

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include <cstddef>
#include <vector>

#include "sanitizer.h"

namespace warpsmith {

inline void Limit(int resource, rlim_t value) {
  rlimit limit{value, value};
  setrlimit(static_cast<__rlimit_resource>(resource), &limit);
}

// System calls that running kernels needs; all others fail. Elsewhere than on x86-64 there are only the limits.
inline void ConfineSystemCalls() {
#if defined(__x86_64__)
  constexpr uint32_t kAllowed[] = {SYS_write,
                                   SYS_writev,
                                   SYS_futex,
                                   SYS_mmap,
                                   SYS_munmap,
                                   SYS_mprotect,
                                   SYS_madvise,
                                   SYS_brk,
                                   SYS_clone,
                                   SYS_clone3,
                                   SYS_set_robust_list,
                                   SYS_rseq,
                                   SYS_rt_sigprocmask,
                                   SYS_rt_sigreturn,
                                   SYS_sched_yield,
                                   SYS_gettid,
                                   SYS_getpid,
                                   SYS_tgkill,
                                   SYS_exit,
                                   SYS_exit_group,
                                   SYS_restart_syscall,
                                   SYS_getrandom,
                                   SYS_prctl};
  std::vector<sock_filter> program = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
  };
  for (uint32_t call : kAllowed) {
    program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  }
  program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 1 /* EPERM */));
  sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);  // refused by some container runtimes: then the limits remain
#endif
}

inline void Confine(rlim_t memory_mb, rlim_t cpu_seconds) {
  Limit(RLIMIT_CORE, 0);
  Limit(RLIMIT_FSIZE, 1 << 20);  // the loader's and the sanitizers' last words go to a file that is open already
  Limit(RLIMIT_CPU, cpu_seconds);
  // A sanitizer keeps records of its own of all memory, and reads what the system knows of the process when it reports.
  if (kSanitized) return;
  // Not RLIMIT_AS: the arena's guards take address space, but no memory.
  Limit(RLIMIT_DATA, memory_mb << 20);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  ConfineSystemCalls();
}

}  // namespace warpsmith
