/** What is said about a range of cells: how many there are, and what the amounts in it add up to. */
import { type Money, sumMoney } from '../../../../shared/money/index.ts';
import type { GridRow } from '../page-state/grid-rows.ts';
import { amountOfCell } from './answer.ts';
import { type GridColumnKey, isAnswer } from './grid-columns.ts';
import type { Rect } from './grid-range.ts';
import { isLine } from './row-key.ts';

export interface RangeFacts {
  /** Cells of lines. */
  readonly cells: number;
  /** Null where the range is not one column of amounts: now and total together are no sum of anything. */
  readonly sum: Money | null;
}

export function rangeFacts(rows: readonly GridRow[], columns: readonly GridColumnKey[], rect: Rect): RangeFacts {
  const lines = rows.slice(rect.top, rect.bottom + 1).filter(isLine);
  const cells = lines.length * (rect.right - rect.left + 1);
  const column = columns[rect.left];
  if (rect.left !== rect.right || column === undefined || !isAnswer(column) || column === 'cheapest') {
    return { cells, sum: null };
  }
  const amounts = lines.map(({ price }) => amountOfCell(price, column)).filter((amount) => amount !== null);
  return { cells, sum: amounts.length === 0 ? null : sumMoney(amounts) };
}
