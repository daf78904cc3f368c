/** Numbers as spreadsheets show them. All of it is text: no digit is lost to a float. */
import { halfWidth } from '../text/half-width.ts';

const GROUPED = /^\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/** A plain number for one with thousands separators, full-width digits or the given unit; undefined for all others. */
export function numberOf(text: string, unit: RegExp): string | undefined {
  const bare = halfWidth(text).trim().replace(unit, '').trim();
  if (PLAIN.test(bare)) return bare;
  return GROUPED.test(bare) ? bare.replaceAll(/[, ]/g, '') : undefined;
}

/** The same for what is counted: spreadsheets show 3 as 3.00 too. */
export function countOf(text: string, unit: RegExp): string | undefined {
  return numberOf(text, unit)?.replace(/\.0+$/, '');
}

/** Words for paying the whole list price. */
const NO_DISCOUNT = /^(?:无|无折扣|不打折|原价|none|no discount)$/i;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const FACTOR = /^(?:0\.(?=\d*[1-9])\d+|1)$/;

/** A contract factor for 8.5折, 85折, 八五折 and 85%; undefined for what is none, such as 15% off. */
export function factorOf(text: string): string | undefined {
  const bare = halfWidth(text).trim();
  if (NO_DISCOUNT.test(bare)) return '1';
  const percent = /^(\d{1,3})(?:\.(\d+))?\s*%$/.exec(bare);
  const tenths = /^([1-9])([1-9])?(?:\.(\d+))?\s*折$/.exec(inDigits(bare));
  const [, whole = '', decimals = ''] = percent ?? [];
  const [, first = '', second = '', third = ''] = tenths ?? [];
  // 85折 and 8.5折 are the same; 85.5折 is read as 8.55折.
  if (tenths !== null) return shifted(first, second + third, 1);
  const factor = percent === null ? undefined : shifted(whole, decimals, 2);
  return factor !== undefined && FACTOR.test(factor) ? factor : undefined;
}

function inDigits(text: string): string {
  return text.replaceAll(/[〇一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
}

/** The decimal with its point moved to the left. */
function shifted(whole: string, decimals: string, places: number): string {
  const digits = whole.padStart(places + 1, '0');
  const fraction = `${digits.slice(-places)}${decimals}`.replace(/0+$/, '');
  const integer = digits.slice(0, -places).replace(/^0+(?=\d)/, '');
  return fraction === '' ? integer : `${integer}.${fraction}`;
}
