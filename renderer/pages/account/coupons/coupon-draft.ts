/** The forms of a coupon: its terms and face value, and a use of it; as typed, and read as a whole (CPN-1). */
import type { CouponBalance, CouponTerms } from '../../../../shared/account/coupon-book.ts';
import { endsBeforeStart, isAboveFaceValue } from '../../../../shared/account/faults.ts';
import {
  type Read,
  readAmount,
  readAmountAboveZero,
  readDay,
  readPastDay,
  readText,
} from '../../../../shared/account/form-fields.ts';
import { BILLING_TYPES, type BillingType } from '../../../../shared/account/schema.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { addMonths } from '../../../../shared/billing/calendar.ts';
import { PRODUCT_CODES, type ProductCode } from '../../../../shared/catalog/schema.ts';
import { type Money, ZERO, formatMoney, moneyFromFen } from '../../../../shared/money/index.ts';
import { type Result, fail, ok } from '../../../../shared/result.ts';
import { type Faults, readAll } from '../../../ui/form/read-all.ts';

export interface CouponDraft {
  readonly code: string;
  readonly faceValue: string;
  /** Only of a new coupon: what is left of it. Empty: all of it. */
  readonly remaining: string;
  /** None chosen: all. */
  readonly products: readonly ProductCode[];
  readonly billing: readonly BillingType[];
  readonly validFrom: string;
  readonly validTo: string;
}

export const LONGEST_CODE = 100;

export function newCouponDraft(today: CalendarDate): CouponDraft {
  const validTo = addMonths(today, 3);
  return { code: '', faceValue: '', remaining: '', products: [], billing: [], validFrom: today, validTo };
}

export function draftOfCoupon({ coupon, issued }: CouponBalance): CouponDraft {
  const { code, products, billing, validFrom, validTo } = coupon;
  return {
    code,
    faceValue: formatMoney(issued),
    remaining: '',
    products: products === 'all' ? [] : products,
    billing: billing === 'all' ? [] : billing,
    validFrom,
    validTo,
  };
}

export interface CouponInput {
  readonly terms: CouponTerms;
  readonly faceValue: Money;
  /** What was used of it before it was entered. */
  readonly used: Money;
}

/** Reads the form. `edited` is the coupon that is changed: its code may stay, and what was used of it is no longer free. */
export function readCoupon(
  draft: CouponDraft,
  { coupons }: Pick<StoredAccount, 'coupons'>,
  edited?: CouponBalance,
): Result<CouponInput, Faults<keyof CouponDraft>> {
  const faceValue = faceValueOf(draft.faceValue, edited?.used ?? ZERO);
  const from = readDay(draft.validFrom);
  const read = readAll({
    code: codeOf(draft.code, coupons, edited?.coupon.code),
    faceValue,
    remaining: remainingOf(draft.remaining, faceValue),
    validFrom: from,
    validTo: lastDayOf(draft.validTo, from),
  });
  if (!read.ok) return read;
  const { code, validFrom, validTo, remaining } = read.value;
  return ok({
    terms: {
      code,
      products: scopeOf(draft.products, PRODUCT_CODES),
      billing: scopeOf(draft.billing, BILLING_TYPES),
      validFrom,
      validTo,
    },
    faceValue: read.value.faceValue,
    used: moneyFromFen(read.value.faceValue - remaining),
  });
}

function scopeOf<Code extends string>(chosen: readonly Code[], all: readonly Code[]): 'all' | Code[] {
  return chosen.length === 0 ? 'all' : all.filter((code) => chosen.includes(code));
}

function codeOf(text: string, coupons: StoredAccount['coupons'], own: string | undefined): Read<string> {
  const read = readText(text, LONGEST_CODE);
  if (!read.ok || read.value === own) return read;
  const taken = coupons.some(({ code }) => code === read.value);
  return taken ? fail({ expected: 'code-not-taken', given: text }) : read;
}

function faceValueOf(text: string, used: Money): Read<Money> {
  const read = readAmountAboveZero(text);
  if (!read.ok || read.value >= used) return read;
  return fail({ expected: 'amount-at-least', given: text, limit: used });
}

function remainingOf(text: string, faceValue: Read<Money>): Read<Money> {
  if (text.trim() === '') return faceValue.ok ? faceValue : ok(ZERO);
  const read = readAmount(text);
  if (!read.ok || !faceValue.ok || !isAboveFaceValue(read.value, faceValue.value)) return read;
  return fail({ expected: 'amount-at-most', given: text, limit: faceValue.value });
}

function lastDayOf(text: string, from: Read<CalendarDate>): Read<CalendarDate> {
  const read = readDay(text);
  if (!read.ok || !from.ok || !endsBeforeStart(from.value, read.value)) return read;
  return fail({ expected: 'day-not-before', given: text, limit: from.value });
}

/** The form of a use: a part of what is left of a coupon. */
export interface UseDraft {
  readonly amount: string;
  readonly date: string;
  readonly note: string;
}

export interface UseInput {
  readonly amount: Money;
  readonly date: CalendarDate;
  readonly note: string;
}

/** Reads the form. What was used was used: not on a day to come. */
export function readUse(
  { amount, date, note }: UseDraft,
  remaining: Money,
  today: CalendarDate,
): Result<UseInput, Faults<'amount' | 'date'>> {
  const typed = readAmountAboveZero(amount);
  const tooMuch = typed.ok && typed.value > remaining;
  return readAll({
    amount: tooMuch ? fail({ expected: 'amount-at-most' as const, given: amount, limit: remaining }) : typed,
    date: readPastDay(date, today),
    note: ok(note.trim()),
  });
}
