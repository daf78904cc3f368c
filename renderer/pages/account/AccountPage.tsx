import { useState } from 'react';
import { AccountsGate } from '../../ui/account-file/AccountsGate.tsx';
import { useAccounts } from '../../state/documents/accounts/accounts-context.tsx';
import { useUndoKeys } from '../../state/history/undo-keys.ts';
import { useIncomingSection } from '../../state/navigation.tsx';
import { AccountView } from './AccountView.tsx';
import { NoAccount } from '../../ui/account-file/NoAccount.tsx';
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
