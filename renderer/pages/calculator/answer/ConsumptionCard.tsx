import type { ConsumptionAnswer } from '../../../../shared/billing/answer.ts';
import type { PriceLine } from '../../../../shared/billing/line.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { displayDecimal } from '../../../ui/names/decimal-text.ts';
import { Amount, CoveredText } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { WhyAmount } from '../../../ui/why/WhyFigure.tsx';
import classes from './answer.module.css';

/** What consumption comes to: its price lines and their sum. There is nothing to compare it with. */
export function ConsumptionCard({ answer: { quote } }: { answer: ConsumptionAnswer }) {
  const t = useTranslate();
  return (
    <table className={classes['lines']}>
      <thead>
        <tr>
          <th scope="col">{t('why.consumption')}</th>
          <th scope="col">{t('calc.unitPrice')}</th>
          <th scope="col">{t('calc.count')}</th>
          <th scope="col">{t('why.payable')}</th>
        </tr>
      </thead>
      <tbody>
        {quote.lines.map((line) => (
          <tr key={line.unit}>
            <th scope="row">{t(`calc.line.${line.unit}`)}</th>
            <td>
              <CoveredText text={displayDecimal(line.unitPrice)} />
            </td>
            <td>{counted(t, line)}</td>
            <td>
              <Amount amount={line.payable} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t('calc.total')}
          </th>
          <td>
            <WhyAmount figure={{ kind: 'consumption' }} amount={quote.payable} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** `100 GB × 182 days × 2`, the discount included where there is one. */
function counted(t: Translate, { factors }: PriceLine): string {
  return factors
    .filter(({ text, kind }) => kind === 'days' || kind === 'gb' || text !== '1')
    .map(({ kind, text }) =>
      kind === 'days' ? t('days', { count: Number(text) }) : kind === 'gb' ? `${text} GB` : text,
    )
    .join(' × ');
}
