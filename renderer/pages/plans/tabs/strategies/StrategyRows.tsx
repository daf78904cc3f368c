import type { CumulativeSeries } from '../../../../../shared/plan/chart-data.ts';
import type { Total } from '../../../../../shared/plan/totals.ts';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { amountAt } from '../months/amounts-by-month.ts';
import { TotalCell } from '../TotalCell.tsx';
import { planStrategyName } from './strategy-looks.ts';

interface StrategyRowsProps {
  readonly months: readonly string[];
  readonly series: readonly CumulativeSeries[];
  readonly totals: ReadonlyMap<CumulativeSeries['strategy'], Total>;
}

/** The chart's figures as the inside of a table: what has been paid by the end of each month. */
export function StrategyRows({ months, series, totals }: StrategyRowsProps) {
  const t = useTranslate();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('plan.strategies.month')}</th>
          {series.map(({ strategy }) => (
            <th key={strategy} scope="col" data-numeric>
              {planStrategyName(t, strategy)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month, index) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            {series.map(({ strategy, amounts }) => (
              <td key={strategy} data-numeric>
                <Amount amount={amountAt(amounts, index)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('plan.strategies.total')}</th>
          {series.map(({ strategy }) => {
            const total = totals.get(strategy);
            return total && <TotalCell key={strategy} total={total} />;
          })}
        </tr>
      </tfoot>
    </>
  );
}
