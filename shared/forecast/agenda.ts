/** What a forecast asks of a person, day by day: what to recharge, renew, restart and use by when, and what is lost otherwise. */
import { type CalendarDate, type ChinaTime, addDays } from '../billing/calendar.ts';
import { type Money, ZERO, sumMoney } from '../money/index.ts';
import type { ProductCode } from '../catalog/schema.ts';
import type { RuleId } from '../rules/register.ts';
import type { ForecastEvent } from './event.ts';
import type { Forecast } from './forecast.ts';
import type { CouponRescue, HandRenewal, LostCoupon } from './losses.ts';
import type { ShownForecast } from './question.ts';
import { type Recharge, rechargesOf, runsOf } from './recharges.ts';

/** In the order in which they stand on a day: what is to be done, then what happens otherwise, then what is to be known. */
export const AGENDA_KINDS = [
  'top-up',
  'renew-by-hand',
  'restart-by-hand',
  'coupon-lost',
  'stopped',
  'released',
  'auto-renew',
  'plan-order',
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

interface Common {
  /** The same for the same thing in a later forecast: from the kind, what it is about and the day. */
  readonly key: string;
  /** The last day for it, or the day on which it happens. */
  readonly by: CalendarDate;
  readonly rule: RuleId;
  /** `urgent`: without it something is not paid, stops or is gone. */
  readonly severity: 'urgent' | 'notice';
  /** The resources or plan lines that it is about. */
  readonly ids: readonly string[];
}

export interface TopUpItem extends Common {
  readonly kind: 'top-up';
  /** What is to be recharged by the day itself. */
  readonly amount: Money;
  /** What is short first without it, and the last day that it keeps paid. */
  readonly cause: ForecastEvent;
  readonly covers: CalendarDate;
  /** What is to be recharged on each of the days after it; absent: it stands alone. */
  readonly later?: readonly Recharge[];
}

/** Money that goes out: renewals of a day together, and the orders of plans. */
export interface PaymentItem extends Common {
  readonly kind: 'renew-by-hand' | 'auto-renew' | 'plan-order';
  readonly amount: Money;
}

/** Resources of one product that stop, are released or wait to be started on a day. */
export interface StopItem extends Common {
  readonly kind: 'stopped' | 'released' | 'restart-by-hand';
  readonly product?: ProductCode;
  /** Of the first of them. */
  readonly at: ChinaTime;
  /** Until when the first of them is kept. */
  readonly until?: ChinaTime;
}

export interface CouponItem extends Common {
  readonly kind: 'coupon-lost';
  readonly coupon: string;
  /** What is left of it at the start. */
  readonly remaining: Money;
  /** What is left of it on its last day, and lost. */
  readonly amount: Money;
  /** The purchase that uses most of it; null: none is known. */
  readonly rescue: CouponRescue | null;
}

export type AgendaItem = TopUpItem | PaymentItem | StopItem | CouponItem;

type AgendaSource = Pick<ShownForecast, 'start'> & Pick<Forecast, 'events' | 'topUps' | 'lostCoupons' | 'renewByHand'>;

/** Everything to do, the first day first. What is stopped or lost is listed as it comes if nothing is done. */
export function agendaOf({ start, events, topUps, lostCoupons, renewByHand }: AgendaSource): AgendaItem[] {
  const items = [
    ...topUpItems(rechargesOf(topUps)),
    ...handRenewals(renewByHand, events),
    ...autoRenewals(events),
    ...planOrders(events),
    ...stops(events),
    ...lostCoupons.map((coupon) => couponItem(coupon, start.date)),
  ];
  return items.toSorted(inOrder);
}

/** What stays true where nobody knows the balance: what has its own day, whatever there is to pay with. */
export function withoutBalance(items: readonly AgendaItem[]): AgendaItem[] {
  return items
    .filter(({ kind, rule }) => kind !== 'top-up' && rule !== 'CFG-5')
    .map((item) => (item.kind === 'auto-renew' || item.kind === 'plan-order' ? { ...item, severity: 'notice' } : item));
}

function inOrder(a: AgendaItem, b: AgendaItem): number {
  if (a.by !== b.by) return a.by < b.by ? -1 : 1;
  return AGENDA_KINDS.indexOf(a.kind) - AGENDA_KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** One item for each run of days on which something is to be recharged. */
function topUpItems(recharges: readonly Recharge[]): TopUpItem[] {
  return runsOf(recharges).flatMap(([first, ...later]) => {
    if (first === undefined) return [];
    const { by, amount, cause, covers } = first;
    const { rule, ids = [] } = cause;
    const item = {
      kind: 'top-up',
      key: `top-up ${by}`,
      by,
      rule,
      severity: 'urgent',
      ids,
      amount,
      cause,
      covers,
    } as const;
    return [later.length === 0 ? item : { ...item, later }];
  });
}

/** What is left of a run of recharges once the first one is made. */
export function afterFirst({ later = [] }: TopUpItem): TopUpItem[] {
  return topUpItems(later);
}

/** Days before the end of a coupon on which it is announced first (BAL-7). */
const COUPON_NOTICE_DAYS = 7;

function couponItem({ code, remaining, amount, by, rescue }: LostCoupon, today: CalendarDate): CouponItem {
  const severity = by <= addDays(today, COUPON_NOTICE_DAYS) ? 'urgent' : 'notice';
  const ids = rescue === null ? [] : [rescue.id];
  return {
    kind: 'coupon-lost',
    key: `coupon-lost ${code}`,
    by,
    rule: 'CPN-1',
    severity,
    ids,
    coupon: code,
    remaining,
    amount,
    rescue,
  };
}

/** Packages that expire unless somebody renews them, and the renewals that somebody makes (PKG-4, PKG-5): a day's together. */
function handRenewals(expiring: readonly HandRenewal[], events: readonly ForecastEvent[]): PaymentItem[] {
  const needed = expiring.map((renewal) => ({ ...renewal, rule: 'PKG-8' as RuleId }));
  const known = new Set(needed.map(({ id, by }) => `${id} ${by}`));
  const made = firstAttempts(events, ['PKG-4', 'PKG-5']).flatMap(({ at, due = ZERO, rule, ids: [id = ''] = [] }) =>
    known.has(`${id} ${at.date}`) ? [] : [{ id, by: at.date, amount: due, rule }],
  );
  const days = Map.groupBy([...needed, ...made], ({ by, rule }) => `renew-by-hand ${rule} ${by}`);
  return [...days].flatMap(([key, renewals]) => {
    const [first] = renewals;
    if (first === undefined) return [];
    const amount = sumMoney(renewals.map((renewal) => renewal.amount));
    const { by, rule } = first;
    return [{ kind: 'renew-by-hand', key, by, rule, severity: 'urgent', ids: renewals.map(({ id }) => id), amount }];
  });
}

/** Of every renewal the first attempt: by then the money has to be there (PKG-7). */
function autoRenewals(events: readonly ForecastEvent[]): PaymentItem[] {
  return paymentsByDay('auto-renew', firstAttempts(events, ['PKG-7']));
}

/** The first event of each renewal by certain rules; one that fails is tried again until it is made or expires. */
function firstAttempts(events: readonly ForecastEvent[], rules: readonly RuleId[]): ForecastEvent[] {
  const tried = new Set<string>();
  return events.filter(({ kind, rule, ids: [id = ''] = [] }) => {
    if (kind === 'expired' || kind === 'released') tried.delete(id);
    if ((kind !== 'renewed' && kind !== 'renewal-failed') || !rules.includes(rule)) return false;
    const isFirst = !tried.has(id);
    if (kind === 'renewed') tried.delete(id);
    else tried.add(id);
    return isFirst;
  });
}

function planOrders(events: readonly ForecastEvent[]): PaymentItem[] {
  return paymentsByDay(
    'plan-order',
    events.filter(({ kind }) => kind === 'order' || kind === 'order-unmet'),
  );
}

/** One item for the payments of a day by one rule. */
function paymentsByDay(kind: PaymentItem['kind'], payments: readonly ForecastEvent[]): PaymentItem[] {
  const days = Map.groupBy(payments, ({ at, rule }) => `${kind} ${rule} ${at.date}`);
  return [...days].flatMap(([key, events]) => {
    const [first] = events;
    if (first === undefined) return [];
    const isShort = events.some(({ lack, unmet }) => lack !== undefined || unmet !== undefined);
    const amount = sumMoney(events.map(({ due = ZERO }) => due));
    const severity = isShort ? 'urgent' : 'notice';
    return [{ kind, key, by: first.at.date, rule: first.rule, severity, ids: idsOf(events), amount } as const];
  });
}

const STOP_KINDS: ReadonlyMap<ForecastEvent['kind'], StopItem['kind']> = new Map([
  ['stopped', 'stopped'],
  ['expired', 'stopped'],
  ['released', 'released'],
  ['restart-by-hand', 'restart-by-hand'],
]);

function stopKind({ kind }: ForecastEvent): StopItem['kind'] | undefined {
  return STOP_KINDS.get(kind);
}

/** One item for what of a product stops, is released or waits to be started on a day. */
function stops(events: readonly ForecastEvent[]): StopItem[] {
  const days = Map.groupBy(events.filter(stopKind), (event) => {
    const { at, rule, product = '' } = event;
    return `${stopKind(event)} ${rule} ${product} ${at.date}`;
  });
  return [...days].flatMap(([key, group]) => {
    const [first] = group;
    const kind = first === undefined ? undefined : stopKind(first);
    return first === undefined || kind === undefined ? [] : [stopItem(kind, key, group, first)];
  });
}

function stopItem(
  kind: StopItem['kind'],
  key: string,
  group: readonly ForecastEvent[],
  { at, rule, until, product }: ForecastEvent,
): StopItem {
  const known = product === undefined ? {} : { product };
  const about = { kind, key, by: at.date, rule, severity: 'urgent', ids: idsOf(group), at, ...known } as const;
  return until === undefined ? about : { ...about, until };
}

function idsOf(events: readonly ForecastEvent[]): string[] {
  return [...new Set(events.flatMap(({ ids = [] }) => ids))];
}
