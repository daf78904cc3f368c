/** Bills for what was used: one for each product and settlement (CFG-2, USE-1, USE-2). */
import { isByConsumption } from '../billing/answer.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import type { RuleId } from '../rules/register.ts';
import { fallBehind } from './arrears.ts';
import type { ForecastEvent } from './event.ts';
import { costOf } from './meter.ts';
import { DAY, HOUR, type Moment } from './moments.ts';
import { type MeterState, type Outcome, type State, isMetered, usedAt, withDayCounted } from './state.ts';
import { type Use, payBill } from './wallet.ts';
import type { Meter, World } from './world.ts';

/** Settles what is due at a full hour: the hour before, and at midnight the day before. */
export function settle(world: World, state: State, moment: Moment): Outcome {
  let current = state;
  const events: ForecastEvent[] = [];
  if (moment % HOUR !== 0) return { state, events };
  for (const [product, places] of world.metersOf) {
    if (moment % DAY !== 0 && !(product === 'vm' && world.hasHourly)) continue;
    const { meters, due } = metersSettled(world, current.meters, places, {
      hour: moment,
      midnight: moment % DAY === 0 ? moment : undefined,
    });
    const bill = payBill(world, { ...current, meters }, moment, {
      ...billOf(world, meters, { product, places, due: moneyFromFen(due) }),
      use: useOf(product),
    });
    const behind =
      bill.state.overdue > current.overdue
        ? fallBehind(world, bill.state, moment, product)
        : { state: bill.state, events: [] };
    current = behind.state;
    events.push(...bill.events, ...behind.events);
  }
  return { state: current, events };
}

/** What a bill of a product looks like to coupons. */
export function useOf(product: ProductCode): NonNullable<Use> {
  return { product, billing: isByConsumption(product) ? 'consumption' : 'configuration' };
}

/** What a bill of a product says: it is for what is there. */
export function billOf(
  world: World,
  meters: readonly MeterState[],
  { product, places, due }: { readonly product: ProductCode; readonly places: readonly number[]; readonly due: Money },
) {
  const ids: string[] = [];
  for (const place of places) {
    const meter = world.meters[place];
    const each = meters[place];
    if (meter !== undefined && each !== undefined && isMetered(each)) ids.push(meter.id);
  }
  return { kind: 'bill', rule: billRule(product), due, product, ids } as const;
}

function billRule(product: ProductCode): RuleId {
  if (product === 'snapshot') return 'USE-2';
  return product === 'eip-traffic' ? 'USE-1' : 'CFG-2';
}

export interface Settlement {
  readonly hour: Moment;
  readonly midnight: Moment | undefined;
}

/**
 * The meters of a product after their lines are settled: those by the hour up to `hour`, the others up to `midnight`,
 * and the fen that comes to; without a midnight the latter wait for it. Lines that were settled by then add nothing.
 */
export function metersSettled(
  world: World,
  now: readonly MeterState[],
  places: readonly number[],
  { hour, midnight }: Settlement,
): { readonly meters: readonly MeterState[]; readonly due: bigint } {
  const meters = [...now];
  let due: bigint = ZERO;
  for (const place of places) {
    const meter = world.meters[place];
    const before = now[place];
    if (meter === undefined || before === undefined || !isMetered(before)) continue;
    const settled = meterSettled(meter, before, { hour, midnight });
    for (const [line, billed] of settled.billed.entries()) due += billed - (before.billed[line] ?? 0n);
    meters[place] = settled;
  }
  return { meters, due };
}

function meterSettled(meter: Meter, before: MeterState, { hour, midnight }: Settlement): MeterState {
  const state = midnight === undefined ? before : withDayCounted(meter, before, midnight);
  const billed = meter.lines.map((line, index) => {
    const known = state.billed[index] ?? 0n;
    const until = line.hourly ? hour : midnight;
    const cost = until === undefined ? known : costOf(line, usedAt(meter, state, until));
    return cost > known ? cost : known;
  });
  return { ...state, billed };
}
