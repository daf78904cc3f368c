/** The priced groups with what the plan says of them: their names and how many lines they have. */
import type { Plan, PlanGroup } from '../../../../shared/plan/schema.ts';
import type { Totals } from '../../../../shared/plan/totals.ts';
import type { PricedPlanView } from '../../../state/workers/prices/protocol.ts';

export interface PricedGroupView {
  /** Null: the lines that are in no group. */
  readonly group: PlanGroup | null;
  readonly totals: Totals;
  readonly lines: number;
}

/** In the priced order. A group that was removed since it was priced is left out until the plan is priced again. */
export function pricedGroups({ groups, lines }: Plan, view: PricedPlanView): PricedGroupView[] {
  const named = new Map(groups.map((group) => [group.id, group]));
  const counts = new Map<string, number>();
  for (const { group = '' } of lines) counts.set(group, (counts.get(group) ?? 0) + 1);
  return view.groups.flatMap(({ id, totals }) => {
    const group = id === null ? null : named.get(id);
    return group === undefined ? [] : [{ group, totals, lines: counts.get(id ?? '') ?? 0 }];
  });
}
