/** The floor: bare bigints, prices brought to whole numbers beforehand. Nothing exact can be much faster. */
import { formatMoney, moneyFromFen } from '../../shared/money/index.ts';
import type { Arithmetic } from './baseline.ts';

/** Prices have at most 9 decimals, discounts 6; a fen is 2. */
const PRICE_SCALE = 9;
const DISCOUNT_SCALE = 6;
const TO_FEN = 10n ** BigInt(PRICE_SCALE + DISCOUNT_SCALE - 2);

export const WHOLE_NUMBERS: Arithmetic<bigint, bigint> = {
  zero: 0n,
  prepare: (price, discount) => scaled(price, PRICE_SCALE) * scaled(discount, DISCOUNT_SCALE),
  amount: (price, count) => (price * BigInt(count)) / TO_FEN,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  less: (a, b) => a < b,
  text: (amount) => formatMoney(moneyFromFen(amount)),
};

function scaled(text: string, decimals: number): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}
