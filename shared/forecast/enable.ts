/** Enabling pay by configuration or by consumption: the account balance has to reach the threshold (BAL-3, BAL-3a). */
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import { thresholdOf } from '../readiness/decide.ts';
import type { ForecastEvent } from './event.ts';
import { type Moment, dayAt } from './moments.ts';
import { useOf } from './settle.ts';
import { NO_EVENTS, type Outcome, type State, eventAt } from './state.ts';
import type { Begin, World } from './world.ts';

/**
 * Enables what begins at a moment, or refuses it for good: it costs nothing then. Judged after the bills of the time
 * before and before the orders of the day; of several at a moment none takes anything from another.
 */
export function enable(world: World, state: State, moment: Moment): Outcome {
  const begins = world.begins.get(dayAt(moment)) ?? [];
  let current = state;
  const events: ForecastEvent[] = [];
  for (const { moment: when, what } of begins) {
    if (when !== moment) continue;
    const { event, lack } = judged(world, current, moment, what);
    current = lack === ZERO ? enabled(current, what) : refused(current, what);
    events.push(event);
  }
  return events.length === 0 ? { state, events: NO_EVENTS } : { state: current, events };
}

/** Arrears come first (BAL-5): coupons do not settle them, and while there are any there is no cash. */
function judged(
  world: World,
  state: State,
  moment: Moment,
  { id, product }: Begin,
): { readonly event: ForecastEvent; readonly lack: Money } {
  const use = { ...useOf(product), date: world.moments.dateOf(dayAt(moment)) };
  const { threshold, balance, lack: short } = thresholdOf(use, state, world.settings);
  const lack = moneyFromFen(short + state.overdue);
  const about = { product, ids: [id], due: threshold, left: balance };
  const parts =
    lack === ZERO
      ? ({ kind: 'enabled', rule: 'BAL-3', ...about } as const)
      : ({ kind: 'enable-refused', rule: state.overdue > ZERO ? 'BAL-5' : 'BAL-3', ...about, unmet: lack } as const);
  return { event: eventAt(world, state, moment, parts), lack };
}

function enabled(state: State, { meter }: Begin): State {
  return meter === undefined ? state : withStatus(state, meter, 'running');
}

function refused(state: State, { id, meter }: Begin): State {
  const after = { ...state, refused: [...state.refused, id] };
  return meter === undefined ? after : withStatus(after, meter, 'refused');
}

function withStatus(state: State, index: number, status: 'running' | 'refused'): State {
  const each = state.meters[index];
  return each === undefined ? state : { ...state, meters: state.meters.with(index, { ...each, status }) };
}

/** How much less there could have been when it was enabled; undefined for other events. */
export function headroomOf({ kind, left = ZERO, due = ZERO }: ForecastEvent): bigint | undefined {
  return kind === 'enabled' ? left - due : undefined;
}
