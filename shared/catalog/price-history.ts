/** What a price used to be: the same product, region and type in older lists. */
import { compareExact, exact, isZero, minus, over, roundHalfUp, times } from '../money/index.ts';
import { type ShownPrice, shownPrice } from './price-table.ts';
import type { PriceList, PriceRow } from './schema.ts';

export interface PastPrice {
  readonly listId: string;
  /** The date of the row's source, which may be older than its list. */
  readonly asOf: string;
  readonly monthly: ShownPrice | null;
  readonly hourly: ShownPrice | null;
}

/** The row's older prices, newest first. */
export function pastPrices(row: PriceRow, archived: readonly PriceList[]): PastPrice[] {
  return archived
    .flatMap((list) => {
      const past = list.prices.find(
        ({ product, region, type }) => product === row.product && region === row.region && type === row.type,
      );
      if (past === undefined) return [];
      const asOf = list.sources[past.source]?.asOf ?? list.asOf;
      return [{ listId: list.id, asOf, monthly: shownPrice(past.month), hourly: shownPrice(past.hour) }];
    })
    .toSorted((left, right) => (left.asOf < right.asOf ? 1 : -1));
}

/**
 * How much a price changed, in percent rounded half up to one decimal, with its sign: `"+4.2"`, `"−37.5"`, `"0.0"`.
 * Null when either is missing or they are not prices of the same thing.
 */
export function changePercent(before: ShownPrice | null, after: ShownPrice | null): string | null {
  if (before === null || after === null || before.basis !== after.basis || isZero(before.value)) return null;
  const change = over(times(minus(after.value, before.value), 100), before.value);
  const sign = compareExact(change, exact(0));
  if (sign === 0) return '0.0';
  return sign > 0 ? `+${roundHalfUp(change, 1)}` : `−${roundHalfUp(times(change, -1), 1)}`;
}
