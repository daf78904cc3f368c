/** The clock of the hosts and of the command line: the one place that reads the computer's. */
import { type CalendarDate, chinaTimeOf } from '../shared/billing/calendar.ts';

/** The time, as an argument: tests and journeys set another. Milliseconds since 1970. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** The day of a moment in China, whatever the zone of this computer: the day that every page shows. */
export function chinaDay(moment: number): CalendarDate {
  return chinaTimeOf(moment).date;
}

/** `2026-12-01 10:00` in China of a moment. */
export function chinaMinute(moment: number): string {
  const { date, time } = chinaTimeOf(moment);
  return `${date} ${time.slice(0, 5)}`;
}
