/**
 * What has to be recharged, by when, so that nothing is short up to the end of the forecast: as late and as little as
 * possible, or all of it today.
 */
import type { CalendarDate, ChinaTime } from '../billing/calendar.ts';
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import { headroomOf } from './enable.ts';
import type { ForecastEvent } from './event.ts';
import { DAY } from './moments.ts';
import { type Run, recharged, run } from './simulate.ts';
import { type State, firstState } from './state.ts';
import type { World } from './world.ts';

export interface TopUp {
  /** The last day on which it can be recharged: the day before it is needed, or the first day. */
  readonly by: CalendarDate;
  /** When the money has to be there. */
  readonly at: ChinaTime;
  readonly amount: Money;
  /** What is short first without it. */
  readonly cause: ForecastEvent;
  /** The last day that it keeps everything paid. */
  readonly covers: CalendarDate;
}

/** More money than anything costs: with it, everything is paid when it is first asked for. */
const PLENTY = moneyFromFen(10n ** 24n);

/** The first payment that was missed for good, or what could not be enabled. */
export function firstUnmet(events: readonly ForecastEvent[]): ForecastEvent | undefined {
  return events.find(({ unmet }) => unmet !== undefined);
}

/**
 * Recharges as late and as small as they can be: each for the first day on which something would be short and the
 * `everyDays` − 1 days after it. Nothing is short when each comes at the beginning of its day. With one fen less of any,
 * and none after it, something is short by the last day that it covers: then, or when that one comes just before it is
 * needed. Both hours count, because a renewal can cost less a day earlier. With `everyDays` 1 they tie up least money.
 */
export function topUpsOf(world: World, everyDays: number): TopUp[] {
  const found: TopUp[] = [];
  let state = firstState(world);
  let before = state;
  for (let day = 0; day < world.days;) {
    const one = run(world, state, { first: day, end: day + 1 });
    const cause = firstUnmet(one.events);
    if (cause === undefined) {
      before = state;
      ({ state } = one);
      day += 1;
      continue;
    }
    const by = Math.max(0, day - 1);
    const end = Math.min(day + everyDays, world.days);
    const needed = leastFor(world, state, { first: day, end });
    // A renewal that waits for money takes it before what it was recharged for is due.
    const amount = moneyFromFen(rise(world, before, { first: by, end }, needed));
    found.push({
      by: world.moments.dateOf(by),
      at: world.moments.timeOf(Math.max(world.start, day * DAY)),
      amount,
      cause,
      covers: world.moments.dateOf(end - 1),
    });
    before = runWith(world, before, { first: by, end: end - 1 }, amount).state;
    ({ state } = run(world, before, { first: end - 1, end }));
    day = end;
  }
  return found;
}

interface Span {
  readonly first: number;
  readonly end: number;
}

/** A run after a recharge that comes before everything else of the first day. */
function runWith(world: World, state: State, span: Span, amount: Money): Run {
  const begin = recharged(world, state, span.first, amount);
  const rest = run(world, begin.state, span);
  return { ...rest, events: [...begin.events, ...rest.events] };
}

/**
 * A recharge at the beginning of a span with which nothing is short in it, while with one fen less something is. Without
 * any recharge something is short.
 */
function leastFor(world: World, state: State, span: Span): Money {
  // Where renewals wait for their last chance, less is hardly ever enough; whether it is, is looked at below.
  const hard = PLENTY - slackOf(runWith({ ...world, patient: true }, state, span, PLENTY).events);
  const amount = moneyFromFen(rise(world, state, span, hard));
  // A renewal that has several chances may need less at an early one, with a coupon that bills use up by the last.
  const isMixed = runWith(world, state, span, amount).events.some(isRenewal);
  if (!isMixed || shortWith(world, state, span, amount - 1n) !== undefined) return amount;
  return boundary(world, state, span, amount - 1n);
}

/** More payments than this are better searched for than gone through. */
const MOST_PAYMENTS = 40;

/** Adds what renewals that are tried early take from other payments, one payment after the other. */
function rise(world: World, state: State, span: Span, hard: bigint): bigint {
  let least = hard;
  let tooLittle: bigint | null = null;
  for (let payment = 0; payment < MOST_PAYMENTS; payment += 1) {
    const unmet = shortWith(world, state, span, least);
    if (unmet === undefined) {
      // With more money a renewal may be paid that waited before, and then less than what was added is enough.
      const isExact = tooLittle === null || shortWith(world, state, span, least - 1n) !== undefined;
      return isExact ? least : boundary(world, state, span, least, tooLittle ?? ZERO);
    }
    tooLittle = least;
    least += unmet;
  }
  const ample = PLENTY - slackOf(runWith(world, state, span, PLENTY).events);
  return least < ample ? boundary(world, state, span, ample, least - 1n) : ample;
}

function isRenewal({ kind }: ForecastEvent): boolean {
  return kind === 'renewed';
}

/** What is short first with a recharge; undefined: nothing. */
function shortWith(world: World, state: State, span: Span, fen: bigint): Money | undefined {
  return firstUnmet(runWith(world, state, span, moneyFromFen(fen)).events)?.unmet;
}

/** An amount that is enough while one fen less is not, above one that is not enough and up to one that is. */
function boundary(world: World, state: State, span: Span, enough: bigint, tooLittle = 0n): Money {
  let less = tooLittle;
  let more = enough;
  while (more - less > 1n) {
    const middle = (less + more) / 2n;
    if (shortWith(world, state, span, middle) === undefined) more = middle;
    else less = middle;
  }
  return moneyFromFen(more);
}

/**
 * What is left at the least after any payment, or beyond what enabling something needs: with that much less, every
 * payment is made and everything is enabled all the same.
 */
function slackOf(events: readonly ForecastEvent[]): bigint {
  let slack: bigint = PLENTY;
  for (const event of events) {
    const { amount, balance } = event;
    if (amount < ZERO && balance < slack) slack = balance;
    const headroom = headroomOf(event);
    if (headroom !== undefined && headroom < slack) slack = headroom;
  }
  return slack;
}

/** More steps than this only many renewals that wait for money can need; what has been found by then is enough. */
const MOST_STEPS = 64;

/**
 * The least single recharge now with which nothing is short, also when more than it is recharged. More is not always
 * safer: a renewal that more money pays days earlier can take what a bill in between needs.
 */
export function rechargeNow(world: World): Money {
  const state = firstState(world);
  const span = { first: 0, end: world.days };
  if (shortWith(world, state, span, ZERO) === undefined) return ZERO;
  let enough: bigint = PLENTY;
  let events = runWith(world, state, span, PLENTY).events;
  for (let tried = 0; tried < MOST_STEPS; tried += 1) {
    enough -= slackOf(events);
    const less = enough - 1n;
    if (less <= ZERO) return moneyFromFen(enough);
    ({ events } = runWith(world, state, span, moneyFromFen(less)));
    if (firstUnmet(events) !== undefined) return moneyFromFen(enough);
    enough = less;
  }
  return boundary(world, state, span, enough);
}
