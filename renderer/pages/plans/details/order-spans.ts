import { type CalendarDate, addMonths } from '../../../../shared/billing/calendar.ts';
import { monthsOf } from '../../../../shared/billing/terms.ts';
import type { LineOrder } from '../../../../shared/plan/ways.ts';

/**
 * The day on which each order's term ends, as the calculator says it: the same day of the month, to its last second
 * (PKG-2). Counted from the first order, as the orders follow one another (PKG-2a).
 */
export function orderEnds(orders: readonly LineOrder[]): CalendarDate[] {
  let months = 0;
  return orders.map(({ term, start }) => {
    months += monthsOf(term);
    return addMonths(orders[0]?.start ?? start, months);
  });
}
