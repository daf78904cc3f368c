import { useMemo, useState } from 'react';
import { type Funds, fundsOf } from '../../../shared/account/funds.ts';
import type { CalendarDate } from '../../../shared/billing/calendar.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { type AgendaItem, agendaOf } from '../../../shared/forecast/home-agenda.ts';
import {
  type AccountCheck,
  type AccountStatus,
  accountReadiness,
  isBlank,
} from '../../../shared/readiness/account-status.ts';
import { useChinaDay } from '../../state/clock/use-clock.ts';

export interface HomeView {
  readonly today: CalendarDate;
  readonly status: AccountStatus;
  /** What stops or warns, in the order in which to put it right. */
  readonly open: readonly AccountCheck[];
  readonly passed: number;
  /** Nothing but a name was entered: every part teaches instead. */
  readonly blank: boolean;
  readonly funds: Funds;
  readonly agenda: readonly AgendaItem[];
  readonly why: boolean;
  readonly setWhy: (shown: boolean) => void;
}

/** Everything Home shows of an account, today. */
export function useHome(account: StoredAccount): HomeView {
  const today = useChinaDay();
  const [why, setWhy] = useState(false);
  const judged = useMemo(() => {
    const status = accountReadiness(account, today);
    const open = status.checks.filter((check) => check.status !== 'pass');
    return {
      status,
      open,
      passed: status.checks.length - open.length,
      blank: isBlank(account),
      funds: fundsOf(account, today),
      agenda: agendaOf(account, today, status),
    };
  }, [account, today]);
  return { ...judged, today, why, setWhy };
}
