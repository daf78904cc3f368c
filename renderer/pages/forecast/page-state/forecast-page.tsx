import { createContext, type ReactNode, use, useDeferredValue, useMemo } from 'react';
import type { ForecastChoices } from '../../../../shared/account/forecast-choices.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import type { StoredPlan } from '../../../../shared/plan/stored.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import type { ChangeName } from '../../../state/documents/accounts/change-names.ts';
import type { ChangeMore } from '../../../state/history/history-model.ts';
import { usePriceList } from '../../../state/price-lists.tsx';
import { usePlansState } from '../../../state/documents/plans/plans-context.tsx';
import { useChinaHour } from '../../../state/clock/use-clock.ts';
import { type ForecastView, useForecast } from '../../../state/workers/forecast/use-forecast.ts';
import {
  type Choices,
  casesOf,
  choicesOf,
  questionOf,
  switchedPlans,
} from '../../../state/workers/forecast/account-ask.ts';

/** What the parts of the Forecast page share. */
export interface ForecastPageState {
  readonly account: StoredAccount;
  /** Of the workspace; null while they are not read. */
  readonly plans: readonly StoredPlan[] | null;
  readonly choices: Choices;
  /** Changes what was chosen, as one step that can be undone by its name. */
  readonly choose: (patch: Partial<ForecastChoices>, name?: ChangeName, more?: ChangeMore) => void;
  readonly view: ForecastView;
}

const ForecastPageContext = createContext<ForecastPageState | null>(null);
const NO_PLANS: readonly StoredPlan[] = [];

/** Forecasts the account whenever it, a plan that is switched on, or what was chosen changes. */
export function ForecastPageProvider({ account, children }: { account: StoredAccount; children: ReactNode }) {
  const { update } = useAccounts();
  const plansState = usePlansState();
  const plans = plansState.status === 'ready' ? plansState.plans : null;
  const start = useChinaHour();
  const priceList = usePriceList();
  const choices = useMemo(() => choicesOf(account), [account]);
  const ask = useMemo(() => {
    const cases = casesOf(choices);
    const question = questionOf(account, start, choices);
    return { priceList, question, cases, plans: switchedPlans(cases, plans ?? NO_PLANS), options: true };
  }, [account, choices, plans, priceList, start]);
  const view = useForecast(ask);
  const page = useMemo<ForecastPageState>(
    () => ({
      account,
      plans,
      choices,
      choose: (patch, name = 'change-forecast', more = {}) =>
        update(name, (now) => ({ ...now, forecast: { ...now.forecast, ...patch } }), more),
      view,
    }),
    [account, plans, choices, update, view],
  );
  return <ForecastPageContext value={page}>{children}</ForecastPageContext>;
}

/** What stands in here may be drawn a moment later, so that a switch never waits for charts and tables. */
export function DrawnAfterSwitching({ children }: { children: ReactNode }) {
  const page = useDeferredValue(useForecastPage());
  return <ForecastPageContext value={page}>{children}</ForecastPageContext>;
}

/** The forecast on screen, for the parts of the Forecast page. */
export function useForecastPage(): ForecastPageState {
  const page = use(ForecastPageContext);
  if (page === null) throw new Error('useForecastPage is for inside a ForecastPageProvider');
  return page;
}
