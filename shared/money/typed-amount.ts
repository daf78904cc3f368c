/** Amounts of RMB as people type and paste them. Only what can be read in one way is read. */
import { halfWidth } from '../text/half-width.ts';

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const CURRENCY = /^([+-]?) ?(?:[¥￥]|CNY|RMB|人民币) ?([+-]?)/i;
const CURRENCY_AFTER = / ?(?:元|CNY|RMB)$/i;
/** A full stop of a Chinese keyboard, where the point of a decimal is meant: two figures or one, and no more. */
const FULL_STOP = /(?<=\d)[。｡](?=\d{1,2}(?!\d))/;
const TEN_THOUSANDS = / ?万$/;
const PLACES_OF_TEN_THOUSAND = 4;

/**
 * The plain decimal that is meant: `¥1,365.00`, `１３６５元`, `31050。00`, `3万` and `1.5万元` are read. Undefined for all
 * else: `3万5` may be 35,000 or 30,005, `1。000` a thousand or one, and `1e3` and `(12)` are the language of machines.
 */
export function typedAmount(text: string): string | undefined {
  const bare = halfWidth(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[−–—]/g, '-')
    .replace(CURRENCY, '$1$2')
    .replace(CURRENCY_AFTER, '')
    .replace(/^\+/, '')
    .replace(FULL_STOP, '.');
  const number = plain(bare.replace(TEN_THOUSANDS, ''));
  return number === undefined || !TEN_THOUSANDS.test(bare) ? number : timesTenThousand(number);
}

function plain(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  return GROUPED.test(text) ? text.replaceAll(/[, ]/g, '') : undefined;
}

/** The point moved to the right: no digit is lost, and no number is made of it. */
function timesTenThousand(number: string): string {
  const [whole = '', fraction = ''] = number.split('.');
  const moved = `${whole}${fraction.slice(0, PLACES_OF_TEN_THOUSAND).padEnd(PLACES_OF_TEN_THOUSAND, '0')}`;
  const rest = fraction.slice(PLACES_OF_TEN_THOUSAND);
  const digits = moved.replace(/^(-?)0+(?=\d)/, '$1');
  return rest === '' ? digits : `${digits}.${rest}`;
}
