/** What the charts of a plan show, as exact amounts; only the window makes lengths of them. */
import { type Money, ZERO, moneyFromFen, sumMoney } from '../money/index.ts';
import { paidByMonth } from './paid-by-month.ts';
import type { Plan, PlanGroup } from './schema.ts';
import type { PlanStrategy, StrategyMonths } from './strategy-costs.ts';
import type { MonthAmount, Totals } from './totals.ts';

type Paid = Pick<Totals, 'now' | 'later'>;

/** What the groups of a plan pay; null: the lines that are in no group. */
export interface PaidGroup {
  readonly group: PlanGroup | null;
  readonly totals: Paid;
}

export interface GroupSeries {
  /** `others`: the groups that are not among the dearest, in one. */
  readonly group: PlanGroup | null | 'others';
  /** One for each month. */
  readonly amounts: readonly Money[];
}

export interface MonthsByGroup {
  /** Every month of the plan, also those without a payment. */
  readonly months: readonly string[];
  /** In the plan's order, the others last. Groups that pay nothing are left out. */
  readonly series: readonly GroupSeries[];
}

/** What a plan pays month by month, stacked by group: the `most` dearest groups, and the others together. */
export function monthsByGroup(groups: readonly PaidGroup[], horizon: Plan['horizon'], most: number): MonthsByGroup {
  const months = monthsOfPlan(horizon);
  const paying = groups
    .map(({ group, totals }) => ({ group, paid: paidByMonth(totals, horizon) }))
    .map((each) => ({ ...each, sum: sumMoney(each.paid.map(({ amount }) => amount)) }))
    .filter(({ sum }) => sum > ZERO);
  const dearest = new Set(paying.toSorted((a, b) => descending(a.sum, b.sum)).slice(0, most));
  const others = paying.filter((each) => !dearest.has(each)).flatMap(({ paid }) => paid);
  const shown = paying.filter((each) => dearest.has(each));
  return {
    months,
    series: [
      ...shown.map(({ group, paid }) => ({ group, amounts: inMonths(paid, months) })),
      ...(others.length === 0 ? [] : [{ group: 'others' as const, amounts: inMonths(others, months) }]),
    ],
  };
}

export interface CumulativeSeries {
  readonly strategy: PlanStrategy;
  /** What is paid by the end of each month, everything before it included. */
  readonly amounts: readonly Money[];
}

/** The running totals of the strategies at the end of each month; the last ones are their totals. */
export function cumulative(strategies: readonly StrategyMonths[], months: readonly string[]): CumulativeSeries[] {
  return strategies.map(({ strategy, months: paid }) => {
    let total: bigint = ZERO;
    const amounts = inMonths(paid, months).map((amount) => moneyFromFen((total += amount)));
    return { strategy, amounts };
  });
}

/** The lines with most to save, the largest saving first, and as given where they are equal. */
export function topSavings<L extends { readonly saving: Money }>(lines: Iterable<L>, most: number): L[] {
  return [...lines]
    .filter(({ saving }) => saving > ZERO)
    .toSorted((a, b) => descending(a.saving, b.saving))
    .slice(0, most);
}

/** Every calendar month that a plan touches. Its last day is the one before `to`. */
export function monthsOfPlan({ from, to }: Plan['horizon']): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (`${text}-01` >= to) return months;
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** The amounts of each month, zero where nothing is paid. */
function inMonths(paid: readonly MonthAmount[], months: readonly string[]): Money[] {
  const amounts = new Map<string, bigint>();
  for (const { month, amount } of paid) amounts.set(month, (amounts.get(month) ?? ZERO) + amount);
  return months.map((month) => moneyFromFen(amounts.get(month) ?? ZERO));
}

function descending(a: Money, b: Money): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
