import { useMemo, useState } from 'react';
import { type AccountSettings } from '../../../../shared/account/settings.ts';
import { settingsOf } from '../../../../shared/account/settings-schema.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import type { CalendarDate, ChinaTime } from '../../../../shared/billing/calendar.ts';
import type { AccountPayments } from '../../../../shared/forecast/payment-days.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { accountReadiness } from '../../../../shared/readiness/account-status.ts';
import { ok } from '../../../../shared/result.ts';
import { useAccountsState } from '../../../state/documents/accounts/accounts-context.tsx';
import { choicesOf, planOf, questionOf } from '../../../state/workers/forecast/account-ask.ts';
import { useChinaHour } from '../../../state/clock/use-clock.ts';
import { usePlansState } from '../../../state/documents/plans/plans-context.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import type { PricingClient } from '../../../state/workers/prices/pricing-client.ts';
import type { PricedPlanView } from '../../../state/workers/prices/protocol.ts';
import type { WorkerResult } from '../../../state/workers/protocol.ts';
import { type Ask, useAsked } from '../../../state/workers/use-asked.ts';

/** A check with whom and what it was asked for. */
export interface CheckedPlan {
  readonly account: StoredAccount;
  readonly settings: AccountSettings;
  readonly today: CalendarDate;
  readonly check: AccountPayments;
  /** How many lines have no price: they are not in the check. */
  readonly missing: number;
  /** A newer answer is on its way. */
  readonly stale: boolean;
}

export type PlanCheckState =
  /** The accounts are not read, nothing is priced yet, or the pricing failed. */
  | { readonly known: 'none' }
  | { readonly known: 'no-account' }
  /** The account says too little: its balance is not entered. */
  | { readonly known: 'unknown'; readonly account: StoredAccount }
  | { readonly known: 'checking' }
  | ({ readonly known: 'checked' } & CheckedPlan);

interface Question {
  readonly view: PricedPlanView;
  readonly account: StoredAccount;
  readonly start: ChinaTime;
  /** The other plans that count in the account's forecast. */
  readonly others: readonly Plan[];
}

interface Answer extends Question {
  readonly check: AccountPayments;
}

/** Whom a plan is checked against: an account that can tell, from when on, and what else it pays. */
export type PaymentsGround = Omit<Question, 'view'>;

/** The ground of the account in use; null where there is none, or it says too little. The same while nothing changes. */
export function usePaymentsGround(): PaymentsGround | null {
  const accounts = useAccountsState();
  const start = useChinaHour();
  const account = accounts.status === 'ready' ? accounts.current : undefined;
  const telling = account !== undefined && canTell(account, start.date) ? account : undefined;
  const others = useOtherPlans(telling);
  return useMemo(() => (telling === undefined ? null : { account: telling, start, others }), [telling, start, others]);
}

/**
 * What the plan on screen needs of the account in use, from now on. Asked again whenever the plan was priced, the
 * account or another plan that counts changed or an hour went by; until then the last answer stays. However many ask,
 * the worker is asked once.
 */
export function usePlanCheck(): PlanCheckState {
  const { prices } = usePlanPage();
  const accounts = useAccountsState();
  const ground = usePaymentsGround();
  const { client, view, status } = prices;
  const account = accounts.status === 'ready' ? accounts.current : undefined;

  const ask = useMemo<Ask<Answer> | null>(
    () =>
      ground === null || view === null || status === 'pricing' ? null : () => checkOnce(client, { view, ...ground }),
    [client, view, status, ground],
  );
  const { value: answer } = useAsked(ask);

  if (accounts.status !== 'ready') return { known: 'none' };
  if (account === undefined) return { known: 'no-account' };
  if (ground === null) return { known: 'unknown', account };
  if (view === null) return { known: 'none' };
  if (answer === null || answer.account.id !== account.id) return { known: 'checking' };
  const { start, others } = ground;
  const isOfNow = answer.account === account && answer.start === start && answer.others === others;
  return {
    known: 'checked',
    account,
    settings: settingsOf(account.settings),
    today: answer.start.date,
    check: answer.check,
    missing: answer.view.totals.chosen.missing.length,
    stale: answer.view !== view || !isOfNow,
  };
}

const NO_PLANS: readonly Plan[] = [];

/** The plans that count in the account's forecast, but for the one on screen; the same array while they are the same. */
function useOtherPlans(account: StoredAccount | undefined): readonly Plan[] {
  const { stored } = usePlanPage();
  const plans = usePlansState();
  const all = plans.status === 'ready' ? plans.plans : undefined;
  const found =
    account === undefined || all === undefined
      ? NO_PLANS
      : choicesOf(account).plans.flatMap((of) => (of.plan === stored.id ? [] : (planOf(of, all) ?? [])));
  const [kept, setKept] = useState(found);
  const isSame = kept.length === found.length && found.every((plan, index) => plan === kept[index]);
  if (!isSame) setKept(found);
  return isSame ? kept : found;
}

function canTell(account: StoredAccount, today: CalendarDate): boolean {
  return accountReadiness(account, today).verdict !== 'unknown';
}

interface Checking extends Question {
  readonly result: WorkerResult<Answer>;
}

/** The last question about each answer of the worker. */
const checking = new WeakMap<PricedPlanView, Checking>();

async function check(client: PricingClient, question: Question): WorkerResult<Answer> {
  const { account, start, others } = question;
  const result = await client.check(questionOf(account, start, choicesOf(account)), others);
  return result.ok ? ok({ ...question, check: result.value }) : result;
}

/** Several ask the same: none of them cancels it. */
function checkOnce(client: PricingClient, question: Question): WorkerResult<Answer> {
  const { view, account, start, others } = question;
  const before = checking.get(view);
  if (before?.account === account && before.start === start && before.others === others) return before.result;
  const result = check(client, question);
  checking.set(view, { ...question, result });
  // What was not answered is asked again next time.
  void result.then((answer) => answer.ok || checking.delete(view));
  return result;
}
