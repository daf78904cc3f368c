import { useMemo } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { hasProblem } from '../desk/grid-rows.ts';
import { usePlanDesk } from '../desk/plan-desk.tsx';
import type { PlanTab } from '../desk/view-state.ts';

/** The name of a tab; that of the problems says how many lines have some. */
export function useTabName(): (tab: PlanTab) => string {
  const t = useTranslate();
  const { prices } = usePlanDesk();
  const lines = prices.view?.lines;
  const problems = useMemo(() => [...(lines?.values() ?? [])].filter(hasProblem).length, [lines]);
  return (tab) =>
    tab === 'problems' && problems > 0 ? t('plan.tab.problems.count', { count: problems }) : t(`plan.tab.${tab}`);
}
