/** Moments as whole seconds since 00:00 of the forecast's first day, so that a loop over three years counts numbers. */
import { type CalendarDate, type ChinaTime, addDays, daysBetween } from '../billing/calendar.ts';
import { remembered } from '../billing/calendar-book.ts';

export const HOUR = 3600;
export const DAY = 86_400;

/** Seconds since 00:00 of the first day; negative before it. */
export type Moment = number;

export interface Moments {
  of(time: ChinaTime): Moment;
  /** The number of a day; the first one is 0. */
  dayOf(date: CalendarDate): number;
  dateOf(day: number): CalendarDate;
  timeOf(moment: Moment): ChinaTime;
}

/** The number of the day on which a moment lies. */
export function dayAt(moment: Moment): number {
  return Math.floor(moment / DAY);
}

/** Moments counted from a day; China has no daylight saving, so every day has as many seconds. */
export function momentsFrom(first: CalendarDate): Moments {
  const dates = new Map<number, CalendarDate>();
  const days = new Map<CalendarDate, number>();
  const dayOf = (date: CalendarDate) => remembered(days, date, () => daysBetween(first, date));
  const dateOf = (day: number) => remembered(dates, day, () => addDays(first, day));
  return {
    dayOf,
    dateOf,
    of: ({ date, time }) => dayOf(date) * DAY + secondsOf(time),
    timeOf: (moment) => ({ date: dateOf(dayAt(moment)), time: clockText(moment - dayAt(moment) * DAY) }),
  };
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map((part) => Number.parseInt(part, 10));
  return hours * HOUR + minutes * 60 + seconds;
}

const FULL_HOURS: readonly string[] = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00:00`);

function clockText(seconds: number): string {
  if (seconds % HOUR === 0) return FULL_HOURS[seconds / HOUR] ?? '';
  const parts = [Math.floor(seconds / HOUR), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
