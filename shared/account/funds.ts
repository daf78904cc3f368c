/** What is on an account, at a glance: cash, coupons that can be used today, what of them runs out soon. */
import type { CalendarDate } from '../billing/calendar.ts';
import { type Money, money } from '../money/index.ts';
import { daysLeft, isValidOn, remainderOf } from './coupons.ts';
import { cashOf } from './ledger.ts';
import type { Coupon } from './schema.ts';
import { settingsOf } from './settings-schema.ts';
import { type StoredAccount, couponsOf } from './stored.ts';

export interface CouponSum {
  readonly amount: Money;
  readonly count: number;
}

export interface Funds {
  /** Only this pays (BAL-1). */
  readonly cash: Money;
  /** Coupons with a remainder that are valid today, whatever they are for (CPN-1). */
  readonly coupons: CouponSum;
  /** Those of them whose last day is within the days of notice (BAL-7). */
  readonly expiring: CouponSum & { readonly days: number };
  readonly frozen: Money;
  readonly overdue: Money;
}

/** The funds of an account on a day. */
export function fundsOf(account: StoredAccount, today: CalendarDate): Funds {
  const usable = couponsOf(account).filter((coupon) => money(coupon.remaining) > 0n && isValidOn(coupon, today));
  const days = Math.max(...settingsOf(account.settings).couponNoticeDays);
  return {
    cash: cashOf(account.ledger, today),
    coupons: sumOf(usable),
    expiring: { ...sumOf(usable.filter((coupon) => daysLeft(coupon, today) <= days)), days },
    frozen: money(account.frozen),
    overdue: money(account.overdue),
  };
}

function sumOf(coupons: readonly Coupon[]): CouponSum {
  return { amount: remainderOf(coupons), count: coupons.length };
}
