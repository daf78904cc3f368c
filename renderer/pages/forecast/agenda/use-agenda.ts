import { useMemo } from 'react';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { isCashKnown } from '../../../../shared/account/ledger.ts';
import { type AgendaItem, agendaOf, withoutBalance } from '../../../../shared/forecast/agenda.ts';
import type { AgendaWords } from '../../../../shared/forecast/agenda-text.ts';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';

const NOTHING: readonly AgendaItem[] = [];

/** What to do by when in the forecast on screen; without recharges where the balance is not known. */
export function useAgenda(): readonly AgendaItem[] {
  const today = useChinaDay();
  const { account, view } = useForecastPage();
  const { shown } = view;
  const isKnown = isCashKnown(account, today);
  return useMemo(() => {
    if (shown === null) return NOTHING;
    const items = agendaOf(shown);
    return isKnown ? items : withoutBalance(items);
  }, [shown, isKnown]);
}

/** What the words of an agenda need; amounts covered where a person asked for that. */
export function useAgendaWords(shown: ShownForecast | null): AgendaWords {
  const t = useTranslate();
  const amountText = useAmountText();
  return { t, amountText, nameOf: (id) => shown?.names.get(id) ?? id };
}
