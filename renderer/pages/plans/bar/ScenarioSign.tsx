import { Button } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { PlanScenario } from '../../../../shared/plan/schema.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import classes from './bar.module.css';

/** While a scenario is looked at: which one, how it differs from the plan, and the way back. */
export function ScenarioSign() {
  const t = useTranslate();
  const { scenario, setView } = usePlanPage();
  const { look } = usePlans();
  if (scenario === undefined) return null;
  return (
    <div className={classes['sign']} data-testid="scenario-sign">
      <IconArrowsSplit2 size={16} aria-hidden />
      <output>
        <strong>{t('plan.scenario.sign', { name: scenario.name })}</strong> {scenarioDifferenceText(t, scenario)}
      </output>
      <span className={classes['scope']}>{t('plan.scenario.scope')}</span>
      <span className={classes['end']}>
        <Button size="compact-xs" variant="default" onClick={() => setView({ tab: 'compare', tabsOpen: true })}>
          {t('plan.scenario.compare')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => look(undefined)}>
          {t('plan.scenario.leave')}
        </Button>
      </span>
    </div>
  );
}

/** `2 lines changed, 1 added`. */
export function scenarioDifferenceText(t: Translate, scenario: PlanScenario): string {
  const parts = (['changed', 'added', 'removed'] as const).flatMap((what) => {
    const count = scenario[what]?.length ?? 0;
    return count === 0 ? [] : [t(`plan.scenario.${what}`, { count })];
  });
  return parts.length === 0 ? t('plan.scenario.same') : parts.join(t('plan.scenario.and'));
}
