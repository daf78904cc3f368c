import { type Money, sumMoney } from '../../../../../shared/money/index.ts';
import type { GroupSeries, MonthsByGroup } from '../../../../../shared/plan/chart-data.ts';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { amountAt, monthSums } from './amounts-by-month.ts';
import { seriesName } from './series-name.ts';

const keyOf = ({ group }: GroupSeries) => (group === 'others' ? '' : (group?.id ?? ' '));

/** Months without a payment step back behind those with one. */
function AmountCell({ amount }: { amount: Money }) {
  return (
    <td data-numeric data-zero={amount === 0n || undefined}>
      <Amount amount={amount} />
    </td>
  );
}

/** The chart's figures as the inside of a table: a row for every month, a column for every group, and the sums. */
export function MonthRows({ data }: { data: MonthsByGroup }) {
  const t = useTranslate();
  const sums = monthSums(data);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('plan.month')}</th>
          {data.series.map((series) => (
            <th key={keyOf(series)} scope="col" data-numeric>
              {seriesName(t, series.group)}
            </th>
          ))}
          <th scope="col" data-numeric>
            {t('plan.months.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.months.map((month, index) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            {data.series.map((series) => (
              <AmountCell key={keyOf(series)} amount={amountAt(series.amounts, index)} />
            ))}
            <AmountCell amount={amountAt(sums, index)} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('plan.months.total')}</th>
          {data.series.map((series) => (
            <td key={keyOf(series)} data-numeric>
              <Amount amount={sumMoney(series.amounts)} />
            </td>
          ))}
          <td data-numeric>
            <Amount amount={sumMoney(sums)} />
          </td>
        </tr>
      </tfoot>
    </>
  );
}
