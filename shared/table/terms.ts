/** Terms as people write them, as the plan writes them. */
import { TERMS } from '../catalog/schema.ts';
import { halfWidth } from '../text/half-width.ts';

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
