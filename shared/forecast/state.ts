/** How things stand at a moment: plain data. Every step of the forecast makes a new one. */
import type { CouponPayment } from '../account/coupons.ts';
import { isValidOn, remainderOf } from '../account/coupons.ts';
import type { Coupon } from '../account/schema.ts';
import type { CalendarDate } from '../billing/calendar.ts';
import { type Money, ZERO, formatMoney, money, moneyFromFen } from '../money/index.ts';
import type { ForecastEvent } from './event.ts';
import { type SettledLine, settledLine } from './meter.ts';
import { DAY, HOUR, type Moment, dayAt } from './moments.ts';
import type { Meter, Package, World } from './world.ts';

export interface MeterState {
  /**
   * `ahead`: it is enabled later; `refused`: it could not be, and never begins (BAL-3); `changed`: it has become a
   * monthly package (CFG-4).
   */
  readonly status: 'ahead' | 'refused' | 'running' | 'grace' | 'stopped' | 'released' | 'changed';
  /** Seconds used before `from`, or days begun and settled. */
  readonly used: number;
  /** Since when it runs; undefined: it does not. */
  readonly from: Moment | undefined;
  /** The last day counted into `used`, where days are counted. */
  readonly lastDay: number;
  /** What has been billed of each line. */
  readonly settled: readonly SettledLine[];
  readonly stopAt?: Moment;
  readonly releaseAt?: Moment;
}

export interface PackageState {
  /** `ahead`: it is still paid by configuration (CFG-4). */
  readonly status: 'ahead' | 'running' | 'expired' | 'released';
  readonly anchor: CalendarDate;
  /** Months bought, counted from the anchor. */
  readonly months: number;
  /** The last day. */
  readonly endDay: number;
}

export interface State {
  /** Everything up to this moment, and at it, has happened. */
  readonly at: Moment;
  readonly cash: Money;
  readonly overdue: Money;
  /** With a remainder and not expired, used parts taken off. */
  readonly coupons: readonly Coupon[];
  readonly meters: readonly MeterState[];
  readonly packages: readonly PackageState[];
  /** What could not be enabled, by its id: nothing is paid for it (BAL-3). */
  readonly refused: readonly string[];
  /** What was announced as low and has not recovered since (BAL-7). */
  readonly lowCash: boolean;
  readonly lowCoupons: boolean;
}

/** A step's answer. */
export interface Outcome {
  readonly state: State;
  readonly events: readonly ForecastEvent[];
}

export const NO_EVENTS: readonly ForecastEvent[] = [];

/** How things stand just before the start: everything settled that was to be settled by then. */
export function firstState(world: World): State {
  return {
    at: world.start - 1,
    cash: world.cash,
    overdue: world.overdue,
    coupons: world.coupons.filter(({ remaining }) => money(remaining) > ZERO),
    meters: world.meters.map((meter) => firstMeter(meter, world.start)),
    packages: world.packages.map(firstPackage),
    refused: [],
    lowCash: false,
    lowCoupons: false,
  };
}

/** Whether it is there and by use: it can have a bill. */
export function isMetered({ status }: MeterState): boolean {
  return status === 'running' || status === 'grace' || status === 'stopped';
}

/** Billed up to the last settlement before the start. */
function firstMeter(meter: Meter, start: Moment): MeterState {
  const { lines, unit, since } = meter;
  const status = since > start ? 'ahead' : 'running';
  if (unit === 'day') {
    const used = Math.max(0, -dayAt(since));
    return { status, used, from: since, lastDay: -1, settled: lines.map((line) => settledLine(line, used)) };
  }
  const until = (hourly: boolean) => start - (start % (hourly ? HOUR : DAY));
  const settled = lines.map((line) => settledLine(line, Math.max(0, until(line.hourly) - since)));
  return { status, used: 0, from: since, lastDay: -1, settled };
}

function firstPackage({ anchor, monthsBefore, endDay, from }: Package): PackageState {
  if (from !== undefined) return { status: 'ahead', anchor, months: monthsBefore, endDay };
  const status = endDay >= 0 ? 'running' : endDay + RELEASED_AFTER > 0 ? 'expired' : 'released';
  return { status, anchor, months: monthsBefore, endDay };
}

/** Days after its last day on which an expired package is destroyed (PKG-8). */
export const RELEASED_AFTER = 8;

/** Seconds used up to a moment, or days counted. */
export function usedAt({ unit }: Meter, { used, from }: MeterState, moment: Moment): number {
  return unit === 'day' || from === undefined || from > moment ? used : used + moment - from;
}

/** Counts the day before a midnight, where days are counted and it ran on it. */
export function withDayCounted(meter: Meter, state: MeterState, moment: Moment): MeterState {
  if (meter.unit !== 'day' || state.from === undefined || state.from >= moment) return state;
  const day = dayAt(moment - 1);
  return state.lastDay >= day ? state : { ...state, used: state.used + 1, lastDay: day };
}

/** Coupons after they have paid; one that is used up is gone. */
export function afterUse(coupons: readonly Coupon[], payments: readonly CouponPayment[]): readonly Coupon[] {
  if (payments.length === 0) return coupons;
  const used = new Map(payments.map(({ code, amount }) => [code, amount]));
  return coupons.flatMap((coupon) => {
    const amount = used.get(coupon.code);
    if (amount === undefined) return [coupon];
    const left = money(coupon.remaining) - amount;
    return left === 0n ? [] : [{ ...coupon, remaining: formatMoney(moneyFromFen(left)) }];
  });
}

/** What the coupons that are valid on a day come to. */
export function usableCoupons({ coupons }: State, date: CalendarDate): Money {
  return coupons.length === 0 ? ZERO : remainderOf(coupons.filter((coupon) => isValidOn(coupon, date)));
}

type EventParts = Omit<ForecastEvent, 'at' | 'amount' | 'balance' | 'overdue'> & { readonly amount?: Money };

/** An event at a moment, with how things stand after it. */
export function eventAt(
  world: World,
  { cash, overdue }: Pick<State, 'cash' | 'overdue'>,
  moment: Moment,
  parts: EventParts,
): ForecastEvent {
  return { amount: ZERO, ...parts, at: world.moments.timeOf(moment), balance: cash, overdue };
}
