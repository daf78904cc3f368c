import { LINE_FIELDS, type LineField, type PlanLine } from '../../../../shared/plan/schema.ts';
import type { ColumnKey } from './view-state.ts';

export type FilledColumns = ReadonlyMap<ColumnKey, number>;

export const NOTHING_FILLED: FilledColumns = new Map();

/** In how many lines each column has something; a column with nothing is left out. */
export function filledColumns(lines: readonly PlanLine[]): FilledColumns {
  const counts = new Map<LineField, number>();
  for (const line of lines) {
    for (const field of LINE_FIELDS) {
      if ((line[field] ?? '').length > 0) counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  }
  return counts;
}

/** What stays hidden when the lines are other ones: a column into which something came is shown. */
export function stillHidden(
  hidden: ReadonlySet<ColumnKey>,
  before: FilledColumns,
  now: FilledColumns,
): ReadonlySet<ColumnKey> {
  const rest = [...hidden].filter((key) => (now.get(key) ?? 0) <= (before.get(key) ?? 0));
  return rest.length === hidden.size ? hidden : new Set(rest);
}
