/** Days and moments as people type and paste them. Only what can be read in one way is read; files stay YYYY-MM-DD. */
import { type CalendarDate, parseChinaTime, parseDate } from './calendar.ts';

/** Midnight is what a spreadsheet shows behind a day. */
const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?: 0?0:00(?::00)?)?$/;
const DAY_AND_TIME = /^(.+?\D)(\d{1,2}:\d{2}(?::\d{2})?)$/;

/**
 * The day that is meant, written year first: `2026/12/5`, `2026年12月5日`, `2026.12.05`, `20261205`, in full-width digits
 * too. Undefined for all else: 05/06/2027 is another day in another country, and 12-5 has no year.
 */
export function typedDate(text: string): CalendarDate | undefined {
  const bare = plain(text).replaceAll(/\s+(?=[年月日])|(?<=[年月])\s+/g, '');
  const [year, month, day] = (DAY.exec(bare) ?? []).slice(1).filter((part) => part !== undefined);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? undefined;
}

/**
 * The same with a time of day or without, as `parseChinaTime` reads it: `2026-12-05` or `2026-12-05T15:00`. What it reads
 * already stays as it is.
 */
export function typedMoment(text: string): string | undefined {
  if (parseChinaTime(text) !== null) return text;
  const date = typedDate(text);
  if (date !== undefined) return date;
  // Without a blank the last digits of the day would be taken for the hour.
  const [, first = '', time = ''] = DAY_AND_TIME.exec(plain(text).replace(/(\d)\s+(\d{1,2}:)/, '$1  $2')) ?? [];
  const day = typedDate(first.replace(/\s*T\s*$/, ''));
  const moment = `${day}T${time.padStart(time.length < 7 ? 5 : 8, '0')}`;
  return day !== undefined && parseChinaTime(moment) !== null ? moment : undefined;
}

/** In ordinary digits, signs and dashes. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replaceAll(/[\u2010\u2012-\u2014\u2212]/g, '-');
}
