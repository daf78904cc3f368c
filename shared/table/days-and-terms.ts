/** Days and terms as people write them, as the plan writes them. */
import { parseDate } from '../billing/calendar.ts';
import { TERMS } from '../catalog/schema.ts';
import { halfWidth } from '../text/half-width.ts';

const DAY = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))(?: 0?0:00(?::00)?)?$/;

/** YYYY-MM-DD for an existing day written year first. 1/5/2027 is none: it is another day in another country. */
export function dayOf(text: string): string | undefined {
  const bare = halfWidth(text).trim();
  const found = DAY.exec(bare.replaceAll(/\s+(?=[年月日])|(?<=[年月])\s+/g, ''));
  if (found === null) return undefined;
  const [year = '', month = '', day = ''] = found.slice(1).filter((part) => part !== undefined);
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? undefined;
}

const COUNT = /^(\d{1,2}|[一二两三四五六七八九])(个月|月|months?|mos?|m|年|years?|yrs?|y)$/;
const CHINESE = '〇一二三四五六七八九';

/**
 * The term that a number of months or years is; without a unit, or when there is none of that length, undefined.
 * Twelve months are the order of a year: there is no other of that length, and it is the cheaper one (PKG-1, PKG-3).
 */
export function termOf(text: string): string | undefined {
  const bare = halfWidth(text).toLowerCase().replaceAll(/\s/g, '').replace('半年', '6个月');
  const [, digits = '', unit = ''] = COUNT.exec(bare) ?? [];
  if (digits === '') return undefined;
  const count = /\d/.test(digits) ? Number(digits) : CHINESE.indexOf(digits.replace('两', '二'));
  const isYears = /^[年y]/.test(unit);
  const term = isYears ? `${count}y` : count % 12 === 0 ? `${count / 12}y` : `${count}m`;
  return TERMS.find((each) => each === term);
}
