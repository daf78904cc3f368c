/** A forecast prepared: everything that does not change while it runs, with its prices and its moments worked out once. */
import type { Coupon } from '../account/schema.ts';
import type { AccountSettings } from '../account/settings.ts';
import { type CalendarDate, addMonths } from '../billing/calendar.ts';
import { monthsOf } from '../billing/terms.ts';
import { PRODUCT_CODES, type ProductCode } from '../catalog/schema.ts';
import type { Money } from '../money/index.ts';
import { monthlyCosts } from '../plan/costs.ts';
import { ARREARS_RULES, type ArrearsRules } from './arrears-rules.ts';
import type { ForecastInput, ForecastResource, MonthlyBilling, Movement, ScheduledPayment } from './input.ts';
import { type MeterLines, meterLines } from './meter.ts';
import { DAY, type Moment, type Moments, dayAt, momentsFrom } from './moments.ts';

interface Known {
  readonly id: string;
  readonly name: string;
  readonly product: ProductCode;
}

/** A resource that is billed after use. */
export interface Meter extends Known, MeterLines {
  readonly since: Moment;
}

/** A resource that was paid in advance. */
export interface Package extends Known {
  readonly months: number;
  /** Of one renewal. */
  readonly price: Money;
  readonly autoRenew: boolean;
  readonly byHand: boolean;
  /** Where its months are counted from, and how many of them have been bought. */
  readonly anchor: CalendarDate;
  readonly monthsBefore: number;
  readonly endDay: number;
}

export interface Timed<T> {
  readonly moment: Moment;
  readonly what: T;
}

export interface World {
  readonly moments: Moments;
  readonly start: Moment;
  readonly days: number;
  readonly settings: AccountSettings;
  readonly arrears: ArrearsRules;
  readonly meters: readonly Meter[];
  /** The meters of each product by their places: products that are settled daily first, servers by the hour last. */
  readonly metersOf: ReadonlyMap<ProductCode, readonly number[]>;
  readonly hasHourly: boolean;
  readonly packages: readonly Package[];
  readonly movements: ReadonlyMap<number, readonly Timed<Movement>[]>;
  readonly payments: ReadonlyMap<number, readonly Timed<ScheduledPayment>[]>;
  /** Days on which more happens than settlements. */
  readonly eventful: ReadonlySet<number>;
  readonly cash: Money;
  readonly overdue: Money;
  readonly coupons: readonly Coupon[];
  /** Never takes a day at once: the slow way that the fast one is held to. */
  readonly hourByHour: boolean;
  /** Renewals wait for their last attempt: what is then needed is the least that can be. */
  readonly patient: boolean;
}

export interface WorldOptions {
  readonly arrears?: ArrearsRules;
  readonly hourByHour?: boolean;
}

/** Prepares a forecast. Throws a `RangeError` for a resource without a price: resources are read with their prices. */
export function worldOf(
  input: ForecastInput,
  { arrears = ARREARS_RULES, hourByHour = false }: WorldOptions = {},
): World {
  const moments = momentsFrom(input.start.date);
  const start = moments.of(input.start);
  const meters = input.resources.flatMap((resource) => meterOf(resource, moments));
  const movements = timed(input.movements, ({ at }) => moments.of(at)).filter(({ moment }) => moment >= start);
  const payments = timed(input.payments.toSorted(dearestFirst), (payment) => paymentMoment(payment, moments, start));
  return {
    moments,
    start,
    days: input.days,
    settings: input.settings,
    arrears,
    meters,
    metersOf: metersByProduct(meters),
    hasHourly: meters.some(({ lines }) => lines.some(({ hourly }) => hourly)),
    packages: input.resources.flatMap((resource) => packageOf(resource, moments)),
    movements: byDay(movements),
    payments: byDay(payments.filter(({ moment }) => moment >= 0)),
    eventful: new Set([
      ...movements.map(({ moment }) => dayAt(moment)),
      ...payments.map(({ moment }) => dayAt(moment)),
      ...input.coupons.flatMap((coupon) => couponDays(coupon, input.settings, moments)),
    ]),
    cash: input.cash,
    overdue: input.overdue,
    coupons: input.coupons.filter(({ validTo }) => validTo >= input.start.date),
    hourByHour,
    patient: false,
  };
}

function byDay<T>(all: readonly Timed<T>[]): Map<number, readonly Timed<T>[]> {
  return Map.groupBy(all, ({ moment }) => dayAt(moment));
}

function timed<T>(all: readonly T[], momentOf: (each: T) => Moment): Timed<T>[] {
  return all.map((what) => ({ moment: momentOf(what), what })).toSorted((a, b) => a.moment - b.moment);
}

/** Orders are placed when their day begins, or now on the first day; bills come when it ends. Before it: never. */
function paymentMoment({ date, inAdvance }: ScheduledPayment, { dayOf }: Moments, start: Moment): Moment {
  const day = dayOf(date);
  if (day < 0) return -1;
  return inAdvance ? Math.max(start, day * DAY) : (day + 1) * DAY - 1;
}

/** Of several at a moment, the dearest first: the order does not depend on how the lines were given. */
function dearestFirst(a: ScheduledPayment, b: ScheduledPayment): number {
  if (a.amount !== b.amount) return a.amount > b.amount ? -1 : 1;
  return a.id.localeCompare(b.id, 'en');
}

function meterOf({ id, name, set, billing }: ForecastResource, moments: Moments): Meter[] {
  if (billing.kind === 'monthly') return [];
  const lines = meterLines(set, billing);
  if (lines === undefined) throw new RangeError(`no price for ${id}`);
  return [{ id, name, product: set.product, since: moments.of(billing.since), ...lines }];
}

function packageOf({ id, name, set, billing }: ForecastResource, moments: Moments): Package[] {
  if (billing.kind !== 'monthly') return [];
  const price = monthlyCosts(set)?.orderPrices.get(billing.term);
  if (price === undefined) throw new RangeError(`no price for ${id}`);
  return [
    {
      id,
      name,
      product: set.product,
      months: monthsOf(billing.term),
      price,
      autoRenew: billing.autoRenew,
      byHand: billing.renewByHand === 'renew',
      ...anchorOf(billing),
      endDay: moments.dayOf(billing.expiresOn),
    },
  ];
}

/** The months from the first order's day to the end (PKG-2a); the end itself where no whole number of them leads there. */
function anchorOf({ firstDay, expiresOn }: MonthlyBilling): Pick<Package, 'anchor' | 'monthsBefore'> {
  const months = firstDay === undefined ? 0 : monthNumber(expiresOn) - monthNumber(firstDay);
  const leadsThere = firstDay !== undefined && months > 0 && addMonths(firstDay, months) === expiresOn;
  return leadsThere ? { anchor: firstDay, monthsBefore: months } : { anchor: expiresOn, monthsBefore: 0 };
}

function monthNumber(date: CalendarDate): number {
  const [year = 0, month = 0] = date.split('-').map((part) => Number.parseInt(part, 10));
  return year * 12 + month;
}

function metersByProduct(meters: readonly Meter[]): Map<ProductCode, readonly number[]> {
  const places = Map.groupBy(meters.keys(), (index) => meters[index]?.product);
  const order = [...PRODUCT_CODES.filter((code) => code !== 'vm'), 'vm'] as const;
  return new Map(order.flatMap((code) => (places.has(code) ? [[code, places.get(code) ?? []] as const] : [])));
}

/** The days on which a coupon begins, is announced or has ended. */
function couponDays(coupon: Coupon, { couponNoticeDays }: AccountSettings, { dayOf }: Moments): number[] {
  const last = dayOf(coupon.validTo as CalendarDate);
  return [dayOf(coupon.validFrom as CalendarDate), last + 1, ...couponNoticeDays.map((days) => last - days)];
}
