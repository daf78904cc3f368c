import { useMemo } from 'react';
import { AGENDA_DAYS } from '../../../shared/account/notices.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import type { StoredPlan } from '../../../shared/plan/stored.ts';
import { usePriceList } from '../../state/price-lists.tsx';
import { type ForecastView, useForecast } from '../../state/workers/forecast/use-forecast.ts';
import { SHOWN, choicesOf, questionOf, switchedPlans } from '../../state/workers/forecast/account-ask.ts';
import { usePlansState } from '../../state/documents/plans/plans-context.tsx';
import { useChinaHour } from '../../state/clock/use-clock.ts';

const NO_PLANS: readonly StoredPlan[] = [];

/** The account's next 90 days as it is, with the plans that its forecast takes in. */
export function useHomeForecast(account: StoredAccount): ForecastView {
  const plansState = usePlansState();
  const plans = plansState.status === 'ready' ? plansState.plans : NO_PLANS;
  const start = useChinaHour();
  const priceList = usePriceList();
  const ask = useMemo(() => {
    const choices = choicesOf(account);
    const cases = [{ id: SHOWN, plans: choices.plans, whatIf: {} }];
    const question = questionOf(account, start, { ...choices, days: AGENDA_DAYS });
    return { priceList, question, cases, plans: switchedPlans(cases, plans), options: false };
  }, [account, plans, priceList, start]);
  return useForecast(ask);
}
