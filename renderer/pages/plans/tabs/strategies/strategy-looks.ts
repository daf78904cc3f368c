/** How the three strategies of a whole plan are told apart: as in the calculator; the cheapest mix has a look of its own. */
import type { Translate } from '../../../../../shared/i18n/index.ts';
import type { PlanStrategy } from '../../../../../shared/plan/strategy-costs.ts';
import { LOOKS } from '../../../../ui/names/strategies.ts';

export const PLAN_LOOKS: Readonly<Record<PlanStrategy, (typeof LOOKS)['monthly']>> = {
  configuration: LOOKS.configuration,
  monthly: LOOKS.monthly,
  cheapest: { color: 'var(--cd-good)', dash: '2 3' },
};

export function planStrategyName(t: Translate, strategy: PlanStrategy): string {
  return strategy === 'cheapest' ? t('plan.strategies.cheapest') : t(`strategy.${strategy}`);
}
