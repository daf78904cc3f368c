/**
 * Dates of contracts: calendar days in China Standard Time (UTC+8, no daylight saving), written YYYY-MM-DD so that
 * they compare as text. Month arithmetic clamps to the last day of the month (PKG-2a); Temporal does the calendar.
 */
import { Temporal } from 'temporal-polyfill';

declare const dateBrand: unique symbol;
/** A calendar day, YYYY-MM-DD. `<` and `===` on two of them are right. */
export type CalendarDate = string & { readonly [dateBrand]: true };

const CHINA_OFFSET = '+08:00';
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** Within these years every sum of days and months keeps its four digits, and so compares as text. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** The day that `text` names, or null when it is not an existing day of 1900 to 2999 written YYYY-MM-DD. */
export function parseDate(text: string): CalendarDate | null {
  if (!DATE.test(text)) return null;
  try {
    const date = Temporal.PlainDate.from(text);
    return isInRange(date) ? (date.toString() as CalendarDate) : null;
  } catch {
    return null;
  }
}

/** A moment in China: a day and a time of day HH:MM:SS. */
export interface ChinaTime {
  readonly date: CalendarDate;
  readonly time: string;
}

/**
 * Reads YYYY-MM-DD or YYYY-MM-DDTHH:MM[:SS][offset]. Without an offset it is China Standard Time, a date alone is
 * 00:00; with one, the moment is moved to China. Parts of a second are dropped. Null when it is not an existing moment
 * of 1900 to 2999 written so.
 */
export function parseChinaTime(text: string): ChinaTime | null {
  if (!DATE_TIME.test(text)) return null;
  try {
    const zoned = /Z|[+-]\d{2}:\d{2}$/.test(text.slice(10))
      ? Temporal.Instant.from(text).toZonedDateTimeISO(CHINA_OFFSET).toPlainDateTime()
      : Temporal.PlainDateTime.from(text);
    if (!isInRange(zoned)) return null;
    return { date: zoned.toPlainDate().toString() as CalendarDate, time: zoned.toPlainTime().toString().slice(0, 8) };
  } catch {
    return null;
  }
}

/** The moment in China of a count of milliseconds since 1970-01-01 UTC, to the second. */
export function chinaTimeOf(epochMilliseconds: number): ChinaTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(CHINA_OFFSET);
  return {
    date: zoned.toPlainDate().toString() as CalendarDate,
    time: zoned.toPlainTime().round({ smallestUnit: 'second', roundingMode: 'trunc' }).toString(),
  };
}

/** `2027-06-01T23:59:59+08:00`. */
export function formatChinaTime(moment: ChinaTime): string {
  return `${moment.date}T${moment.time}${CHINA_OFFSET}`;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as CalendarDate;
}

/** The same day of the month `months` later, or that month's last day when it has no such day (PKG-2a). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString() as CalendarDate;
}

/** Days from `from` to `to`, the end not counted; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/**
 * The months of package that cover every day from `from` up to, not including, `to`: the smallest M of at least 1 with
 * `from + M months + 1 day >= to`, because a term runs to the end of its last day (PKG-2).
 */
export function monthsToCover(from: CalendarDate, to: CalendarDate): number {
  const lastDay = addDays(to, -1);
  const [fromYear, fromMonth] = yearAndMonth(from);
  const [lastYear, lastMonth] = yearAndMonth(lastDay);
  // One month fewer would end in the month before the last day's, so the search starts here and takes one step at most.
  let months = Math.max(1, (lastYear - fromYear) * 12 + (lastMonth - fromMonth));
  while (addMonths(from, months) < lastDay) months += 1;
  return months;
}

/** The earliest first day from which `months` of package cover everything up to, not including, `to` (PKG-2, PKG-2a). */
export function firstDayCovered(to: CalendarDate, months: number): CalendarDate {
  const lastDay = addDays(to, -1);
  const candidate = addMonths(lastDay, -months);
  // Counting back from day 31 may clamp to a shorter month, whose last day then reaches only day 30.
  return addMonths(candidate, months) < lastDay ? addDays(candidate, 1) : candidate;
}

function isInRange({ year }: { readonly year: number }): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function yearAndMonth(date: CalendarDate): [year: number, month: number] {
  const { year, month } = Temporal.PlainDate.from(date);
  return [year, month];
}
