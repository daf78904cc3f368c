/** Bills for what was used: each resource has its own (CFG-2, USE-1, USE-2). */
import { fits } from '../account/coupons.ts';
import { isByConsumption } from '../billing/answer.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import type { RuleId } from '../rules/register.ts';
import { fallBehind } from './arrears.ts';
import type { ForecastEvent } from './event.ts';
import { nextBills } from './meter.ts';
import { DAY, HOUR, type Moment, dayAt } from './moments.ts';
import { type MeterState, type Outcome, type State, isMetered, usedAt, withDayCounted } from './state.ts';
import { type Use, payBill } from './wallet.ts';
import type { Meter, MeterGroup, World } from './world.ts';

/**
 * Settles what is due at a full hour: the hour before, and at midnight the day before. Each resource has its own bill,
 * so one that can be paid runs on while another one stops; the order is that of `World.groups`.
 */
export function settle(world: World, state: State, moment: Moment): Outcome {
  let current = state;
  const events: ForecastEvent[] = [];
  if (moment % HOUR !== 0) return { state, events };
  const midnight = moment % DAY === 0 ? moment : undefined;
  for (const group of world.groups) {
    if (midnight === undefined && !group.hourly) continue;
    const { meters, bills } = metersSettled(world, current.meters, group.places, {
      first: moment,
      last: moment,
      midnight,
    });
    const outcome = paid(world, { ...current, meters }, moment, { group, bills });
    current = outcome.state;
    events.push(...outcome.events);
  }
  return { state: current, events };
}

interface GroupBills {
  readonly group: MeterGroup;
  readonly bills: readonly MeterBill[];
}

/** Where cash pays for all of them their order does not matter, and they are shown as one. */
function paid(world: World, state: State, moment: Moment, { group, bills }: GroupBills): Outcome {
  const use = useOf(group.product);
  const sum = sumOf(bills);
  const date = world.moments.dateOf(dayAt(moment));
  if (sum <= state.cash && !state.coupons.some((coupon) => fits(coupon, { ...use, date }))) {
    return bills.length === 0
      ? { state, events: [] }
      : payBill(world, state, moment, { ...billOf(world, group, bills), use });
  }
  let current = state;
  const events: ForecastEvent[] = [];
  for (const bill of bills) {
    const outcome = payBill(world, current, moment, { ...billOf(world, group, [bill]), use });
    const isShort = outcome.state.overdue > current.overdue;
    const behind = isShort
      ? fallBehind(world, outcome.state, moment, bill.place)
      : { state: outcome.state, events: [] };
    current = behind.state;
    events.push(...outcome.events, ...behind.events);
  }
  return { state: current, events };
}

/** What a bill of a product looks like to coupons. */
export function useOf(product: ProductCode): NonNullable<Use> {
  return { product, billing: isByConsumption(product) ? 'consumption' : 'configuration' };
}

/** What a resource has to pay for its use since the bill before. */
export interface MeterBill {
  readonly place: number;
  /** Fen. */
  readonly due: bigint;
}

export function sumOf(bills: readonly MeterBill[]): Money {
  return moneyFromFen(bills.reduce((sum, { due }) => sum + due, ZERO as bigint));
}

/** What bills of a product say together. */
export function billOf(
  world: World,
  { product, places, ids: all }: Pick<MeterGroup, 'product' | 'places' | 'ids'>,
  bills: readonly MeterBill[],
) {
  const ids = bills.length === places.length ? all : bills.flatMap(({ place }) => world.meters[place]?.id ?? []);
  return { kind: 'bill', rule: billRule(product), due: sumOf(bills), product, ids } as const;
}

function billRule(product: ProductCode): RuleId {
  if (product === 'snapshot') return 'USE-2';
  return product === 'eip-traffic' ? 'USE-1' : 'CFG-2';
}

/** The bills of every full hour from the first to the last; without a midnight what is settled by the day waits for it. */
export interface Settlement {
  readonly first: Moment;
  readonly last: Moment;
  readonly midnight: Moment | undefined;
}

/** Some meters after their lines are settled, and a bill of each that was used since; it can be of nothing. */
export function metersSettled(
  world: World,
  now: readonly MeterState[],
  places: readonly number[],
  settlement: Settlement,
): { readonly meters: readonly MeterState[]; readonly bills: readonly MeterBill[] } {
  const meters = [...now];
  const bills: MeterBill[] = [];
  for (const place of places) {
    const meter = world.meters[place];
    const before = now[place];
    if (meter === undefined || before === undefined || !isMetered(before)) continue;
    const { after, due } = meterSettled(world, meter, before, settlement);
    meters[place] = after;
    if (due !== undefined) bills.push({ place, due });
  }
  return { meters, bills };
}

function meterSettled(
  { settings }: World,
  meter: Meter,
  before: MeterState,
  { first, last, midnight }: Settlement,
): { readonly after: MeterState; readonly due: bigint | undefined } {
  const state = midnight === undefined ? before : withDayCounted(meter, before, midnight);
  let due: bigint | undefined;
  const settled = meter.lines.map((line, index) => {
    const known = state.settled[index] ?? { units: 0, fen: 0n };
    const from = line.hourly ? first : midnight;
    const to = line.hourly ? last : midnight;
    if (from === undefined || to === undefined) return known;
    const uses = { first: usedAt(meter, state, from), each: HOUR, last: usedAt(meter, state, to) };
    const next = nextBills(line, known, uses, settings.billFractions);
    if (next.settled !== known) due = (due ?? 0n) + next.due;
    return next.settled;
  });
  return { after: { ...state, settled }, due };
}
