/** What leaving a line early returns: every monthly order that is paid by then, and those that are not begun (PKG-6). */
import type { CalendarDate } from '../billing/calendar.ts';
import { type Refund, refundOf } from '../billing/refund.ts';
import { type Money, sumMoney } from '../money/index.ts';
import type { PricedLine } from './price.ts';
import type { LineOrder } from './ways.ts';

export interface Leaving {
  /** The orders that are paid by the day of leaving, with what each returns. */
  readonly refunds: readonly { readonly order: LineOrder; readonly refund: Refund }[];
  /** Paid by then: orders, and what was used by configuration, by consumption or at an own price. */
  readonly paid: Money;
  readonly refund: Money;
}

/**
 * Leaves a line at the start of a day, `leftOn` being the first day no longer needed. Each order is paid on the day on
 * which it starts, so one that would start later is never paid. Pay by configuration returns nothing: it is paid
 * for what was used.
 */
export function leaveEarly({ set, orders, payments }: PricedLine, leftOn: CalendarDate): Leaving {
  const refunds =
    set === undefined
      ? []
      : orders
          .filter(({ start }) => start < leftOn)
          .map((order) => {
            const { term, start } = order;
            return { order, refund: refundOf({ set, term, paidOn: start, start, leftOn }) };
          });
  const before = payments.filter(({ date }) => date < leftOn);
  return {
    refunds,
    paid: sumMoney(before.map(({ amount }) => amount)),
    refund: sumMoney(refunds.map(({ refund }) => refund.refund)),
  };
}
