import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Accounts, StoredAccount } from '../../../../shared/account/stored.ts';
import type { Result } from '../../../../shared/result.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import type { ChangeMore, HistoryAction } from '../../history/history-model.ts';
import { useSavedHistory } from '../../history/use-saved-history.ts';
import {
  currentOf,
  withAccount,
  withChanged,
  withCurrent,
  withDuplicate,
  withNewAccount,
  withoutAccount,
} from './account-set.ts';
import type { AccountsState, AccountsValue } from './accounts-state.ts';
import { type ChangeName, isRemoval } from './change-names.ts';

const AccountsContext = createContext<AccountsState>({ status: 'loading' });

/** Reads the accounts once and keeps them: every page sees the same ones, and every change is saved at once. */
export function AccountsProvider({ children }: { children: ReactNode }) {
  const bridge = useBridge();
  const [read, setRead] = useState<Result<Accounts> | null>(null);
  useEffect(() => {
    void bridge.readAccounts({}).then(setRead);
  }, [bridge]);

  const waiting = useMemo<AccountsState>(() => {
    if (read === null || read.ok) return { status: 'loading' };
    const retry = () => {
      setRead(null);
      void bridge.readAccounts({}).then(setRead);
    };
    return { status: 'error', error: read.error, retry };
  }, [bridge, read]);

  if (read?.ok === true) return <ReadyAccounts stored={read.value}>{children}</ReadyAccounts>;
  return <AccountsContext value={waiting}>{children}</AccountsContext>;
}

function ReadyAccounts({ stored, children }: { stored: Accounts; children: ReactNode }) {
  const { model, dispatch, undo, redo } = useSavedHistory<'accounts', ChangeName>('accounts', stored);
  const { history, announcement } = model;
  const value = useMemo<AccountsState>(
    () => ({
      status: 'ready',
      accounts: history.present.accounts,
      current: currentOf(history.present),
      undoName: history.done.at(-1)?.name,
      redoName: history.undone.at(-1)?.name,
      announcement,
      undo,
      redo,
      ...actionsOf(dispatch, currentOf(history.present)?.id),
    }),
    [history, announcement, dispatch, undo, redo],
  );
  return <AccountsContext value={value}>{children}</AccountsContext>;
}

type Actions = Omit<AccountsValue, 'accounts' | 'current' | 'undoName' | 'redoName' | 'announcement' | 'undo' | 'redo'>;

function actionsOf(
  dispatch: (action: HistoryAction<ChangeName, Accounts>) => void,
  current: string | undefined,
): Actions {
  const change = (name: ChangeName, to: (set: Accounts) => Accounts, more: ChangeMore = {}) =>
    dispatch({ type: 'change', name, change: to, announced: isRemoval(name), ...more });
  const on = (id: string, name: ChangeName, to: (account: StoredAccount) => StoredAccount, more?: ChangeMore) =>
    change(name, (set) => withChanged(set, id, to), more);
  return {
    create: (name) => {
      const id = crypto.randomUUID();
      change('create-account', (set) => withNewAccount(set, id, name));
    },
    add: (account) => change('import-account', (set) => withAccount(set, account)),
    choose: (id) => dispatch({ type: 'look', change: (set) => withCurrent(set, id) }),
    rename: (id, name) => on(id, 'rename-account', (account) => ({ ...account, name })),
    duplicate: (original, name) => {
      const id = crypto.randomUUID();
      change('duplicate-account', (set) => withDuplicate(set, original, { id, name }));
    },
    remove: ({ id, name }) =>
      change('delete-account', (set) => withoutAccount(set, id), { about: name, backedUp: true }),
    update: (name, to, more) => {
      if (current !== undefined) on(current, name, to, more);
    },
    dismissAnnouncement: () => dispatch({ type: 'dismiss' }),
  };
}

/** The accounts in every state. */
export function useAccountsState(): AccountsState {
  return use(AccountsContext);
}

/** The accounts, for what is only shown once they were read (inside an `AccountsGate`). */
export function useAccounts(): AccountsValue {
  const state = useAccountsState();
  if (state.status !== 'ready') throw new Error('useAccounts is for inside an AccountsGate: nothing is read yet');
  return state;
}
