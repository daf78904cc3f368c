/** What the chart of the months draws, from exact amounts. */
import { type Money, sumMoney } from '../../../../../shared/money/index.ts';
import type { MonthsByGroup } from '../../../../../shared/plan/chart-data.ts';
import { chartNumber } from '../../../../ui/amounts/chart-amounts.ts';

export interface MonthRow {
  readonly month: string;
  /** The sum over the bar in whole RMB; empty where nothing is paid. */
  readonly label: string;
  /** The height of each group's part. */
  readonly parts: readonly number[];
  /** The place of the uppermost part that can be seen, which the sum stands over; -1 where nothing is paid. */
  readonly uppermost: number;
}

/** The exact sum of every month. */
export function monthSums({ months, series }: MonthsByGroup): Money[] {
  return months.map((_month, index) => sumMoney(series.map(({ amounts }) => amountAt(amounts, index))));
}

/** A row for every month. */
export function monthRows(data: MonthsByGroup, amountText: (amount: Money) => string): MonthRow[] {
  const sums = monthSums(data);
  return data.months.map((month, index) => {
    const parts = data.series.map(({ amounts }) => chartNumber(amountAt(amounts, index)));
    return {
      month,
      label: wholeRmb(sums[index], amountText),
      parts,
      uppermost: parts.findLastIndex((part) => part > 0),
    };
  });
}

/** The amount at a place; a series has one for every month. */
export function amountAt(amounts: readonly Money[], index: number): Money {
  const amount = amounts[index];
  if (amount === undefined) throw new RangeError(`no amount for month ${index}`);
  return amount;
}

/** `¥1,365`: the fen are in the table. */
function wholeRmb(amount: Money | undefined, amountText: (amount: Money) => string): string {
  return amount === undefined || amount === 0n ? '' : amountText(amount).replace(/\.\d+$/, '');
}
