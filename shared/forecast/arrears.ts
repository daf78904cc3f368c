/** What arrears do to what runs, and what settling them brings back (CFG-5, BAL-6). */
import type { ProductCode } from '../catalog/schema.ts';
import { keptByAge } from './arrears-rules.ts';
import type { ForecastEvent } from './event.ts';
import { DAY, type Moment, dayAt } from './moments.ts';
import { type MeterState, NO_EVENTS, type Outcome, type State, eventAt, usedAt } from './state.ts';
import type { Meter, World } from './world.ts';

/** A bill of a product was not settled: what runs of it is stopped, at once or after its grace. */
export function fallBehind(world: World, state: State, moment: Moment, product: ProductCode): Outcome {
  const { stops } = world.arrears[product];
  if (stops === 'at-once') {
    return eachMeter(world, state, (meter, each) =>
      meter.product === product && runsBy(each, moment) ? stopped(world, state, moment, { meter, each }) : undefined,
    );
  }
  const stopAt = stops === 'next-cycle' ? (dayAt(moment) + 1) * DAY : moment + stops.afterSeconds;
  return eachMeter(world, state, (meter, each) => {
    if (meter.product !== product || each.status !== 'running' || !runsBy(each, moment)) return undefined;
    const event = eventAt(world, state, moment, {
      kind: 'grace',
      rule: 'CFG-5',
      product,
      ids: [meter.id],
      until: world.moments.timeOf(stopAt),
    });
    return { each: { ...each, status: 'grace', stopAt }, event };
  });
}

/** Stops what has used up its grace and releases what was kept long enough. */
export function enforce(world: World, state: State, moment: Moment): Outcome {
  return eachMeter(world, state, (meter, each) => {
    if (each.stopAt !== undefined && each.stopAt <= moment) return stopped(world, state, moment, { meter, each });
    if (each.releaseAt === undefined || each.releaseAt > moment) return undefined;
    const { releaseAt: _releaseAt, ...rest } = each;
    const parts = { kind: 'released', rule: 'CFG-5', product: meter.product, ids: [meter.id] } as const;
    return { each: { ...rest, status: 'released' }, event: eventAt(world, state, moment, parts) };
  });
}

/** The next moment at which something is stopped or released by itself; Infinity: none is known. */
export function nextEnforcement({ meters }: State): Moment {
  let next = Number.POSITIVE_INFINITY;
  for (const { stopAt = next, releaseAt = next } of meters) next = Math.min(next, stopAt, releaseAt);
  return next;
}

/** All arrears are settled: what was stopped runs again, by itself or by the hand of a person, at once. */
export function restart(world: World, state: State, moment: Moment): Outcome {
  return eachMeter(world, state, (meter, each) => {
    if (each.status === 'grace') {
      const { stopAt: _stopAt, ...rest } = each;
      return { each: { ...rest, status: 'running' } };
    }
    if (each.status !== 'stopped') return undefined;
    const { releaseAt: _releaseAt, ...rest } = each;
    const kind = world.arrears[meter.product].restarts === 'by-hand' ? 'restart-by-hand' : 'restarted';
    const parts = { kind, rule: 'CFG-5', product: meter.product, ids: [meter.id] } as const;
    return { each: { ...rest, status: 'running', from: moment }, event: eventAt(world, state, moment, parts) };
  });
}

interface Change {
  readonly each: MeterState;
  readonly event?: ForecastEvent;
}

function eachMeter(
  world: World,
  state: State,
  change: (meter: Meter, each: MeterState) => Change | undefined,
): Outcome {
  const events: ForecastEvent[] = [];
  let changed = false;
  const meters = state.meters.map((each, index) => {
    const meter = world.meters[index];
    const made = meter === undefined ? undefined : change(meter, each);
    if (made === undefined) return each;
    changed = true;
    if (made.event !== undefined) events.push(made.event);
    return made.each;
  });
  return changed ? { state: { ...state, meters }, events } : { state, events: NO_EVENTS };
}

function runsBy({ status, from }: MeterState, moment: Moment): boolean {
  return (status === 'running' || status === 'grace') && from !== undefined && from <= moment;
}

function stopped(
  world: World,
  state: State,
  moment: Moment,
  { meter, each }: { readonly meter: Meter; readonly each: MeterState },
): Change {
  const { kept } = world.arrears[meter.product];
  const age = moment - meter.since;
  const keptFor = kept === 'unknown' ? undefined : kept === 'by-age' ? keptByAge(age) : kept.forSeconds;
  const { stopAt: _stopAt, from: _from, ...rest } = withStoppedDay(meter, each, moment);
  const releaseAt = keptFor === undefined ? undefined : moment + keptFor;
  const event = eventAt(world, state, moment, {
    kind: 'stopped',
    rule: 'CFG-5',
    product: meter.product,
    ids: [meter.id],
    ...(releaseAt === undefined ? {} : { until: world.moments.timeOf(releaseAt) }),
  });
  const used = usedAt(meter, { ...rest, from: each.from }, moment);
  return {
    each: { ...rest, used, from: undefined, status: 'stopped', ...(releaseAt === undefined ? {} : { releaseAt }) },
    event,
  };
}

/** A day begun counts (USE-1), also when it is stopped in the middle of it. */
function withStoppedDay(meter: Meter, each: MeterState, moment: Moment): MeterState {
  const day = dayAt(moment);
  const begun = each.from !== undefined && Math.max(each.from, day * DAY) < moment && each.lastDay < day;
  return meter.unit === 'day' && begun ? { ...each, used: each.used + 1, lastDay: day } : each;
}
