/** What arrears do to what runs, and what settling them brings back (CFG-5, BAL-6). */
import { keptByAge } from './arrears-rules.ts';
import type { ForecastEvent } from './event.ts';
import type { Moment } from './moments.ts';
import { type MeterState, NO_EVENTS, type Outcome, type State, eventAt, usedAt, withDayCounted } from './state.ts';
import type { Meter, World } from './world.ts';

/** The bill of a meter was not settled: where it runs it is stopped, at once or after its grace. Others go on. */
export function fallBehind(world: World, state: State, moment: Moment, place: number): Outcome {
  const meter = world.meters[place];
  const each = state.meters[place];
  const change =
    meter === undefined || each === undefined ? undefined : fallenBehind(world, state, moment, { meter, each });
  if (change === undefined) return { state, events: NO_EVENTS };
  const { event } = change;
  return {
    state: { ...state, meters: state.meters.with(place, change.each) },
    events: event === undefined ? NO_EVENTS : [event],
  };
}

function fallenBehind(world: World, state: State, moment: Moment, { meter, each }: Known): Change | undefined {
  const { stops } = world.arrears[meter.product];
  if (each.from === undefined || each.from > moment) return undefined;
  if (stops === 'at-once') return stopped(world, state, moment, { meter, each });
  if (each.status !== 'running') return undefined;
  const stopAt = moment + stops.afterSeconds;
  const event = eventAt(world, state, moment, {
    kind: 'grace',
    rule: 'CFG-5',
    product: meter.product,
    ids: [meter.id],
    until: world.moments.timeOf(stopAt),
  });
  return { each: { ...each, status: 'grace', stopAt }, event };
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

interface Known {
  readonly meter: Meter;
  readonly each: MeterState;
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

/** Stopped from a moment on; a day begun counts (USE-1), also when it is stopped in the middle of it. */
function stopped(world: World, state: State, moment: Moment, { meter, each }: Known): Change {
  const { kept } = world.arrears[meter.product];
  const age = meter.isAgeKnown ? moment - meter.since : undefined;
  const releaseAt = moment + (kept === 'by-age' ? keptByAge(age) : kept.forSeconds);
  const event = eventAt(world, state, moment, {
    kind: 'stopped',
    rule: 'CFG-5',
    product: meter.product,
    ids: [meter.id],
    until: world.moments.timeOf(releaseAt),
  });
  const { stopAt: _stopAt, ...rest } = withDayCounted(meter, each, moment);
  return { each: { ...rest, used: usedAt(meter, rest, moment), from: undefined, status: 'stopped', releaseAt }, event };
}
