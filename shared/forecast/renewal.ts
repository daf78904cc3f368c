/** What a renewal buys: its term, and up to the unified expiry day (PKG-4a) further days. */
import { type CalendarDate, addMonths, daysBetween } from '../billing/calendar.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import { type Money, moneyFromFen, sumMoney } from '../money/index.ts';
import { type Fraction, dividedBy, fractionOf, product, truncated } from '../plan/fraction.ts';
import type { Package, World } from './world.ts';

/** Where a term starts: months bought, counted from a day (PKG-2a). */
export interface TermStart {
  readonly anchor: CalendarDate;
  readonly months: number;
}

export interface Renewal extends TermStart {
  readonly due: Money;
  readonly endDay: number;
  /** Days beyond the term, paid by the day. */
  readonly furtherDays: number;
}

/** The renewal of a package whose term starts there. */
export function renewalFrom(
  { moments, expiryDay }: World,
  { months: termMonths, price, dayRates }: Package,
  { anchor, months }: TermStart,
): Renewal {
  const end = addMonths(anchor, months + termMonths);
  const plain = { anchor, months: months + termMonths, due: price, endDay: moments.dayOf(end), furtherDays: 0 };
  if (expiryDay === undefined) return plain;
  // Months are counted from the unified day from then on: every month has it.
  const unified = nextOnDay(end, expiryDay);
  const furtherDays = daysBetween(end, unified);
  const due = moneyFromFen(price + priceOfDays(dayRates, furtherDays));
  return { anchor: unified, months: 0, due, endDay: moments.dayOf(unified), furtherDays };
}

/** RMB for a further day of each price line: the monthly list price ÷ 30 × discount × quantity. */
export function dayRatesOf({ components, quantity, discount }: PricedSet): Fraction[] {
  const scale = product(fractionOf(quantity), fractionOf(discount));
  return components.flatMap(({ month }) =>
    month === undefined ? [] : [dividedBy(product(fractionOf(month.price), scale), 30)],
  );
}

/** Every price line is truncated by itself (PRC-2). */
function priceOfDays(rates: readonly Fraction[], days: number): Money {
  return sumMoney(rates.map((rate) => truncated(rate, days)));
}

/** The day itself or the next one that is this day of its month; every month has the days up to 28. */
function nextOnDay(date: CalendarDate, day: number): CalendarDate {
  const inSameMonth = `${date.slice(0, 8)}${String(day).padStart(2, '0')}` as CalendarDate;
  return inSameMonth >= date ? inSameMonth : addMonths(inSameMonth, 1);
}
