/** The forecast's loop: from one moment at which something happens to the next, day by day. Pure; it knows no clock. */
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import { enforce, nextEnforcement } from './arrears.ts';
import { enable } from './enable.ts';
import { type ForecastEvent, appendEvents, finishedEvents } from './event.ts';
import { canFastForwardHours, fastForwardDay, fastForwardHours } from './fast-forward.ts';
import { DAY, HOUR, type Moment, dayAt } from './moments.ts';
import { announceCoupons, expireCoupons, watch } from './notices.ts';
import { placeOrders, settlePlanBills } from './plan-due.ts';
import { RENEWAL_TIME, announcePackages, anyEventful, expire, renewAtEight } from './packages.ts';
import { settle } from './settle.ts';
import { NO_EVENTS, type Outcome, type State, eventAt } from './state.ts';
import { changeToMonthly } from './to-monthly.ts';
import { payBill, receive, settleArrears } from './wallet.ts';
import type { Timed, World } from './world.ts';

type Step = (world: World, state: State, moment: Moment) => Outcome;

/**
 * What happens at one moment, in this order: money comes first, then coupons expire, then what was used is settled,
 * then what begins is enabled and orders are paid; the last second of a day comes after everything else of it.
 */
const STEPS: readonly { readonly isDue: (moment: Moment, world: World) => boolean; readonly step: Step }[] = [
  { isDue: always, step: move },
  { isDue: isStart, step: startArrears },
  { isDue: isMidnight, step: expireCoupons },
  { isDue: always, step: enforce },
  { isDue: (moment, world) => isMidnight(moment) || isStart(moment, world), step: announceCoupons },
  { isDue: (moment, world) => isMidnight(moment) || isStart(moment, world), step: announcePackages },
  { isDue: always, step: settle },
  { isDue: (moment, { begins }) => begins.has(dayAt(moment)), step: enable },
  { isDue: (moment, { changes }) => changes.has(dayAt(moment)), step: changeToMonthly },
  { isDue: always, step: placeOrders },
  { isDue: (moment) => moment - dayAt(moment) * DAY === RENEWAL_TIME, step: renewAtEight },
  { isDue: isLastSecond, step: settlePlanBills },
  { isDue: isLastSecond, step: expire },
];

function always(): boolean {
  return true;
}

function isStart(moment: Moment, { start }: World): boolean {
  return moment === start;
}

function isMidnight(moment: Moment): boolean {
  return moment % DAY === 0;
}

function isLastSecond(moment: Moment): boolean {
  return moment % DAY === DAY - 1;
}

/** One step of the forecast: everything that happens at a moment, and how things stand after it. */
export function step(world: World, state: State, moment: Moment): Outcome {
  let current = state;
  const events: ForecastEvent[] = [];
  for (const { isDue, step: one } of STEPS) {
    if (!isDue(moment, world)) continue;
    const outcome = one(world, current, moment);
    events.push(...outcome.events);
    if (outcome.state === current) continue;
    const watched = watch(world, outcome.state, moment);
    current = watched.state;
    events.push(...watched.events);
  }
  // A new day can bring an alert by itself: coupons begin on it.
  const watched = isMidnight(moment) || isStart(moment, world) ? watch(world, current, moment) : undefined;
  events.push(...(watched?.events ?? []));
  return { state: { ...(watched?.state ?? current), at: moment }, events };
}

/** Goes through a day, or what is left of it, or leaps over it. */
export function runDay(world: World, state: State, day: number): Outcome {
  const leapt = fastForwardDay(world, state, day);
  if (leapt !== undefined) return leapt;
  const special = specialMoments(world, state, day);
  const fixed = [...new Set([...special, ...hoursOf(world, day)])].filter((moment) => moment > state.at);
  fixed.sort((a, b) => a - b);
  let current = state;
  const events: ForecastEvent[] = [];
  for (let next = 0; ;) {
    const moment = Math.min(fixed[next] ?? Number.POSITIVE_INFINITY, nextEnforcement(current));
    if (moment >= (day + 1) * DAY) return { state: current, events };
    const to = lastPlainHour(fixed.slice(next), special, nextEnforcement(current));
    const hours = to === undefined ? undefined : leapSomeHours(world, current, { from: moment, to });
    const outcome = hours ?? step(world, current, moment);
    current = outcome.state;
    events.push(...outcome.events);
    while ((fixed[next] ?? Number.POSITIVE_INFINITY) <= current.at) next += 1;
  }
}

/** As many of the coming hours as can be leapt over: all of them, half of them, a quarter ... */
function leapSomeHours(
  world: World,
  state: State,
  { from, to }: { readonly from: Moment; readonly to: Moment },
): Outcome | undefined {
  if (!canFastForwardHours(world, state, from)) return undefined;
  for (let hours = (to - from) / HOUR; ; hours = Math.floor(hours / 2)) {
    const leapt = fastForwardHours(world, state, { from, to: from + hours * HOUR });
    if (leapt !== undefined || hours === 0) return leapt;
  }
}

/** The last of the coming full hours before anything else happens; undefined where something else comes first. */
function lastPlainHour(
  coming: readonly Moment[],
  special: ReadonlySet<Moment>,
  nextEnforced: Moment,
): Moment | undefined {
  const end = coming.findIndex((moment) => special.has(moment) || moment >= nextEnforced);
  return end === -1 ? coming.at(-1) : coming[end - 1];
}

function hoursOf({ hasHourly }: World, day: number): Moment[] {
  return hasHourly ? Array.from({ length: 24 }, (_, hour) => day * DAY + hour * HOUR) : [];
}

/** The moments of a day at which more may happen than the settlement of an hour. */
function specialMoments(world: World, state: State, day: number): Set<Moment> {
  const midnight = day * DAY;
  const { movements, payments, begins, changes } = world;
  const given = [movements, payments, begins, changes].flatMap((each) => momentsOf(each, day));
  const all = new Set([midnight, midnight + DAY - 1, ...given]);
  if (dayAt(world.start) === day) all.add(world.start);
  if (anyEventful(world, state, day)) all.add(midnight + RENEWAL_TIME);
  return all;
}

function momentsOf(timed: ReadonlyMap<number, readonly Timed<unknown>[]>, day: number): Moment[] {
  return timed.get(day)?.map(({ moment }) => moment) ?? [];
}

/** How things stand at the end of a day. */
export interface RunDay {
  readonly day: number;
  readonly state: State;
}

export interface Run {
  readonly state: State;
  readonly events: readonly ForecastEvent[];
  readonly days: readonly RunDay[];
}

/** Runs from a state over days, the last one not included. */
export function run(world: World, from: State, { first, end }: { readonly first: number; readonly end: number }): Run {
  let state = from;
  const events: ForecastEvent[] = [];
  const days: RunDay[] = [];
  for (let day = first; day < end; day += 1) {
    const outcome = runDay(world, state, day);
    ({ state } = outcome);
    appendEvents(events, outcome.events);
    days.push({ day, state });
  }
  return { state, events: finishedEvents(events), days };
}

/** Puts a recharge before everything that happens on a day, or at the start on the first one. */
export function recharged(world: World, state: State, day: number, amount: Money): Outcome {
  if (amount === ZERO) return { state, events: NO_EVENTS };
  const moment = Math.max(world.start, day * DAY);
  const received = receive(world, state, moment, { amount, kind: 'recharge' });
  const watched = watch(world, received.state, moment);
  return { state: watched.state, events: [...received.events, ...watched.events] };
}

/** Recharges and other movements; money that goes is a bill that no coupon fits. */
function move(world: World, state: State, moment: Moment): Outcome {
  let current = state;
  const events: ForecastEvent[] = [];
  for (const { moment: when, what } of world.movements.get(dayAt(moment)) ?? []) {
    if (when !== moment || what.amount === ZERO) continue;
    const { amount, note } = what;
    const kind = what.kind === 'recharge' ? 'recharge' : 'movement';
    const due = moneyFromFen(0n - amount);
    const outcome =
      amount > ZERO
        ? receive(world, current, moment, { amount, kind, note })
        : payBill(world, current, moment, { kind: 'movement', rule: 'BAL-1', due, use: undefined, note });
    current = outcome.state;
    events.push(...outcome.events);
  }
  return events.length === 0 ? { state, events: NO_EVENTS } : { state: current, events };
}

/** What was overdue before the forecast begins is settled as far as the cash goes; the rest is short at once. */
function startArrears(world: World, state: State, moment: Moment): Outcome {
  if (state.overdue === ZERO) return { state, events: NO_EVENTS };
  const settled = settleArrears(world, state, moment);
  const { overdue } = settled.state;
  if (overdue === ZERO) return settled;
  const event = eventAt(world, settled.state, moment, {
    kind: 'arrears',
    rule: 'BAL-5',
    left: overdue,
    unmet: overdue,
  });
  return { state: settled.state, events: [...settled.events, event] };
}
