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
import { billOf, metersSettled, sumOf, useOf } from './settle.ts';
import { type Outcome, type State, eventAt } from './state.ts';
import type { World } from './world.ts';

/** The day's bills, those of a product as one; undefined where the day has to be gone through. */
export function fastForwardDay(world: World, state: State, day: number): Outcome | undefined {
  if (!isPlain(world, state, day)) return undefined;
  const midnight = day * DAY;
  const date = world.moments.dateOf(day);
  let { meters, cash } = state;
  const events: ForecastEvent[] = [];
  for (const group of world.groups) {
    const { product, places, hourly } = group;
    if (state.coupons.some((coupon) => fits(coupon, { ...useOf(product), date }))) return undefined;
    const last = hourly ? midnight + 23 * HOUR : midnight;
    const settled = metersSettled(world, meters, places, { first: midnight, last, midnight });
    const due = sumOf(settled.bills);
    if (due > cash) return undefined;
    ({ meters } = settled);
    cash = moneyFromFen(cash - due);
    if (due === ZERO) continue;
    const parts = billOf(world, group, settled.bills);
    const from = hourly ? { from: world.moments.timeOf(midnight) } : {};
    events.push(eventAt(world, { cash, overdue: ZERO }, last, { ...parts, amount: moneyFromFen(0n - due), ...from }));
  }
  if (cash < world.settings.lowBalance !== state.lowCash) return undefined;
  return { state: { ...state, meters, cash, at: midnight + DAY - 1 }, events };
}

/** Whether hours of a day can be leapt over at all: where a coupon pays, every bill counts for itself. */
export function canFastForwardHours(world: World, state: State, moment: Moment): boolean {
  if (world.hourByHour) return false;
  if (state.coupons.length === 0) return true;
  const date = world.moments.dateOf(dayAt(moment));
  const hourly = world.groups.filter((group) => group.hourly);
  return !hourly.some(({ product }) => state.coupons.some((coupon) => fits(coupon, { ...useOf(product), date })));
}

/**
 * The settlements of full hours from one to another, on one day where `canFastForwardHours`; undefined where they have to be
 * gone through. Nothing else may happen at them, and not all of the day may be leapt: a day has its own beginning.
 */
export function fastForwardHours(
  world: World,
  state: State,
  { from, to }: { readonly from: Moment; readonly to: Moment },
): Outcome | undefined {
  let { meters, cash } = state;
  const events: ForecastEvent[] = [];
  for (const group of world.groups) {
    if (!group.hourly) continue;
    const settled = metersSettled(world, meters, group.places, { first: from, last: to, midnight: undefined });
    const due = sumOf(settled.bills);
    if (due > cash) return undefined;
    ({ meters } = settled);
    cash = moneyFromFen(cash - due);
    if (settled.bills.length === 0) continue;
    const event = eventAt(world, { cash, overdue: state.overdue }, to, {
      ...billOf(world, group, settled.bills),
      amount: moneyFromFen(0n - due),
      ...(from === to ? {} : { from: world.moments.timeOf(from) }),
    });
    events.push(event);
  }
  if (cash < world.settings.lowBalance !== state.lowCash) return undefined;
  return { state: { ...state, meters, cash, at: to }, events };
}

function isPlain(world: World, state: State, day: number): boolean {
  if (world.hourByHour || state.at >= day * DAY || state.at < world.start) return false;
  if (state.overdue > ZERO || world.eventful.has(day)) return false;
  return !anyEventful(world, state, day);
}
