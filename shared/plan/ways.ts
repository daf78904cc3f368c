/** The ways to pay for what the list prices both by the month and by the hour, and which of them a line takes. */
import type { CalendarDate } from '../billing/calendar.ts';
import { type Strategy, cheapestSwitch } from '../billing/compare.ts';
import type { OrderPlan } from '../billing/orders.ts';
import { monthsOf } from '../billing/terms.ts';
import type { Term } from '../catalog/schema.ts';
import { type Money, ZERO } from '../money/index.ts';
import type { CalendarBook, Timeline } from '../billing/calendar-book.ts';
import type { CostMeter, MonthlyCosts } from '../billing/costs.ts';
import { type Payment, billed, prepaid } from './payments.ts';

/** One way to pay for the whole time. */
export interface Way {
  readonly strategy: Strategy;
  readonly cost: Money;
  /** The monthly orders, from the first day or from `switchDate` on. */
  readonly plan?: OrderPlan;
  readonly switchDate?: CalendarDate;
}

/** What a set costs; either is absent where a component has no such price (PRC-6). */
export interface Costs {
  readonly monthly: MonthlyCosts | undefined;
  readonly configuration: CostMeter | undefined;
}

/** One monthly order. */
export interface LineOrder {
  readonly term: Term;
  readonly start: CalendarDate;
  readonly payable: Money;
}

/**
 * Every way to pay that there is a price for, each at its cheapest; where a `term` is given, with orders of that term
 * only. In the order in which a tie goes to the earlier one.
 */
export function waysOf(timeline: Timeline, { monthly, configuration }: Costs, term?: Term): Way[] {
  const ways: Way[] = [];
  if (configuration !== undefined) ways.push({ strategy: 'configuration', cost: configuration(timeline.days) });
  if (monthly === undefined) return ways;
  const ordersFor = (months: number) => monthly.ordersFor(months, term);
  const plan = ordersFor(timeline.months);
  ways.push({ strategy: 'monthly', cost: plan.payable, plan });
  const mixed = configuration && cheapestSwitch({ configuration, ordersFor }, timeline.switches);
  if (mixed === undefined) return ways;
  const { change, payable, plan: rest } = mixed;
  return [...ways, { strategy: 'configuration-then-monthly', cost: payable, plan: rest, switchDate: change.date }];
}

/** The cheapest; on a tie the earliest. */
export function cheapestOf(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>((a, b) => (a !== undefined && a.cost <= b.cost ? a : b), undefined);
}

/** What a strategy costs; null where there is no price for it. */
export function costOfWay(ways: readonly Way[], strategy: Strategy): Money | null {
  return ways.find((way) => way.strategy === strategy)?.cost ?? null;
}

/** The monthly orders with the days on which they start: each where the one before ends (PKG-2a, PKG-4). */
export function ordersOfWay(
  { plan, switchDate }: Way,
  { from }: Timeline,
  { monthly }: Costs,
  book: CalendarBook,
): LineOrder[] {
  let months = 0;
  return (plan?.terms ?? []).map((term) => {
    const start = book.monthsAfter(switchDate ?? from, months);
    months += monthsOf(term);
    return { term, start, payable: monthly?.orderPrices.get(term) ?? ZERO };
  });
}

/** What is paid by configuration up to the change, if any, and every order when it starts. */
export function paymentsOf(
  { strategy, switchDate }: Way,
  orders: readonly LineOrder[],
  { from, to }: Timeline,
  { configuration }: Costs,
  book: CalendarBook,
): Payment[] {
  const isMetered = strategy !== 'monthly' && configuration !== undefined;
  return [
    ...(isMetered ? billed('configuration', configuration, book.bills(from, switchDate ?? to)) : []),
    ...prepaid(
      'order',
      orders.map(({ start, payable }) => ({ date: start, amount: payable })),
    ),
  ];
}
