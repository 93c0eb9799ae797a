#include "src/oracle/explore.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace warpsmith {
namespace {

// Kinks followed to at one step: some have two, like clamp, and threads may differ.
constexpr uint8_t kKinksOfStep = 6;
// So many launches are searched from, so many elements of each are nudged, by this part of their size: a forward run
// each, and some six for each kink.
constexpr size_t kSearched = 10;
constexpr size_t kNudged = 16;
constexpr double kNudge = 0x1p-8;
constexpr double kFarthest = 1e4;
// So many coincidences are tried at each launch. In half of them a part of the elements become 0, 1 or -1, by which
// what is computed of them ties without rounding.
constexpr int kCoincidences = 32;
constexpr double kFewWhole = 0.3, kManyWhole = 0.8;
// Beyond the kink by this part of the way, so that a gap that bends is closed too.
constexpr double kOvershoot = 0x1p-6;
// A gap is closed in so many forward runs; half of them halve what is left.
constexpr int kClosings = 48;
// Neighbouring floats.
constexpr int64_t kStrideGrowth = 8;
// Larger integers than usual launches have, and no larger than arrays may get for them.
constexpr int32_t kLarge = 7, kLargest = 40;

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
    if (e.kind != Expr::Kind::kLiteral) return;
    if (e.type.is_real()) literals_.push_back(static_cast<float>(e.number));
    if (e.type == kInt && e.integer > 0 && e.integer < kLargest) whole_literals_.push_back(e.integer);
  });
}

void Explorer::Know(const Launch& launch) {
  Known& known = known_.emplace_back(Known{launch, {}});
  known.launch.adjoints.clear();
  Follow(known.launch, known.path);
  followed_coverage_.Add(coverage_);
}

std::vector<std::optional<Explorer::Change>> Explorer::ChangesToCross(const Known& from, Rng& rng) {
  std::vector<Change> nudges;
  for (size_t p = 0; p < from.launch.args.size(); ++p)
    for (size_t i = 0; MayVary(from.launch, p) && i < from.launch.args[p].reals.size(); ++i)
      nudges.push_back({p, i, from.launch.args[p].reals[i]});
  const size_t threads = static_cast<size_t>(from.path.threads);
  std::vector<std::optional<Change>> changes(from.path.ways.size() / threads);
  std::vector<uint32_t> candidates(changes.size(), 0);
  Launch launch = from.launch;
  for (size_t k = 0; k < std::min(nudges.size(), kNudged); ++k) {
    std::swap(nudges[k], nudges[k + rng.Below(static_cast<uint32_t>(nudges.size() - k))]);
    const Change nudge = nudges[k];
    float& value = nudge.In(launch);
    const double old = static_cast<double>(nudge.to);
    value = static_cast<float>(old + kNudge * (std::fabs(old) + kNudge));
    const double moved = static_cast<double>(value) - old;
    const bool fine = Follow(launch, path_) && path_.ways.size() == from.path.ways.size();
    value = nudge.to;
    for (size_t place = 0; fine && place < path_.ways.size(); ++place) {
      const double slope = (path_.gaps[place] - from.path.gaps[place]) / moved;
      const double way = -from.path.gaps[place] / slope * (1 + kOvershoot);
      if (path_.ways[place] != from.path.ways[place] || !(std::fabs(way) <= kFarthest)) continue;
      // One of all that would do, by chance.
      if (rng.Below(++candidates[place / threads]) > 0) continue;
      changes[place / threads] = Change{nudge.param, nudge.element, static_cast<float>(old + way)};
    }
  }
  return changes;
}

void Explorer::SeekFrom(const Known& from, const Coverage& covered, Rng& rng) {
  const size_t threads = static_cast<size_t>(from.path.threads), places = from.path.gaps.size();
  followed_.resize(places / threads);
  const auto wanted = [&](size_t step) { return followed_[step] < kKinksOfStep; };
  bool any = false;
  for (size_t place = 0; place < places; ++place)
    any |= std::isfinite(from.path.gaps[place]) && wanted(place / threads);
  if (!any) return;
  SeekTies(from, covered, rng);
  const std::vector<std::optional<Change>> changes = ChangesToCross(from, rng);
  for (size_t step = 0; step < changes.size(); ++step) {
    if (!changes[step] || !wanted(step)) continue;
    Launch launch = from.launch;
    changes[step]->In(launch) = changes[step]->to;
    if (!Follow(launch, path_)) continue;
    // What lies beyond may hold more kinks.
    if (known_.size() < kSearched && followed_coverage_.Lacks(coverage_)) Know(launch);
    FollowToKink(from, *changes[step], path_, covered, rng);
  }
}

std::optional<Launch> Explorer::Look(const Coverage& covered, Rng& rng) {
  while (found_.empty() && searched_ < std::min(known_.size(), kSearched)) SeekFrom(known_[searched_++], covered, rng);
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
  if (shape > 3) return launch;
  if (shape == 0) {
    launch.dim = rng.Between(kLanes + 1, kLanes + 4);
    return launch;
  }
  launch.dim = rng.Between(1, std::min(2, launch.dim));
  shape == 1 ? Enlarge(launch, rng) : Trim(launch);
  return launch;
}

void Explorer::Enlarge(Launch& launch, Rng& rng) const {
  for (Buffer& arg : launch.args) {
    if (arg.type.is_real() || arg.type.element() == kBool || arg.ints.empty() || rng.Chance(0.5)) continue;
    // One beyond a literal may be the first trip after what happens there.
    const bool near_literal = !whole_literals_.empty() && rng.Chance(0.5);
    rng.Pick(arg.ints) = near_literal ? rng.Pick(whole_literals_) + rng.Between(0, 2) : rng.Between(kLarge, kLargest);
  }
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

bool Explorer::MayVary(const Launch& launch, size_t param) const {
  const ArrayUse& use = examiner_.uses()[param];
  const Buffer& arg = launch.args[param];
  return arg.size() > 0 && (!arg.type.is_array() || (use.read && !use.only_max && !use.only_min));
}

std::optional<Explorer::Change> Explorer::Vary(Launch& launch, Rng& rng) const {
  std::vector<size_t> params;
  for (size_t p = 0; p < launch.args.size(); ++p)
    if (MayVary(launch, p)) params.push_back(p);
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
  change.to =
      rng.Chance(0.25) ? Coincidence(launch, change, rng) : static_cast<float>(ScoutReal(rng, rng.Below(kScoutTastes)));
  arg.reals[change.element] = change.to;
  return change;
}

float Explorer::Coincidence(const Launch& launch, const Change& change, Rng& rng) const {
  if (!literals_.empty() && rng.Chance(0.3)) return rng.Pick(literals_);
  const Buffer& other = launch.args[rng.Below(static_cast<uint32_t>(launch.args.size()))];
  if (other.reals.empty()) return 0;
  // Threads read elements of their own number.
  return change.element < other.reals.size() && rng.Chance(0.5) ? other.reals[change.element] : rng.Pick(other.reals);
}

void Explorer::SeekTies(const Known& from, const Coverage& covered, Rng& rng) {
  std::vector<Change> changes;
  for (size_t p = 0; p < from.launch.args.size(); ++p)
    for (size_t i = 0; MayVary(from.launch, p) && i < from.launch.args[p].reals.size(); ++i)
      changes.push_back({p, i, 0});
  for (int k = 0; k < kCoincidences && !changes.empty(); ++k) {
    Launch launch = from.launch;
    if (rng.Chance(0.5)) {
      const double part = rng.Chance(0.5) ? kFewWhole : kManyWhole;
      for (const Change& change : changes)
        if (rng.Chance(part)) change.In(launch) = rng.Chance(0.5) ? 0.0f : rng.Chance(0.5) ? 1.0f : -1.0f;
    } else {
      const Change& change = rng.Pick(changes);
      change.In(launch) = Coincidence(launch, change, rng);
    }
    // What all threads share ties all of them.
    if (rng.Chance(0.5)) launch.dim = rng.Between(1, std::min(2, launch.dim));
    if (!Follow(launch, path_) || path_.ties != 1 || path_.other_ties > 0) continue;
    if (examiner_.Scout(launch, covered, path_, rng).wrong) found_.push_back(std::move(launch));
  }
}

bool Explorer::Follow(const Launch& launch, Path& path) {
  FillMemory(launch, memory_);
  coverage_.Clear();
  return program_.Forward(launch.dim, memory_, nullptr, &coverage_, &path).fault == Fault::kNone;
}

void Explorer::FollowToKink(const Known& from, const Change& change, const Path& changed, const Coverage& covered,
                            Rng& rng) {
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

  // Two sides of the kink, drawn together until they are neighbours.
  struct Side {
    int64_t at;
    double gap;
  };
  Launch launch = from.launch;
  float& value = change.In(launch);
  Side near{Ordinal(value), from.path.gaps[place]}, far{Ordinal(change.to), changed.gaps[place]};
  Path path;
  int64_t stride = 1;
  bool was_near = false;
  for (int k = 0; std::abs(far.at - near.at) > 1 && k < kClosings; ++k) {
    const int64_t low = std::min(near.at, far.at), high = std::max(near.at, far.at);
    int64_t at = low + (high - low) / 2;
    // Where the line through both gaps meets zero, and more than a stride from either side.
    const double x = static_cast<double>(FloatAt(near.at)), y = static_cast<double>(FloatAt(far.at));
    const double guess = x - near.gap * (y - x) / (far.gap - near.gap);
    if (guess >= std::min(x, y) && guess <= std::max(x, y) && high - low > 2 * stride)
      at = std::clamp(Ordinal(static_cast<float>(guess)), low + stride, high - stride);
    value = FloatAt(at);
    const bool is_near = Follow(launch, path) && path.ways[place] == here[place];
    (is_near ? near : far) = {at, path.gaps[place]};
    stride = is_near == was_near ? stride * kStrideGrowth : 1;
    was_near = is_near;
  }
  for (const int64_t end : {near.at, far.at}) {
    Launch at_kink = launch;
    change.In(at_kink) = FloatAt(end);
    if (examiner_.Scout(at_kink, covered, path, rng).wrong) found_.push_back(std::move(at_kink));
  }
}

}  // namespace warpsmith
