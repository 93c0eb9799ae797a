#include "src/dataset/harvest.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

constexpr char kPlanFile[] = "harvest.plan";
constexpr char kLinesFile[] = "samples.jsonl";
constexpr uint64_t kMostParts = 1000;  // of a type, as the command line has it

Error InputError(std::string message) { return {ErrorCode::kInput, std::move(message)}; }

std::string ShardFile(Shard shard) { return fmt::format("shard-{}-of-{}.jsonl", shard.index, shard.count); }

Json PlanJson(const Plan& plan, const std::vector<std::string>& engines) {
  Json types = Json::object();
  for (const TypeShare& share : plan.shares) types[std::string(KernelTypeName(share.type))] = share.parts;
  return {{"seed", plan.seed},   {"types", std::move(types)},     {"breed", plan.breed},
          {"engines", engines},  {"tool_version", kToolVersion}, {"warp_version", kWarpVersion}};
}

std::optional<FolderPlan> PlanOf(const Json& json) {
  const auto type = [&](const char* field) {
    return json.is_object() && json.contains(field) ? json[field].type() : Json::value_t::null;
  };
  using T = Json::value_t;
  if (type("seed") != T::number_unsigned || type("types") != T::object || type("breed") != T::boolean ||
      type("engines") != T::array || type("tool_version") != T::string)
    return {};
  FolderPlan plan{
      {json["seed"].get<uint64_t>(), {}, true, json["breed"].get<bool>()}, {}, json["tool_version"].get<std::string>()};
  for (const auto& [name, parts] : json["types"].items()) {
    const auto known = KernelTypeFromName(name);
    if (!known || !parts.is_number_unsigned() || parts.get<uint64_t>() > kMostParts) return {};
    plan.plan.shares.push_back({*known, parts.get<uint64_t>()});
  }
  for (const Json& engine : json["engines"])
    if (engine.is_string()) plan.engines.push_back(engine.get<std::string>());
  return plan;
}

// Of a row only what says which it is; the rest is skipped, since there may be millions.
Result<std::pair<uint64_t, SlotStore::Stored>> ReadPlace(std::string_view text) {
  const Json json = Json::parse(
      text,
      [](int depth, Json::parse_event_t event, Json& key) {
        if (depth != 1 || event != Json::parse_event_t::key) return true;
        return key == "id" || key == "metadata" || key == "provenance";
      },
      /*allow_exceptions=*/false);
  const Error error = InputError("no row of a harvest; `warpsmith validate` says more");
  if (!json.is_object()) return error;
  const auto id = json.find("id"), metadata = json.find("metadata"), provenance = json.find("provenance");
  if (id == json.end() || metadata == json.end() || provenance == json.end()) return error;
  if (!id->is_string() || !metadata->is_object() || !provenance->is_object()) return error;
  const auto canonical = metadata->find("canonical_id"), slot = provenance->find("slot"),
             attempt = provenance->find("attempt");
  if (canonical == metadata->end() || slot == provenance->end() || attempt == provenance->end()) return error;
  if (!canonical->is_string() || !slot->is_number_unsigned() || !attempt->is_number_unsigned()) return error;
  return std::pair{
      slot->get<uint64_t>(),
      SlotStore::Stored{{}, 0, 0, id->get<std::string>(), canonical->get<std::string>(), attempt->get<uint64_t>()}};
}

Result<std::string> ReadRow(const SlotStore::Stored& row) {
  if (row.length == 0) return ReadFile(row.file);
  std::ifstream file(row.file, std::ios::binary);
  std::string line(row.length, '\0');
  file.seekg(static_cast<std::streamoff>(row.offset));
  if (!file.read(line.data(), static_cast<std::streamsize>(line.size())))
    return InputError(fmt::format("cannot read {}", row.file.string()));
  return line;
}

void Remove(const fs::path& file) {
  std::error_code ignored;
  fs::remove(file, ignored);
}

}  // namespace

std::optional<FolderPlan> ReadPlan(const fs::path& folder) {
  const Result<std::string> text = ReadFile(folder / kPlanFile);
  if (!text) return {};
  return PlanOf(Json::parse(text->substr(0, text->find('\n')), nullptr, /*allow_exceptions=*/false));
}

SlotStore::SlotStore(fs::path folder, StoreFormat format, Shard shard)
    : folder_(std::move(folder)), format_(format), shard_(shard) {
  if (shard.count > 1) lines_ = folder_ / ShardFile(shard);
  else if (format == StoreFormat::kJsonl) lines_ = folder_ / kLinesFile;
}

Result<SlotStore> SlotStore::Open(fs::path folder, StoreFormat format, Shard shard) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return InputError(fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
  if (access(folder.c_str(), W_OK) != 0)
    return InputError(fmt::format("cannot write to {}: {}", folder.string(), std::strerror(errno)));
  SlotStore store(std::move(folder), format, shard);
  if (Status listed = store.ListFiles(); !listed) return listed.error();
  if (Status listed = store.ListLines(store.folder_ / kLinesFile); !listed) return listed.error();
  const std::vector<fs::path> shards = shard.count > 1 ? std::vector<fs::path>{store.lines_} : store.ShardFiles();
  for (const fs::path& file : shards)
    if (Status listed = store.ListLines(file); !listed) return listed.error();
  if (shard.count == 1 && !shards.empty()) store.settled_ = false;
  return store;
}

std::vector<fs::path> SlotStore::ShardFiles() const {
  std::vector<fs::path> files;
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("shard-") && name.ends_with(".jsonl")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// The row of a slot that is found twice is the one found last; either will do, they are the same.
void SlotStore::Note(uint64_t slot, Stored row) {
  const auto [at, fresh] = slots_.emplace(row.canonical, slot);
  if (!fresh) at->second = std::min(at->second, slot);
  rows_[slot] = std::move(row);
}

Status SlotStore::ListFiles() {
  std::error_code error;
  fs::directory_iterator entries(folder_, error);
  if (error) return InputError(fmt::format("cannot read {}: {}", folder_.string(), error.message()));
  for (const fs::directory_entry& entry : entries) {
    if (entry.path().extension() != ".json") continue;
    Result<std::string> text = ReadFile(entry.path());
    if (!text) return text.error();
    auto place = ReadPlace(*text);
    if (!place) return InputError(fmt::format("{}: {}", entry.path().string(), place.error().message));
    place->second.file = entry.path();
    Note(place->first, std::move(place->second));
    if (format_ == StoreFormat::kJsonl) settled_ = false;
  }
  return Ok{};
}

Status SlotStore::ListLines(const fs::path& file) {
  if (!fs::exists(file)) return Ok{};
  std::ifstream lines(file, std::ios::binary);
  std::string line;
  uint64_t offset = 0;
  std::optional<uint64_t> last;
  while (std::getline(lines, line)) {
    if (lines.eof()) {
      if (truncate(file.c_str(), static_cast<off_t>(offset)) != 0)
        return InputError(fmt::format("cannot write {}: {}", file.string(), std::strerror(errno)));
      break;
    }
    auto place = ReadPlace(line);
    if (!place) return InputError(fmt::format("{} at byte {}: {}", file.string(), offset, place.error().message));
    place->second.file = file, place->second.offset = offset, place->second.length = line.size() + 1;
    if (last && *last >= place->first) settled_ = false;
    last = place->first;
    Note(place->first, std::move(place->second));
    offset += line.size() + 1;
  }
  if (format_ == StoreFormat::kJson && shard_.count == 1) settled_ = false;
  return Ok{};
}

Status SlotStore::Add(const SlotRow& row, const Sample& sample) {
  const auto same = slots_.find(sample.metadata.canonical_id);
  if (same != slots_.end() && same->second < row.slot) return Ok{};
  Stored stored{lines_, 0, 0, sample.id, sample.metadata.canonical_id, row.attempt};
  Status written = Ok{};
  if (lines_.empty()) {
    stored.file = folder_ / (sample.id + ".json");
    written = WriteFile(stored.file, SampleText(sample, StoreFormat::kJson));
  } else {
    const std::string line = SampleText(sample, StoreFormat::kJsonl);
    std::error_code none;
    stored.offset = fs::exists(lines_, none) ? fs::file_size(lines_, none) : 0;
    stored.length = line.size();
    written = AppendFile(lines_, line);
  }
  if (!written) return written;
  if (const auto before = rows_.find(row.slot); before != rows_.end()) {
    settled_ = false;
    if (before->second.length == 0) replaced_.push_back(before->second.file);
  }
  if (!rows_.empty() && rows_.rbegin()->first > row.slot && !lines_.empty()) settled_ = false;
  Note(row.slot, std::move(stored));
  return Ok{};
}

Status SlotStore::Settle() {
  WS_CHECK(shard_.count == 1);
  if (settled_) return Ok{};
  for (auto at = rows_.begin(); at != rows_.end();) {
    if (slots_.at(at->second.canonical) == at->first) ++at;
    else at = rows_.erase(at);
  }
  const std::vector<fs::path> shards = ShardFiles();
  Status settled = format_ == StoreFormat::kJsonl ? SettleLines() : SettleFiles();
  if (!settled) return settled;
  for (const fs::path& file : shards) Remove(file);
  settled_ = true;
  return Ok{};
}

Status SlotStore::SettleLines() {
  fs::path temporary = folder_ / kLinesFile;
  temporary += fmt::format(".{}.tmp", getpid());
  std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
  std::vector<fs::path> files;
  std::map<uint64_t, Stored> rows;
  for (auto [slot, row] : rows_) {
    Result<std::string> text = ReadRow(row);
    if (!text) return text.error();
    if (row.length == 0) {
      files.push_back(row.file);
      *text = Json::parse(*text).dump() + "\n";
    }
    row.file = folder_ / kLinesFile, row.offset = static_cast<uint64_t>(out.tellp()), row.length = text->size();
    out << *text;
    rows.emplace(slot, std::move(row));
  }
  out.close();
  if (!out || rename(temporary.c_str(), (folder_ / kLinesFile).c_str()) != 0) {
    Remove(temporary);
    return InputError(fmt::format("cannot write {}: {}", (folder_ / kLinesFile).string(), std::strerror(errno)));
  }
  rows_ = std::move(rows);
  for (const fs::path& file : files) Remove(file);
  return Ok{};
}

Status SlotStore::SettleFiles() {
  std::set<fs::path> wanted;
  for (auto& [slot, row] : rows_) {
    const fs::path file = folder_ / (row.id + ".json");
    wanted.insert(file);
    if (row.length == 0) continue;
    Result<std::string> text = ReadRow(row);
    if (!text) return text.error();
    if (Status written = WriteFile(file, PrettySample(Json::parse(*text))); !written) return written;
    row = {file, 0, 0, row.id, row.canonical, row.attempt};
  }
  for (const fs::path& file : replaced_)
    if (!wanted.contains(file)) Remove(file);
  Remove(folder_ / kLinesFile);
  return Ok{};
}

namespace {

// A lock on a file, held until the descriptor is closed; kUnavailable if somebody else has it.
Result<int> Lock(const fs::path& file, int how) {
  const int fd = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) return InputError(fmt::format("cannot write {}: {}", file.string(), std::strerror(errno)));
  if (flock(fd, how | LOCK_NB) == 0 || errno == ENOLCK || errno == EOPNOTSUPP) return fd;
  close(fd);
  return InputError(fmt::format("another harvest is at work on {}: wait until it is done", file.string()));
}

// Writes the plan, or compares it with the one that is there.
Status AgreeOnPlan(const fs::path& folder, const Json& plan, bool rows) {
  const fs::path file = folder / kPlanFile;
  Result<std::string> text = ReadFile(file);
  if (text && text->empty()) {
    if (rows)
      return InputError(fmt::format("{} holds samples that no harvest made: choose another folder", folder.string()));
    if (Status written = AppendFile(file, plan.dump() + "\n"); !written) return written;
    // Another shard may have been faster: the first line counts.
    text = ReadFile(file);
  }
  if (!text) return text.error();
  const Json before = Json::parse(text->substr(0, text->find('\n')), nullptr, /*allow_exceptions=*/false);
  for (const auto& [key, value] : plan.items()) {
    if (!before.is_object() || !before.contains(key))
      return InputError(fmt::format("{}: not the plan of a harvest", file.string()));
    if (before[key] != value)
      return InputError(fmt::format("{} was begun with {} {}, not {}: go on with that, or choose another folder",
                                    folder.string(), key, before[key].dump(), value.dump()));
  }
  return Ok{};
}

bool HasSamples(const fs::path& folder) {
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored))
    if (entry.path().extension() == ".json" || entry.path().extension() == ".jsonl") return true;
  return false;
}

}  // namespace

Result<Harvest> Harvest::Open(const fs::path& folder, StoreFormat format, const Plan& plan,
                              const std::vector<std::string>& engines, Shard shard) {
  std::error_code error;
  fs::create_directories(folder / "disagreeing", error);
  if (error) return InputError(fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
  std::vector<int> locks;
  auto lock = [&](const fs::path& file, int how) -> Status {
    Result<int> fd = Lock(file, how);
    if (!fd) return fd.error();
    locks.push_back(*fd);
    return Ok{};
  };
  auto give_up = [&](const Error& why) -> Result<Harvest> {
    for (int fd : locks) close(fd);
    return why;
  };
  // Shards may work side by side; the whole works alone. Two that open a new folder at once write the same plan.
  if (Status locked = lock(folder / kPlanFile, shard.count > 1 ? LOCK_SH : LOCK_EX); !locked)
    return give_up(locked.error());
  if (shard.count > 1)
    if (Status locked = lock(folder / ShardFile(shard), LOCK_EX); !locked) return give_up(locked.error());
  if (Status agreed = AgreeOnPlan(folder, PlanJson(plan, engines), shard.count == 1 && HasSamples(folder)); !agreed)
    return give_up(agreed.error());
  Result<SlotStore> rows = SlotStore::Open(folder, format, shard);
  if (!rows) return give_up(rows.error());
  Result<SlotStore> disagreeing = SlotStore::Open(folder / "disagreeing", format, shard);
  if (!disagreeing) return give_up(disagreeing.error());
  Harvest harvest(std::move(*rows), std::move(*disagreeing));
  harvest.locks_ = std::move(locks);
  return harvest;
}

Harvest::Harvest(Harvest&& other) noexcept
    : rows_(std::move(other.rows_)),
      disagreeing_(std::move(other.disagreeing_)),
      locks_(std::exchange(other.locks_, {})) {}

Harvest::~Harvest() {
  for (int fd : locks_) close(fd);
}

void Harvest::Tell(Production& production) const {
  for (const auto& [slot, row] : rows_.rows()) production.Have(slot, row.attempt, row.canonical);
}

std::map<KernelType, uint64_t> Harvest::TypeCounts(const Plan& plan) const {
  const std::vector<KernelType> cycle = TypeCycle(plan);
  std::map<KernelType, uint64_t> counts;
  for (const auto& [slot, row] : rows_.rows()) ++counts[cycle[slot % cycle.size()]];
  return counts;
}

Status Harvest::Add(SlotRow row) {
  // The row comes last: what is there when a slot is taken for filled is all of it.
  if (row.disagreeing && !disagreeing_.rows().contains(row.slot))
    if (Status added = disagreeing_.Add(row, *row.disagreeing); !added) return added;
  return rows_.Add(row, row.sample);
}

Status Harvest::Settle() {
  if (Status settled = disagreeing_.Settle(); !settled) return settled;
  return rows_.Settle();
}

}  // namespace warpsmith
