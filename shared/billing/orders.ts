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
  const longestFirst = terms.toSorted((a, b) => monthsOf(b.term) - monthsOf(a.term));
  const longest = monthsOf(longestFirst[0]?.term ?? '1m');
  const exactly: (OrderPlan | undefined)[] = [{ terms: [], months: 0, payable: ZERO }];
  const atLeast = new Map<number, OrderPlan>();

  return (monthsNeeded) => {
    const known = atLeast.get(monthsNeeded);
    if (known !== undefined) return known;
    // An overshoot of the longest term or more could drop an order and be no dearer, so the search can stop there.
    for (let months = exactly.length; months < monthsNeeded + longest; months += 1) {
      exactly[months] = planFor(months, longestFirst, exactly);
    }
    const candidates = exactly.slice(monthsNeeded, monthsNeeded + longest).filter((plan) => plan !== undefined);
    const best = candidates.reduce((a, b) => (isBetter(b, a) ? b : a));
    atLeast.set(monthsNeeded, best);
    return best;
  };
}

/** The best orders that add up to exactly `months`: the longest possible first order, then the best for the rest. */
function planFor(
  months: number,
  longestFirst: readonly TermPrice[],
  exactly: readonly (OrderPlan | undefined)[],
): OrderPlan | undefined {
  let best: OrderPlan | undefined;
  for (const { term, payable } of longestFirst) {
    const rest = exactly[months - monthsOf(term)];
    if (rest === undefined) continue;
    const plan = {
      terms: [term, ...rest.terms].toSorted((a, b) => monthsOf(b) - monthsOf(a)),
      months,
      payable: moneyFromFen(rest.payable + payable),
    };
    if (best === undefined || isBetter(plan, best)) best = plan;
  }
  return best;
}

/** Cheaper; on a tie fewer orders, then fewer months. */
function isBetter(a: OrderPlan, b: OrderPlan): boolean {
  if (a.payable !== b.payable) return a.payable < b.payable;
  if (a.terms.length !== b.terms.length) return a.terms.length < b.terms.length;
  return a.months < b.months;
}
