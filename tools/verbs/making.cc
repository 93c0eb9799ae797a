#include "tools/verbs/making.h"

#include <fmt/format.h>
#include <signal.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "tools/verbs/table.h"

namespace warpsmith {
namespace {

constexpr uint64_t kMostParts = 1000;

std::atomic<bool> stop_asked = false;
std::atomic<int> stop_signal = 0;

void AskToStop(int signal_number) {
  if (!stop_asked.exchange(true)) {
    stop_signal = signal_number;
    return;
  }
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

Result<uint64_t> NumberOf(std::string_view text, uint64_t most) {
  uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number > most)
    return Error{ErrorCode::kInput, fmt::format("'{}' is not a whole number of at most {}", text, most)};
  return number;
}

Result<KernelType> TypeOf(const std::string& name) {
  if (auto type = KernelTypeFromName(name)) return *type;
  std::string known;
  for (const KernelTypeRow& row : KernelTypes()) known += fmt::format("{}{}", known.empty() ? "" : ", ", row.name);
  return Error{ErrorCode::kInput, fmt::format("unknown type '{}'; the types are {}", name, known)};
}

}  // namespace

Result<std::vector<TypeShare>> SharesOf(const std::vector<std::string>& types, const std::vector<std::string>& quotas) {
  std::vector<TypeShare> shares;
  auto share_of = [&](KernelType type) {
    return std::find_if(shares.begin(), shares.end(), [&](const TypeShare& share) { return share.type == type; });
  };
  for (const std::string& name : types) {
    Result<KernelType> type = TypeOf(name);
    if (!type) return type.error();
    if (share_of(*type) == shares.end()) shares.push_back({*type, 1});
  }
  if (types.empty())
    for (const KernelTypeRow& row : KernelTypes()) shares.push_back({row.type, 1});
  for (const std::string& quota : quotas) {
    const size_t at = quota.find('=');
    if (at == std::string::npos)
      return Error{ErrorCode::kInput, fmt::format("--quota: '{}' is not type=parts, as in loop=3", quota)};
    Result<KernelType> type = TypeOf(quota.substr(0, at));
    if (!type) return type.error();
    Result<uint64_t> parts = NumberOf(std::string_view(quota).substr(at + 1), kMostParts);
    if (!parts) return Error{ErrorCode::kInput, "--quota: " + parts.error().message};
    if (share_of(*type) == shares.end())
      return Error{ErrorCode::kInput, fmt::format("--quota: {} is not among --types", KernelTypeName(*type))};
    share_of(*type)->parts = *parts;
  }
  std::erase_if(shares, [](const TypeShare& share) { return share.parts == 0; });
  if (shares.empty()) return Error{ErrorCode::kInput, "--quota leaves no type to make"};
  return shares;
}

Result<Shard> ShardOf(const std::string& text) {
  const size_t at = text.find('/');
  const Error error{ErrorCode::kInput, fmt::format("--shard: '{}' is not I/N with I from 0 to N-1, as in 0/4", text)};
  if (at == std::string::npos) return error;
  const Result<uint64_t> index = NumberOf(std::string_view(text).substr(0, at), UINT32_MAX);
  const Result<uint64_t> count = NumberOf(std::string_view(text).substr(at + 1), UINT32_MAX);
  if (!index || !count || *index >= *count) return error;
  return Shard{*index, *count};
}

StopSignal::StopSignal() {
  stop_asked = false;
  struct sigaction action {};
  action.sa_handler = AskToStop;
  action.sa_flags = SA_RESTART;
  for (int number : {SIGINT, SIGTERM}) sigaction(number, &action, nullptr);
}

StopSignal::~StopSignal() {
  for (int number : {SIGINT, SIGTERM}) signal(number, SIG_DFL);
}

const std::atomic<bool>* StopSignal::flag() const { return &stop_asked; }

void StopSignal::PassOn() {
  std::fflush(stdout);
  signal(stop_signal, SIG_DFL);
  raise(stop_signal);
  std::abort();
}

std::string VerdictCounts(const ProductionCounts& counts) {
  const ProductionCounts::PerType sum = counts.total();
  return fmt::format("agree {}, disagree {}, inconclusive {}, duplicates {}", sum.agree, sum.disagree, sum.inconclusive,
                     counts.duplicates);
}

std::string TypeTable(const ProductionCounts& counts) {
  Table table({"type", "new", "agree", "disagree", "inconclusive"});
  for (const KernelTypeRow& type : KernelTypes()) {
    const ProductionCounts::PerType& row = counts.types[static_cast<size_t>(type.type)];
    if (row.kept + row.agree + row.disagree + row.inconclusive == 0) continue;
    table.Add({std::string(type.name), std::to_string(row.kept), std::to_string(row.agree),
               std::to_string(row.disagree), std::to_string(row.inconclusive)});
  }
  return table.empty() ? "" : table.Text();
}

nlohmann::ordered_json ProductionJson(const ProductionCounts& counts, double seconds) {
  Json types = Json::object();
  for (const KernelTypeRow& row : KernelTypes())
    if (const uint64_t kept = counts.types[static_cast<size_t>(row.type)].kept; kept > 0)
      types[std::string(row.name)] = kept;
  const ProductionCounts::PerType sum = counts.total();
  return {{"samples", sum.kept},
          {"types", std::move(types)},
          {"verdicts", {{"agree", sum.agree}, {"disagree", sum.disagree}, {"inconclusive", sum.inconclusive}}},
          {"reasons", counts.reasons},
          {"duplicates", counts.duplicates},
          {"bred", counts.bred},
          {"disagreeing", counts.disagreeing},
          {"seconds", seconds}};
}

}  // namespace warpsmith
