/** What is worked out for a line, cell by cell. */
import { type Money, formatMoney } from '../../../../shared/money/index.ts';
import type { AnswerColumn } from '../page-state/view-state.ts';
import type { LinePrice } from '../../../state/workers/prices/protocol.ts';

export type AmountColumn = Exclude<AnswerColumn, 'cheapest'>;

/** The amount of a line; null where it has no price in its mode. */
export function amountOfCell(price: LinePrice | undefined, column: AmountColumn): Money | null {
  if (price === undefined || price.costs.chosen === null) return null;
  return column === 'total' ? price.costs.chosen : price[column];
}

/** The same as it is copied: a plain amount, such as 1365.00, which a spreadsheet adds up. */
export function plainAmount(price: LinePrice | undefined, column: AmountColumn): string {
  const amount = amountOfCell(price, column);
  return amount === null ? '' : formatMoney(amount);
}
