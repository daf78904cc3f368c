import { Loader } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { linesWithProblems, problemRows } from './problem-rows.ts';
import { ProblemTable } from './ProblemTable.tsx';
import classes from './problems.module.css';

/** Everything that keeps lines of the plan from having a price: where, what, and the way to the cell. */
export function PlanProblems() {
  const t = useTranslate();
  const { plan, prices } = usePlanPage();
  const lines = prices.view?.lines;
  const rows = useMemo(() => (lines === undefined ? [] : problemRows(plan, lines)), [plan, lines]);
  if (lines === undefined) return <NotPriced />;
  if (rows.length === 0) {
    return <EmptyState icon={IconCircleCheck} title={t('plan.problems.empty')} text={t('plan.problems.empty.text')} />;
  }
  return (
    <section className={classes['problems']} aria-label={t('plan.problems.title')}>
      <p className={classes['count']}>
        <strong>{t('plan.problems.count', { count: rows.length })}</strong>
        <span>{t('plan.problems.lines', { count: linesWithProblems(rows) })}</span>
        <span className={classes['keys']}>{t('plan.problems.keys')}</span>
      </p>
      <ProblemTable rows={rows} />
    </section>
  );
}

/** Before the first prices nothing is known of problems. */
function NotPriced() {
  const t = useTranslate();
  const { status } = usePlanPage().prices;
  const isPricing = status === 'pricing';
  return (
    <output className={classes['waiting']}>
      {isPricing && <Loader size="xs" aria-hidden />}
      {t(isPricing ? 'plan.problems.waiting' : 'plan.problems.unpriced')}
    </output>
  );
}
