/**
 * The one place that configures decimal.js. Everything outside this folder sees `Money`, `UnitPrice` and `Exact`
 * only: decimal.js's own `<`, `+` and `toString` mislead (`new Decimal(10) < new Decimal(9)` is true).
 */
import { Decimal } from 'decimal.js';

/**
 * 100 significant digits are far more than any product of a unit price (18 digits), a quantity (7), a size (7), a
 * factor (12) and a number of seconds (12) can need, so multiplication and addition never round.
 * Division rounds down, so truncating a quotient to fen afterwards truncates the true value (PRC-2).
 */
export const ExactDecimal = Decimal.clone({
  precision: 100,
  rounding: Decimal.ROUND_DOWN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

export type ExactDecimal = Decimal;
