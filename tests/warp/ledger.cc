#include "tests/warp/ledger.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace warpsmith {

Result<Ledger> Ledger::Open(const std::string& path, const nlohmann::ordered_json& run) {
  Ledger ledger;
  ledger.path_ = path;
  std::string kept;  // what is whole of the file
  std::ifstream in(path);
  for (std::string line; std::getline(in, line) && !in.eof(); kept += line + "\n") {
    const auto json = nlohmann::json::parse(line, nullptr, /*allow_exceptions=*/false);
    if (kept.empty() && json != nlohmann::json(run))
      return Error{ErrorCode::kInput,
                   fmt::format("{} is of another run or of another build: it began with {}, wanted is "
                               "{}; name another file",
                               path, line, run.dump())};
    if (json.is_discarded()) return Error{ErrorCode::kInput, fmt::format("{} is damaged: name another file", path)};
    if (kept.empty()) continue;
    ledger.done_.insert(json.at("chunk").get<uint64_t>());
    ledger.tally_.Merge(Tally::FromJson(json.at("tally")));
  }
  in.close();
  std::error_code ignored;  // what cannot be made or cut cannot be opened either
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
  std::filesystem::resize_file(path, kept.size(), ignored);
  ledger.file_.reset(std::fopen(path.c_str(), "a"));
  if (!ledger.file_) return ledger.CannotWrite();
  if (kept.empty() && !ledger.Write(run.dump())) return ledger.CannotWrite();
  return ledger;
}

Status Ledger::Add(uint64_t chunk, const Tally& tally) {
  done_.insert(chunk);
  tally_.Merge(tally);
  if (!Write(nlohmann::ordered_json{{"chunk", chunk}, {"tally", tally.ToJson()}}.dump())) return CannotWrite();
  return Ok{};
}

bool Ledger::Write(const std::string& line) {
  return std::fputs((line + "\n").c_str(), file_.get()) >= 0 && std::fflush(file_.get()) == 0;
}

Error Ledger::CannotWrite() const {
  return {ErrorCode::kInput, fmt::format("cannot write {}: {}", path_, std::strerror(errno))};
}

}  // namespace warpsmith
