/** The lines of a difference as the rows of one table: removed, added, changed. */
import { type Money, moneyFromFen } from '../../../../../shared/money/index.ts';
import type { FieldChange, PlanDiff } from '../../../../../shared/plan/diff.ts';
import type { LinePart, PlanLine } from '../../../../../shared/plan/schema.ts';

export type DiffKind = 'removed' | 'added' | 'changed';

export interface DiffRow {
  readonly kind: DiffKind;
  readonly line: PlanLine;
  readonly fields: readonly FieldChange<LinePart>[];
  /** Null: no price, or not there at all. */
  readonly before: Money | null;
  readonly after: Money | null;
  readonly difference: Money | null;
}

export function diffRows({ added, removed, changed }: PlanDiff): DiffRow[] {
  return [
    ...removed.map(({ line, amount }): DiffRow => ({
      kind: 'removed',
      line,
      fields: [],
      before: amount,
      after: null,
      difference: amount === null ? null : moneyFromFen(0n - amount),
    })),
    ...added.map(({ line, amount }): DiffRow => ({
      kind: 'added',
      line,
      fields: [],
      before: null,
      after: amount,
      difference: amount,
    })),
    ...changed.map((each): DiffRow => ({ kind: 'changed', ...each })),
  ];
}
