import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { ComparedTotals } from './ComparedTotals.tsx';
import { PlanVerdict } from './PlanVerdict.tsx';
import { PricingState } from './PricingState.tsx';
import classes from './summary.module.css';
import { SummaryFigures } from './SummaryFigures.tsx';

/** What the plan adds up to, and whether the account can pay it: one strip above the grid. */
export function PlanSummary() {
  const t = useTranslate();
  return (
    <section className={classes['summary']} aria-label={t('plan.summary')}>
      <div className={classes['row']}>
        <SummaryFigures />
        <ComparedTotals />
      </div>
      <div className={classes['states']}>
        <PlanVerdict />
        <PricingState />
      </div>
    </section>
  );
}
