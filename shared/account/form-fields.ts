/** What a person types into the forms of an account, read leniently in form and strictly in value. */
import type { CalendarDate } from '../billing/calendar.ts';
import { typedDate } from '../billing/typed-date.ts';
import { type Money, ZERO, formatMoney, isMoney, money, typedAmount } from '../money/index.ts';
import { type Result, fail, ok } from '../result.ts';
import { halfWidth } from '../text/half-width.ts';

/** What would be accepted instead: its words are `field.<expected>`. */
export const FIELD_EXPECTATIONS = [
  'amount',
  'amount-above-zero',
  'amount-at-most',
  'amount-at-least',
  'signed-amount',
  'percentage',
  'share',
  'day',
  'day-not-before',
  'day-not-after',
  'past-day',
  'count',
  'counts',
  'text',
  'code-not-taken',
  'one-of-the-list',
] as const;
export type FieldExpectation = (typeof FIELD_EXPECTATIONS)[number];

export interface FieldFault {
  readonly expected: FieldExpectation;
  /** As it was typed. */
  readonly given: string;
  readonly least?: number;
  readonly most?: number;
  /** The amount, day or code that bounds it. */
  readonly limit?: Money | string;
}

export type Read<T> = Result<T, FieldFault>;

/** An amount of RMB as `typedAmount` reads it, with at most two decimals, not below zero. */
export function readAmount(text: string): Read<Money> {
  const number = typedAmount(text) ?? '';
  return isMoney(number) && money(number) >= ZERO ? ok(money(number)) : fail({ expected: 'amount', given: text });
}

export function readAmountAboveZero(text: string): Read<Money> {
  const read = readAmount(text);
  return read.ok && read.value > ZERO ? read : fail({ expected: 'amount-above-zero', given: text });
}

/** An amount with its sign, anything but zero: a correction. */
export function readSignedAmount(text: string): Read<Money> {
  const number = typedAmount(text) ?? '';
  return isMoney(number) && money(number) !== ZERO
    ? ok(money(number))
    : fail({ expected: 'signed-amount', given: text });
}

/** Percent from 0 to 100 with at most two decimals, as a plain decimal: `1`, `0.50%` and `１％` are read. */
export function readShare(text: string): Read<string> {
  const number = halfWidth(text).trim().replace(/ ?%$/, '');
  // Two decimals and no exponent: the form of an amount, which is exact.
  const isShare = /^\d/.test(number) && isMoney(number) && money(number) <= money('100');
  return isShare ? ok(formatMoney(money(number)).replace(/\.?0+$/, '')) : fail({ expected: 'share', given: text });
}

/** A day as `typedDate` reads it. */
export function readDay(text: string): Read<CalendarDate> {
  const date = typedDate(text);
  return date === undefined ? fail({ expected: 'day', given: text }) : ok(date);
}

/** The same of something that has happened: not after a day. */
export function readPastDay(text: string, today: CalendarDate): Read<CalendarDate> {
  const read = readDay(text);
  if (!read.ok || read.value <= today) return read;
  return fail({ expected: 'past-day', given: text, limit: today });
}

/** A whole number within bounds. */
export function readCount(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): Read<number> {
  const digits = text.normalize('NFKC').trim();
  const count = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
  return count >= least && count <= most ? ok(count) : fail({ expected: 'count', given: text, least, most });
}

/** Text that is not empty, at most `most` characters. */
export function readText(text: string, most: number): Read<string> {
  const trimmed = text.trim();
  return trimmed !== '' && trimmed.length <= most
    ? ok(trimmed)
    : fail({ expected: 'text', given: text, least: 1, most });
}
