/** What leaving a monthly package early returns (PKG-6): per price line, with the reason. */
import {
  type Exact,
  type Money,
  ZERO,
  exact,
  larger,
  moneyFromFen,
  over,
  plus,
  sumMoney,
  times,
  truncateToFen,
} from '../money/index.ts';
import type { RuleId } from '../rules/register.ts';
import type { ProductCode, Term } from '../catalog/schema.ts';
import { type CalendarDate, addMonths, daysBetween } from './calendar.ts';
import type { Component, PricedSet } from './priced-set.ts';
import { monthlyLines } from './quote.ts';
import { monthsOf } from './terms.ts';

/** Up to this many days after payment the whole price is returned. */
export const FULL_REFUND_DAYS = 5;
/** Days that are charged at the daily list price; the ones after them with discount and surcharge. */
export const DAYS_AT_LIST = 30;
const DAYS_A_MONTH = 30;

/** A monthly order that is left before it ends. */
export interface LeftOrder {
  readonly set: PricedSet;
  readonly term: Term;
  readonly paidOn: CalendarDate;
  /** The first day of the term; a renewal is paid before it. */
  readonly start: CalendarDate;
  /** The first day on which it is no longer needed. */
  readonly leftOn: CalendarDate;
}

/**
 * Why a price line returns what it does: `full` within the first days, `less-consumed` after them, `never` for
 * physical servers, `not-stated` where JD Cloud's pages have no rule for the product, `ended` when the term is over.
 */
export type RefundReason = 'full' | 'less-consumed' | 'never' | 'not-stated' | 'ended';

export interface RefundLine {
  readonly component: Component;
  readonly reason: RefundReason;
  readonly paid: Money;
  /** What the days used are charged with, truncated (PRC-2). */
  readonly consumed: Money;
  readonly refund: Money;
}

export interface Refund {
  readonly lines: readonly RefundLine[];
  readonly paid: Money;
  readonly refund: Money;
  /** Days used, the day of leaving not counted; none before the start. */
  readonly daysUsed: number;
  readonly assumptions: readonly RuleId[];
}

const REFUNDED: ReadonlySet<ProductCode> = new Set(['vm', 'disk']);
const NEVER_REFUNDED: ReadonlySet<ProductCode> = new Set(['cps', 'dcps']);

/**
 * What a monthly order returns. A full refund is for one instance of a product, so of several identical ones the others
 * are charged for their days. Nothing is returned for a term that the price list does not have.
 */
export function refundOf(order: LeftOrder): Refund {
  const { set, term, start, leftOn } = order;
  const daysUsed = Math.max(0, daysBetween(start, leftOn));
  const priced = monthlyLines(set, term);
  const instanceLeft = new Set<ProductCode>(REFUNDED);
  const lines = set.components.map((component, index): RefundLine => {
    const paid = priced.ok ? (priced.value[index]?.payable ?? ZERO) : ZERO;
    // Deleting tells whether it was there: the first component of a product takes the product's one full refund.
    const first = instanceLeft.delete(component.row.product);
    return { component, paid, ...lineRefund(order, component, { paid, daysUsed, first }) };
  });
  return {
    lines,
    paid: sumMoney(lines.map(({ paid }) => paid)),
    refund: sumMoney(lines.map(({ refund }) => refund)),
    daysUsed,
    assumptions: ['PKG-6'],
  };
}

function lineRefund(
  { set, term, paidOn, start, leftOn }: LeftOrder,
  component: Component,
  { paid, daysUsed, first }: { readonly paid: Money; readonly daysUsed: number; readonly first: boolean },
): Pick<RefundLine, 'reason' | 'consumed' | 'refund'> {
  const { product } = component.row;
  const nothing = { consumed: paid, refund: ZERO };
  if (NEVER_REFUNDED.has(set.product) || NEVER_REFUNDED.has(product)) return { reason: 'never', ...nothing };
  if (!REFUNDED.has(product)) return { reason: 'not-stated', ...nothing };
  if (leftOn > addMonths(start, monthsOf(term))) return { reason: 'ended', ...nothing };
  const isEarly = daysBetween(paidOn, leftOn) <= FULL_REFUND_DAYS;
  const charged = isEarly && first ? set.quantity - 1 : set.quantity;
  const consumed = truncateToFen(times(consumedByOne(component, set.discount, daysUsed), charged));
  return {
    reason: charged < set.quantity ? 'full' : 'less-consumed',
    consumed,
    refund: larger(moneyFromFen(paid - consumed), ZERO),
  };
}

/** Daily list price × days: the first 30 at list, the others × discount × 1.5. A day is a 30th of a month's list price. */
function consumedByOne({ month }: Component, discount: string, days: number): Exact {
  const daily = over(exact(month?.price ?? '0'), DAYS_A_MONTH);
  const atList = times(daily, Math.min(days, DAYS_AT_LIST));
  const beyond = over(times(daily, Math.max(days - DAYS_AT_LIST, 0), discount, 3), 2);
  return plus(atList, beyond);
}
