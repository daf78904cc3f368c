import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { sumMoney } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AnswerFigure } from './AnswerFigure.tsx';
import type { ForecastFigures } from './figures.ts';

/** More of them are summed up here; the agenda has them all. */
const MOST_PARTS = 6;

interface RechargeFigureProps {
  readonly shown: ShownForecast;
  readonly figures: ForecastFigures;
}

/** What has to be recharged in all, by when in which parts, or once today. */
export function RechargeFigure({ shown: { rechargeToday }, figures }: RechargeFigureProps) {
  const t = useTranslate();
  const { topUps, recharges, topUpRules } = figures;
  const text = t('figure.recharge.text');
  const rest = recharges.slice(MOST_PARTS);
  if (recharges.length === 0) {
    return <AnswerFigure name={t('figure.recharge')} value={t('figure.recharge.none')} text={text} rules={[]} />;
  }
  const parts = [
    ...recharges.slice(0, MOST_PARTS).map(({ by, amount }) => ({
      name: t('figure.recharge.by', { date: by }),
      value: <Amount amount={amount} />,
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            name: t('figure.recharge.more', { count: rest.length }),
            value: <Amount amount={sumMoney(rest.map(({ amount }) => amount))} />,
          },
        ]),
    { name: t('figure.recharge'), value: <Amount amount={topUps} />, sum: true },
    { name: t('figure.recharge.once'), value: <Amount amount={rechargeToday} /> },
  ];
  return (
    <AnswerFigure
      name={t('figure.recharge')}
      value={<Amount amount={topUps} />}
      note={t('figure.recharge.times', { count: recharges.length })}
      text={`${text} ${t('figure.recharge.once.text')}`}
      parts={parts}
      rules={topUpRules}
    />
  );
}
