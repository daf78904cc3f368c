/**
 * What a set costs, prepared once so that a plan of thousands of lines is priced at once: the amounts of
 * billing/cost-model in whole numbers, without the lines that explain them. Property tests hold the two to each other.
 */
import { type OrderPlan, orderPlanner } from './orders.ts';
import type { Component, PricedSet } from './priced-set.ts';
import type { Schedule } from './horizon.ts';
import { monthsPaid, termsOf } from './terms.ts';
import type { Term } from '../catalog/schema.ts';
import {
  type Money,
  moneyFromFen,
  sumMoney,
  type Fraction,
  dividedBy,
  fractionOf,
  product,
  truncated,
} from '../money/index.ts';

/** The cost of the first `days`; every price line is truncated by itself (PRC-2). */
export type CostMeter = (days: number) => Money;

export interface MonthlyCosts {
  /** What one order of each term costs (PKG-3). */
  readonly orderPrices: ReadonlyMap<Term, Money>;
  /** The cheapest orders that cover a number of months (PKG-1, PKG-4), of one term only where one is given. */
  ordersFor(months: number, term?: Term): OrderPlan;
}

/** The costs of monthly orders; undefined where a component has no monthly price, or no term fits them all (PRC-6). */
export function monthlyCosts(set: PricedSet): MonthlyCosts | undefined {
  const months = set.components.map(({ month }) => month?.price);
  if (months.includes(undefined)) return undefined;
  const terms = termsOf(set);
  if (terms.length === 0) return undefined;
  const prices = set.components.map((component) => ({
    component,
    price: product(fractionOf(component.month?.price ?? '0'), scaleOf(set)),
  }));
  const orderPrices = new Map(
    terms.map((term) => [
      term,
      sumMoney(prices.map(({ component, price }) => truncated(price, monthsPaid(component.product, term)))),
    ]),
  );
  const planners = new Map<Term | undefined, (months: number) => OrderPlan>();
  return {
    orderPrices,
    ordersFor(needed, only) {
      const planner = planners.get(only) ?? plannerOf(orderPrices, only);
      planners.set(only, planner);
      return planner(needed);
    },
  };
}

function plannerOf(prices: ReadonlyMap<Term, Money>, only: Term | undefined) {
  const terms = [...prices].map(([term, payable]) => ({ term, payable }));
  return orderPlanner(only === undefined ? terms : terms.filter(({ term }) => term === only));
}

/** Pay by configuration: hourly price × 24 × days (CFG-6); undefined where a component has no hourly price (PRC-6). */
export function configurationMeter(set: PricedSet, schedule: Schedule | undefined): CostMeter | undefined {
  const rates: Fraction[] = [];
  for (const component of set.components) {
    if (component.hour === undefined) return undefined;
    const always = product(fractionOf(component.hour.price), fractionOf(24), scaleOf(set));
    rates.push(schedule === undefined ? always : product(always, running(component, schedule)));
  }
  return meter(rates);
}

/** The part of the time that is billed: only an instance is free while stopped (CFG-3). */
function running({ kind }: Component, { hoursPerDay, daysPerWeek }: Schedule): Fraction {
  if (kind !== 'instance') return fractionOf(1);
  return product(dividedBy(fractionOf(hoursPerDay), 24), dividedBy(fractionOf(daysPerWeek), 7));
}

/**
 * Pay by consumption (USE-1, USE-2) over `days`. The traffic of an address is for all of them: a part of the days has
 * the same part of the traffic, so that months can be told apart.
 */
export function consumptionMeter(set: PricedSet, days: number): CostMeter | undefined {
  const scale = scaleOf(set);
  const rates = set.components.flatMap(({ row: { gb, day, gbDay } }) => [
    ...(gb === undefined ? [] : [dividedBy(product(fractionOf(gb), fractionOf(set.consumed), scale), days)]),
    ...(day === undefined ? [] : [product(fractionOf(day), scale)]),
    ...(gbDay === undefined ? [] : [product(fractionOf(gbDay), fractionOf(set.consumed), scale)]),
  ]);
  return rates.length === 0 ? undefined : meter(rates);
}

/** A meter of daily rates in RMB, one for each price line. */
export function meter(rates: readonly Fraction[]): CostMeter {
  return (days) => {
    let total = 0n;
    for (const rate of rates) total += truncated(rate, days);
    return moneyFromFen(total);
  };
}

/** Quantity × contract discount (PRC-5): what multiplies every price of a set. */
function scaleOf({ quantity, discount }: PricedSet): Fraction {
  return product(fractionOf(quantity), fractionOf(discount));
}
