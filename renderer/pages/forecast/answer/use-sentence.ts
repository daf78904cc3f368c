import { useMemo } from 'react';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { type Sentence, sentenceOf } from './sentence.ts';

/** The sentence of the forecast on screen; null before the first answer. */
export function useSentence(): Sentence | null {
  const t = useTranslate();
  const amountText = useAmountText();
  const { shown } = useForecastPage().view;
  return useMemo(() => (shown === null ? null : sentenceOf(shown, { t, amountText })), [shown, t, amountText]);
}
