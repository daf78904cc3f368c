import { AccountsGate } from '../../ui/account-file/AccountsGate.tsx';
import { useAccounts } from '../../state/documents/accounts/accounts-context.tsx';
import { NoAccount } from '../../ui/account-file/NoAccount.tsx';
import { FormDraftsProvider } from '../../ui/form/form-drafts.tsx';
import { CatalogProvider } from '../../state/catalog-context.tsx';
import { useUndoKeys } from '../../state/history/undo-keys.ts';
import { ForecastPageProvider } from './page-state/forecast-page.tsx';
import { ForecastLookProvider } from './page-state/forecast-look.tsx';
import { ForecastOfAccount } from './ForecastOfAccount.tsx';

/** The page of the forecast: how long the money lasts, and what has to be done by when. */
export function ForecastPage() {
  return (
    <AccountsGate>
      <CurrentForecast />
    </AccountsGate>
  );
}

function CurrentForecast() {
  const accounts = useAccounts();
  useUndoKeys(accounts);
  const { current } = accounts;
  if (current === undefined) return <NoAccount />;
  // What is half typed, and what was answered, belongs to the account in which it was begun.
  return (
    <CatalogProvider>
      <FormDraftsProvider key={current.id}>
        <ForecastPageProvider account={current}>
          <ForecastLookProvider>
            <ForecastOfAccount />
          </ForecastLookProvider>
        </ForecastPageProvider>
      </FormDraftsProvider>
    </CatalogProvider>
  );
}
