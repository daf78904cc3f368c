import { createContext, use, useEffect, useMemo, useReducer, useRef, useState, type ReactNode } from 'react';
import type { Accounts, StoredAccount } from '../../shared/account/stored.ts';
import type { AppError, Result } from '../../shared/result.ts';
import { useBridge } from '../app/bridge-context.tsx';
import {
  currentOf,
  withAccount,
  withChanged,
  withCurrent,
  withDuplicate,
  withNewAccount,
  withoutAccount,
} from './account-set.ts';
import { type AccountsAction, reduceAccounts, startModel } from './accounts-reducer.ts';
import type { AccountsState, AccountsValue } from './accounts-state.ts';
import type { ChangeName } from './change-names.ts';
import { createSaveQueue } from './save-queue.ts';

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
  const [model, dispatch] = useReducer(reduceAccounts, stored, startModel);
  const { history, announcement } = model;
  const [saveProblem, saveAgain] = useSaving(history.present);
  const value = useMemo<AccountsState>(
    () => ({
      status: 'ready',
      accounts: history.present.accounts,
      current: currentOf(history.present),
      undoName: history.done.at(-1)?.name,
      redoName: history.undone.at(-1)?.name,
      announcement,
      saveProblem,
      saveAgain,
      ...actionsOf(dispatch, currentOf(history.present)?.id),
    }),
    [history, announcement, saveProblem, saveAgain],
  );
  return <AccountsContext value={value}>{children}</AccountsContext>;
}

type Actions = Omit<
  AccountsValue,
  'accounts' | 'current' | 'undoName' | 'redoName' | 'announcement' | 'saveProblem' | 'saveAgain'
>;

function actionsOf(dispatch: (action: AccountsAction) => void, current: string | undefined): Actions {
  const change = (name: ChangeName, to: (set: Accounts) => Accounts) => dispatch({ type: 'change', name, change: to });
  const on = (id: string, name: ChangeName, to: (account: StoredAccount) => StoredAccount) =>
    change(name, (set) => withChanged(set, id, to));
  return {
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
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
    remove: (id) => change('delete-account', (set) => withoutAccount(set, id)),
    update: (name, to) => {
      if (current !== undefined) on(current, name, to);
    },
    dismissAnnouncement: () => dispatch({ type: 'dismiss' }),
  };
}

/** Saves whatever is present as soon as it differs from what was saved last. */
function useSaving(present: Accounts): readonly [AppError | null, () => void] {
  const bridge = useBridge();
  const [problem, setProblem] = useState<AppError | null>(null);
  const [save] = useState(() => createSaveQueue((set: Accounts) => bridge.saveAccounts(set), setProblem));
  const handedOver = useRef(present);
  useEffect(() => {
    if (handedOver.current === present) return;
    handedOver.current = present;
    save(present);
  }, [present, save]);
  const saveAgain = useMemo(() => () => save(handedOver.current), [save]);
  return [problem, saveAgain];
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
