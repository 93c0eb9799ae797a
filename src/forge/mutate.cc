#include <iterator>

#include "src/forge/forge.h"
#include "src/forge/mutators.h"
#include "src/forge/passes.h"

namespace warpsmith {
namespace {

constexpr MutatorRow kMutators[] = {
    {"replace_operation", "an operation becomes another of the same signature", ReplaceOperation},
    {"replace_comparison", "a comparison's or condition's operator changes", ReplaceComparison},
    {"replace_literal", "a literal changes", ReplaceLiteral},
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
    {"read_written", "a value becomes what the thread stored", ReadWritten},
    {"add_scalar_param", "an expression becomes a new scalar parameter", AddScalarParam},
    {"add_array_param", "an expression becomes an element of a new array", AddArrayParam},
    {"merge_arrays", "two arrays become one", MergeArrays},
    {"insert_statement", "a statement is added", InsertStatement},
    {"delete_statement", "a statement goes", DeleteStatement},
    {"duplicate_statement", "a statement is done twice", DuplicateStatement},
    {"move_statement", "a statement goes elsewhere", MoveStatement},
    {"swap_statements", "two statements change places", SwapStatements},
    {"toggle_augmented", "x = x + e becomes x += e, or the reverse", ToggleAugmented},
    {"change_store", "a store becomes an update or an atomic, or the reverse", ChangeStore},
    {"write_component", "a component of a vector is written", WriteComponent},
    {"use_atomic_result", "what an atomic returns is used", UseAtomicResult},
    {"introduce_temporary", "an expression gets a name", IntroduceTemporary},
    {"inline_temporary", "a variable gives way to its value", InlineTemporary},
    {"change_type", "a variable turns from float to vec3, or the reverse", ChangeType},
    {"wrap_in_branch", "statements go into an if", WrapInBranch},
    {"wrap_in_loop", "statements go into a loop", WrapInLoop},
    {"unwrap_block", "a loop or branch gives way to its body", UnwrapBlock},
    {"change_loop", "a loop gets other bounds or another kind", ChangeLoop},
    {"swap_arms", "the arms of a branch change places", SwapArms},
    {"add_elif", "a branch gets one more arm", AddElif},
    {"add_else", "a branch gets an else", AddElse},
    {"make_accumulator", "an expression becomes a sum over a loop", MakeAccumulator},
    {"carry_variable", "a loop carries one more variable", CarryVariable},
};

}  // namespace

std::span<const MutatorRow> Mutators() { return kMutators; }

std::string_view Mutate(Kernel& kernel, Rng& rng, std::vector<uint8_t>* applied) {
  EnsureThreadIndex(kernel, rng);
  std::string_view first;
  for (int left = rng.Chance(0.6) ? 1 : rng.Between(2, 3); left > 0; --left) {
    for (int attempt = 0; attempt < 8; ++attempt) {
      size_t at = rng.Below(std::size(kMutators));
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
