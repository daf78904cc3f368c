import { ZERO, moneyFromFen } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AnswerFigure } from './AnswerFigure.tsx';
import type { ForecastFigures } from './figures.ts';

/** The cash at the end, and how it comes about. */
export function EndFigure({
  figures: { end, opening, incoming, spent, closing, overdue },
}: {
  figures: ForecastFigures;
}) {
  const t = useTranslate();
  const amountText = useAmountText();
  return (
    <AnswerFigure
      name={t('figure.end')}
      value={<Amount amount={closing} />}
      note={overdue > ZERO ? t('figure.end.overdue', { amount: amountText(overdue) }) : end}
      state={overdue > ZERO ? 'blocked' : undefined}
      text={t('figure.end.text', { date: end })}
      parts={[
        { name: t('figure.end.opening'), value: <Amount amount={opening} /> },
        { name: t('figure.end.incoming'), value: <Amount amount={incoming} signed /> },
        { name: t('figure.end.spent'), value: <Amount amount={moneyFromFen(0n - spent)} /> },
        { name: t('figure.end'), value: <Amount amount={closing} />, sum: true },
      ]}
      rules={['BAL-1']}
    />
  );
}
