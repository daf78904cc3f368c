import { ZERO } from '../../../shared/money/index.ts';
import { AccountAmount } from '../../accounts/AccountAmount.tsx';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { Figure } from './Figure.tsx';
import type { ForecastFigures } from './figures.ts';

/** The cash that goes out to the end, by what it goes out for. */
export function SpentFigure({
  figures: { end, spent, spendings, couponsUsed, spendingRules },
}: {
  figures: ForecastFigures;
}) {
  const t = useTranslate();
  return (
    <Figure
      name={t('figure.spent')}
      value={<AccountAmount amount={spent} />}
      text={t('figure.spent.text', { date: end })}
      parts={[
        ...spendings.map(({ kind, amount }) => ({
          name: t(`figure.spent.${kind}`),
          value: <AccountAmount amount={amount} />,
        })),
        { name: t('figure.spent'), value: <AccountAmount amount={spent} />, sum: true },
        ...(couponsUsed > ZERO
          ? [{ name: t('figure.spent.coupons'), value: <AccountAmount amount={couponsUsed} /> }]
          : []),
      ]}
      rules={spendingRules}
    />
  );
}
