/** A forecast prepared: everything that does not change while it runs, with its prices and its moments worked out once. */
import type { Coupon } from '../account/schema.ts';
import type { AccountSettings } from '../account/settings.ts';
import { type CalendarDate, addMonths } from '../billing/calendar.ts';
import { monthsOf } from '../billing/terms.ts';
import { PRODUCT_CODES, type ProductCode, type Term } from '../catalog/schema.ts';
import type { Money, Fraction } from '../money/index.ts';
import { monthlyCosts } from '../billing/costs.ts';
import { type ArrearsRules, arrearsRulesOf } from './arrears-rules.ts';
import { burned } from './burn.ts';
import { dayRatesOf } from './further-days.ts';
import type {
  ConfigurationBilling,
  ForecastInput,
  ForecastResource,
  MonthlyBilling,
  Movement,
  ScheduledPayment,
} from './input.ts';
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
  /** Whether it has run since then, or nobody said so (CFG-5). */
  readonly isAgeKnown: boolean;
}

/** The meters of a product, by their places. */
export interface MeterGroup {
  readonly product: ProductCode;
  readonly places: readonly number[];
  readonly ids: readonly string[];
  /** Whether any line of them is settled on every full hour. */
  readonly hourly: boolean;
}

/** A resource that was paid in advance. */
export interface Package extends Known {
  readonly months: number;
  /** Of the term of one renewal. */
  readonly price: Money;
  /** RMB for a further day of each price line (PKG-4a). */
  readonly dayRates: readonly Fraction[];
  readonly autoRenew: boolean;
  readonly byHand: boolean;
  /** Left to expire on purpose. */
  readonly isGivenUp: boolean;
  /** Where its months are counted from, and how many of them have been bought. */
  readonly anchor: CalendarDate;
  readonly monthsBefore: number;
  readonly endDay: number;
  /** When it comes out of pay by configuration (CFG-4); what it says of its end is of its first order. Absent: it runs. */
  readonly from?: Moment;
}

/** Something that is enabled: a meter that begins later than the forecast, or a line of a plan. */
export interface Begin {
  readonly id: string;
  readonly product: ProductCode;
  /** The place of the meter. */
  readonly meter?: number;
}

/** The places of a meter that becomes a package, and of the package. */
export interface Change {
  readonly meter: number;
  readonly package: number;
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
  /**
   * In the order in which their bills are paid at one moment: what is settled by the day first, then what is by the hour,
   * Virtual Machines last; within a product by the ids, so that the order of the account's rows decides nothing.
   */
  readonly groups: readonly MeterGroup[];
  readonly hasHourly: boolean;
  readonly packages: readonly Package[];
  readonly movements: ReadonlyMap<number, readonly Timed<Movement>[]>;
  readonly payments: ReadonlyMap<number, readonly Timed<ScheduledPayment>[]>;
  readonly begins: ReadonlyMap<number, readonly Timed<Begin>[]>;
  readonly changes: ReadonlyMap<number, readonly Timed<Change>[]>;
  readonly expiryDay: number | undefined;
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
  /** Instead of what the account's settings say of CFG-5. */
  readonly arrears?: ArrearsRules;
  readonly hourByHour?: boolean;
}

/** Prepares a forecast. Throws a `RangeError` for a resource without a price: resources are read with their prices. */
export function worldOf(
  input: ForecastInput,
  { arrears = arrearsRulesOf(input.settings), hourByHour = false }: WorldOptions = {},
): World {
  const moments = momentsFrom(input.start.date);
  const start = moments.of(input.start);
  // The order of the account's rows decides nothing.
  const resources = input.resources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const meters = resources.flatMap((resource) => meterOf(resource, input.burn, moments));
  const packages = resources.flatMap((resource) => packageOf(resource, moments, start));
  const movements = timed(input.movements.toSorted(incomingFirst), ({ at }) => moments.of(at)).filter(
    ({ moment }) => moment >= start,
  );
  const dues = burned(input.payments, input.burn).toSorted(dearestFirst);
  const payments = timed(dues, (payment) => paymentMoment(payment, moments, start));
  const begins = [...meterBegins(meters, start), ...planBegins(input, moments, start)];
  const changes = changesOf(meters, packages);
  const groups = groupsOf(meters);
  return {
    moments,
    start,
    days: input.days,
    settings: input.settings,
    arrears,
    meters,
    groups,
    hasHourly: groups.some(({ hourly }) => hourly),
    packages,
    movements: byDay(movements),
    payments: byDay(payments.filter(({ moment }) => moment >= 0)),
    begins: byDay(begins),
    changes: byDay(changes),
    expiryDay: input.expiryDay,
    eventful: new Set([
      ...[...movements, ...payments, ...begins, ...changes].map(({ moment }) => dayAt(moment)),
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

/** Of several at a moment, what comes in first: what goes out is not short for the order of the rows. */
function incomingFirst(a: Movement, b: Movement): number {
  return Number(b.amount > 0n) - Number(a.amount > 0n);
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

/** What began before the start runs already and is not enabled again. */
function meterBegins(meters: readonly Meter[], start: Moment): Timed<Begin>[] {
  return meters.flatMap(({ id, product, since }, meter) =>
    since > start ? [{ moment: since, what: { id, product, meter } }] : [],
  );
}

/** Lines of plans begin when their day does, or now on the first day. */
function planBegins({ begins }: ForecastInput, { dayOf }: Moments, start: Moment): Timed<Begin>[] {
  return begins.flatMap(({ id, product, date }) => {
    const day = dayOf(date);
    return day < 0 ? [] : [{ moment: Math.max(start, day * DAY), what: { id, product } }];
  });
}

function changesOf(meters: readonly Meter[], packages: readonly Package[]): Timed<Change>[] {
  return packages.flatMap(({ id, from }, index) => {
    const meter = meters.findIndex((each) => each.id === id);
    return from === undefined || meter === -1 ? [] : [{ moment: from, what: { meter, package: index } }];
  });
}

function meterOf({ id, name, set, billing }: ForecastResource, burn: string | undefined, moments: Moments): Meter[] {
  if (billing.kind === 'monthly') return [];
  const lines = meterLines(set, billing, burn);
  if (lines === undefined) throw new RangeError(`no price for ${id}`);
  const isAgeKnown = billing.isAgeUnknown !== true;
  return [{ id, name, product: set.product, since: moments.of(billing.since), isAgeKnown, ...lines }];
}

function packageOf(resource: ForecastResource, moments: Moments, start: Moment): Package[] {
  const { billing } = resource;
  if (billing.kind === 'monthly') {
    const { term, autoRenew, renewByHand, isGivenUp = false, expiresOn } = billing;
    const known = { ...pricedPackage(resource, term), autoRenew, byHand: renewByHand === 'renew', isGivenUp };
    return [{ ...known, ...anchorOf(billing), endDay: moments.dayOf(expiresOn) }];
  }
  return billing.kind === 'configuration' ? laterPackage(resource, billing, moments, start) : [];
}

/** The package that pay by configuration becomes (CFG-4): at the start where its day is not after it, and renewed. */
function laterPackage(
  resource: ForecastResource,
  { since, toMonthly }: ConfigurationBilling,
  moments: Moments,
  start: Moment,
): Package[] {
  if (toMonthly === undefined) return [];
  const from = Math.max(start, moments.of(since), moments.dayOf(toMonthly.on) * DAY);
  const anchor = moments.dateOf(dayAt(from));
  const known = pricedPackage(resource, toMonthly.term);
  const endDay = moments.dayOf(addMonths(anchor, known.months));
  return [
    { ...known, autoRenew: true, byHand: false, isGivenUp: false, anchor, monthsBefore: known.months, endDay, from },
  ];
}

function pricedPackage({ id, name, set }: ForecastResource, term: Term) {
  const price = monthlyCosts(set)?.orderPrices.get(term);
  if (price === undefined) throw new RangeError(`no price for ${id}`);
  return { id, name, product: set.product, months: monthsOf(term), price, dayRates: dayRatesOf(set) };
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

function groupsOf(meters: readonly Meter[]): MeterGroup[] {
  const byProduct = Map.groupBy(meters.keys(), (place) => meters[place]?.product);
  const all = [...PRODUCT_CODES.filter((code) => code !== 'vm'), 'vm' as const].flatMap((product): MeterGroup[] => {
    const places = byProduct.get(product) ?? [];
    const hourly = places.some((place) => meters[place]?.lines.some((line) => line.hourly) === true);
    return places.length === 0
      ? []
      : [{ product, places, ids: places.flatMap((place) => meters[place]?.id ?? []), hourly }];
  });
  return all.toSorted((a, b) => Number(a.hourly) - Number(b.hourly));
}

/** The days on which a coupon begins, is announced or has ended. */
function couponDays(coupon: Coupon, { couponNoticeDays }: AccountSettings, { dayOf }: Moments): number[] {
  const last = dayOf(coupon.validTo as CalendarDate);
  return [dayOf(coupon.validFrom as CalendarDate), last + 1, ...couponNoticeDays.map((days) => last - days)];
}
