/** What an account can bring to a purchase: the part of an account that readiness looks at. */
import { type Money, ZERO, money } from '../money/index.ts';
import type { Account, Coupon, ExistingResource } from './schema.ts';
import type { VerificationState } from './verification.ts';

export interface Standing {
  readonly verification: VerificationState;
  /** Available cash; frozen cash does not pay (BAL-1). */
  readonly cash: Money;
  readonly overdue: Money;
  readonly coupons: readonly Coupon[];
  readonly resources: readonly ExistingResource[];
}

/** The standing of an account as its file says it. Without a balance there is no cash to pay with; ask before that is shown. */
export function standingOf({ verification, balance, coupons, resources = [] }: Account): Standing {
  return {
    verification: verification.status,
    cash: balance === null ? ZERO : money(balance.available),
    overdue: balance === null ? ZERO : money(balance.overdue),
    coupons,
    resources,
  };
}
