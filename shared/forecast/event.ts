/** What happens in a forecast: one event for every change of the money, and for everything a person should know. */
import type { CouponPayment } from '../account/coupons.ts';
import type { ChinaTime } from '../billing/calendar.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import type { RuleId } from '../rules/register.ts';

export const EVENT_KINDS = [
  'recharge',
  'movement',
  'bill',
  'plan-bill',
  'order',
  'order-unmet',
  'enabled',
  'enable-refused',
  'renewed',
  'renewal-failed',
  'arrears',
  'arrears-settled',
  'grace',
  'stopped',
  'released',
  'restarted',
  'restart-by-hand',
  'expired',
  'expiry-notice',
  'release-warning',
  'coupon-notice',
  'coupon-expired',
  'low-balance',
  'low-coupons',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface ForecastEvent {
  readonly at: ChinaTime;
  readonly kind: EventKind;
  /** The rule that decides it; its source is in the register. */
  readonly rule: RuleId;
  /** What it changes of the cash, with its sign; the balances of the events follow from one another by it. */
  readonly amount: Money;
  /** Cash, and what is overdue, after it. */
  readonly balance: Money;
  readonly overdue: Money;
  /** What was asked for: the bill, the price of the order; to enable something, the threshold. */
  readonly due?: Money;
  /** What coupons paid of it. */
  readonly coupons?: readonly CouponPayment[];
  /** What was not paid and has no further chance: a shortfall. */
  readonly unmet?: Money;
  /** What an attempt lacked that is made again. */
  readonly lack?: Money;
  readonly product?: ProductCode;
  /** The resources or plan lines that it is about. */
  readonly ids?: readonly string[];
  readonly coupon?: string;
  /** What is left of the coupon, or of the amount that an alert is about; what there was to enable something. */
  readonly left?: Money;
  /** Days until what is announced; further days that a renewal buys up to the unified expiry day (PKG-4a). */
  readonly days?: number;
  /** Until when something is kept, runs or is tried again. */
  readonly until?: ChinaTime;
  readonly note?: string;
  /** When the first was due of several bills of one product and day that are shown as one, unless all were at once. */
  readonly from?: ChinaTime;
}

/** Adds events; the bills of one product and day become one. Nobody pays nothing, so bills of nothing go. */
export function appendEvents(events: ForecastEvent[], added: readonly ForecastEvent[]): void {
  for (const event of added) {
    const last = events.at(-1);
    if (isPaidBill(event)) appendBill(events, event);
    else if (event.kind === 'arrears' && last?.kind === 'bill') appendArrears(events, event, last);
    else {
      dropNothing(events);
      events.push(event);
    }
  }
}

/**
 * Adds a bill to that of its product and day. Between the two there are only paid bills of other products: they are
 * shown as paid before it, so the balances still follow from one another.
 */
function appendBill(events: ForecastEvent[], bill: ForecastEvent): void {
  if (events.at(-1)?.at.date !== bill.at.date) {
    dropNothing(events);
    events.push(bill);
    return;
  }
  const first = firstPaidBill(events);
  const paid = events.slice(first);
  const same = paid.findIndex((event) => isOfOneDay(event, bill));
  const before = paid[same];
  if (before === undefined) {
    events.push(bill);
    return;
  }
  const between = paid
    .slice(same + 1)
    .map((event) => ({ ...event, balance: moneyFromFen(event.balance - before.amount) }));
  events.splice(first + same, paid.length - same, ...between, together(before, bill));
}

/** Where the paid bills of the last day begin, if they are at the end. */
function firstPaidBill(events: readonly ForecastEvent[]): number {
  const date = events.at(-1)?.at.date;
  return events.findLastIndex((event) => event.at.date !== date || !isPaidBill(event)) + 1;
}

/** Without the bills of nothing at the end. */
function dropNothing(events: ForecastEvent[]): void {
  const first = firstPaidBill(events);
  const paid = events.slice(first);
  if (paid.some(isNothing)) events.splice(first, paid.length, ...paid.filter((event) => !isNothing(event)));
}

/** In a grace every bill is short: those of one product and day become one. */
function appendArrears(events: ForecastEvent[], arrears: ForecastEvent, bill: ForecastEvent): void {
  const [billBefore, arrearsBefore] = events.slice(-3);
  const isAgain =
    arrearsBefore?.kind === 'arrears' &&
    billBefore !== undefined &&
    isOfOneDay(billBefore, bill) &&
    isShort(billBefore);
  if (!isAgain) {
    events.push(arrears);
    return;
  }
  const unmet = moneyFromFen((billBefore.unmet ?? ZERO) + (bill.unmet ?? ZERO));
  events.splice(-3, 3, { ...together(billBefore, bill), unmet }, { ...arrears, ...idsOfBoth(arrearsBefore, arrears) });
}

/** The events without the bills of nothing at their end, which only the next event could have removed. */
export function finishedEvents(events: readonly ForecastEvent[]): readonly ForecastEvent[] {
  const finished = [...events];
  dropNothing(finished);
  return finished;
}

function isNothing({ due }: ForecastEvent): boolean {
  return due === ZERO;
}

function isPaidBill(event: ForecastEvent): boolean {
  return event.kind === 'bill' && !isShort(event);
}

function isOfOneDay(a: ForecastEvent, b: ForecastEvent): boolean {
  return a.kind === 'bill' && b.kind === 'bill' && a.product === b.product && a.at.date === b.at.date;
}

function isShort({ unmet }: ForecastEvent): boolean {
  return unmet !== undefined;
}

function together(a: ForecastEvent, b: ForecastEvent): ForecastEvent {
  const coupons = [...(a.coupons ?? []), ...(b.coupons ?? [])];
  const from = a.from ?? a.at;
  return {
    ...b,
    ...idsOfBoth(a, b),
    amount: moneyFromFen(a.amount + b.amount),
    due: moneyFromFen((a.due ?? ZERO) + (b.due ?? ZERO)),
    ...(from.time === b.at.time ? {} : { from }),
    ...(coupons.length === 0 ? {} : { coupons: byCode(coupons) }),
  };
}

/** In the course of a day something can begin, and something can become a package. */
function idsOfBoth({ ids: before = [] }: ForecastEvent, { ids: after = [] }: ForecastEvent) {
  const all = before.every((id) => after.includes(id)) ? after : [...new Set([...before, ...after])];
  return all.length === 0 ? {} : { ids: all };
}

function byCode(payments: readonly CouponPayment[]): CouponPayment[] {
  const sums = new Map<string, Money>();
  for (const { code, amount } of payments) sums.set(code, moneyFromFen((sums.get(code) ?? ZERO) + amount));
  return [...sums].map(([code, amount]) => ({ code, amount }));
}
