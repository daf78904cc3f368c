import { displayMoney, moneyFromFen } from '../../../../shared/money/index.ts';
import type { Totals } from '../../../../shared/plan/totals.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './print.module.css';

/** The plan's sums on paper; each says when lines without a price are not in it. */
export function PrintSums({ totals, from }: { totals: Totals; from: string }) {
  const t = useTranslate();
  const { chosen, first, now, configuration, monthly, cheapest, saving } = totals;
  const later = { amount: moneyFromFen(chosen.amount - now), missing: chosen.missing };
  const sums = [
    { name: t('plan.total.now', { date: from }), amount: now, missing: chosen.missing },
    ...(first === null
      ? []
      : [{ name: t('plan.total.first', { date: first.date }), amount: first.amount, missing: chosen.missing }]),
    { name: t('plan.total.later'), ...later },
    { name: t('plan.total.chosen'), ...chosen },
    { name: t('strategy.configuration'), ...configuration },
    { name: t('strategy.monthly'), ...monthly },
    { name: t('plan.total.cheapest'), ...cheapest },
    { name: t('plan.total.saving'), amount: saving, missing: chosen.missing },
  ];
  return (
    <section className={classes['part']}>
      <h2>{t('plan.print.sums')}</h2>
      <dl className={classes['sums']}>
        {sums.map(({ name, amount, missing }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{displayMoney(amount)}</dd>
            {missing.length > 0 && <dd>{t('plan.incomplete', { count: missing.length })}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
