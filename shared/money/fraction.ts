/**
 * Exact fractions of whole numbers, for costs that are asked for thousands of times. The same values as `Exact`,
 * which explains how an amount came about; property tests hold the two to each other.
 */
import { type Money, moneyFromFen } from './money.ts';

export interface Fraction {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

/** The fraction of a plain decimal that is not negative, such as `0.0008125`, or of a whole number. */
export function fractionOf(value: string | number): Fraction {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

/** The exact product. */
export function product(...factors: readonly Fraction[]): Fraction {
  return factors.reduce((a, b) => ({
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  }));
}

/** The exact quotient; the divisor is a whole number above zero. */
export function dividedBy({ numerator, denominator }: Fraction, divisor: number): Fraction {
  return { numerator, denominator: denominator * BigInt(divisor) };
}

/** RMB times a whole number, truncated to the fen (PRC-2). */
export function truncated({ numerator, denominator }: Fraction, count = 1): Money {
  return moneyFromFen((numerator * BigInt(count) * 100n) / denominator);
}
