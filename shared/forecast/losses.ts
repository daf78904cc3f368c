/** What is lost if nothing is done: resources that stop, coupons that run out; and what would keep them. */
import { fits } from '../account/coupons.ts';
import type { Coupon } from '../account/schema.ts';
import type { CalendarDate, ChinaTime } from '../billing/calendar.ts';
import { type Money, ZERO, money, smaller } from '../money/index.ts';
import type { RuleId } from '../rules/register.ts';
import type { ForecastEvent } from './event.ts';
import type { ForecastInput } from './input.ts';
import { dayAt } from './moments.ts';
import { renewalUse } from './packages.ts';
import { renewalPrice } from './renewal.ts';
import type { Use } from './wallet.ts';
import type { World } from './world.ts';

/** One time that a resource is stopped. */
export interface LostResource {
  readonly id: string;
  readonly rule: RuleId;
  readonly stopped: ChinaTime;
  /** When its data is lost; null: not within the forecast. */
  readonly released: ChinaTime | null;
  /** When it runs again; null: not within the forecast. */
  readonly restarted: ChinaTime | null;
}

/** Everything that is stopped, in its order, with what becomes of it. */
export function lostResources(events: readonly ForecastEvent[]): LostResource[] {
  const lost: LostResource[] = [];
  const last = new Map<string, number>();
  for (const { kind, rule, at, ids = [] } of events) {
    for (const id of ids) {
      if (kind === 'stopped' || kind === 'expired') {
        last.set(id, lost.length);
        lost.push({ id, rule, stopped: at, released: null, restarted: null });
      }
      const index = last.get(id);
      const before = index === undefined ? undefined : lost[index];
      if (index === undefined || before === undefined) continue;
      if (kind === 'released') lost[index] = { ...before, released: at };
      if (kind === 'restarted' || kind === 'restart-by-hand') lost[index] = { ...before, restarted: at };
    }
  }
  return lost;
}

/** A purchase that would use a coupon up before it is lost. */
export interface CouponRescue {
  readonly kind: 'renew' | 'order-earlier';
  /** The resource or the plan line. */
  readonly id: string;
  /** What the coupon would pay of it. */
  readonly uses: Money;
}

export interface LostCoupon {
  readonly code: string;
  /** What is left of it at the start. */
  readonly remaining: Money;
  /** What is lost of that. */
  readonly amount: Money;
  /** The last day on which it can be used. */
  readonly by: CalendarDate;
  /** The purchase that uses most of it; null: none is known. */
  readonly rescue: CouponRescue | null;
}

/** Coupons that expire with a remainder, and the purchase by their last day that would use most of it. */
export function lostCoupons(input: ForecastInput, world: World, events: readonly ForecastEvent[]): LostCoupon[] {
  return events.flatMap(({ kind, coupon: code, left = ZERO }) => {
    const coupon = input.coupons.find((each) => each.code === code);
    if (kind !== 'coupon-expired' || coupon === undefined) return [];
    const by = coupon.validTo as CalendarDate;
    const remaining = money(coupon.remaining);
    const rescue = rescueOf(coupon, left, { input, world });
    return [{ code: coupon.code, remaining, amount: left, by, rescue }];
  });
}

function rescueOf(
  coupon: Coupon,
  left: Money,
  { input, world }: { readonly input: ForecastInput; readonly world: World },
): CouponRescue | null {
  const wouldFit = (use: Use) =>
    use !== undefined &&
    money(coupon.remaining) > ZERO &&
    fits(coupon, { ...use, date: coupon.validTo as CalendarDate });
  const renewals = world.packages
    .filter((known) => !known.isGivenUp && wouldFit(renewalUse(known)))
    .map(({ id, price, from }) => {
      const isLater = from !== undefined && world.moments.dateOf(dayAt(from)) > coupon.validTo;
      return { kind: isLater ? 'order-earlier' : 'renew', id, uses: smaller(left, price) } as const;
    });
  const orders = input.payments
    .filter(({ inAdvance, date, use }) => inAdvance && date > coupon.validTo && wouldFit(use))
    .map(({ id, amount }) => ({ kind: 'order-earlier', id, uses: smaller(left, amount) }) as const);
  const [best = null] = [...orders, ...renewals].toSorted((a, b) => (a.uses > b.uses ? -1 : a.uses < b.uses ? 1 : 0));
  return best;
}

/** A package that expires within the forecast unless a person renews it. */
export interface HandRenewal {
  readonly id: string;
  readonly by: CalendarDate;
  readonly amount: Money;
}

/** Packages that expire within the forecast without auto-renew and not on purpose, the first one first. */
export function handRenewals(world: World): HandRenewal[] {
  const { packages, moments, days } = world;
  return packages
    .filter(({ autoRenew, isGivenUp, endDay }) => !autoRenew && !isGivenUp && endDay >= 0 && endDay < days)
    .toSorted((a, b) => a.endDay - b.endDay)
    .map((known) => {
      const { id, endDay, anchor, monthsBefore } = known;
      const amount = renewalPrice(world, known, { anchor, months: monthsBefore });
      return { id, by: moments.dateOf(endDay), amount };
    });
}
