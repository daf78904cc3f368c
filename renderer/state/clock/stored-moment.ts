import { parseChinaTime } from '../../../shared/billing/calendar.ts';

/**
 * `2026-11-21 09:00` in China of a stored moment, which may be written in any zone. A day alone stays a day; a text that
 * names no moment is shown as it is.
 */
export function storedMomentText(stored: string): string {
  const moment = parseChinaTime(stored);
  const isDay = stored.length === 'YYYY-MM-DD'.length;
  return moment === null || isDay ? stored : `${moment.date} ${moment.time.slice(0, 5)}`;
}
