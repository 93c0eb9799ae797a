// A Ledger is the file that a conformance run can be resumed from: a line that says which run it is, then a line for
// each chunk of the population that is done. A line that a kill cut short does not count.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <set>
#include <string>

#include "src/result.h"
#include "tests/warp/tally.h"

namespace warpsmith {

class Ledger {
 public:
  // Opens or makes the file. `run` names the run with all that decides its result: a file of another run is an error.
  static Result<Ledger> Open(const std::string& path, const nlohmann::ordered_json& run);

  bool Done(uint64_t chunk) const { return done_.contains(chunk); }
  // Of all chunks that are done.
  const Tally& tally() const { return tally_; }
  Status Add(uint64_t chunk, const Tally& tally);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  bool Write(const std::string& line);
  Error CannotWrite() const;

  std::string path_;
  std::unique_ptr<std::FILE, Close> file_;
  std::set<uint64_t> done_;
  Tally tally_;
};

}  // namespace warpsmith
