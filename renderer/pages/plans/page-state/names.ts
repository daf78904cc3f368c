/** How the tabs call lines, groups and ways to pay. */
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { LineStrategy } from '../../../../shared/plan/line-answer.ts';
import type { PlanGroup, PlanLine } from '../../../../shared/plan/schema.ts';
import type { LinePrice } from '../../../state/workers/prices/protocol.ts';

/** A way to pay a line; a dash where it has none. */
export function strategyNameOrDash(t: Translate, strategy: LineStrategy | null): string {
  if (strategy === null) return t('prices.none');
  if (strategy === 'own') return t('plan.own');
  return strategy === 'consumption' ? t('mode.consumption') : t(`strategy.${strategy}`);
}

/** The cheapest way to pay a line; the way that is in use can be cheaper with other orders. */
export function cheapestName(t: Translate, line: Pick<LinePrice, 'chosen' | 'cheapest'>): string {
  const mode = strategyNameOrDash(t, line.cheapest);
  return line.chosen === line.cheapest ? t('plan.apply.bestOrders', { mode }) : mode;
}

/** A line by its name, or else its type, or else its place in the plan. */
export function lineName(t: Translate, { name, type, product }: PlanLine, number: number): string {
  return name ?? type ?? product ?? t('plan.tab.line', { number });
}

export function groupName(t: Translate, group: PlanGroup | null): string {
  return group === null ? t('plan.no-group') : group.name;
}
