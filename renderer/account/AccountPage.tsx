import { AccountsGate } from '../accounts/AccountsGate.tsx';
import { useAccounts } from '../accounts/accounts-context.tsx';
import { useUndoKeys } from '../accounts/undo-keys.ts';
import { NoAccount } from './NoAccount.tsx';

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
  useUndoKeys(accounts);
  return <NoAccount />;
}
