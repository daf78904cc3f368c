/** What a renewal buys: its term, and up to the unified expiry day (PKG-4a) further days. */
import { type CalendarDate, addMonths, daysBetween } from '../billing/calendar.ts';
import { type Money, moneyFromFen } from '../money/index.ts';
import { nextOnDay, priceOfDays } from './further-days.ts';
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

/** What it costs. */
export function renewalPrice(world: World, known: Package, start: TermStart): Money {
  // Without a unified day the calendar, which takes its time, need not be asked.
  return world.expiryDay === undefined ? known.price : renewalFrom(world, known, start).due;
}
