import type { PricedPlanView } from '../../../../renderer/state/workers/prices/protocol.ts';
import { pricePlan } from '../../../../shared/plan/price.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { builtIn } from '../../../fixtures/question.ts';

/** A plan priced from the built-in list, as the window has it. */
export function priceView(plan: Plan): PricedPlanView {
  const { lines, groups, totals } = pricePlan(plan, builtIn);
  return {
    revision: 1,
    lines: new Map(lines.map(({ line, set: _set, ...price }) => [line.id, { id: line.id, ...price }])),
    groups: groups.map(({ group, lines: _lines, ...sums }) => ({ id: group?.id ?? null, totals: sums })),
    totals,
  };
}
