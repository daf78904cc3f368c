import { useEffect, useState } from 'react';
import { type AccountSettings } from '../../../shared/account/settings.ts';
import { settingsOf } from '../../../shared/account/settings-schema.ts';
import { standingOf } from '../../../shared/account/standing.ts';
import { type StoredAccount, toAccountFile } from '../../../shared/account/stored.ts';
import type { CalendarDate } from '../../../shared/billing/calendar.ts';
import type { PlanCheck } from '../../../shared/plan/account-check.ts';
import { accountReadiness } from '../../../shared/readiness/account-status.ts';
import { useAccountsState } from '../../accounts/accounts-context.tsx';
import { useChinaDay } from '../../readiness/use-china-day.ts';
import { usePlanDesk } from '../desk/plan-desk.tsx';
import type { PricingClient, PricingResult } from '../pricing/pricing-client.ts';
import type { PricedPlanView } from '../pricing/protocol.ts';

/** A check with whom and what it was asked for. */
export interface CheckedPlan {
  readonly account: StoredAccount;
  readonly settings: AccountSettings;
  readonly today: CalendarDate;
  readonly check: PlanCheck;
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

interface Answer {
  readonly account: StoredAccount;
  readonly today: CalendarDate;
  readonly view: PricedPlanView;
  readonly check: PlanCheck;
}

/**
 * Whether the account in use can pay the plan on screen, from today on. Asked again whenever the plan was priced, the
 * account changed or a day went by; until then the last answer stays. However many ask, the worker is asked once.
 */
export function usePlanCheck(): PlanCheckState {
  const { prices } = usePlanDesk();
  const accounts = useAccountsState();
  const today = useChinaDay();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { client, view, status } = prices;
  const account = accounts.status === 'ready' ? accounts.current : undefined;
  const telling = account !== undefined && canTell(account, today) ? account : undefined;

  useEffect(() => {
    if (telling === undefined || view === null || status === 'pricing') return undefined;
    let awaited = true;
    void ask(client, { view, account: telling, today }).then((result) => {
      if (awaited && result.ok) setAnswer({ account: telling, today, view, check: result.value });
    });
    return () => {
      awaited = false;
    };
  }, [client, view, status, telling, today]);

  if (accounts.status !== 'ready') return { known: 'none' };
  if (account === undefined) return { known: 'no-account' };
  if (telling === undefined) return { known: 'unknown', account };
  if (view === null) return { known: 'none' };
  if (answer === null || answer.account !== account || answer.today !== today) return { known: 'checking' };
  return {
    known: 'checked',
    account,
    settings: settingsOf(account.settings),
    today,
    check: answer.check,
    missing: answer.view.totals.chosen.missing.length,
    stale: answer.view !== view,
  };
}

function canTell(account: StoredAccount, today: CalendarDate): boolean {
  return accountReadiness(account, today).verdict !== 'unknown';
}

interface Question {
  readonly view: PricedPlanView;
  readonly account: StoredAccount;
  readonly today: CalendarDate;
}

interface Asked extends Question {
  readonly result: PricingResult<PlanCheck>;
}

/** The last question about each answer of the worker. */
const asked = new WeakMap<PricedPlanView, Asked>();

function ask(client: PricingClient, question: Question): PricingResult<PlanCheck> {
  const { view, account, today } = question;
  const before = asked.get(view);
  if (before?.account === account && before.today === today) return before.result;
  const standing = standingOf(toAccountFile(account, today));
  const result = client.check(standing, today, settingsOf(account.settings));
  asked.set(view, { ...question, result });
  // What was not answered is asked again next time.
  void result.then(({ ok }) => ok || asked.delete(view));
  return result;
}
