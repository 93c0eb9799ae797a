#include <array>
#include <iterator>

#include "src/forge/edit.h"
#include "src/forge/forge.h"
#include "src/forge/mutators.h"
#include "src/forge/passes.h"
#include "src/kernel/check.h"

namespace warpsmith {
namespace {

constexpr double kNewFeature = 0.15;
constexpr int kAttempts = 8;  // to find a mutator that has something to change

constexpr MutatorRow kMutators[] = {
    {"replace_operation", "an operation becomes another of the same signature", ReplaceOperation},
    {"replace_comparison", "a comparison's or condition's operator changes", ReplaceComparison},
    {"replace_literal", "a literal changes", ReplaceLiteral, 1.5},
    {"swap_operands", "two operands change places", SwapOperands},
    {"wrap_expression", "an operation is put around an expression", WrapExpression},
    {"unwrap_expression", "an operation gives way to one of its operands", UnwrapExpression},
    {"negate_expression", "a value or condition is negated, or no longer", NegateExpression},
    {"use_variable", "an expression becomes a variable", UseVariable},
    {"regrow_expression", "an expression is grown anew", RegrowExpression},
    {"copy_expression", "an expression of the kernel replaces another", CopyExpression},
    {"change_index", "another element is read", ChangeIndex},
    {"change_component", "another component is meant, or spelled otherwise", ChangeComponent},
    {"chain_comparison", "a < b becomes a < b < c", ChainComparison},
    {"join_conditions", "a condition gets a companion by and, or", JoinConditions},
    {"read_written", "a value becomes what the thread stored", ReadWritten, 0.2},
    {"add_scalar_param", "an expression becomes a new scalar parameter", AddScalarParam, 1, kScalars},
    {"add_array_param", "an expression becomes an element of a new array", AddArrayParam},
    {"merge_arrays", "two arrays become one", MergeArrays, 0.15},
    {"insert_statement", "a statement is added", InsertStatement},
    {"delete_statement", "a statement goes", DeleteStatement},
    {"duplicate_statement", "a statement is done twice", DuplicateStatement, 0.4},
    {"move_statement", "a statement goes elsewhere", MoveStatement},
    {"swap_statements", "two statements change places", SwapStatements},
    {"replace_update", "x += e becomes x -= e, x *= e, x /= e or x %= e", ReplaceUpdate, 0.4},
    {"toggle_augmented", "x = x + e becomes x += e, or the reverse", ToggleAugmented},
    {"change_store", "a store becomes an update or an atomic, or the reverse", ChangeStore, 0.7, kAtomics},
    {"write_component", "a component of a vector is written", WriteComponent},
    {"use_atomic_result", "what an atomic returns is used", UseAtomicResult, 0.15},
    {"introduce_temporary", "an expression gets a name", IntroduceTemporary},
    {"swap_variables", "two variables take each other's value", SwapVariables, 0.4},
    {"inline_temporary", "a variable gives way to its value", InlineTemporary},
    {"change_type", "a variable turns from float to vec3, or the reverse", ChangeType, 0.7, kVectors},
    {"wrap_in_branch", "statements go into an if", WrapInBranch, 1, kBranches},
    {"wrap_in_loop", "statements go into a loop", WrapInLoop, 1, kLoops},
    {"unwrap_block", "a loop or branch gives way to its body", UnwrapBlock, 1.5},
    {"change_loop", "a loop gets other bounds or another kind", ChangeLoop},
    {"swap_arms", "the arms of a branch change places", SwapArms},
    {"add_elif", "a branch gets one more arm", AddElif},
    {"add_else", "a branch gets an else", AddElse},
    {"make_accumulator", "an expression becomes a sum over a loop", MakeAccumulator, 1, kLoops},
    {"count_in_while", "a for loop becomes a while loop that counts", CountInWhile, 0.7},
    {"leave_early", "a condition ends a loop, a trip or the thread", LeaveEarly, 0.7, kBranches},
    {"carry_variable", "a loop carries one more variable", CarryVariable},
};

}  // namespace

std::span<const MutatorRow> Mutators() { return kMutators; }

std::string_view Mutate(Kernel& kernel, Rng& rng, std::vector<uint8_t>* applied, MutatorDraws* draws) {
  // Mutators rely on types.
  if (!Check(kernel).ok()) Repair(kernel, rng);
  EnsureThreadIndex(kernel, rng);
  Features features = FeaturesOf(kernel);
  std::array<double, std::size(kMutators)> weights;
  for (size_t i = 0; i < weights.size(); ++i) {
    bool has = (kMutators[i].adds & ~features) == 0;
    weights[i] = kMutators[i].weight * (has ? 1 : kNewFeature);
    if (draws && !draws->factors.empty()) weights[i] *= draws->factors[i];
  }
  std::string_view first;
  for (int left = rng.Chance(0.6) ? 1 : rng.Between(2, 3); left > 0; --left) {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
      size_t at = rng.Weighted(weights);
      if (draws) draws->drawn.push_back(static_cast<uint8_t>(at));
      if (!kMutators[at].apply(kernel, rng)) continue;
      if (first.empty()) first = kMutators[at].name;
      if (applied) applied->push_back(static_cast<uint8_t>(at));
      break;
    }
  }
  Repair(kernel, rng);
  return first;
}

}  // namespace warpsmith
