// What the worker is asked to do, read from the file of jobs, and how it answers (protocol.h).
#pragma once

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "protocol.h"

namespace warpsmith {

using protocol::Mode;
using protocol::Record;
using protocol::WordType;

// A failed worker is reported by its exit status.
[[noreturn]] inline void Fail(const char* what) {
  std::fprintf(stderr, "worker: %s\n", what);
  std::_Exit(3);
}

struct Words {
  const uint32_t* data = nullptr;
  uint32_t count = 0;
};

struct Argument {
  Words value;
  Words adjoint;
};

struct Launch {
  uint32_t dim = 0;
  std::vector<Argument> args;
};

struct Job {
  uint32_t number = 0;
  uint32_t entry = 0;
  uint64_t seed = 0;
  std::vector<WordType> params;
  std::vector<Launch> launches;
};

struct Reader {
  const uint32_t* at;

  uint32_t Word() { return *at++; }
  Words Array() {
    Words words{nullptr, Word()};
    words.data = at;
    at += words.count;
    return words;
  }
};

inline Job ReadJob(Reader& in, uint32_t number) {
  Job job;
  job.number = number;
  job.entry = in.Word();
  job.seed = in.Word();
  job.seed |= static_cast<uint64_t>(in.Word()) << 32;
  job.params.resize(in.Word());
  for (WordType& type : job.params) type.word = in.Word();
  job.launches.resize(in.Word());
  for (Launch& launch : job.launches) {
    launch.dim = in.Word();
    for (size_t i = 0; i < job.params.size(); ++i) {
      Words value = in.Array();
      launch.args.push_back({value, in.Array()});
    }
  }
  return job;
}

inline void WriteAll(const void* data, size_t size) {
  const char* at = static_cast<const char*>(data);
  while (size > 0) {
    ssize_t n = write(STDOUT_FILENO, at, size);
    if (n <= 0) std::_Exit(0);  // the engine has gone
    at += n;
    size -= static_cast<size_t>(n);
  }
}

inline void WriteRecord(Record kind, uint32_t job, const std::vector<uint32_t>& words) {
  std::vector<uint32_t> all = {static_cast<uint32_t>(kind), job, static_cast<uint32_t>(words.size())};
  all.insert(all.end(), words.begin(), words.end());
  WriteAll(all.data(), all.size() * sizeof(uint32_t));
}

}  // namespace warpsmith
