/** Which coupons fit a purchase, which one pays most, and in what order they are used up (BAL-2, BAL-7, CPN-1 to CPN-3). */
import { type CalendarDate, daysBetween, parseDate } from '../billing/calendar.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { type Money, ZERO, money, moneyFromFen, smaller, sumMoney } from '../money/index.ts';
import type { BillingType, Coupon } from './schema.ts';
import type { DeductionOrder } from './settings.ts';

/** What a coupon is asked to pay for, and when. */
export interface CouponUse {
  readonly product: ProductCode;
  readonly billing: BillingType;
  readonly date: CalendarDate;
}

/** Whether the coupon is valid on a day: the first and the last day count (CPN-1). */
export function isValidOn({ validFrom, validTo }: Coupon, date: CalendarDate): boolean {
  return validFrom <= date && date <= validTo;
}

/** Whether a coupon has a remainder, is valid that day, and its scope has the product and billing type (BAL-2). */
export function fits(coupon: Coupon, { product, billing, date }: CouponUse): boolean {
  return (
    money(coupon.remaining) > 0n &&
    isValidOn(coupon, date) &&
    (coupon.products === 'all' || coupon.products.includes(product)) &&
    (coupon.billing === 'all' || coupon.billing.includes(billing))
  );
}

/** The remainders of coupons together. */
export function remainderOf(coupons: readonly Coupon[]): Money {
  return sumMoney(coupons.map(({ remaining }) => money(remaining)));
}

/** A coupon and what it pays. */
export interface CouponPayment {
  readonly code: string;
  readonly amount: Money;
}

/**
 * The coupons for one monthly order: those that pay most, on a tie the ones that expire first (CPN-2). `most` is how
 * many one order takes. None of them pays more than what is due.
 */
export function bestCoupons(coupons: readonly Coupon[], due: Money, most: number): CouponPayment[] {
  return payWith(inOrderOfWorth(coupons, due).slice(0, most), due);
}

/** What one coupon pays of an amount: its remainder, or all of what is due. */
export function worthOf({ remaining }: Coupon, due: Money): Money {
  return smaller(money(remaining), due);
}

/** Coupons by what they would pay, on a tie by expiry: the order in which a monthly order takes them (CPN-2). */
export function inOrderOfWorth(coupons: readonly Coupon[], due: Money): Coupon[] {
  return coupons.toSorted((a, b) => compare(worthOf(b, due), worthOf(a, due)) || byExpiry(a, b));
}

/** Coupons in the order in which pay by configuration takes them, before cash (CPN-3, both documented orders). */
export function inDeductionOrder(coupons: readonly Coupon[], order: DeductionOrder): Coupon[] {
  const [first, second] = order === 'smallest-first' ? [bySize, byExpiry] : [byExpiry, bySize];
  return coupons.toSorted((a, b) => first(a, b) || second(a, b));
}

/** Uses coupons up one after the other until nothing is due; those that pay nothing are left out. */
export function payWith(coupons: readonly Coupon[], due: Money): CouponPayment[] {
  let left = due;
  const payments: CouponPayment[] = [];
  for (const { code, remaining } of coupons) {
    const amount = smaller(money(remaining), left);
    if (amount <= 0n) continue;
    payments.push({ code, amount });
    left = moneyFromFen(left - amount);
  }
  return payments;
}

/** What payments come to. */
export function paid(payments: readonly CouponPayment[]): Money {
  return sumMoney(payments.map(({ amount }) => amount));
}

/** Days until a coupon's last day; 0 on the last day, negative when it has expired. */
export function daysLeft({ validTo }: Coupon, date: CalendarDate): number {
  const last = parseDate(validTo);
  if (last === null) throw new RangeError(`not a day: ${validTo}`);
  return daysBetween(date, last);
}

/** The part of an amount that falls on each of several lines; the parts add up to the amount exactly. */
export function splitOver(amount: Money, lines: readonly Money[]): Money[] {
  const total = sumMoney(lines);
  if (total === ZERO) return lines.map(() => ZERO);
  let rest: bigint = amount;
  let restOfLines: bigint = total;
  return lines.map((line) => {
    // Each line takes its share of what is left, so nothing is lost and no line gets more than it costs.
    const share = restOfLines === 0n ? 0n : (rest * line) / restOfLines;
    rest -= share;
    restOfLines -= line;
    return moneyFromFen(share);
  });
}

function bySize(a: Coupon, b: Coupon): number {
  return compare(money(a.remaining), money(b.remaining));
}

function byExpiry(a: Coupon, b: Coupon): number {
  return compare(a.validTo, b.validTo);
}

function compare<T extends string | bigint>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
