/** Money in and out: coupons before cash, arrears before anything else. Every fen that goes is in an event. */
import { type CouponPayment, bestCoupons, fits, inDeductionOrder, paid, payWith } from '../account/coupons.ts';
import type { BillingType } from '../account/schema.ts';
import type { ChinaTime } from '../billing/calendar.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { type Money, ZERO, atLeastZero, moneyFromFen, smaller } from '../money/index.ts';
import type { RuleId } from '../rules/register.ts';
import type { ForecastEvent } from './event.ts';
import { type Moment, dayAt } from './moments.ts';
import { restart } from './arrears.ts';
import { type Outcome, type State, afterUse, eventAt } from './state.ts';
import type { World } from './world.ts';

/** What coupons look at; undefined: no coupon fits. */
export type Use = { readonly product: ProductCode; readonly billing: BillingType } | undefined;

function fitting(world: World, { coupons }: State, use: Use, moment: Moment) {
  if (use === undefined || coupons.length === 0) return [];
  const date = world.moments.dateOf(dayAt(moment));
  return coupons.filter((coupon) => fits(coupon, { ...use, date }));
}

/** Cash comes in, or what an entry of a person's own says; it settles what is overdue first (BAL-6). */
export function receive(
  world: World,
  state: State,
  moment: Moment,
  { amount, kind, note }: { readonly amount: Money; readonly kind: 'recharge' | 'movement'; readonly note?: string },
): Outcome {
  const received: State = { ...state, cash: moneyFromFen(state.cash + amount) };
  const rule: RuleId = kind === 'recharge' && state.overdue > ZERO ? 'BAL-6' : 'BAL-1';
  const event = eventAt(world, received, moment, { kind, rule, amount, ...(note ? { note } : {}) });
  const settled = settleArrears(world, received, moment);
  return { state: settled.state, events: [event, ...settled.events] };
}

/** Settles what is overdue as far as the cash goes; what was stopped for it runs again once all of it is settled. */
export function settleArrears(world: World, state: State, moment: Moment): Outcome {
  const settled = smaller(state.overdue, state.cash);
  if (settled <= ZERO) return { state, events: [] };
  const after: State = {
    ...state,
    cash: moneyFromFen(state.cash - settled),
    overdue: moneyFromFen(state.overdue - settled),
  };
  const amount = moneyFromFen(0n - settled);
  const event = eventAt(world, after, moment, { kind: 'arrears-settled', rule: 'BAL-6', amount });
  if (after.overdue > ZERO) return { state: after, events: [event] };
  const running = restart(world, after, moment);
  return { state: running.state, events: [event, ...running.events] };
}

/** A bill for what was used. */
export interface Bill {
  readonly kind: 'bill' | 'plan-bill' | 'movement';
  readonly rule: RuleId;
  readonly due: Money;
  readonly use: Use;
  readonly product?: ProductCode;
  readonly ids?: readonly string[];
  readonly note?: string;
}

/** Coupons in their order (CPN-3), then cash; what neither pays is overdue from then on (BAL-5). */
export function payBill(world: World, state: State, moment: Moment, bill: Bill): Outcome {
  const { use, due, ...about } = bill;
  const order = world.settings.deductionOrder;
  const payments = payWith(inDeductionOrder(fitting(world, state, use, moment), order), due);
  const rest = moneyFromFen(due - paid(payments));
  const fromCash = smaller(rest, state.cash);
  const unmet = moneyFromFen(rest - fromCash);
  const after: State = {
    ...state,
    cash: moneyFromFen(state.cash - fromCash),
    overdue: moneyFromFen(state.overdue + unmet),
    coupons: afterUse(state.coupons, payments),
  };
  const event = eventAt(world, after, moment, {
    ...about,
    due,
    amount: moneyFromFen(0n - fromCash),
    ...withCoupons(payments),
    ...(unmet > ZERO ? { unmet } : {}),
  });
  return { state: after, events: unmet > ZERO ? [event, arrearsEvent(world, after, moment, event)] : [event] };
}

function arrearsEvent(world: World, state: State, moment: Moment, { product, ids }: ForecastEvent): ForecastEvent {
  return eventAt(world, state, moment, {
    kind: 'arrears',
    rule: 'BAL-5',
    left: state.overdue,
    ...(product === undefined ? {} : { product }),
    ...(ids === undefined ? {} : { ids }),
  });
}

/** A monthly order, or another payment in advance. */
export interface PaidOrder {
  readonly kind: 'renewed' | 'order';
  readonly rule: RuleId;
  readonly due: Money;
  readonly use: Use;
  readonly product?: ProductCode;
  readonly ids?: readonly string[];
  readonly until?: ChinaTime;
  readonly days?: number;
}

/** What an order lacks: its price less the best coupon (CPN-2) and the cash, and what is overdue (BAL-5). */
export function lackOf(
  world: World,
  state: State,
  moment: Moment,
  { due, use }: Pick<PaidOrder, 'due' | 'use'>,
): Money {
  const rest = due - paid(couponsFor(world, state, moment, { due, use }));
  return atLeastZero(rest + state.overdue - state.cash);
}

/** Pays an order that lacks nothing. */
export function payOrder(world: World, state: State, moment: Moment, order: PaidOrder): Outcome {
  const { use, due, ...about } = order;
  const payments = couponsFor(world, state, moment, { due, use });
  const fromCash = due - paid(payments);
  const coupons = afterUse(state.coupons, payments);
  const after: State = { ...state, cash: moneyFromFen(state.cash - fromCash), coupons };
  const amount = moneyFromFen(0n - fromCash);
  return { state: after, events: [eventAt(world, after, moment, { ...about, due, amount, ...withCoupons(payments) })] };
}

function couponsFor(world: World, state: State, moment: Moment, { due, use }: Pick<PaidOrder, 'due' | 'use'>) {
  return bestCoupons(fitting(world, state, use, moment), due, world.settings.couponsPerOrder);
}

function withCoupons(coupons: readonly CouponPayment[]): { readonly coupons?: readonly CouponPayment[] } {
  return coupons.length === 0 ? {} : { coupons };
}
