/** The coupons of an account as a person keeps them: what each is worth now, and every change to them (CPN-1, BAL-7). */
import type { CalendarDate } from '../billing/calendar.ts';
import { type Money, ZERO, formatMoney, money, moneyFromFen } from '../money/index.ts';
import { daysLeft } from './coupons.ts';
import { type LedgerEntry, issuedOf } from './ledger.ts';
import type { Coupon } from './schema.ts';
import { settingsOf } from './settings-schema.ts';
import { type StoredAccount, type StoredCoupon, couponsOf } from './stored.ts';

/** In the order in which they are shown: what is about to be lost first. */
export const COUPON_STATES = ['expiring', 'usable', 'future', 'used-up', 'expired'] as const;
export type CouponState = (typeof COUPON_STATES)[number];

export interface CouponBalance {
  readonly coupon: Coupon;
  readonly issued: Money;
  readonly used: Money;
  readonly remaining: Money;
  readonly state: CouponState;
  /** Days until its last day; negative when it has expired. */
  readonly days: number;
}

/** Every coupon with what is left of it and its state; the earliest to expire first. */
export function couponBalances(account: StoredAccount, today: CalendarDate): CouponBalance[] {
  const notice = Math.max(...settingsOf(account.settings).couponNoticeDays);
  return couponsOf(account)
    .map((coupon) => {
      const remaining = money(coupon.remaining);
      const issued = issuedOf(account.ledger, coupon.code);
      const days = daysLeft(coupon, today);
      const state = stateOf(coupon, { remaining, days, notice, today });
      return { coupon, issued, remaining, used: moneyFromFen(issued - remaining), days, state };
    })
    .toSorted((a, b) => a.coupon.validTo.localeCompare(b.coupon.validTo, 'en'));
}

interface Ground {
  readonly remaining: Money;
  readonly days: number;
  readonly notice: number;
  readonly today: CalendarDate;
}

function stateOf({ validFrom }: Coupon, { remaining, days, notice, today }: Ground): CouponState {
  if (remaining <= ZERO) return 'used-up';
  if (days < 0) return 'expired';
  if (validFrom > today) return 'future';
  return days <= notice ? 'expiring' : 'usable';
}

/** A coupon without what the ledger knows of it. */
export type CouponTerms = Pick<StoredCoupon, 'code' | 'products' | 'billing' | 'validFrom' | 'validTo'>;

/** Adds a coupon with its issue; where a part was used before, that as a use. */
export function withCoupon(
  account: StoredAccount,
  terms: CouponTerms,
  { issue, use }: { readonly issue: LedgerEntry; readonly use?: LedgerEntry | undefined },
): StoredAccount {
  const coupon = { ...terms, faceValue: issue.amount };
  return {
    ...account,
    coupons: [...account.coupons, coupon],
    ledger: [...account.ledger, issue, ...(use === undefined ? [] : [use])],
  };
}

/**
 * Changes a coupon's terms, its code included, and its face value: the first issue takes up the difference, so that
 * issues add up to it. Its uses stay as they were. `issue` is booked where there is no issue to change.
 */
export function withEditedCoupon(
  account: StoredAccount,
  code: string,
  { terms, issue }: { readonly terms: CouponTerms; readonly issue: LedgerEntry },
): StoredAccount {
  const difference = moneyFromFen(money(issue.amount) - issuedOf(account.ledger, code));
  const first = account.ledger.findIndex((entry) => entry.kind === 'coupon-issue' && entry.coupon === code);
  const renamed = account.ledger.map((entry) => (entry.coupon === code ? { ...entry, coupon: terms.code } : entry));
  const changed = renamed[first];
  const ledger =
    changed === undefined
      ? [...renamed, issue]
      : renamed.with(first, { ...changed, amount: formatMoney(moneyFromFen(money(changed.amount) + difference)) });
  const coupons = account.coupons.map((coupon) =>
    coupon.code === code ? { ...coupon, ...terms, faceValue: issue.amount } : coupon,
  );
  return { ...account, ledger, coupons };
}

/** Removes a coupon and its entries; the cash does not change by it. */
export function withoutCoupon(account: StoredAccount, code: string): StoredAccount {
  return {
    ...account,
    coupons: account.coupons.filter((coupon) => coupon.code !== code),
    ledger: account.ledger.filter((entry) => entry.coupon !== code),
  };
}
