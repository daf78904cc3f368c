/** The cheapest set of orders: which terms to buy, one after the other, to cover a number of months (PKG-1, PKG-4). */
import type { Term } from '../catalog/schema.ts';
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import { monthsOf } from './terms.ts';

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
  const longestFirst = terms
    .map(({ term, payable }) => ({ term, payable, length: monthsOf(term) }))
    .toSorted((a, b) => b.length - a.length);
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
  return { terms: sizes.toSorted((a, b) => b.length - a.length).map(({ term }) => term), months, payable };
}
