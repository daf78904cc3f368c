import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { hasProblem } from '../../page-state/grid-rows.ts';
import type { PlanPageState } from '../../page-state/plan-page.tsx';
import classes from './toolbar.module.css';

/** How many lines have problems; pressed, only those are shown. */
export function ProblemsChip({ page: { prices, view, setView } }: { page: PlanPageState }) {
  const t = useTranslate();
  const lines = prices.view?.lines;
  const count = useMemo(() => [...(lines?.values() ?? [])].filter(hasProblem).length, [lines]);
  if (count === 0 && !view.problemsOnly) return null;
  return (
    <UnstyledButton
      className={classes['chip']}
      aria-pressed={view.problemsOnly}
      onClick={() => setView({ problemsOnly: !view.problemsOnly })}
    >
      <IconAlertTriangle size={16} aria-hidden />
      {t('plan.grid.problems', { count })}
      {view.problemsOnly && <IconX size={14} aria-hidden />}
    </UnstyledButton>
  );
}
