/**
 * Exact arithmetic between a unit price and an amount. An `Exact` is a fraction of two decimals, so that dividing by
 * 3,600 seconds or 7 days loses nothing; rounding happens once, where an amount becomes payable (PRC-2).
 */
import { ExactDecimal } from './decimal.ts';
import { type Money, formatMoney, moneyFromFen } from './money.ts';
import type { UnitPrice } from './unit-price.ts';

declare const exactBrand: unique symbol;
export interface Exact {
  readonly [exactBrand]: true;
}

/** What `exact` reads: a plain decimal string, or a whole number (a count, a number of seconds). Never a float. */
export type ExactInput = UnitPrice | Money | string | number | bigint;

interface Fraction {
  readonly numerator: ExactDecimal;
  readonly denominator: ExactDecimal;
}

const ONE = new ExactDecimal(1);
/** What does not terminate is printed to this many decimals. */
const REPEATING_DECIMALS = 12;
const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;

const open = (value: Exact): Fraction => value as unknown as Fraction;
const close = (numerator: ExactDecimal, denominator: ExactDecimal): Exact =>
  ({ numerator, denominator }) as unknown as Exact;

/**
 * The exact value of a plain decimal string, a whole number or a `Money` (fen become RMB).
 * Throws a `RangeError` on a number with a fraction, `1e3`, `0x10`, `NaN` and everything else that is not plain.
 */
export function exact(value: ExactInput): Exact {
  if (typeof value === 'bigint') return close(new ExactDecimal(formatMoney(moneyFromFen(value))), ONE);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`not a whole number: ${String(value)}`);
  }
  const text = String(value);
  if (!PLAIN_DECIMAL.test(text)) throw new RangeError(`not a plain decimal: ${JSON.stringify(text)}`);
  return close(new ExactDecimal(text), ONE);
}

/** The exact product. */
export function times(left: Exact, ...factors: (Exact | ExactInput)[]): Exact {
  return factors.reduce<Exact>((product, factor) => {
    const a = open(product);
    const b = open(toExact(factor));
    return close(a.numerator.times(b.numerator), a.denominator.times(b.denominator));
  }, left);
}

/** The exact quotient, kept as a fraction. Throws a `RangeError` on a zero divisor. */
export function over(left: Exact, divisor: Exact | ExactInput): Exact {
  const a = open(left);
  const b = open(toExact(divisor));
  if (b.numerator.isZero()) throw new RangeError('division by zero');
  return close(a.numerator.times(b.denominator), a.denominator.times(b.numerator));
}

/** The exact sum. */
export function plus(left: Exact, right: Exact): Exact {
  const a = open(left);
  const b = open(right);
  if (a.denominator.eq(b.denominator)) return close(a.numerator.plus(b.numerator), a.denominator);
  return close(
    a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
    a.denominator.times(b.denominator),
  );
}

/** The exact sum of many; the sum of nothing is zero. */
export function sumExact(values: Iterable<Exact>): Exact {
  let total = exact(0);
  for (const value of values) total = plus(total, value);
  return total;
}

/** The exact difference. */
export function minus(left: Exact, right: Exact): Exact {
  return plus(left, times(right, -1));
}

/** Whether the value is exactly zero. */
export function isZero(value: Exact): boolean {
  return open(value).numerator.isZero();
}

/** The amount payable: truncated (舍位) to fen, toward zero (PRC-2). */
export function truncateToFen(value: Exact): Money {
  const { numerator, denominator } = open(value);
  return moneyFromFen(BigInt(numerator.times(100).div(denominator).trunc().toFixed(0)));
}

/** The quotient as a plain decimal, rounded half-up to `decimals` (for figures that are not money). */
export function roundHalfUp(value: Exact, decimals: number): string {
  const { numerator, denominator } = open(value);
  return numerator.div(denominator).toFixed(decimals, ExactDecimal.ROUND_HALF_UP);
}

/** A value as text: exact where it terminates, otherwise cut off at 12 decimals and marked so. */
export interface ExactText {
  /** Plain decimal, no exponent, no trailing zeros beyond two decimals. */
  readonly text: string;
  /** False when the decimals go on for ever and `text` was cut off. */
  readonly complete: boolean;
}

/** Writes a value with at least `minimumDecimals` decimals; see `ExactText`. */
export function exactText(value: Exact, minimumDecimals = 0): ExactText {
  const { numerator, denominator } = open(value);
  const quotient = numerator.div(denominator);
  const complete = quotient.times(denominator).eq(numerator);
  const shown = complete ? quotient : quotient.toDecimalPlaces(REPEATING_DECIMALS);
  return { text: shown.toFixed(Math.max(shown.decimalPlaces(), minimumDecimals)), complete };
}

/** A terminating value as a unit price, for a price made by a formula (PRC-3, PRC-4); it may be larger than any printed one. */
export function toUnitPrice(value: Exact): UnitPrice {
  const { text, complete } = exactText(value);
  if (!complete) throw new RangeError(`not a terminating decimal: ${text}`);
  return text as UnitPrice;
}

/** -1, 0 or 1 as `left` is less than, equal to or greater than `right`. */
export function compareExact(left: Exact, right: Exact): -1 | 0 | 1 {
  const a = open(left);
  const b = open(right);
  return a.numerator.times(b.denominator).comparedTo(b.numerator.times(a.denominator)) as -1 | 0 | 1;
}

function toExact(value: Exact | ExactInput): Exact {
  return typeof value === 'object' ? value : exact(value);
}
