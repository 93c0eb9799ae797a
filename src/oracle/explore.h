// An Explorer looks for launches that show what the usual ones hide: branches that no launch took, adjoints through
// which nothing flowed, and what lies within a hair's breadth of a kink, where an operand that is off by a thousandth
// takes the other branch. It looks by dual numbers alone; what it finds is for the Examiner to judge.
//
// Kinks are searched for, not waited for (search-based testing, after Korel 1990): each step at which a thread compares
// something tells how far its operands are apart, a nudge to an element tells which of these gaps it moves, and a
// secant step closes the gap.
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "src/engine/interpreter.h"
#include "src/engine/launch.h"
#include "src/oracle/examine.h"
#include "src/oracle/source.h"
#include "src/rng.h"

namespace warpsmith {

class Explorer {
 public:
  // All must outlive the explorer.
  Explorer(const Kernel& kernel, const Program& program, const Examiner& examiner);

  // From now on launches are varied from this one too. There must be one before the first Look().
  void Know(const Launch& launch);

  // Looks at one launch more, or for kinks around one. What it returns seems wrong, or exercises what `covered` lacks.
  std::optional<Launch> Look(const Coverage& covered, Rng& rng);

 private:
  // Where an element of a launch has another value.
  struct Change {
    size_t param = 0, element = 0;
    float to = 0;

    float& In(Launch& launch) const { return launch.args[param].reals[element]; }
  };
  struct Known {
    Launch launch;
    Path path;
  };

  // A launch of other values. Some are of one or two threads and arrays no longer than needed: what the text does with
  // the element of a thread that is not there shows, and what it does beyond an array's end. Some are of
  // more threads than the interpreter runs at once, and some have integers larger than any before.
  Launch Afresh(const Launch& like, Rng& rng);
  void Trim(Launch& launch);
  // Makes integers larger: loops go further than what they do at some trip.
  void Enlarge(Launch& launch, Rng& rng) const;
  // Whether launches may differ in what this parameter holds.
  bool MayVary(const Launch& launch, size_t param) const;
  // Changes one element.
  std::optional<Change> Vary(Launch& launch, Rng& rng) const;
  // A value that some element or literal has: what is compared may tie.
  float Coincidence(const Launch& launch, const Change& change, Rng& rng) const;
  // Makes elements of a launch coincide, and looks where one thread stands on one kink then.
  void SeekTies(const Known& from, const Coverage& covered, Rng& rng);
  // For each step, the change of one element that should bring one thread across a kink there, if there is any.
  std::vector<std::optional<Change>> ChangesToCross(const Known& from, Rng& rng);
  // Looks for kinks in all directions from one launch.
  void SeekFrom(const Known& from, const Coverage& covered, Rng& rng);
  // Goes from a known launch towards the change until the way that a thread takes changes between two neighbouring
  // values of f32, and looks at those.
  void FollowToKink(const Known& from, const Change& change, const Path& changed, const Coverage& covered, Rng& rng);
  bool Follow(const Launch& launch, Path& path);

  const Program& program_;
  const Examiner& examiner_;
  const SourceEvaluator source_;
  std::vector<float> literals_;
  std::vector<int32_t> whole_literals_;
  std::deque<Known> known_;
  size_t searched_ = 0;            // of the known ones, those searched for kinks
  std::vector<Launch> found_;      // at kinks, and not yet returned
  std::vector<uint8_t> followed_;  // by step: how often a kink there was looked at
  Coverage followed_coverage_;     // by forward runs alone
  // Memory that is used again and again.
  Memory<double> memory_;
  SourceMemory source_memory_;
  Coverage coverage_;
  Path path_;
};

}  // namespace warpsmith
