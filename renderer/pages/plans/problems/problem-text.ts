import { describeProblem } from '../../../../shared/billing/describe.ts';
import type { FieldProblem } from '../../../../shared/billing/problem.ts';
import { type NameContext, codeName, fieldName } from '../../../ui/names/plan-names.ts';

/** The cells that hold codes. */
const CHOICES: ReadonlySet<string> = new Set(['product', 'region', 'mode', 'term', 'per']);

/**
 * What is wrong with a cell, in one sentence that names its column. What would be accepted is named as the grid shows
 * it; what was entered stays word for word, unless it is a code that was understood.
 */
export function problemText(context: NameContext, problem: FieldProblem): string {
  const accepted = problem.accepted.map((code) => codeName(context, code));
  const understood = problem.code !== 'unknown-choice' && CHOICES.has(problem.field);
  const given = understood ? codeName(context, problem.given) : problem.given;
  return describeProblem(context.t, { ...problem, given, accepted }, fieldName(context.t, problem.field));
}
