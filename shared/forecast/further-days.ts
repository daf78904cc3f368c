/** Days that a renewal buys beyond its term, up to the unified expiry day (PKG-4a). */
import { type CalendarDate, addMonths } from '../billing/calendar.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import { type Money, sumMoney, type Fraction, dividedBy, fractionOf, product, truncated } from '../money/index.ts';

/** RMB for a further day of each price line: the monthly list price ÷ 30 × discount × quantity. */
export function dayRatesOf({ components, quantity, discount }: PricedSet): Fraction[] {
  const scale = product(fractionOf(quantity), fractionOf(discount));
  return components.flatMap(({ month }) =>
    month === undefined ? [] : [dividedBy(product(fractionOf(month.price), scale), 30)],
  );
}

/** What further days cost; every price line is truncated by itself (PRC-2). */
export function priceOfDays(rates: readonly Fraction[], days: number): Money {
  return sumMoney(rates.map((rate) => truncated(rate, days)));
}

/** The day itself or the next one that is this day of its month; every month has the days up to 28. */
export function nextOnDay(date: CalendarDate, day: number): CalendarDate {
  const inSameMonth = `${date.slice(0, 8)}${String(day).padStart(2, '0')}` as CalendarDate;
  return inSameMonth >= date ? inSameMonth : addMonths(inSameMonth, 1);
}
