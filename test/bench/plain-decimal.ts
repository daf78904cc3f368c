/** The yardstick: decimal.js as anybody would use it, every number made from its text where it is needed. */
import { Decimal } from 'decimal.js';
import type { Arithmetic } from './baseline.ts';

interface Printed {
  readonly price: string;
  readonly discount: string;
}

export const PLAIN_DECIMAL: Arithmetic<Printed, Decimal> = {
  zero: new Decimal(0),
  prepare: (price, discount) => ({ price, discount }),
  amount: ({ price, discount }, count) =>
    new Decimal(price).times(count).times(discount).toDecimalPlaces(2, Decimal.ROUND_DOWN),
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  less: (a, b) => a.lessThan(b),
  text: (amount) => amount.toFixed(2),
};
