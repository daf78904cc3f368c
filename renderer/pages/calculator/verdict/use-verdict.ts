import { useMemo } from 'react';
import { type AccountSettings } from '../../../../shared/account/settings.ts';
import { settingsOf } from '../../../../shared/account/settings-schema.ts';
import { buyerOf } from '../../../../shared/account/buyer.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import type { Answer } from '../../../../shared/billing/answer.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { optionOf } from '../../../../shared/billing/explain.ts';
import type { Quote } from '../../../../shared/billing/quote.ts';
import { accountReadiness } from '../../../../shared/readiness/account-status.ts';
import { momentToBegin, quoteToBegin } from '../../../../shared/readiness/option-quote.ts';
import { type Readiness, readiness } from '../../../../shared/readiness/readiness.ts';
import { useAccountsState } from '../../../state/documents/accounts/accounts-context.tsx';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import type { VerdictSubject } from './verdict-context.tsx';

/** The account that verdicts are about; `unknown` while it has too little for one. */
export type VerdictAccount =
  { readonly known: 'loading' | 'none' | 'unknown' } | { readonly known: 'yes'; readonly account: StoredAccount };

export function useVerdictAccount(): VerdictAccount {
  const state = useAccountsState();
  const today = useChinaDay();
  const ready = state.status === 'ready';
  const account = ready ? state.current : undefined;
  return useMemo(() => {
    if (!ready) return { known: 'loading' };
    if (account === undefined) return { known: 'none' };
    if (accountReadiness(account, today).verdict === 'unknown') return { known: 'unknown' };
    return { known: 'yes', account };
  }, [ready, account, today]);
}

export interface OptionVerdict {
  readonly account: StoredAccount;
  readonly settings: AccountSettings;
  readonly quote: Quote;
  readonly readiness: Readiness;
  /** The day it is judged for: today, or a later first day. */
  readonly date: CalendarDate;
}

/** May this way to pay be begun from the account in use? Null without an account that can tell, or without a price. */
export function useVerdict(answer: Answer, subject: VerdictSubject): OptionVerdict | null {
  const chosen = useVerdictAccount();
  const today = useChinaDay();
  const account = chosen.known === 'yes' ? chosen.account : null;
  return useMemo(() => {
    const quote = quoteOf(answer, subject);
    if (account === null || quote === undefined) return null;
    const settings = settingsOf(account.settings);
    const at = momentToBegin(answer.horizon.from, { date: today, time: '00:00:00' });
    const judged = readiness(quote, buyerOf(account, today), at, settings);
    return { account, settings, quote, readiness: judged, date: at.date };
  }, [answer, subject, account, today]);
}

function quoteOf(answer: Answer, subject: VerdictSubject): Quote | undefined {
  if (subject === 'consumption') return answer.kind === 'consumption' ? answer.quote : undefined;
  if (answer.kind === 'consumption') return undefined;
  const option = optionOf(answer, subject);
  return option && quoteToBegin(option, answer.set, answer.horizon);
}
