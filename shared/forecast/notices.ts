/** What is announced of coupons and of the balance, and what is lost (BAL-7, CPN-1). */
import { daysLeft } from '../account/coupons.ts';
import { money } from '../money/index.ts';
import type { ForecastEvent } from './event.ts';
import { type Moment, dayAt } from './moments.ts';
import { NO_EVENTS, type Outcome, type State, eventAt, usableCoupons } from './state.ts';
import type { World } from './world.ts';

/** Midnight: what is left of coupons whose last day was the day before is lost (CPN-1). */
export function expireCoupons(world: World, state: State, moment: Moment): Outcome {
  const date = world.moments.dateOf(dayAt(moment));
  const lost = state.coupons.filter(({ validTo }) => validTo < date);
  if (lost.length === 0) return { state, events: NO_EVENTS };
  const after = { ...state, coupons: state.coupons.filter(({ validTo }) => validTo >= date) };
  const events = lost.map(({ code, remaining }) =>
    eventAt(world, after, moment, { kind: 'coupon-expired', rule: 'CPN-1', coupon: code, left: money(remaining) }),
  );
  return { state: after, events };
}

/** Midnight: coupons whose last day is near (BAL-7). */
export function announceCoupons(world: World, state: State, moment: Moment): Outcome {
  if (state.coupons.length === 0) return { state, events: NO_EVENTS };
  const date = world.moments.dateOf(dayAt(moment));
  const events = state.coupons.flatMap((coupon) => {
    const days = daysLeft(coupon, date);
    if (!world.settings.couponNoticeDays.includes(days)) return [];
    const { code, remaining } = coupon;
    const parts = { kind: 'coupon-notice', rule: 'BAL-7', coupon: code, left: money(remaining), days } as const;
    return [eventAt(world, state, moment, parts)];
  });
  return { state, events };
}

/** Says once that cash or coupons have fallen below their limit, and again only after they had recovered (BAL-7). */
export function watch(world: World, state: State, moment: Moment): Outcome {
  const { lowBalance, lowCoupons } = world.settings;
  const coupons = usableCoupons(state, world.moments.dateOf(dayAt(moment)));
  const isLow = { lowCash: state.cash < lowBalance, lowCoupons: world.coupons.length > 0 && coupons < lowCoupons };
  if (isLow.lowCash === state.lowCash && isLow.lowCoupons === state.lowCoupons) return { state, events: NO_EVENTS };
  const after = { ...state, ...isLow };
  const events: ForecastEvent[] = [];
  if (isLow.lowCash && !state.lowCash) {
    events.push(eventAt(world, after, moment, { kind: 'low-balance', rule: 'BAL-7', left: after.cash }));
  }
  if (isLow.lowCoupons && !state.lowCoupons) {
    events.push(eventAt(world, after, moment, { kind: 'low-coupons', rule: 'BAL-7', left: coupons }));
  }
  return { state: after, events };
}
