/**
 * The arithmetic of a purchase against an account: what is due, what pays for it, what is short. One reading of the
 * rules at a time; `readiness` asks it again with the other readings where JD Cloud's pages disagree.
 */
import {
  type CouponPayment,
  type CouponUse,
  bestCoupons,
  fits,
  inDeductionOrder,
  isValidOn,
  paid,
  payWith,
  remainderOf,
} from '../account/coupons.ts';
import type { Coupon } from '../account/schema.ts';
import { type AccountSettings, NO_COUPONS_NAMED } from '../account/settings.ts';
import type { Standing } from '../account/standing.ts';
import type { ChinaTime } from '../billing/calendar.ts';
import type { Quote } from '../billing/quote.ts';
import { type Money, ZERO, larger, moneyFromFen } from '../money/index.ts';

export interface Decision {
  readonly due: Money;
  readonly cash: Money;
  /** What the coupons that count come to (BAL-2). */
  readonly coupons: Money;
  readonly fitting: readonly Coupon[];
  /** Coupons that pay for this purchase, in the order in which they are taken. */
  readonly payments: readonly CouponPayment[];
  readonly couponUsed: Money;
  /** Monthly: what cash and coupon lack of the price. Otherwise: what the threshold lacks. */
  readonly shortfall: Money;
  readonly recommendedRecharge: Money;
  /** What has to be on the account when pay by configuration is enabled; zero for a monthly package. */
  readonly threshold: Money;
}

/** Decides by one reading of the rules (`settings`). Amounts are exact; nothing is below zero. */
export function decide(quote: Quote, standing: Standing, at: ChinaTime, settings: AccountSettings): Decision {
  const use: CouponUse = { product: quote.set.product, billing: quote.mode, date: at.date };
  const fitting = standing.coupons.filter((coupon) => fits(coupon, use));
  return quote.mode === 'monthly'
    ? monthly(quote.payable, standing.cash, fitting, settings)
    : payAsYouGo(quote, standing, { fitting, at, settings });
}

/** BAL-4 and CPN-2: the whole price in one sum, from cash and the best coupons. */
function monthly(due: Money, cash: Money, fitting: readonly Coupon[], settings: AccountSettings): Decision {
  const payments = bestCoupons(fitting, due, settings.couponsPerOrder);
  const couponUsed = paid(payments);
  const shortfall = atLeastZero(due - cash - couponUsed);
  const coupons = remainderOf(fitting);
  return {
    due,
    cash,
    coupons,
    fitting,
    payments,
    couponUsed,
    shortfall,
    recommendedRecharge: shortfall,
    threshold: ZERO,
  };
}

/** BAL-3 and BAL-8: the threshold now, the cost of the whole time as a recommendation. */
function payAsYouGo(
  quote: Quote,
  { cash, coupons: all }: Standing,
  {
    fitting,
    at,
    settings,
  }: { readonly fitting: readonly Coupon[]; readonly at: ChinaTime; readonly settings: AccountSettings },
): Decision {
  const counted = settings.couponsThatCount === 'all' ? all.filter((coupon) => isValidOn(coupon, at.date)) : fitting;
  const coupons = remainderOf(counted);
  const named = settings.couponsCountForDisksAndAddresses || !NO_COUPONS_NAMED.has(quote.set.product);
  const balance = named ? cash + coupons : cash;
  const threshold = settings.thresholdIncluded ? settings.threshold : moneyFromFen(settings.threshold + 1n);
  const payments = payWith(inDeductionOrder(fitting, settings.deductionOrder), quote.payable);
  return {
    due: quote.payable,
    cash,
    coupons,
    fitting,
    payments,
    couponUsed: paid(payments),
    shortfall: atLeastZero(threshold - balance),
    recommendedRecharge: larger(atLeastZero(threshold - balance), atLeastZero(quote.payable - cash - coupons)),
    threshold,
  };
}

function atLeastZero(fen: bigint): Money {
  return larger(moneyFromFen(fen), ZERO);
}
