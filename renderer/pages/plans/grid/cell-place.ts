import type { Place } from './grid-range.ts';

/** The header is the first row of the table; both are counted from 1 there. */
const FIRST_ROW = 2;

/** The place of the cell that an event happened in; null between the cells and in the header. */
export function cellPlace(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
  const row = cell?.closest('[role="row"]');
  if (!cell || !row) return null;
  return {
    row: Number(row.getAttribute('aria-rowindex')) - FIRST_ROW,
    column: Number(cell.getAttribute('aria-colindex')) - 1,
  };
}
