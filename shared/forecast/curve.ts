/** The balance of a forecast day by day, as a chart draws it; only the window makes lengths of the amounts. */
import type { CalendarDate } from '../billing/calendar.ts';
import { type Money, ZERO, larger, moneyFromFen, smaller } from '../money/index.ts';
import type { ForecastEvent } from './event.ts';
import { type MarkedGroup, groupOf, isWorse } from './event-group.ts';
import type { Forecast, ForecastDay } from './forecast.ts';

/** A day of the curve. Its events are those from `first` up to, not including, `end` in the forecast's order. */
export interface CurveDay extends ForecastDay {
  /** Cash less what is overdue at the day's end: below zero in arrears. */
  readonly position: Money;
  /** The least that it was on the day, its beginning included. */
  readonly lowest: Money;
  readonly first: number;
  readonly end: number;
}

export interface Curve {
  /** The position before anything happens. */
  readonly opening: Money;
  readonly days: readonly CurveDay[];
}

export function curveOf({ days, events }: Pick<Forecast, 'days' | 'events'>): Curve {
  const opening = openingOf(days, events);
  let before = opening;
  let first = 0;
  const curve = days.map((day): CurveDay => {
    let lowest = before;
    let end = first;
    for (let event = events[end]; event !== undefined && event.at.date <= day.date; event = events[(end += 1)]) {
      lowest = smaller(lowest, positionOf(event));
    }
    const position = positionOf(day);
    const made = { ...day, position, lowest: smaller(lowest, position), first, end };
    before = position;
    first = end;
    return made;
  });
  return { opening, days: curve };
}

function positionOf({ balance, overdue }: Pick<ForecastDay, 'balance' | 'overdue'>): Money {
  return moneyFromFen(balance - overdue);
}

/** Where the first event started from; without one nothing changes at all. */
function openingOf(days: Forecast['days'], events: Forecast['events']): Money {
  const [event] = events;
  if (event === undefined) return days[0] === undefined ? ZERO : positionOf(days[0]);
  return moneyFromFen(positionOf(event) - changeOf(event));
}

/** What an event changes of the position. Of an unpaid bill all of it counts, and arrears that are settled nothing. */
function changeOf({ kind, amount, unmet = ZERO }: ForecastEvent): bigint {
  if (kind === 'arrears-settled') return ZERO;
  const isOwed = kind === 'bill' || kind === 'plan-bill' || kind === 'movement';
  return isOwed ? amount - unmet : amount;
}

/** The place of a day, or -1 where the curve does not have it. */
export function placeOf(days: readonly Pick<CurveDay, 'date'>[], date: CalendarDate | null): number {
  if (date === null) return -1;
  let low = 0;
  let high = days.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const found: CalendarDate = days[middle]?.date ?? date;
    if (found === date) return middle;
    if (found < date) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The place of the first day on which the position is lowest; -1 without days. */
export function lowestPlace(days: readonly Pick<CurveDay, 'lowest'>[]): number {
  let place = -1;
  for (const [index, { lowest }] of days.entries()) {
    const least = days[place]?.lowest;
    if (least === undefined || lowest < least) place = index;
  }
  return place;
}

export interface CurveRange {
  readonly least: Money;
  readonly largest: Money;
}

/** From the lowest to the highest amount that is drawn, coupons on top included; zero is always in it. */
export function rangeOf({ opening, days }: Curve): CurveRange {
  let least = smaller(ZERO, opening);
  let largest = larger(ZERO, opening);
  for (const { lowest, position, coupons } of days) {
    least = smaller(least, lowest);
    largest = larger(largest, moneyFromFen(position + coupons));
  }
  return { least, largest };
}

/** A limit up to so many times the largest amount is near enough to be seen with it. */
const NEAR = 2n;
/** Percent of the range: lines that are closer could not be told apart. */
const APART = 7n;

/** The limits that lie in the range or near it, each far enough from zero and from one another; the largest first. */
export function limitsNear({ least, largest }: CurveRange, limits: readonly Money[]): Money[] {
  const shown: Money[] = [];
  const near = limits.filter((limit) => limit > ZERO && limit <= largest * NEAR);
  const top = near.reduce(larger, largest);
  for (const limit of near.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0))) {
    const isApart = [...shown, ZERO].every((other) => distance(limit, other) * 100n >= (top - least) * APART);
    if (isApart) shown.push(limit);
  }
  return shown;
}

function distance(a: bigint, b: bigint): bigint {
  return a < b ? b - a : a - b;
}

/** What happens on a day, or on neighbouring days that have no room of their own. */
export interface CurveMark {
  /** The worst of what is gathered. */
  readonly group: MarkedGroup;
  /** How many events are gathered, bills left out. */
  readonly count: number;
  /** The place of the day of the first event of the group. */
  readonly place: number;
  /** The places of the days that are gathered, the last one included. */
  readonly from: number;
  readonly to: number;
}

/** The marks of a curve in the order of the days, `most` at the most: days that are too near share one. */
export function marksOf({ days }: Curve, events: readonly ForecastEvent[], most: number): CurveMark[] {
  const apart = Math.max(1, Math.ceil(days.length / Math.max(1, most)));
  const marks: CurveMark[] = [];
  for (const [place, { first, end }] of days.entries()) {
    const mark = markOf(events.slice(first, end), place);
    if (mark === null) continue;
    const before = marks.at(-1);
    if (before !== undefined && place - before.place < apart) marks[marks.length - 1] = together(before, mark);
    else marks.push(mark);
  }
  return marks;
}

function markOf(events: readonly ForecastEvent[], place: number): CurveMark | null {
  let worst: MarkedGroup | null = null;
  let count = 0;
  for (const event of events) {
    const group = groupOf(event);
    if (group === 'bill') continue;
    count += 1;
    if (worst === null || isWorse(group, worst)) worst = group;
  }
  return worst === null ? null : { group: worst, count, place, from: place, to: place };
}

function together(a: CurveMark, b: CurveMark): CurveMark {
  const { group, place } = isWorse(b.group, a.group) ? b : a;
  return { group, place, count: a.count + b.count, from: a.from, to: b.to };
}
