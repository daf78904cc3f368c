/**
 * The end of a plan's period, as a person says it and as a file keeps it. A person names the last day that counts, as
 * on any contract; a file keeps the first day that no longer does, from which days are counted without a step of one.
 */
import { addDays, parseDate } from './calendar.ts';

/** The last day that counts, of a period that ends before the day `end`. What is no day stays as it was typed. */
export function lastDayBefore(end: string): string {
  const day = parseDate(end);
  return day === null ? end : addDays(day, -1);
}

/** The first day that no longer counts after `lastDay`: the other way of `lastDayBefore`. */
export function endAfter(lastDay: string): string {
  const day = parseDate(lastDay);
  return day === null ? lastDay : addDays(day, 1);
}
