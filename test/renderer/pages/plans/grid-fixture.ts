/** Prices for tests of the grid. */
import type { LinePrice } from '../../../../renderer/state/workers/prices/protocol.ts';
import { type Money, ZERO } from '../../../../shared/money/index.ts';
import type { LineStrategy } from '../../../../shared/plan/line-answer.ts';

/** A line's price as far as the grid reads it; null: it has none. */
export function priced(id: string, chosen: Money | null, cheapest: LineStrategy | null): LinePrice {
  return {
    id,
    problems: [],
    notes: [],
    warnings: [],
    costs: { configuration: null, monthly: chosen, mixed: null, cheapest: chosen, chosen },
    cheapest,
    chosen: cheapest,
    payments: [],
    orders: [],
    span: undefined,
    saving: ZERO,
    now: chosen ?? ZERO,
    later: [],
    first: null,
  };
}
