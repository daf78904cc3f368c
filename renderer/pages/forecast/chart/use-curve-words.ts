import { useMemo } from 'react';
import { type Curve, lowestPlace } from '../../../../shared/forecast/curve.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { CurveWords } from './BalanceCurve.tsx';

/** What the chart of a curve says; the same object while nothing of it changes. */
export function useCurveWords({ opening, days }: Curve): CurveWords {
  const t = useTranslate();
  const amountText = useAmountText();
  return useMemo(() => {
    const lowest = days[lowestPlace(days)];
    const last = days.at(-1);
    return {
      label: t('forecast.chart.label', {
        from: days[0]?.date ?? '',
        to: last?.date ?? '',
        opening: amountText(opening),
        closing: amountText(last?.position ?? opening),
        lowest: amountText(lowest?.lowest ?? opening),
        day: lowest?.date ?? '',
      }),
      overdue: t('forecast.overdue'),
      limit: amountText,
    };
  }, [t, amountText, opening, days]);
}
