/** The dates that the lines of a plan share, worked out once: what a span needs of months, and when its bills are due. */
import { type CalendarDate, addDays, addMonths, daysBetween, monthsToCover } from './calendar.ts';
import { type SwitchDay, switchDays } from './compare.ts';

/** From a day up to, not including, another. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
}

/** The last day of a calendar month on which something runs, and how many days it has run by then. */
export interface BillingDay {
  readonly date: CalendarDate;
  readonly days: number;
}

export interface Timeline extends Span {
  /** Months of package that cover it (PKG-2). */
  readonly months: number;
  /** One for every calendar month that it touches. */
  readonly bills: readonly BillingDay[];
  /** When a change from configuration to monthly can be cheapest (CFG-4). */
  readonly switches: readonly SwitchDay[];
}

export interface CalendarBook {
  timeline(span: Span): Timeline;
  bills(from: CalendarDate, to: CalendarDate): readonly BillingDay[];
  /** The day on which an order starts, `months` after the first one (PKG-2a, PKG-4). */
  monthsAfter(from: CalendarDate, months: number): CalendarDate;
}

/** A book that remembers what it was asked; a plan has few different days, however many lines it has. */
export function calendarBook(): CalendarBook {
  const timelines = new Map<string, Timeline>();
  const billsOf = new Map<string, readonly BillingDay[]>();
  const starts = new Map<string, CalendarDate>();
  const bills = (from: CalendarDate, to: CalendarDate) =>
    remembered(billsOf, `${from} ${to}`, () => billingDays(from, to));
  return {
    bills,
    timeline: (span) =>
      remembered(timelines, `${span.from} ${span.to}`, () => ({
        ...span,
        months: monthsToCover(span.from, span.to),
        bills: bills(span.from, span.to),
        switches: switchDays(span),
      })),
    monthsAfter: (from, months) =>
      months === 0 ? from : remembered(starts, `${from} ${months}`, () => addMonths(from, months)),
  };
}

function billingDays(from: CalendarDate, to: CalendarDate): BillingDay[] {
  const found: BillingDay[] = [];
  for (let first = from; first < to;) {
    const nextMonth = addMonths(addDays(first, 1 - Number(first.slice(8))), 1);
    const end = nextMonth < to ? nextMonth : to;
    found.push({ date: addDays(end, -1), days: daysBetween(from, end) });
    first = end;
  }
  return found;
}

/** What is under a key, made where it is not. */
export function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
