/** An account as a buyer: whether it is verified, what it can pay with, and what it runs already. */
import type { CalendarDate } from '../billing/calendar.ts';
import { type Money, ZERO, money } from '../money/index.ts';
import { cashOf } from './ledger.ts';
import type { Account, Coupon, ExistingResource } from './schema.ts';
import { type StoredAccount, couponsOf, hasBalance } from './stored.ts';
import type { VerificationState } from './verification.ts';

export interface Buyer {
  readonly verification: VerificationState;
  /** Available cash; frozen cash does not pay (BAL-1). */
  readonly cash: Money;
  readonly overdue: Money;
  readonly coupons: readonly Coupon[];
  readonly resources: readonly ExistingResource[];
}

/** The buyer that a stored account is on a day. Without a balance there is no cash to pay with; ask before that is shown. */
export function buyerOf(account: StoredAccount, today: CalendarDate): Buyer {
  const isKnown = hasBalance(account);
  return {
    verification: account.verification.status,
    cash: isKnown ? cashOf(account.ledger, today) : ZERO,
    overdue: isKnown ? money(account.overdue) : ZERO,
    coupons: couponsOf(account),
    resources: account.resources,
  };
}

/** The buyer that an account file describes: the same as of the account that is made of it. */
export function buyerOfFile({ verification, balance, coupons, resources = [] }: Account): Buyer {
  return {
    verification: verification.status,
    cash: balance === null ? ZERO : money(balance.available),
    overdue: balance === null ? ZERO : money(balance.overdue),
    coupons,
    resources,
  };
}
