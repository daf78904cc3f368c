/** The forecast: how long the money lasts, what is short first, what to recharge by when, and what is lost otherwise. */
import type { CalendarDate, ChinaTime } from '../billing/calendar.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { type Money, ZERO } from '../money/index.ts';
import type { RuleId } from '../rules/register.ts';
import type { EventKind, ForecastEvent } from './event.ts';
import { type Grounds, groundsOf } from './grounds.ts';
import type { ForecastInput } from './input.ts';
import {
  type HandRenewal,
  type LostCoupon,
  type LostResource,
  handRenewals,
  lostCoupons,
  lostResources,
} from './losses.ts';
import { plannedDay } from './payment-days.ts';
import { run } from './simulate.ts';
import { firstState, usableCoupons } from './state.ts';
import { type TopUp, firstUnmet, rechargeNow, topUpsOf } from './top-ups.ts';
import { type WorldOptions, worldOf } from './world.ts';

/** How things stand at the end of a day, 23:59:59; what is settled at midnight belongs to the next day. */
export interface ForecastDay {
  readonly date: CalendarDate;
  /** Cash. */
  readonly balance: Money;
  /** Remainders of the coupons that are valid on the day. */
  readonly coupons: Money;
  readonly overdue: Money;
}

export interface Shortfall {
  readonly date: CalendarDate;
  readonly at: ChinaTime;
  /** What cannot be paid of it; of a plan, what all its payments of the day lack. */
  readonly amount: Money;
  /** What the plans pay on that day; absent: it is not of a plan. */
  readonly planned?: Money;
  readonly cause: {
    readonly kind: EventKind;
    readonly rule: RuleId;
    readonly product?: ProductCode;
    readonly ids?: readonly string[];
    readonly due?: Money;
    readonly note?: string;
  };
}

export interface Forecast extends Grounds {
  readonly days: readonly ForecastDay[];
  readonly events: readonly ForecastEvent[];
  /** Days to the first payment that is missed for good, or enabling that is refused; null: none is within the forecast. */
  readonly runway: number | null;
  readonly shortfall: Shortfall | null;
  /** When a payment or enabling something is refused for the first time, an auto-renew that is tried again included; never earlier with more money. */
  readonly firstRefused: ChinaTime | null;
  readonly topUps: readonly TopUp[];
  /** The alternative to the top-ups: one recharge now. */
  readonly rechargeToday: Money;
  /** What is stopped and released if nothing is done. */
  readonly lost: readonly LostResource[];
  readonly lostCoupons: readonly LostCoupon[];
  /** Packages that nobody renews unless a person does. */
  readonly renewByHand: readonly HandRenewal[];
}

export interface ForecastOptions extends WorldOptions {
  /** For how many days a recharge is to last at least; 1 ties up least money. */
  readonly topUpDays?: number;
}

/** Forecasts an account. Throws a `RangeError` for a resource without a price. */
export function forecast(input: ForecastInput, { topUpDays = 1, ...options }: ForecastOptions = {}): Forecast {
  const world = worldOf(input, options);
  const { events, days } = run(world, firstState(world), { first: 0, end: world.days });
  const unmet = firstUnmet(events);
  const topUps = unmet === undefined ? [] : topUpsOf(world, topUpDays);
  const { dateOf, dayOf } = world.moments;
  // A day's orders are placed one after the other: what the first one lacks that is refused is not what the day lacks.
  const plannedAt = ({ kind, at }: ForecastEvent) =>
    PLANNED.has(kind) ? plannedDay(world, input, topUps, at.date) : undefined;
  return {
    days: days.map(({ day, state }) => {
      const date = dateOf(day);
      return { date, balance: state.cash, coupons: usableCoupons(state, date), overdue: state.overdue };
    }),
    events: events.filter((event) => !isEnabledAtOnce(event, input.start)),
    runway: unmet === undefined ? null : dayOf(unmet.at.date),
    shortfall: unmet?.unmet === undefined ? null : shortfallOf(unmet, unmet.unmet, plannedAt(unmet)),
    firstRefused: events.find(isRefused)?.at ?? null,
    topUps,
    rechargeToday: rechargeNow(world),
    lost: lostResources(events),
    lostCoupons: lostCoupons(input, world, events),
    renewByHand: handRenewals(world),
    ...groundsOf(world, events),
  };
}

/** What is enabled now is not news; what it needed is counted all the same. */
function isEnabledAtOnce({ kind, at }: ForecastEvent, start: ChinaTime): boolean {
  return kind === 'enabled' && at.date === start.date && at.time === start.time;
}

function isRefused({ unmet, lack }: ForecastEvent): boolean {
  return unmet !== undefined || lack !== undefined;
}

/** What a plan does; enabling what an account has already entered is none, and has no day of a plan. */
const PLANNED: ReadonlySet<EventKind> = new Set(['order-unmet', 'plan-bill', 'enable-refused']);

function shortfallOf(
  { at, kind, rule, product, ids, due, note }: ForecastEvent,
  unmet: Money,
  planned: ReturnType<typeof plannedDay>,
): Shortfall {
  return {
    date: at.date,
    at,
    amount: planned !== undefined && planned.lack > ZERO ? planned.lack : unmet,
    ...(planned === undefined ? {} : { planned: planned.due }),
    cause: {
      kind,
      rule,
      ...(product === undefined ? {} : { product }),
      ...(ids === undefined ? {} : { ids }),
      ...(due === undefined ? {} : { due }),
      ...(note === undefined ? {} : { note }),
    },
  };
}
