/** What changing lines to the cheapest mode comes to. */
import { type Money, moneyFromFen, sumMoney } from '../../../../shared/money/index.ts';
import { type ModeChange, cheapestModes } from '../../../../shared/plan/edit/modes.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { LinePrice } from '../../../state/workers/prices/protocol.ts';

export interface ApplyOffer {
  /** In the plan's order. */
  readonly changes: readonly ModeChange[];
  /** How many lines were asked for and are in the plan. */
  readonly asked: number;
  /** How many of them have no price in any mode. */
  readonly unpriced: number;
}

/** What could be changed of these lines, and how many stay and why. */
export function applyOffer(plan: Plan, prices: ReadonlyMap<string, LinePrice>, ids: readonly string[]): ApplyOffer {
  const wanted = new Set(ids);
  const asked = plan.lines.filter(({ id }) => wanted.has(id));
  const priced = asked.flatMap((line) => {
    const price = prices.get(line.id);
    return price === undefined ? [] : [{ ...price, line }];
  });
  return {
    changes: cheapestModes(priced, wanted),
    asked: asked.length,
    unpriced: asked.length - priced.filter(({ costs }) => costs.cheapest !== null).length,
  };
}

export interface ApplySums {
  /** Of the changes whose line has a price now. */
  readonly before: Money;
  readonly after: Money;
  readonly saving: Money;
  /** How many lines have no price in their mode, and would have one. */
  readonly gained: number;
}

/** The sums of changes. Where `gained` is not zero, `after` has lines in it that `before` cannot have. */
export function applySums(changes: readonly ModeChange[]): ApplySums {
  const known = changes.filter(({ before }) => before !== null);
  return {
    before: sumMoney(known.flatMap(({ before }) => (before === null ? [] : [before]))),
    after: sumMoney(changes.map(({ after }) => after)),
    saving: moneyFromFen(known.reduce((sum, { saving }) => sum + saving, 0n)),
    gained: changes.length - known.length,
  };
}
