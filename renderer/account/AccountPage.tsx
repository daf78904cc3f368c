import { useState } from 'react';
import { AccountsGate } from '../accounts/AccountsGate.tsx';
import { useAccounts } from '../accounts/accounts-context.tsx';
import { useUndoKeys } from '../history/undo-keys.ts';
import { useIncomingSection } from '../app/navigation.tsx';
import { AccountView } from './AccountView.tsx';
import { NoAccount } from './NoAccount.tsx';
import { type PageState, atSection } from './page-state.ts';

/** The page of the account: what decides whether it may buy, and with what. */
export function AccountPage() {
  return (
    <AccountsGate>
      <CurrentAccount />
    </AccountsGate>
  );
}

function CurrentAccount() {
  const accounts = useAccounts();
  const [state, setState] = useState<PageState>({ tab: 'verification', panel: null });
  useUndoKeys(accounts);
  useIncomingSection((section) => setState(atSection(section)));
  const { current } = accounts;
  if (current === undefined) return <NoAccount />;
  // What is half typed belongs to the account in which it was begun.
  return <AccountView key={current.id} account={current} state={state} onState={setState} />;
}
