import { useMemo } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { hasProblem } from '../page-state/grid-rows.ts';
import { usePlanPage } from '../page-state/plan-page.tsx';
import type { PlanTab } from '../page-state/view-state.ts';

/** The name of a tab; that of the problems says how many lines have some. */
export function useTabName(): (tab: PlanTab) => string {
  const t = useTranslate();
  const { prices } = usePlanPage();
  const lines = prices.view?.lines;
  const problems = useMemo(() => [...(lines?.values() ?? [])].filter(hasProblem).length, [lines]);
  return (tab) =>
    tab === 'problems' && problems > 0 ? t('plan.tab.problems.count', { count: problems }) : t(`plan.tab.${tab}`);
}
