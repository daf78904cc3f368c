import type { PlanSwitch, WhatIf } from '../../../../shared/account/forecast-choices.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { differenceText } from './what-if-words.ts';

/** What is different in a case, in words, by the names that are in use now. */
export function useDifferenceText(): (different: {
  readonly plans: readonly PlanSwitch[];
  readonly whatIf: WhatIf;
}) => string {
  const t = useTranslate();
  const amountText = useAmountText();
  const { plans, view } = useForecastPage();
  const names = view.shown?.names;
  return (different) => differenceText({ t, amountText, plans, nameOf: (id) => names?.get(id) ?? id }, different);
}
