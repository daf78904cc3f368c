import { createContext, type ReactNode, use, useMemo } from 'react';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import type { ChinaTime } from '../../../shared/billing/calendar.ts';
import { type NextPayment, nextPayment } from '../../../shared/forecast/next-payment.ts';
import { isBought } from '../../../shared/plan/bought.ts';
import type { StoredPlan } from '../../../shared/plan/stored.ts';
import { accountReadiness } from '../../../shared/readiness/account-status.ts';
import { ok } from '../../../shared/result.ts';
import { useAccountsState } from '../documents/accounts/accounts-context.tsx';
import { usePriceLists } from '../price-lists.tsx';
import { type PaymentsAsk, forecastWorkers } from '../workers/forecast/forecast-client.ts';
import { type PaymentsCase, planKey } from '../workers/forecast/protocol.ts';
import { choicesOf, questionOf, switchedPlans } from '../workers/forecast/account-ask.ts';
import type { WorkerResult } from '../workers/protocol.ts';
import { type Ask, useAsked } from '../workers/use-asked.ts';
import { usePlansState } from '../documents/plans/plans-context.tsx';
import { useChinaHour } from '../clock/use-clock.ts';

/** What every page may say of planned payments. `stale`: a newer answer is on its way. */
export type Planned =
  | { readonly status: 'none' }
  | { readonly status: 'asking' }
  | { readonly status: 'known'; readonly next: NextPayment | undefined; readonly stale: boolean };

const PlannedContext = createContext<Planned>({ status: 'none' });

/** Asks once for all pages what the plans need of the account in use. */
export function PlannedProvider({ children }: { children: ReactNode }) {
  const planned = usePlannedPayments();
  return <PlannedContext value={planned}>{children}</PlannedContext>;
}

export function usePlanned(): Planned {
  return use(PlannedContext);
}

interface PlannedAnswer {
  readonly next: NextPayment | undefined;
}

/** A plan is worked on cell by cell: what it needs is asked when nobody has typed for as long. */
const PAUSE_MS = 700;

function usePlannedPayments(): Planned {
  const ask = usePlannedAsk();
  const { status, value } = useAsked(ask, { pause: PAUSE_MS });
  if (ask === null) return { status: 'none' };
  if (value === null) return { status: 'asking' };
  return { status: 'known', next: value.next, stale: status !== 'known' };
}

/** What the plans of the cases ask for first. */
async function askPlanned(ask: PaymentsAsk, signal?: AbortSignal): WorkerResult<PlannedAnswer> {
  const result = await forecastWorkers.planned.client().payments(ask, signal);
  if (!result.ok) {
    if (result.error.reason === 'failed') forecastWorkers.planned.end();
    return result;
  }
  const planned = ask.cases.flatMap(({ id, plans }) => {
    const payments = result.value.get(id);
    return payments === undefined ? [] : [{ plans, counts: id === COUNTED, payments }];
  });
  return ok({ next: nextPayment(planned) });
}

const NO_PLANS: readonly StoredPlan[] = [];

function usePlannedAsk(): Ask<PlannedAnswer> | null {
  const accounts = useAccountsState();
  const plansState = usePlansState();
  const lists = usePriceLists();
  const start = useChinaHour();
  const account = accounts.status === 'ready' ? accounts.current : undefined;
  const stored = plansState.status === 'ready' ? plansState.plans : NO_PLANS;
  const priceList = lists.status === 'ready' ? lists.current : undefined;
  return useMemo(() => {
    if (account === undefined || priceList === undefined) return null;
    if (accountReadiness(account, start.date).verdict === 'unknown') return null;
    const question = questionOf(account, start, choicesOf(account));
    const cases = casesOf(account, stored, start);
    if (cases.length === 0) return null;
    const named = cases.flatMap(({ plans, others }) => [...plans, ...others]);
    const plans = switchedPlans([{ id: '', plans: named, whatIf: {} }], stored);
    return ({ signal }) => askPlanned({ priceList, question, cases, plans }, signal);
  }, [account, stored, priceList, start]);
}

const COUNTED = 'counted';

/** The plans that the forecast counts, together; each of the others as if it counted too. */
function casesOf(account: StoredAccount, stored: readonly StoredPlan[], { date }: ChinaTime): PaymentsCase[] {
  const counted = choicesOf(account).plans.filter(({ plan }) => stored.some(({ id }) => id === plan));
  const isCounted = (id: string) => counted.some(({ plan }) => plan === id);
  const rest = stored.filter(({ id, plan }) => !isCounted(id) && isAhead(plan, date));
  return [
    ...(counted.length === 0 ? [] : [{ id: COUNTED, plans: counted, others: [] }]),
    ...rest.map(({ id }) => ({ id: planKey({ plan: id }), plans: [{ plan: id }], others: counted })),
  ];
}

/** Whether anything of it can still be paid. */
function isAhead({ horizon, lines }: StoredPlan['plan'], today: string): boolean {
  return horizon.to >= today && lines.some((line) => !isBought(line));
}
