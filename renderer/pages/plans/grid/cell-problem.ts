/** Problems of a line by the column in which they stand. */
import type { FieldProblem } from '../../../../shared/billing/problem.ts';
import { columnOf } from '../../../ui/names/plan-names.ts';
import type { GridRow } from '../page-state/grid-rows.ts';

/** The first problem of a cell. */
export function problemAt(row: GridRow, column: string): FieldProblem | undefined {
  if (row.kind !== 'line') return undefined;
  return row.price?.problems.find(({ field }) => columnOf(field) === column);
}
