/** Every problem of every line of a plan, as rows. */
import type { FieldProblem } from '../../../../shared/billing/problem.ts';
import type { Plan, PlanLine } from '../../../../shared/plan/schema.ts';

export interface ProblemRow {
  readonly key: string;
  readonly line: PlanLine;
  /** The line's place in the plan, counted from 1. */
  readonly number: number;
  readonly problem: FieldProblem;
}

type Problems = ReadonlyMap<string, { readonly problems: readonly FieldProblem[] }>;

/** In the plan's order. Lines that are not priced yet have none. */
export function problemRows({ lines }: Pick<Plan, 'lines'>, prices: Problems): ProblemRow[] {
  return lines.flatMap((line, index) =>
    (prices.get(line.id)?.problems ?? []).map((problem, place) => ({
      key: `${line.id} ${place}`,
      line,
      number: index + 1,
      problem,
    })),
  );
}

/** How many lines have problems. */
export function linesWithProblems(rows: readonly ProblemRow[]): number {
  return new Set(rows.map(({ line }) => line.id)).size;
}
