/**
 * A whole day at once, where it comes to the same as hour by hour: nothing happens but settlements, no coupon fits any
 * of them, the cash covers them all and does not cross a limit on the way. A property test holds the two to each other.
 */
import { fits } from '../account/coupons.ts';
import { ZERO, moneyFromFen } from '../money/index.ts';
import type { ForecastEvent } from './event.ts';
import { DAY, HOUR } from './moments.ts';
import { isEventful } from './packages.ts';
import { billOf, metersSettled, useOf } from './settle.ts';
import { type Outcome, type State, eventAt } from './state.ts';
import type { World } from './world.ts';

/** The day's bills, one for each product; undefined where the day has to be gone through. */
export function leap(world: World, state: State, day: number): Outcome | undefined {
  if (!isPlain(world, state, day)) return undefined;
  const midnight = day * DAY;
  const date = world.moments.dateOf(day);
  let { meters, cash } = state;
  const events: ForecastEvent[] = [];
  for (const [product, places] of world.metersOf) {
    if (state.coupons.some((coupon) => fits(coupon, { ...useOf(product), date }))) return undefined;
    const hourly = product === 'vm' && world.hasHourly;
    const last = hourly ? midnight + 23 * HOUR : midnight;
    const settled = metersSettled(world, meters, places, { hour: last, midnight });
    const due = moneyFromFen(settled.due);
    if (due > cash) return undefined;
    ({ meters } = settled);
    cash = moneyFromFen(cash - due);
    if (due === ZERO) continue;
    const parts = billOf(world, product, places, due);
    const from = hourly ? { from: world.moments.timeOf(midnight) } : {};
    events.push(eventAt(world, { cash, overdue: ZERO }, last, { ...parts, amount: moneyFromFen(0n - due), ...from }));
  }
  if (cash < world.settings.lowBalance !== state.lowCash) return undefined;
  return { state: { ...state, meters, cash, at: midnight + DAY - 1 }, events };
}

function isPlain(world: World, state: State, day: number): boolean {
  if (world.hourByHour || state.at >= day * DAY || state.at < world.start) return false;
  if (state.overdue > ZERO || world.eventful.has(day)) return false;
  return !world.packages.some((known, index) => {
    const now = state.packages[index];
    return now !== undefined && isEventful(known, now, day);
  });
}
