/**
 * What a plan needs of an account, day by day: what is due, what pays for it, what is short, what to recharge by when.
 * Worked out by the forecast itself, with what runs and the other plans that count, so that every page that asks has
 * the same answer.
 */
import type { CouponPayment } from '../account/coupons.ts';
import type { BillingType, ExistingResource } from '../account/schema.ts';
import type { AccountSettings } from '../account/settings.ts';
import type { Buyer } from '../account/buyer.ts';
import { type CalendarDate, daysBetween } from '../billing/calendar.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import { type Money, ZERO, atLeastZero, larger, moneyFromFen, sumMoney } from '../money/index.ts';
import { isBought } from '../plan/bought.ts';
import type { PricedLine, PricedPlan } from '../plan/price.ts';
import { brokenQuotas, resourcesOf } from '../readiness/quota.ts';
import { type Check, type Verdict, verificationCheck } from '../readiness/readiness.ts';
import type { ForecastEvent } from './event.ts';
import type { ForecastInput } from './input.ts';
import { plansInput } from './plan-payments.ts';
import { recharged, runDay } from './simulate.ts';
import { firstState } from './state.ts';
import { type TopUp, topUpsOf } from './top-ups.ts';
import { type World, worldOf } from './world.ts';

/** `recharge`: a bill of this day is not covered by then, and no third party can pay it. */
export type PaymentVerdict = Verdict | 'recharge';

export interface PaymentDay {
  /** Of several recharges for what else the account pays: the day of the first shortage. */
  readonly date: CalendarDate;
  readonly verdict: PaymentVerdict;
  /** What the plan pays on the day. */
  readonly due: Money;
  /**
   * Available cash before the day's payments: recharges for earlier days are in it, what else the account has paid by
   * then is not.
   */
  readonly cash: Money;
  readonly couponPayments: readonly (CouponPayment & { readonly id: string })[];
  readonly couponUsed: Money;
  /** What cash and coupons lack of the day's payments: due less cash less coupons, not below zero. */
  readonly shortfall: Money;
  /**
   * What to recharge so that everything up to the next row is paid and enabled: at least the shortfall. More where
   * BAL-3's threshold or what else the account pays needs more.
   */
  readonly recommendedRecharge: Money;
  /** The last day for the recharge; null: nothing is to be recharged for the day. */
  readonly by: CalendarDate | null;
  readonly checks: readonly Check[];
  /** Not of the plan: recharges for what runs and other plans, up to the day of the last one. */
  readonly others?: { readonly until: CalendarDate; readonly count: number };
}

export interface AccountPayments {
  /** The worst of all days. */
  readonly verdict: PaymentVerdict;
  /** In their order. */
  readonly days: readonly PaymentDay[];
  /** The sum of the days' recharges. */
  readonly recharge: Money;
  /** Due before the moment of asking: taken as paid. */
  readonly earlier: Money;
}

/** From the worst to the best. */
const VERDICTS: readonly PaymentVerdict[] = ['blocked', 'recharge', 'third-party-payment', 'ready'];

/** The worst verdict of several days; of none it is ready. */
export function worstVerdict(days: readonly Pick<PaymentDay, 'verdict'>[]): PaymentVerdict {
  return VERDICTS.find((verdict) => days.some((day) => day.verdict === verdict)) ?? 'ready';
}

/** What is asked: plans whose days are told, and everything else that the same money pays. */
export interface PaymentsQuestion {
  /** The account and what runs on it; its days are not looked at. */
  readonly input: Omit<ForecastInput, 'payments' | 'begins'>;
  readonly buyer: Buyer;
  /** Their days are told. Lines without a price are not in them: ask `totals.chosen.missing`. */
  readonly plans: readonly PricedPlan[];
  /** Plans that count besides. */
  readonly others: readonly PricedPlan[];
  /** For how many days a recharge is to last at least. */
  readonly topUpDays: number;
}

/**
 * The days of plans against an account, from its moment to the last payment. Recharged as told, every day is ready but
 * for what no money cures; with one fen less of any recharge, one is not. Throws a `RangeError` for a resource without
 * a price.
 */
export function accountPayments({ input, buyer, plans, others, topUpDays }: PaymentsQuestion): AccountPayments {
  const { start, settings } = input;
  const all = plansInput([...plans, ...others], start.date);
  const own = plansInput(plans, start.date);
  const ids = new Set([...own.payments, ...own.begins].map(({ id }) => id));
  const last = [...own.payments, ...own.begins].reduce((most, { date }) => (date > most ? date : most), start.date);
  const world = worldOf({ ...input, ...all, days: daysBetween(start.date, last) + 1 });
  const topUps = topUpsOf(world, topUpDays);
  const paid = paidDays(world, topUps, ids);
  const begins = plans.flatMap(({ lines }) => beginsOf(lines));
  const otherBegins = others.flatMap(({ lines }) => beginsOf(lines));
  const checks = (date: CalendarDate) => [
    verificationCheck(buyer),
    ...quotaChecks(date, { begins, otherBegins, buyer, settings }),
  ];
  const days = paid.map((day) => (day.others === undefined ? told(day, checks(day.date)) : told(day, [])));
  return {
    verdict: worstVerdict(days),
    days,
    recharge: sumMoney(days.map(({ recommendedRecharge }) => recommendedRecharge)),
    earlier: sumMoney(plans.flatMap(({ lines }) => duesBefore(lines, start.date))),
  };
}

/** The money of a day, before anything but money is looked at. */
interface PaidDay extends Omit<PaymentDay, 'verdict' | 'checks'> {
  readonly arrears: Money;
  readonly ordered: Money;
  readonly ordersShort: Money;
  readonly billsShort: Money;
  /** What enabling needs, what there is for it, and what it lacks; undefined: nothing is enabled. */
  readonly threshold: { readonly needed: Money; readonly available: Money; readonly short: Money } | undefined;
}

/** Every day on which the plans of these ids pay or enable something, and the recharges in between for what else is paid. */
function paidDays(world: World, topUps: readonly TopUp[], ids: ReadonlySet<string>): PaidDay[] {
  const events = Map.groupBy(fundedEvents(world, topUps, ids), ({ at }) => at.date);
  const recharges = Map.groupBy(topUps, ({ at }) => at.date);
  const dates = [...new Set([...events.keys(), ...recharges.keys()])].toSorted();
  const days: PaidDay[] = [];
  for (const date of dates) {
    const own = events.get(date);
    const needed = recharges.get(date) ?? [];
    const before = days.at(-1);
    if (own !== undefined) days.push(paidDay(date, own, needed, there(topUps, date)));
    else if (before?.others === undefined) days.push(otherDay(date, needed));
    else days[days.length - 1] = withOther(before, before.others, otherDay(date, needed));
  }
  return days;
}

/** What has been recharged by a day for it and for later ones: it is on the account, but not for what was paid before. */
function there(topUps: readonly TopUp[], date: CalendarDate): Money {
  return sumMoney(topUps.flatMap(({ by, at, amount }) => (by <= date && at.date >= date ? [amount] : [])));
}

/** What the plans of a forecast need on a day, when everything up to it was recharged as told. */
export function plannedDay(
  world: World,
  { payments, begins }: Pick<ForecastInput, 'payments' | 'begins'>,
  topUps: readonly TopUp[],
  date: CalendarDate,
): (Pick<PaymentDay, 'due' | 'shortfall'> & { readonly lack: Money }) | undefined {
  const ids = new Set([...payments, ...begins].map(({ id }) => id));
  const until = { ...world, days: world.moments.dayOf(date) + 1 };
  const day = paidDays(until, topUps, ids).find((each) => each.date === date && each.others === undefined);
  if (day === undefined) return undefined;
  const { due, shortfall, threshold } = day;
  return { due, shortfall, lack: larger(shortfall, threshold?.short ?? ZERO) };
}

/** What the plans of these ids pay and enable when every recharge comes on its day. */
function fundedEvents(world: World, topUps: readonly TopUp[], ids: ReadonlySet<string>): ForecastEvent[] {
  const recharges = Map.groupBy(topUps, ({ by }) => world.moments.dayOf(by));
  const events: ForecastEvent[] = [];
  let state = firstState(world);
  for (let day = 0; day < world.days; day += 1) {
    const amount = sumMoney((recharges.get(day) ?? []).map((topUp) => topUp.amount));
    const outcome = runDay(world, recharged(world, state, day, amount).state, day);
    ({ state } = outcome);
    events.push(...outcome.events.filter((event) => isOfPlan(event, ids)));
  }
  return events;
}

function isOfPlan({ kind, ids: [id = ''] = [] }: ForecastEvent, ids: ReadonlySet<string>): boolean {
  const isPlans = kind === 'order' || kind === 'order-unmet' || kind === 'plan-bill';
  return ids.has(id) && (isPlans || kind === 'enabled' || kind === 'enable-refused');
}

function paidDay(
  date: CalendarDate,
  events: readonly ForecastEvent[],
  topUps: readonly TopUp[],
  waiting: Money,
): PaidDay {
  const recharge = sumMoney(topUps.map(({ amount }) => amount));
  const payments = events.filter(({ kind }) => kind !== 'enabled' && kind !== 'enable-refused');
  const [first] = events;
  // What else is paid since the recharge came may have taken part of it: what was there by itself is not below zero.
  const cash = first === undefined ? ZERO : atLeastZero(first.balance - first.amount - waiting);
  const couponPayments = payments.flatMap(({ coupons = [], ids: [id = ''] = [] }) =>
    coupons.map((payment) => ({ ...payment, id })),
  );
  const orders = payments.filter(({ kind }) => kind !== 'plan-bill');
  const rest = restOf(payments);
  const shortfall = atLeastZero(rest - cash);
  // A third party can pay orders, so cash is kept for bills (BAL-4).
  const billsShort = atLeastZero(rest - restOf(orders) - cash);
  return {
    date,
    due: duesOf(payments),
    cash,
    couponPayments,
    couponUsed: sumMoney(couponPayments.map(({ amount }) => amount)),
    shortfall,
    recommendedRecharge: recharge,
    by: topUps[0]?.by ?? null,
    arrears: arrearsOf(topUps),
    ordered: duesOf(orders),
    billsShort,
    ordersShort: moneyFromFen(shortfall - billsShort),
    threshold: thresholdOn(events, waiting),
  };
}

/** What the cash has to pay: the price less coupons. */
function restOf(payments: readonly ForecastEvent[]): Money {
  return sumMoney(
    payments.map(({ due = ZERO, coupons = [] }) => moneyFromFen(due - sumMoney(coupons.map(({ amount }) => amount)))),
  );
}

function duesOf(payments: readonly ForecastEvent[]): Money {
  return sumMoney(payments.map(({ due = ZERO }) => due));
}

/** What was overdue to begin with: a recharge settles it first (BAL-6). */
function arrearsOf(topUps: readonly TopUp[]): Money {
  return sumMoney(topUps.map(({ cause }) => (cause.kind === 'arrears' ? (cause.unmet ?? ZERO) : ZERO)));
}

/** BAL-3 for everything that is enabled on a day: what lacks most decides. What is recharged for it is not counted. */
function thresholdOn(events: readonly ForecastEvent[], waiting: Money): PaidDay['threshold'] {
  const states = events
    .filter(({ kind }) => kind === 'enabled' || kind === 'enable-refused')
    .map(({ due: needed = ZERO, left = ZERO }) => {
      const available = atLeastZero(left - waiting);
      return { needed, available, short: atLeastZero(needed - available) };
    });
  return states.reduce<PaidDay['threshold']>(
    (worst, each) => (worst === undefined || each.short > worst.short ? each : worst),
    undefined,
  );
}

/** A recharge for what else the account pays. */
function otherDay(date: CalendarDate, topUps: readonly TopUp[]): PaidDay {
  const recharge = sumMoney(topUps.map(({ amount }) => amount));
  return {
    date,
    due: ZERO,
    cash: ZERO,
    couponPayments: [],
    couponUsed: ZERO,
    shortfall: recharge,
    recommendedRecharge: recharge,
    by: topUps[0]?.by ?? null,
    others: { until: date, count: topUps.length },
    arrears: arrearsOf(topUps),
    ordered: ZERO,
    ordersShort: ZERO,
    billsShort: recharge,
    threshold: undefined,
  };
}

function withOther(before: PaidDay, { count }: NonNullable<PaidDay['others']>, next: PaidDay): PaidDay {
  const recharge = moneyFromFen(before.recommendedRecharge + next.recommendedRecharge);
  return {
    ...before,
    shortfall: recharge,
    recommendedRecharge: recharge,
    billsShort: recharge,
    arrears: moneyFromFen(before.arrears + next.arrears),
    others: { until: next.date, count: count + (next.others?.count ?? 0) },
  };
}

function told({ arrears, ordered, ordersShort, billsShort, threshold, ...day }: PaidDay, checks: Check[]): PaymentDay {
  const all: Check[] = [
    ...checks,
    ...arrearsChecks(arrears),
    ...(threshold === undefined ? [] : [thresholdCheck(threshold)]),
    ...(ordered === ZERO ? [] : [packageCheck(ordered, ordersShort)]),
  ];
  return { ...day, checks: all, verdict: verdictOf(all, { ...day, billsShort }) };
}

function verdictOf(
  checks: readonly Check[],
  { billsShort, shortfall, recommendedRecharge }: Pick<PaidDay, 'billsShort' | 'shortfall' | 'recommendedRecharge'>,
): PaymentVerdict {
  if (checks.some(({ status }) => status === 'fail')) return 'blocked';
  if (billsShort > ZERO) return 'recharge';
  if (shortfall > ZERO) return 'third-party-payment';
  return recommendedRecharge > ZERO ? 'recharge' : 'ready';
}

/** BAL-5: what is overdue stops everything until it is settled. */
function arrearsChecks(short: Money): Check[] {
  if (short === ZERO) return [];
  return [{ id: 'arrears', rule: 'BAL-5', status: 'fail', short, remedy: 'settle-arrears' }];
}

function thresholdCheck({ needed, available, short }: NonNullable<PaidDay['threshold']>): Check {
  const check = { id: 'balance-threshold', rule: 'BAL-3', needed, available, short } as const;
  return short === ZERO ? { ...check, status: 'pass' } : { ...check, status: 'fail', remedy: 'recharge' };
}

function packageCheck(needed: Money, short: Money): Check {
  const available = moneyFromFen(needed - short);
  const check = { id: 'balance-covers-package', rule: 'BAL-4', needed, available, short } as const;
  return short === ZERO
    ? { ...check, status: 'pass' }
    : { ...check, status: 'warn', remedy: 'recharge-or-third-party' };
}

/** Something that is bought or enabled for the first time. */
interface Begin {
  readonly date: CalendarDate;
  /** The first day on which it no longer runs. */
  readonly until: CalendarDate;
  readonly set: PricedSet;
  readonly billing: BillingType;
}

function beginsOf(lines: readonly PricedLine[]): Begin[] {
  return lines.flatMap(({ line, set, span, chosen }) => {
    if (isBought(line) || set === undefined || span === undefined || chosen === null || chosen === 'own') return [];
    const billing = chosen === 'configuration-then-monthly' ? 'configuration' : chosen;
    return [{ date: span.from, until: span.to, set, billing }];
  });
}

interface QuotaGround {
  readonly begins: readonly Begin[];
  readonly otherBegins: readonly Begin[];
  readonly buyer: Buyer;
  readonly settings: AccountSettings;
}

/** QTA-1 for everything that is begun on a day, beside what runs then. */
function quotaChecks(date: CalendarDate, { begins, otherBegins, buyer, settings }: QuotaGround): Check[] {
  const begun = begins.filter((begin) => begin.date === date);
  if (begun.length === 0) return [];
  const running = [
    ...begins.filter((begin) => begin.date < date && date < begin.until),
    ...otherBegins.filter((begin) => begin.date <= date && date < begin.until),
  ];
  let resources: ExistingResource[] = [...buyer.resources, ...running.flatMap(({ set }) => resourcesOf(set))];
  const broken = begun.flatMap(({ set }) => {
    const found = brokenQuotas(set, resources, settings.quotas);
    resources = [...resources, ...resourcesOf(set)];
    return found;
  });
  const check = { id: 'quota', rule: 'QTA-1' } as const;
  if (broken.length === 0) return [{ ...check, status: 'pass' }];
  // Each one counts what was begun before it, so the last of a kind has the full count.
  const last = new Map(broken.map((quota) => [`${quota.kind} ${quota.product}`, quota]));
  return [{ ...check, status: 'fail', broken: [...last.values()], remedy: 'raise-quota' }];
}

function duesBefore(lines: readonly PricedLine[], today: CalendarDate): Money[] {
  return lines
    .filter(({ line }) => !isBought(line))
    .flatMap(({ payments }) => payments.flatMap(({ date, amount }) => (date < today ? [amount] : [])));
}

/** What is short on a day by whichever reason is larger: payments, or what enabling needs. */
export function lackOn({ shortfall, checks }: Pick<PaymentDay, 'shortfall' | 'checks'>): Money {
  const threshold = checks.find(({ id }) => id === 'balance-threshold');
  return larger(shortfall, threshold?.short ?? ZERO);
}
