import { addDays } from '../../../../shared/billing/calendar.ts';
import type { Comparison } from '../../../../shared/billing/compare.ts';
import { costOf, type CurvePoint } from '../../../../shared/billing/curve.ts';
import { type Money, moneyFromFen } from '../../../../shared/money/index.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { STRATEGIES } from '../../../ui/names/strategies.ts';
import { WhyAmount } from '../../../ui/why/WhyFigure.tsx';
import classes from './chart.module.css';
import { LineSample } from '../../../ui/chart/LineSample.tsx';

/** What each way costs on the marked day, and the difference of the two pure ones. Names the chart's lines, too. */
export function CostReadOut({ comparison, point }: { comparison: Comparison; point: CurvePoint }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const { day } = point;
  return (
    <div className={classes['readOut']}>
      <p className={classes['readDay']}>
        <strong>{t('chart.day', { day })}</strong>
        <span>{addDays(comparison.horizon.from, day - 1)}</span>
        <span>{differenceText(t, point, amountText)}</span>
      </p>
      <dl className={classes['amounts']}>
        {STRATEGIES.map((strategy) => {
          const amount = costOf(point, strategy);
          if (amount === null) return null;
          return (
            <div key={strategy}>
              <dt>
                <LineSample strategy={strategy} />
                {t(`strategy.${strategy}`)}
              </dt>
              <dd>
                <WhyAmount figure={{ kind: 'total', strategy, days: day }} amount={amount} />
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function differenceText(
  t: Translate,
  { configuration, monthly }: CurvePoint,
  amountText: (amount: Money) => string,
): string {
  if (configuration === monthly) return t('chart.same');
  const [strategy, amount] =
    monthly < configuration
      ? (['monthly', configuration - monthly] as const)
      : (['configuration', monthly - configuration] as const);
  return t('chart.difference', { strategy: t(`strategy.${strategy}`), amount: amountText(moneyFromFen(amount)) });
}
