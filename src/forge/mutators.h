// The mutators, each an edit of a typed kernel that starts with wp.tid(). It returns false if it found nothing to
// change. The table in
// mutate.cc says what each does.
#pragma once

#include "src/kernel/kernel.h"
#include "src/rng.h"

namespace warpsmith {

// Of expressions.
bool ReplaceOperation(Kernel& kernel, Rng& rng);
bool ReplaceComparison(Kernel& kernel, Rng& rng);
bool ReplaceLiteral(Kernel& kernel, Rng& rng);
bool SwapOperands(Kernel& kernel, Rng& rng);
bool WrapExpression(Kernel& kernel, Rng& rng);
bool UnwrapExpression(Kernel& kernel, Rng& rng);
bool NegateExpression(Kernel& kernel, Rng& rng);
bool UseVariable(Kernel& kernel, Rng& rng);
bool RegrowExpression(Kernel& kernel, Rng& rng);
bool CopyExpression(Kernel& kernel, Rng& rng);
bool ChangeIndex(Kernel& kernel, Rng& rng);
bool ChangeComponent(Kernel& kernel, Rng& rng);
bool ChainComparison(Kernel& kernel, Rng& rng);
bool JoinConditions(Kernel& kernel, Rng& rng);
bool ReadWritten(Kernel& kernel, Rng& rng);
bool AddScalarParam(Kernel& kernel, Rng& rng);
bool AddArrayParam(Kernel& kernel, Rng& rng);
bool MergeArrays(Kernel& kernel, Rng& rng);

// Of statements.
bool InsertStatement(Kernel& kernel, Rng& rng);
bool DeleteStatement(Kernel& kernel, Rng& rng);
bool DuplicateStatement(Kernel& kernel, Rng& rng);
bool MoveStatement(Kernel& kernel, Rng& rng);
bool SwapStatements(Kernel& kernel, Rng& rng);
bool ReplaceUpdate(Kernel& kernel, Rng& rng);
bool ToggleAugmented(Kernel& kernel, Rng& rng);
bool ChangeStore(Kernel& kernel, Rng& rng);
bool WriteComponent(Kernel& kernel, Rng& rng);
bool UseAtomicResult(Kernel& kernel, Rng& rng);
bool IntroduceTemporary(Kernel& kernel, Rng& rng);
bool SwapVariables(Kernel& kernel, Rng& rng);
bool InlineTemporary(Kernel& kernel, Rng& rng);
bool ChangeType(Kernel& kernel, Rng& rng);

// Of control flow.
bool WrapInBranch(Kernel& kernel, Rng& rng);
bool WrapInLoop(Kernel& kernel, Rng& rng);
bool UnwrapBlock(Kernel& kernel, Rng& rng);
bool ChangeLoop(Kernel& kernel, Rng& rng);
bool SwapArms(Kernel& kernel, Rng& rng);
bool AddElif(Kernel& kernel, Rng& rng);
bool AddElse(Kernel& kernel, Rng& rng);
bool MakeAccumulator(Kernel& kernel, Rng& rng);
bool CountInWhile(Kernel& kernel, Rng& rng);
bool LeaveEarly(Kernel& kernel, Rng& rng);
bool CarryVariable(Kernel& kernel, Rng& rng);

}  // namespace warpsmith
