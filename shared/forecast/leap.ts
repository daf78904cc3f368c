/**
 * A whole day at once, or some hours, where it comes to the same as hour by hour: nothing happens but settlements, no
 * coupon fits any of them, the cash covers them all and does not cross a limit on the way. A property test holds the
 * two to each other.
 */
import { fits } from '../account/coupons.ts';
import { ZERO, moneyFromFen } from '../money/index.ts';
import type { ForecastEvent } from './event.ts';
import { DAY, HOUR, type Moment, dayAt } from './moments.ts';
import { anyEventful } from './packages.ts';
import { billOf, metersSettled, useOf } from './settle.ts';
import { type Outcome, type State, eventAt } from './state.ts';
import type { World } from './world.ts';

/** The day's bills, one for each product; undefined where the day has to be gone through. */
export function leapDay(world: World, state: State, day: number): Outcome | undefined {
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
    const parts = billOf(world, meters, { product, places, due });
    const from = hourly ? { from: world.moments.timeOf(midnight) } : {};
    events.push(eventAt(world, { cash, overdue: ZERO }, last, { ...parts, amount: moneyFromFen(0n - due), ...from }));
  }
  if (cash < world.settings.lowBalance !== state.lowCash) return undefined;
  return { state: { ...state, meters, cash, at: midnight + DAY - 1 }, events };
}

/**
 * The settlements of full hours from one to another, on one day; undefined where they have to be gone through. Nothing
 * else may happen at them, and not all of the day may be leapt: a day has its own beginning.
 */
export function leapHours(
  world: World,
  state: State,
  { from, to }: { readonly from: Moment; readonly to: Moment },
): Outcome | undefined {
  if (world.hourByHour) return undefined;
  const places = world.metersOf.get('vm') ?? [];
  const { meters, due: fen } = metersSettled(world, state.meters, places, { hour: to, midnight: undefined });
  const due = moneyFromFen(fen);
  const cash = moneyFromFen(state.cash - due);
  if (due > ZERO && (state.overdue > ZERO || cash < ZERO)) return undefined;
  if (cash < world.settings.lowBalance !== state.lowCash) return undefined;
  const use = { ...useOf('vm'), date: world.moments.dateOf(dayAt(to)) };
  if (due > ZERO && state.coupons.some((coupon) => fits(coupon, use))) return undefined;
  const event = eventAt(world, { cash, overdue: state.overdue }, to, {
    ...billOf(world, meters, { product: 'vm', places, due }),
    amount: moneyFromFen(0n - due),
    ...(from === to ? {} : { from: world.moments.timeOf(from) }),
  });
  return { state: { ...state, meters, cash, at: to }, events: [event] };
}

function isPlain(world: World, state: State, day: number): boolean {
  if (world.hourByHour || state.at >= day * DAY || state.at < world.start) return false;
  if (state.overdue > ZERO || world.eventful.has(day)) return false;
  return !anyEventful(world, state, day);
}
