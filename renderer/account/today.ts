import { type CalendarDate, chinaTimeOf, formatChinaTime } from '../../shared/billing/calendar.ts';

/** Now in China, where the contracts run: `2026-11-21T09:00:00+08:00`. */
export function nowInChina(): string {
  return formatChinaTime(chinaTimeOf(Date.now()));
}

export function dayInChina(): CalendarDate {
  return chinaTimeOf(Date.now()).date;
}

/** `2026-11-21 09:00` of a stored moment. */
export function momentText(moment: string): string {
  return moment.slice(0, 16).replace('T', ' ');
}
