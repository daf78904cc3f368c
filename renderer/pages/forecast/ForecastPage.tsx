import { AccountsGate } from '../../ui/account-file/AccountsGate.tsx';
import { useAccounts } from '../../state/documents/accounts/accounts-context.tsx';
import { NoAccount } from '../../ui/account-file/NoAccount.tsx';
import { KeptProvider } from '../../ui/form/kept.tsx';
import { CatalogProvider } from '../../state/catalog-context.tsx';
import { useUndoKeys } from '../../state/history/undo-keys.ts';
import { ForecastDeskProvider } from './desk/forecast-desk.tsx';
import { ForecastLookProvider } from './desk/forecast-look.tsx';
import { ForecastView } from './ForecastView.tsx';

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
      <KeptProvider key={current.id}>
        <ForecastDeskProvider account={current}>
          <ForecastLookProvider>
            <ForecastView />
          </ForecastLookProvider>
        </ForecastDeskProvider>
      </KeptProvider>
    </CatalogProvider>
  );
}
