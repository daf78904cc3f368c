/** The payments of plans: orders when their day begins, bills when it ends. What could not be enabled pays nothing. */
import type { ForecastEvent } from './event.ts';
import type { ScheduledPayment } from './input.ts';
import { type Moment, dayAt } from './moments.ts';
import { NO_EVENTS, type Outcome, type State, eventAt } from './state.ts';
import { lackOf, payBill, payOrder } from './wallet.ts';
import type { World } from './world.ts';

type Pay = (world: World, state: State, moment: Moment, payment: ScheduledPayment) => Outcome;

/** An order that cannot be paid is not placed (BAL-4); it is not tried again. */
export function placeOrders(world: World, state: State, moment: Moment): Outcome {
  return each(world, state, moment, { inAdvance: true, pay: placeOrder });
}

/** What a month of a plan has cost by its last day. */
export function settlePlanBills(world: World, state: State, moment: Moment): Outcome {
  return each(world, state, moment, { inAdvance: false, pay: settleBill });
}

function each(
  world: World,
  state: State,
  moment: Moment,
  { inAdvance, pay }: { readonly inAdvance: boolean; readonly pay: Pay },
): Outcome {
  const due = world.payments.get(dayAt(moment))?.filter((timed) => timed.moment === moment) ?? [];
  let current = state;
  const events: ForecastEvent[] = [];
  for (const { what } of due) {
    if (what.inAdvance !== inAdvance || state.refused.includes(what.id)) continue;
    const outcome = pay(world, current, moment, what);
    current = outcome.state;
    events.push(...outcome.events);
  }
  return events.length === 0 ? { state, events: NO_EVENTS } : { state: current, events };
}

function placeOrder(world: World, state: State, moment: Moment, { id, name, amount, use }: ScheduledPayment): Outcome {
  const lack = lackOf(world, state, moment, { due: amount, use });
  const about = { rule: 'BAL-4', due: amount, ids: [id], note: name, ...productOf(use) } as const;
  if (lack === 0n) return payOrder(world, state, moment, { kind: 'order', use, ...about });
  return { state, events: [eventAt(world, state, moment, { kind: 'order-unmet', ...about, unmet: lack })] };
}

function settleBill(world: World, state: State, moment: Moment, { id, name, amount, use }: ScheduledPayment): Outcome {
  const rule = use?.billing === 'consumption' ? 'USE-1' : 'CFG-2';
  const about = { due: amount, ids: [id], note: name, ...productOf(use) };
  return payBill(world, state, moment, { kind: 'plan-bill', rule: use === undefined ? 'BAL-1' : rule, use, ...about });
}

function productOf(use: ScheduledPayment['use']) {
  return use === undefined ? {} : { product: use.product };
}
