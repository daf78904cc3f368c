import { ZERO } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AnswerFigure } from './AnswerFigure.tsx';
import type { ForecastFigures } from './figures.ts';

/** The cash that goes out to the end, by what it goes out for. */
export function SpentFigure({
  figures: { end, spent, spendings, couponsUsed, spendingRules },
}: {
  figures: ForecastFigures;
}) {
  const t = useTranslate();
  return (
    <AnswerFigure
      name={t('figure.spent')}
      value={<Amount amount={spent} />}
      text={t('figure.spent.text', { date: end })}
      parts={[
        ...spendings.map(({ kind, amount }) => ({
          name: t(`figure.spent.${kind}`),
          value: <Amount amount={amount} />,
        })),
        { name: t('figure.spent'), value: <Amount amount={spent} />, sum: true },
        ...(couponsUsed > ZERO ? [{ name: t('figure.spent.coupons'), value: <Amount amount={couponsUsed} /> }] : []),
      ]}
      rules={spendingRules}
    />
  );
}
