/**
 * The arithmetic of a plan written down once more, straight on: every line by itself, nothing remembered, nothing kept.
 * It runs on any numbers, so that the product is measured against decimal.js and against bare whole numbers. What is
 * not arithmetic (reading cells, looking prices up, the calendar) is done before, and not measured.
 */
import type { Timeline } from '../../shared/billing/calendar-book.ts';

/** A kind of number. `amount` is price × discount × a whole number, truncated to the fen (PRC-2, PRC-5). */
export interface Arithmetic<Price, Amount> {
  readonly zero: Amount;
  prepare(price: string, discount: string): Price;
  amount(price: Price, count: number): Amount;
  plus(a: Amount, b: Amount): Amount;
  minus(a: Amount, b: Amount): Amount;
  less(a: Amount, b: Amount): boolean;
  text(amount: Amount): string;
}

export interface BaselineComponent<Price> {
  readonly month: Price;
  readonly hour: Price;
  /** Months that are paid for each term of the line (PKG-3). */
  readonly paid: readonly number[];
}

/** A line as the arithmetic needs it. */
export interface BaselineLine<Price> {
  readonly components: readonly BaselineComponent<Price>[];
  readonly quantity: number;
  /** Months that each term runs. */
  readonly terms: readonly number[];
  readonly timeline: Timeline;
  readonly mode: string;
}

export interface BaselineTotals {
  readonly chosen: string;
  readonly configuration: string;
  readonly monthly: string;
  readonly cheapest: string;
  /** All payments, month by month; the sum is `chosen`. */
  readonly paid: string;
}

interface Step<Amount> {
  readonly cost: Amount;
  readonly orders: number;
}

/** Prices the lines one after the other and adds them up. */
export function baselineTotals<P, N>(lines: readonly BaselineLine<P>[], n: Arithmetic<P, N>): BaselineTotals {
  const sums = { chosen: n.zero, configuration: n.zero, monthly: n.zero, cheapest: n.zero };
  const months = new Map<string, N>();
  for (const line of lines) {
    const { configuration, monthly, cheapest, chosen, payments } = priceLine(line, n);
    sums.configuration = n.plus(sums.configuration, configuration);
    sums.monthly = n.plus(sums.monthly, monthly);
    sums.cheapest = n.plus(sums.cheapest, cheapest);
    sums.chosen = n.plus(sums.chosen, chosen);
    for (const { month, amount } of payments) months.set(month, n.plus(months.get(month) ?? n.zero, amount));
  }
  const paid = [...months.values()].reduce((a, b) => n.plus(a, b), n.zero);
  return {
    chosen: n.text(sums.chosen),
    configuration: n.text(sums.configuration),
    monthly: n.text(sums.monthly),
    cheapest: n.text(sums.cheapest),
    paid: n.text(paid),
  };
}

function priceLine<P, N>(line: BaselineLine<P>, n: Arithmetic<P, N>) {
  const { timeline, mode } = line;
  const byDays = (days: number) => sum(line, n, ({ hour }) => n.amount(hour, 24 * days * line.quantity));
  const ordersFor = orderCosts(line, n);
  const configuration = byDays(timeline.days);
  const monthly = ordersFor(timeline.months);
  let mixed: { readonly day: number; readonly cost: N } | undefined;
  for (const { day, months } of timeline.switches) {
    const cost = n.plus(byDays(day), ordersFor(months));
    if (mixed === undefined || n.less(cost, mixed.cost)) mixed = { day, cost };
  }
  let best = { strategy: 'configuration', cost: configuration };
  if (n.less(monthly, best.cost)) best = { strategy: 'monthly', cost: monthly };
  if (mixed !== undefined && n.less(mixed.cost, best.cost)) best = { strategy: 'mixed', cost: mixed.cost };
  const strategy = mode === 'cheapest' ? best.strategy : mode;
  const chosen = strategy === 'configuration' ? configuration : strategy === 'monthly' ? monthly : best.cost;
  const meteredDays = strategy === 'configuration' ? timeline.days : strategy === 'mixed' ? (mixed?.day ?? 0) : 0;
  const payments: { readonly month: string; readonly amount: N }[] = [];
  let billed = n.zero;
  for (const { date, days } of meteredDays === 0 ? [] : timeline.bills) {
    const reached = byDays(Math.min(days, meteredDays));
    payments.push({ month: date.slice(0, 7), amount: n.minus(reached, billed) });
    billed = reached;
    if (days >= meteredDays) break;
  }
  payments.push({ month: 'orders', amount: n.minus(chosen, billed) });
  return { configuration, monthly, cheapest: best.cost, chosen, payments };
}

function sum<P, N>(
  { components }: BaselineLine<P>,
  n: Arithmetic<P, N>,
  amountOf: (component: BaselineComponent<P>) => N,
): N {
  return components.reduce((total, component) => n.plus(total, amountOf(component)), n.zero);
}

/** The cheapest orders that cover a number of months, by trying every term as the last one of every number of months. */
function orderCosts<P, N>(line: BaselineLine<P>, n: Arithmetic<P, N>): (months: number) => N {
  const prices = line.terms.map((months, index) => ({
    months,
    cost: sum(line, n, ({ month, paid }) => n.amount(month, (paid[index] ?? 0) * line.quantity)),
  }));
  const longest = Math.max(...line.terms);
  const exactly: (Step<N> | undefined)[] = [{ cost: n.zero, orders: 0 }];
  for (let months = 1; months < line.timeline.months + longest; months += 1) {
    for (const term of prices) {
      const before = exactly[months - term.months];
      if (before === undefined) continue;
      const cost = n.plus(before.cost, term.cost);
      const best = exactly[months];
      if (best === undefined || n.less(cost, best.cost)) exactly[months] = { cost, orders: before.orders + 1 };
    }
  }
  return (needed) => {
    let best: N | undefined;
    for (const step of exactly.slice(needed, needed + longest)) {
      if (step !== undefined && (best === undefined || n.less(step.cost, best))) best = step.cost;
    }
    return best ?? n.zero;
  };
}
