/** The costs of a set as functions of days and months, prepared once so that asking for every day is cheap. */
import type { Term } from '../catalog/schema.ts';
import { type Exact, type Money, exact, over, sumMoney, times, truncateToFen } from '../money/index.ts';
import { type Result, fail, ok } from '../result.ts';
import { addMonths, daysBetween } from './calendar.ts';
import type { Horizon, Schedule } from './horizon.ts';
import { type Factor, type PriceLine, priceLine } from './line.ts';
import { type OrderPlan, fewerOrders, orderPlanner } from './orders.ts';
import type { Component, PricedSet } from './priced-set.ts';
import type { FieldProblem } from './problem.ts';
import { monthlyLines, noPrice } from './quote.ts';
import { termsOf } from './terms.ts';

/** What monthly packages cost, by order and by months needed (PKG-1, PKG-3, PKG-4). */
export interface MonthlyModel {
  /** The cheapest orders whose months add up to at least `months`. */
  ordersFor(months: number): OrderPlan;
  /** Fewer orders for the same months that cost hardly more, as `fewerOrders` in orders.ts says. */
  fewerFor(months: number, percent: string): OrderPlan | undefined;
  orderPrice(term: Term): Money;
  orderLines(term: Term): readonly PriceLine[];
}

export interface CostModel extends MonthlyModel {
  /** Pay by configuration over the first `days`: hourly price × 24 × days per line, truncated (CFG-6, PRC-2). */
  configuration(days: number): Money;
  configurationLines(days: number): PriceLine[];
  /** The cheapest monthly orders that cover the first `days`. */
  monthly(days: number): Money;
}

/** Prepares the costs of monthly packages. Fails where a component has no monthly price, or no term fits them all. */
export function monthlyModel(set: PricedSet): Result<MonthlyModel, FieldProblem[]> {
  const orders = new Map<Term, readonly PriceLine[]>();
  for (const term of termsOf(set)) {
    const lines = monthlyLines(set, term);
    if (!lines.ok) return lines;
    orders.set(term, lines.value);
  }
  if (orders.size === 0) return fail(set.components.map(noPrice));
  const orderLines = (term: Term) => orders.get(term) ?? [];
  const orderPrice = (term: Term) => sumMoney(orderLines(term).map((line) => line.payable));
  const terms = [...orders.keys()].map((term) => ({ term, payable: orderPrice(term) }));
  const ordersFor = orderPlanner(terms);
  const fewerFor = (months: number, percent: string) => fewerOrders(terms, months, ordersFor(months), percent);
  return ok({ ordersFor, fewerFor, orderPrice, orderLines });
}

/** Prepares the costs of a set from the horizon's first day on. Fails where a component lacks a price (PRC-6). */
export function costModel(
  set: PricedSet,
  horizon: Pick<Horizon, 'from' | 'schedule'>,
): Result<CostModel, FieldProblem[]> {
  const unpriced = set.components.filter(({ month, hour }) => month === undefined || hour === undefined);
  if (unpriced.length > 0) return fail(unpriced.map(noPrice));
  const monthly = monthlyModel(set);
  if (!monthly.ok) return monthly;
  const coverage = monthsForDays(horizon);
  const configuration = configurationCost(set, horizon.schedule);
  return ok({
    ...monthly.value,
    configuration: configuration.cost,
    configurationLines: configuration.lines,
    monthly: (days) => monthly.value.ordersFor(coverage(days)).payable,
  });
}

/** From days needed to months of package (PKG-2); remembers how many days each number of months covers. */
function monthsForDays({ from }: Pick<Horizon, 'from'>): (days: number) => number {
  const covered: number[] = [];
  return (days) => {
    while ((covered.at(-1) ?? 0) < days) {
      // A term runs to the end of its last day, so n months cover one day more than lies between the two dates.
      covered.push(daysBetween(from, addMonths(from, covered.length + 1)) + 1);
    }
    return covered.findIndex((reach) => reach >= days) + 1;
  };
}

function configurationCost(set: PricedSet, schedule: Schedule | undefined) {
  const perDay = set.components.map((component) => dailyAmount(set, component, schedule));
  const known: Money[] = [];
  return {
    // The break-even day, the crossovers and the chart ask for the same days again.
    cost: (days: number): Money =>
      (known[days] ??= sumMoney(perDay.map((amount) => truncateToFen(times(amount, days))))),
    lines: (days: number): PriceLine[] =>
      set.components.map((component) =>
        priceLine(set, component, {
          unit: 'hour',
          price: hourOf(component),
          factors: dayFactors(days, component, schedule),
        }),
      ),
  };
}

function dailyAmount(set: PricedSet, component: Component, schedule: Schedule | undefined): Exact {
  const factors = dayFactors(1, component, schedule).map(({ value }) => value);
  return times(exact(hourOf(component).price), ...factors, set.quantity, set.discount);
}

/** 24 hours × days; an instance with a schedule only for the hours and days it runs (CFG-3). */
function dayFactors(days: number, { kind }: Component, schedule: Schedule | undefined): Factor[] {
  const factors: Factor[] = [
    { kind: 'hours-a-day', value: exact(24), text: '24' },
    { kind: 'days', value: exact(days), text: `${days}` },
  ];
  if (schedule === undefined || kind !== 'instance') return factors;
  return [
    ...factors,
    { kind: 'running-hours', value: over(exact(schedule.hoursPerDay), 24), text: `(${schedule.hoursPerDay} ÷ 24)` },
    { kind: 'running-days', value: over(exact(schedule.daysPerWeek), 7), text: `(${schedule.daysPerWeek} ÷ 7)` },
  ];
}

function hourOf({ hour, row }: Component) {
  if (hour === undefined) throw new Error(`no hourly price for ${row.type}: the model is not built without one`);
  return hour;
}
