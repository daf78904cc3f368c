/** The lines with most to save, with their names and the share that each bar takes. */
import type { Translate } from '../../../../../shared/i18n/index.ts';
import { type Money, sumMoney } from '../../../../../shared/money/index.ts';
import { topSavings } from '../../../../../shared/plan/chart-data.ts';
import type { Plan } from '../../../../../shared/plan/schema.ts';
import type { LinePrice, PricedPlanView } from '../../../../state/workers/prices/protocol.ts';
import { lineName } from '../../page-state/names.ts';

export interface SavingRow {
  readonly id: string;
  readonly name: string;
  readonly price: LinePrice;
  /** Of the largest saving, in percent: the length of the bar. */
  readonly percent: number;
}

export interface Savings {
  /** The largest first. */
  readonly rows: readonly SavingRow[];
  /** What these lines could save together. */
  readonly shown: Money;
  /** How many lines of the plan could save anything. */
  readonly count: number;
}

/** The `most` lines with most to save. A line that was removed since it was priced is left out. */
export function savingsOf(t: Translate, { lines }: Plan, view: PricedPlanView, most: number): Savings {
  const known = new Map(lines.map((line, index) => [line.id, { line, number: index + 1 }]));
  const all = [...view.lines.values()].filter(({ id, saving }) => saving > 0n && known.has(id));
  const top = topSavings(all, most);
  const largest = top[0]?.saving ?? 0n;
  const rows = top.flatMap((price): SavingRow[] => {
    const at = known.get(price.id);
    if (at === undefined) return [];
    return [{ id: price.id, name: lineName(t, at.line, at.number), price, percent: percentOf(price.saving, largest) }];
  });
  return { rows, shown: sumMoney(top.map(({ saving }) => saving)), count: all.length };
}

/** Whole percent, at least one: a bar that is there can be seen. */
function percentOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Math.max(1, Number((part * 100n) / whole));
}
