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
import type { Buyer } from '../account/buyer.ts';
import type { ChinaTime } from '../billing/calendar.ts';
import type { Quote } from '../billing/quote.ts';
import { type Money, ZERO, larger, moneyFromFen, atLeastZero } from '../money/index.ts';

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
  /** What counts towards it: cash, and the coupons where they are named (BAL-3a). */
  readonly balance: Money;
}

/** Decides by one reading of the rules (`settings`). Amounts are exact; nothing is below zero. */
export function decide(quote: Quote, buyer: Buyer, at: ChinaTime, settings: AccountSettings): Decision {
  const use: CouponUse = { product: quote.set.product, billing: quote.mode, date: at.date };
  const fitting = buyer.coupons.filter((coupon) => fits(coupon, use));
  return quote.mode === 'monthly'
    ? monthly(quote.payable, buyer.cash, fitting, settings)
    : payAsYouGo(quote, buyer, { fitting, at, settings });
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
    balance: moneyFromFen(cash + couponUsed),
  };
}

/** BAL-3 and BAL-8: the threshold now, the cost of the whole time as a recommendation. */
function payAsYouGo(
  quote: Quote,
  buyer: Buyer,
  {
    fitting,
    at,
    settings,
  }: { readonly fitting: readonly Coupon[]; readonly at: ChinaTime; readonly settings: AccountSettings },
): Decision {
  const use: CouponUse = { product: quote.set.product, billing: quote.mode, date: at.date };
  const { coupons, threshold, balance, lack } = thresholdOf(use, buyer, settings);
  const { cash } = buyer;
  const payments = payWith(inDeductionOrder(fitting, settings.deductionOrder), quote.payable);
  return {
    due: quote.payable,
    cash,
    coupons,
    fitting,
    payments,
    couponUsed: paid(payments),
    shortfall: lack,
    recommendedRecharge: larger(lack, atLeastZero(quote.payable - cash - coupons)),
    threshold,
    balance,
  };
}

/** What enabling a product needs on the account, and what there is for it. */
export interface ThresholdState {
  readonly threshold: Money;
  /** What the coupons that count come to (BAL-2). */
  readonly coupons: Money;
  /** Cash, and the coupons where they are named (BAL-3a). */
  readonly balance: Money;
  readonly lack: Money;
}

/** BAL-3 by one reading: which coupons count (BAL-2), whether they count at all, whether the threshold itself passes. */
export function thresholdOf(
  use: CouponUse,
  { cash, coupons: all }: Pick<Buyer, 'cash' | 'coupons'>,
  settings: AccountSettings,
): ThresholdState {
  const counts = (coupon: Coupon) =>
    settings.couponsThatCount === 'all' ? isValidOn(coupon, use.date) : fits(coupon, use);
  const coupons = remainderOf(all.filter(counts));
  const named = settings.couponsCountForDisksAndAddresses || !NO_COUPONS_NAMED.has(use.product);
  const balance = named ? moneyFromFen(cash + coupons) : cash;
  const threshold = settings.thresholdIncluded ? settings.threshold : moneyFromFen(settings.threshold + 1n);
  return { threshold, coupons, balance, lack: atLeastZero(threshold - balance) };
}
