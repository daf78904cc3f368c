import { useMemo } from 'react';
import { type AccountNotice, noticesOf, snooze } from '../../../shared/account/notices.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { addDays } from '../../../shared/billing/calendar.ts';
import { useAccountsState } from '../../state/documents/accounts/accounts-context.tsx';
import { useChinaDay } from '../../state/clock/use-clock.ts';

export interface NoticesView {
  /** What needs doing now. */
  readonly active: readonly AccountNotice[];
  /** What was put off, with the day on which it comes back. */
  readonly snoozed: readonly AccountNotice[];
  /** Other accounts that need something done. */
  readonly others: readonly { readonly account: StoredAccount; readonly count: number }[];
  readonly putOff: (notice: AccountNotice, days: number) => void;
  readonly bringBack: (notice: AccountNotice) => void;
  readonly choose: (account: string) => void;
}

/** The urgent notices of the account in use, and how many the others have; null while there is no account. */
export function useNotices(): NoticesView | null {
  const state = useAccountsState();
  const today = useChinaDay();
  return useMemo(() => {
    if (state.status !== 'ready' || state.current === undefined) return null;
    const { accounts, current, update, choose } = state;
    const urgent = (account: StoredAccount) => noticesOf(account, today).filter((notice) => notice.urgent);
    const active = (account: StoredAccount) => urgent(account).filter(({ snoozedUntil }) => snoozedUntil === undefined);
    const until = (notice: AccountNotice, days: number) =>
      update('put-off-notice', (account) => snooze(account, notice.id, addDays(today, days)));
    return {
      active: active(current),
      snoozed: urgent(current).filter(({ snoozedUntil }) => snoozedUntil !== undefined),
      others: accounts
        .filter(({ id }) => id !== current.id)
        .map((account) => ({ account, count: active(account).length }))
        .filter(({ count }) => count > 0),
      putOff: until,
      // Put off until today is not put off any more.
      bringBack: (notice) => until(notice, 0),
      choose,
    };
  }, [state, today]);
}
