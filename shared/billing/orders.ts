/** The cheapest set of orders: which terms to buy, one after the other, to cover a number of months (PKG-1, PKG-4). */
import type { Term } from '../catalog/schema.ts';
import { type Exact, type Money, ZERO, compareExact, exact, moneyFromFen, times } from '../money/index.ts';
import { monthsOf } from './terms.ts';

/**
 * Below how many percent of what fewer orders cost the cheapest orders save so little that the fewer ones are offered
 * beside them. A plain decimal; 0 offers none. JD Cloud's pages say nothing of this: it is advice, not a price.
 */
export const FEWER_ORDERS_PERCENT = '1';

/** What one order of a term costs, and how many months it runs. */
export interface TermPrice {
  readonly term: Term;
  readonly payable: Money;
}

export interface OrderPlan {
  /** Longest first; they follow one another without a gap. */
  readonly terms: readonly Term[];
  readonly months: number;
  readonly payable: Money;
}

/**
 * A function from months needed (at least 1) to the cheapest orders whose months add up to at least that many: lowest
 * payable; on a tie the fewest orders, then the fewest months, then the longest order first.
 * The answers are kept, so asking for every day of a long horizon costs one search per number of months.
 * Throws a `RangeError` when there is no term at all.
 */
export function orderPlanner(terms: readonly TermPrice[]): (monthsNeeded: number) => OrderPlan {
  if (terms.length === 0) throw new RangeError('no term to order');
  const longestFirst = sized(terms);
  const longest = longestFirst[0]?.length ?? 1;
  const exactly: (Reached | undefined)[] = [{ months: 0, payable: ZERO, orders: 0, last: undefined }];
  const atLeast = new Map<number, OrderPlan>();

  return (monthsNeeded) => {
    const known = atLeast.get(monthsNeeded);
    if (known !== undefined) return known;
    let best: Reached | undefined;
    // An overshoot of the longest term or more could drop an order and be no dearer, so the search can stop there.
    for (let months = 1; months < monthsNeeded + longest; months += 1) {
      if (months === exactly.length) exactly[months] = reach(months, longestFirst, exactly);
      const reached = months < monthsNeeded ? undefined : exactly[months];
      if (reached !== undefined && (best === undefined || isBetter(reached, best))) best = reached;
    }
    if (best === undefined) throw new Error('orders of the shortest term reach any number of months');
    const plan = toPlan(best, exactly);
    atLeast.set(monthsNeeded, plan);
    return plan;
  };
}

/**
 * The fewest orders that reach the same need and over which `cheapest`, what `orderPlanner` found for it, saves less
 * than `percent` of what they cost; of equally few the cheapest, then those of the fewest months. Undefined where there
 * are none. Exact: nothing is rounded in the comparison.
 */
export function fewerOrders(
  terms: readonly TermPrice[],
  monthsNeeded: number,
  cheapest: OrderPlan,
  percent: string,
): OrderPlan | undefined {
  const longestFirst = sized(terms);
  const limit = monthsNeeded + (longestFirst[0]?.length ?? 1);
  const share = exact(percent);
  let chains: readonly (Chain | undefined)[] = [{ months: 0, payable: ZERO, last: undefined, before: undefined }];
  for (let orders = 1; orders < cheapest.terms.length; orders += 1) {
    chains = lengthened(chains, longestFirst, limit);
    const best = chains.slice(monthsNeeded).reduce((a, b) => (a === undefined || isCheaper(b, a) ? b : a), undefined);
    if (best !== undefined && isClose(cheapest.payable, best.payable, share)) return planOf(best);
  }
  return undefined;
}

/** Whether what is saved against `dearer` is less than so many percent of it. */
function isClose(cheaper: Money, dearer: Money, percent: Exact): boolean {
  return compareExact(times(exact(`${dearer - cheaper}`), 100), times(exact(`${dearer}`), percent)) < 0;
}

/** Orders one after the other: the last one, and those before it. */
interface Chain {
  readonly months: number;
  readonly payable: Money;
  readonly last: SizedTerm | undefined;
  readonly before: Chain | undefined;
}

/** By months, the cheapest chains with one order more. */
function lengthened(
  chains: readonly (Chain | undefined)[],
  longestFirst: readonly SizedTerm[],
  limit: number,
): (Chain | undefined)[] {
  return Array.from({ length: limit }, (_, months) => {
    let best: Chain | undefined;
    for (const term of longestFirst) {
      const before = chains[months - term.length];
      if (before === undefined) continue;
      const payable = moneyFromFen(before.payable + term.payable);
      if (best === undefined || payable < best.payable) best = { months, payable, last: term, before };
    }
    return best;
  });
}

/** Asked in the order of their months, so a tie stays with the fewer ones. */
function isCheaper(a: Chain | undefined, b: Chain): boolean {
  return a !== undefined && a.payable < b.payable;
}

function planOf({ months, payable, last, before }: Chain): OrderPlan {
  const sizes = last === undefined ? [] : [last];
  for (let chain = before; chain?.last !== undefined; chain = chain.before) sizes.push(chain.last);
  return { terms: namesOf(sizes), months, payable };
}

function sized(terms: readonly TermPrice[]): SizedTerm[] {
  return terms
    .map(({ term, payable }) => ({ term, payable, length: monthsOf(term) }))
    .toSorted((a, b) => b.length - a.length);
}

/** Longest first. */
function namesOf(sizes: readonly SizedTerm[]): Term[] {
  return sizes.toSorted((a, b) => b.length - a.length).map(({ term }) => term);
}

interface SizedTerm extends TermPrice {
  /** Months that it runs. */
  readonly length: number;
}

/** The best orders that add up to exactly `months`: one order, after the best ones for the rest. */
interface Reached {
  readonly months: number;
  readonly payable: Money;
  readonly orders: number;
  readonly last: SizedTerm | undefined;
}

/** Tried with the longest possible order first, which therefore wins a tie. */
function reach(
  months: number,
  longestFirst: readonly SizedTerm[],
  exactly: readonly (Reached | undefined)[],
): Reached | undefined {
  let last: SizedTerm | undefined;
  let payable = 0n;
  let orders = 0;
  for (const term of longestFirst) {
    const before = exactly[months - term.length];
    if (before === undefined) continue;
    const cost = before.payable + term.payable;
    if (last !== undefined && (cost > payable || (cost === payable && before.orders + 1 >= orders))) continue;
    last = term;
    payable = cost;
    orders = before.orders + 1;
  }
  return last === undefined ? undefined : { months, payable: moneyFromFen(payable), orders, last };
}

/** Cheaper; on a tie fewer orders, then fewer months. */
function isBetter(a: Reached, b: Reached): boolean {
  if (a.payable !== b.payable) return a.payable < b.payable;
  if (a.orders !== b.orders) return a.orders < b.orders;
  return a.months < b.months;
}

function toPlan({ months, payable, last }: Reached, exactly: readonly (Reached | undefined)[]): OrderPlan {
  const sizes: SizedTerm[] = [];
  let left = months;
  for (let step = last; step !== undefined; step = exactly[left]?.last) {
    sizes.push(step);
    left -= step.length;
  }
  return { terms: namesOf(sizes), months, payable };
}
