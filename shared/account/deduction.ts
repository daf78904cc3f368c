/** Which coupons would pay for an amount, and why: both documented orders (CPN-3), and the best coupon (CPN-2). */
import { type Money, ZERO, larger, money, moneyFromFen, smaller, sumMoney } from '../money/index.ts';
import {
  type CouponPayment,
  type CouponUse,
  bestCoupons,
  fits,
  inDeductionOrder,
  inOrderOfWorth,
  paid,
  payWith,
  splitOver,
  worthOf,
} from './coupons.ts';
import type { Coupon } from './schema.ts';
import type { DeductionOrder } from './settings.ts';

/** Why a coupon cannot pay, the first reason there is. */
export type Misfit = 'used-up' | 'expired' | 'not-yet' | 'product' | 'billing';

/** Why a coupon does not fit a purchase (BAL-2); null when it does. */
export function misfitOf(coupon: Coupon, use: CouponUse): Misfit | null {
  if (fits(coupon, use)) return null;
  if (money(coupon.remaining) <= ZERO) return 'used-up';
  if (coupon.validTo < use.date) return 'expired';
  if (coupon.validFrom > use.date) return 'not-yet';
  return coupon.products === 'all' || coupon.products.includes(use.product) ? 'billing' : 'product';
}

export interface Deduction {
  readonly payments: readonly CouponPayment[];
  readonly byCoupons: Money;
  readonly byCash: Money;
  /** What neither coupons nor cash pay. */
  readonly short: Money;
}

/** Pay by configuration, coupons before cash, in one of the documented orders (CPN-3). */
export function simulateDeduction(
  coupons: readonly Coupon[],
  order: DeductionOrder,
  { due, cash, use }: { readonly due: Money; readonly cash: Money; readonly use: CouponUse },
): Deduction {
  const fitting = coupons.filter((coupon) => fits(coupon, use));
  return withCash(payWith(inDeductionOrder(fitting, order), due), due, cash);
}

/** A monthly order: which coupons pay, what each fitting one would have paid, and the parts of every line. */
export interface MonthlyDeduction extends Deduction {
  readonly candidates: readonly { readonly coupon: Coupon; readonly wouldPay: Money }[];
  /** The first one was chosen because it pays most, or, several paying the same, because it expires first (CPN-2). */
  readonly reason: 'none' | 'only' | 'pays-most' | 'expires-first' | 'same';
  /** What the coupons pay of each line; the rest of it is cash. */
  readonly lineCoupons: readonly Money[];
}

/** The best coupons for a monthly order over its lines (CPN-2); `most` is how many one order takes. */
export function planMonthlyOrder(
  coupons: readonly Coupon[],
  lines: readonly Money[],
  { cash, use, most }: { readonly cash: Money; readonly use: CouponUse; readonly most: number },
): MonthlyDeduction {
  const due = sumMoney(lines);
  const fitting = coupons.filter((coupon) => fits(coupon, use));
  const payments = bestCoupons(fitting, due, most);
  const candidates = inOrderOfWorth(fitting, due).map((coupon) => ({ coupon, wouldPay: worthOf(coupon, due) }));
  const deduction = withCash(payments, due, cash);
  return { ...deduction, candidates, reason: reasonOf(candidates), lineCoupons: splitOver(deduction.byCoupons, lines) };
}

function reasonOf([first, second]: MonthlyDeduction['candidates']): MonthlyDeduction['reason'] {
  if (first === undefined) return 'none';
  if (second === undefined) return 'only';
  if (first.wouldPay > second.wouldPay) return 'pays-most';
  return first.coupon.validTo < second.coupon.validTo ? 'expires-first' : 'same';
}

function withCash(payments: readonly CouponPayment[], due: Money, cash: Money): Deduction {
  const byCoupons = paid(payments);
  const rest = moneyFromFen(due - byCoupons);
  const byCash = smaller(rest, larger(cash, ZERO));
  return { payments, byCoupons, byCash, short: moneyFromFen(rest - byCash) };
}
