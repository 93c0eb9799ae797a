#include "src/oracle/explore.h"

#include <algorithm>
#include <bit>

namespace warpsmith {
namespace {

// Kinks followed to at one step: some have two, like clamp.
constexpr uint8_t kKinksOfStep = 2;
// So many elements are changed to find kinks: a forward run each, and some thirty for each kink.
constexpr int kChanges = 32;

// Floats in the order of their values, one after another.
int64_t Ordinal(float value) {
  const int32_t bits = std::bit_cast<int32_t>(value);
  return bits >= 0 ? bits : int64_t{INT32_MIN} - bits;
}
float FloatAt(int64_t ordinal) {
  return std::bit_cast<float>(static_cast<int32_t>(ordinal >= 0 ? ordinal : int64_t{INT32_MIN} - ordinal));
}

}  // namespace

Explorer::Explorer(const Kernel& kernel, const Program& program, const Examiner& examiner)
    : program_(program), examiner_(examiner), source_(kernel) {
  ForEachExpr(kernel.body, [&](const Expr& e) {
    if (e.kind == Expr::Kind::kLiteral && e.type.is_real()) literals_.push_back(static_cast<float>(e.number));
  });
}

void Explorer::Know(const Launch& launch) {
  Known& known = known_.emplace_back(Known{launch, {}});
  known.launch.adjoints.clear();
  Follow(known.launch, known.path);
}

void Explorer::SeekKinks(const Coverage& covered, Rng& rng) {
  const auto has_kinks = [](const Known& known) {
    return std::ranges::any_of(known.path.ways, [](uint64_t way) { return way != 0; });
  };
  if (std::ranges::none_of(known_, has_kinks)) return;
  for (int change = 0; change < kChanges && found_.empty(); ++change) {
    const Known& from = rng.Pick(known_);
    Launch launch = from.launch;
    const std::optional<Change> changed = Vary(launch, rng);
    if (changed && Follow(launch, path_)) FollowToKink(from, *changed, path_, covered, rng);
  }
}

std::optional<Launch> Explorer::Look(const Coverage& covered, Rng& rng) {
  if (!found_.empty()) {
    Launch launch = std::move(found_.back());
    found_.pop_back();
    return launch;
  }
  const Known& from = rng.Pick(known_);
  const bool afresh = rng.Chance(0.5);
  Launch launch = afresh ? Afresh(from.launch, rng) : from.launch;
  std::optional<Change> change;
  if (!afresh) change = Vary(launch, rng);
  const Examiner::Sight sight = examiner_.Scout(launch, covered, path_, rng);
  if (change) FollowToKink(from, *change, path_, covered, rng);
  if (!sight.wrong && !sight.news) return std::nullopt;
  return launch;
}

Launch Explorer::Afresh(const Launch& like, Rng& rng) {
  const uint32_t shape = rng.Below(8);
  Launch launch = ChooseScout(like, examiner_.uses(), rng);
  if (shape > 2) return launch;
  if (shape == 0) {
    launch.dim = rng.Between(kLanes + 1, kLanes + 4);
    return launch;
  }
  launch.dim = rng.Between(1, std::min(2, launch.dim));
  Trim(launch);
  return launch;
}

void Explorer::Trim(Launch& launch) {
  FillSourceMemory(launch, false, source_memory_);
  const SourceResult result = source_.Run(launch.dim, source_memory_, false);
  if (result.fault != Fault::kNone) return;
  for (size_t p = 0; p < launch.args.size(); ++p) {
    Buffer& arg = launch.args[p];
    const int32_t length = std::max(1, result.accesses[p].max_index + 1);
    if (!arg.type.is_array() || arg.size() <= length) continue;
    arg.type.is_real() ? arg.reals.resize(static_cast<size_t>(length) * arg.type.length)
                       : arg.ints.resize(static_cast<size_t>(length));
  }
}

std::optional<Explorer::Change> Explorer::Vary(Launch& launch, Rng& rng) const {
  auto varied = [&](size_t p) {
    const ArrayUse& use = examiner_.uses()[p];
    return launch.args[p].size() > 0 && (!launch.args[p].type.is_array() || (use.read && !use.only_max && !use.only_min));
  };
  std::vector<size_t> params;
  for (size_t p = 0; p < launch.args.size(); ++p)
    if (varied(p)) params.push_back(p);
  if (params.empty()) return std::nullopt;
  Change change;
  change.param = rng.Pick(params);
  Buffer& arg = launch.args[change.param];
  if (!arg.type.is_real()) {
    const int32_t most = arg.type == kBool ? 1 : *std::max_element(arg.ints.begin(), arg.ints.end());
    rng.Pick(arg.ints) = rng.Between(0, std::max(0, most));
    return std::nullopt;
  }
  change.element = rng.Below(static_cast<uint32_t>(arg.reals.size()));
  const uint32_t kind = rng.Below(8);
  if (kind == 0 && !literals_.empty()) {
    change.to = rng.Pick(literals_);
  } else if (kind == 1) {
    const Buffer& other = launch.args[rng.Pick(params)];
    change.to = other.reals.empty() ? 0 : rng.Pick(other.reals);
  } else {
    change.to = static_cast<float>(ScoutReal(rng, rng.Below(kScoutTastes)));
  }
  arg.reals[change.element] = change.to;
  return change;
}

bool Explorer::Follow(const Launch& launch, Path& path) {
  FillMemory(launch, memory_);
  return program_.Forward(launch.dim, memory_, nullptr, &coverage_, &path).fault == Fault::kNone;
}

void Explorer::FollowToKink(const Known& from, const Change& change, const Path& changed,
                            const Coverage& covered, Rng& rng) {
  const std::vector<uint64_t>&here = from.path.ways, &there = changed.ways;
  if (here.size() != there.size() || here.empty()) return;
  const size_t threads = static_cast<size_t>(from.path.threads);
  followed_.resize(here.size() / threads);
  size_t place = 0;
  auto turns = [&](size_t i) {
    return here[i] != there[i] && here[i] != 0 && there[i] != 0 && followed_[i / threads] < kKinksOfStep;
  };
  while (place < here.size() && !turns(place)) ++place;
  if (place == here.size()) return;
  ++followed_[place / threads];
  Launch launch = from.launch;
  float& value = launch.args[change.param].reals[change.element];
  int64_t near = Ordinal(value), far = Ordinal(change.to);
  Path path;
  while (std::abs(far - near) > 1) {
    const int64_t middle = near + (far - near) / 2;
    value = FloatAt(middle);
    const bool same = Follow(launch, path) && path.ways[place] == here[place];
    (same ? near : far) = middle;
  }
  for (const int64_t end : {near, far}) {
    Launch at_kink = launch;
    at_kink.args[change.param].reals[change.element] = FloatAt(end);
    if (examiner_.Scout(at_kink, covered, path, rng).wrong) found_.push_back(std::move(at_kink));
  }
}

}  // namespace warpsmith
