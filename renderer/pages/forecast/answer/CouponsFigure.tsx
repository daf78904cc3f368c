import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { ZERO } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AnswerFigure } from './AnswerFigure.tsx';
import type { ForecastFigures } from './figures.ts';

interface CouponsFigureProps {
  readonly shown: ShownForecast;
  readonly figures: ForecastFigures;
}

/** What coupons lose on their last days. */
export function CouponsFigure({ shown: { lostCoupons }, figures: { end, couponsLost } }: CouponsFigureProps) {
  const t = useTranslate();
  const isNone = couponsLost === ZERO;
  return (
    <AnswerFigure
      name={t('figure.coupons')}
      value={isNone ? t('figure.coupons.none') : <Amount amount={couponsLost} />}
      state={isNone ? undefined : 'attention'}
      text={t('figure.coupons.text', { date: end })}
      parts={lostCoupons.map(({ code, by, amount }) => ({
        name: t('figure.coupons.one', { coupon: code, date: by }),
        value: <Amount amount={amount} />,
      }))}
      rules={['CPN-1']}
    />
  );
}
