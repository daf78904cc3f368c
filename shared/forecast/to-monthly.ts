/** Pay by configuration that becomes a monthly package at 00:00 of a day (CFG-4). */
import { ZERO } from '../money/index.ts';
import type { ForecastEvent } from './event.ts';
import { DAY, type Moment, dayAt } from './moments.ts';
import { renewalUse } from './packages.ts';
import { billOf, metersSettled, sumOf, useOf } from './settle.ts';
import { type MeterState, NO_EVENTS, type Outcome, type State, eventAt } from './state.ts';
import { lackOf, payBill, payOrder } from './wallet.ts';
import type { Change, World } from './world.ts';

/** Changes what is to change at a moment, where the order can be paid; where it cannot, the meter goes on. */
export function changeToMonthly(world: World, state: State, moment: Moment): Outcome {
  const changes = world.changes.get(dayAt(moment)) ?? [];
  let current = state;
  const events: ForecastEvent[] = [];
  for (const { moment: when, what } of changes) {
    if (when !== moment) continue;
    const outcome = changed(world, current, moment, what);
    current = outcome.state;
    events.push(...outcome.events);
  }
  return events.length === 0 ? { state, events: NO_EVENTS } : { state: current, events };
}

/** What was released or never enabled is not there to be changed. */
function changed(world: World, state: State, moment: Moment, change: Change): Outcome {
  const known = world.packages[change.package];
  const each = state.meters[change.meter];
  if (known === undefined || each === undefined || each.status === 'released' || each.status === 'refused') {
    return { state, events: NO_EVENTS };
  }
  const { product, id, price } = known;
  const use = renewalUse(known);
  const about = { rule: 'CFG-4', due: price, product, ids: [id] } as const;
  const settled = lastUseSettled(world, state, moment, change);
  const unmet = lackOf(world, settled.state, moment, { due: price, use });
  if (unmet > ZERO) {
    return { state, events: [eventAt(world, state, moment, { kind: 'order-unmet', ...about, unmet })] };
  }
  const until = world.moments.timeOf((known.endDay + 1) * DAY - 1);
  const ordered = payOrder(world, settled.state, moment, { kind: 'order', use, ...about, until });
  return { state: begun(ordered.state, change), events: [...settled.events, ...ordered.events] };
}

/** At midnight everything is settled by then; at a start in the middle of an hour the part of it is billed now. */
function lastUseSettled(world: World, state: State, moment: Moment, { meter }: Change): Outcome {
  const now = { first: moment, last: moment, midnight: moment };
  const { meters, bills } = metersSettled(world, state.meters, [meter], now);
  const { product, id } = world.meters[meter] ?? {};
  if (product === undefined || id === undefined || sumOf(bills) === ZERO) return { state, events: NO_EVENTS };
  const bill = billOf(world, { product, places: [meter], ids: [id] }, bills);
  return payBill(world, { ...state, meters }, moment, { ...bill, use: useOf(product) });
}

function begun(state: State, { meter, package: index }: Change): State {
  const [each, now] = [state.meters[meter], state.packages[index]];
  if (each === undefined || now === undefined) return state;
  const ended: MeterState = {
    status: 'changed',
    used: each.used,
    from: undefined,
    lastDay: each.lastDay,
    settled: each.settled,
  };
  return {
    ...state,
    meters: state.meters.with(meter, ended),
    packages: state.packages.with(index, { ...now, status: 'running' }),
  };
}
