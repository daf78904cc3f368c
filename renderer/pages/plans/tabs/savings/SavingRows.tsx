import { type Money } from '../../../../../shared/money/index.ts';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { LineLink } from '../LineLink.tsx';
import { cheapestName, strategyNameOrDash } from '../../page-state/names.ts';
import type { SavingRow } from './savings-of-lines.ts';

interface SavingRowsProps {
  readonly rows: readonly SavingRow[];
  readonly shown: Money;
  readonly print?: boolean;
}

/** The bars' figures as the inside of a table. */
export function SavingRows({ rows, shown, print = false }: SavingRowsProps) {
  const t = useTranslate();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('plan.line')}</th>
          <th scope="col">{t('plan.savings.from')}</th>
          <th scope="col">{t('plan.savings.to')}</th>
          <th scope="col" data-numeric>
            {t('plan.savings.cost')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.savings.after')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.total.saving')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, price }) => (
          <tr key={id}>
            <th scope="row">{print ? name : <LineLink id={id} name={name} field="mode" />}</th>
            <td>{strategyNameOrDash(t, price.chosen)}</td>
            <td>{cheapestName(t, price)}</td>
            <td data-numeric>
              <AmountOrNone amount={price.costs.chosen} />
            </td>
            <td data-numeric>
              <AmountOrNone amount={price.costs.cheapest} />
            </td>
            <td data-numeric>
              <Amount amount={price.saving} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={5}>
            {t('plan.months.total')}
          </th>
          <td data-numeric>
            <Amount amount={shown} />
          </td>
        </tr>
      </tfoot>
    </>
  );
}

/** A line that could save has both. */
function AmountOrNone({ amount }: { amount: Money | null }) {
  return amount === null ? null : <Amount amount={amount} />;
}
