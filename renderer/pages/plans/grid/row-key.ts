/** Rows by identity: what is active, selected or folded stays so when lines are added, sorted or priced again. */
import type { GridRow, LineRow } from '../page-state/grid-rows.ts';

/** A row, and what the grid's library hands over with it. */
export type SheetRow = GridRow & {
  /** While one of its cells is edited: the text that was typed so far. */
  readonly typed?: string;
  /** The id of the line from which a cell was filled by its handle. */
  readonly filledFrom?: string;
};

/** Of a line its id; the others have a line break, which no id of ours has. */
export function rowKeyOf(row: GridRow): string {
  if (row.kind === 'line') return row.line.id;
  return row.kind === 'new' ? 'new\n' : `group\n${row.group?.id ?? ''}`;
}

export function isLine(row: GridRow | undefined): row is LineRow {
  return row?.kind === 'line';
}

/** The ids of the lines among the rows from `top` to `bottom`, both included. */
export function lineIds(rows: readonly GridRow[], top = 0, bottom = rows.length - 1): string[] {
  return rows.slice(top, bottom + 1).flatMap((row) => (row.kind === 'line' ? [row.line.id] : []));
}
