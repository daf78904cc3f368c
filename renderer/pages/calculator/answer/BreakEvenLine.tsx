import type { Comparison } from '../../../../shared/billing/compare.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { WhyFigure } from '../../../ui/why/WhyFigure.tsx';
import classes from './answer.module.css';

/** Where a monthly package breaks even: on which day, and at how many running hours a month. */
export function BreakEvenLine({ comparison: { breakEven } }: { comparison: Comparison }) {
  const t = useTranslate();
  const { days, hoursPerMonth } = breakEven;
  if (hoursPerMonth === null) return null;
  return (
    <p className={classes['breakEven']}>
      <span className={classes['name']}>{t('calc.breakEven')}</span>
      {days !== null && <span>{t('calc.breakEven.day', { day: days })}</span>}
      <WhyFigure figure={{ kind: 'break-even' }} text={t('calc.breakEven.hours', { hours: hoursPerMonth })} />
    </p>
  );
}
