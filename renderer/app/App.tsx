import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { Bridge } from '../../shared/bridge.ts';
import type { Result } from '../../shared/result.ts';
import type { Preferences } from '../../shared/workspace/schema.ts';
import { AccountsProvider } from '../state/documents/accounts/accounts-context.tsx';
import { I18nProvider } from '../state/language/I18nProvider.tsx';
import { PlannedProvider } from '../state/planned/planned-context.tsx';
import { PlansProvider } from '../state/documents/plans/plans-context.tsx';
import { isStorageLost } from '../pages/backups/recovery/fault.ts';
import { RecoveryPage } from '../pages/backups/recovery/RecoveryPage.tsx';
import { type Keeping, SaverProvider } from '../state/saving/saver-context.tsx';
import { resolveVariables, theme } from '../ui/theme/theme.ts';
import { BridgeProvider } from '../state/bridge/bridge-context.tsx';
import { NavigationProvider } from '../state/navigation.tsx';
import { PreferencesProvider, usePreferences } from '../state/preferences.tsx';
import { PriceListsProvider } from '../state/price-lists.tsx';
import { Shell } from './Shell.tsx';

export interface AppProps {
  readonly bridge: Bridge;
  readonly preferences: Result<Preferences>;
  /** The nonce that the host's Content-Security-Policy allows style elements with. */
  readonly styleNonce: string;
  /** Where what cannot be saved is kept. */
  readonly keeping: Keeping;
}

/** The whole window, given its host and the preferences as they were read. */
export function App({ bridge, preferences, styleNonce, keeping }: AppProps) {
  return (
    <BridgeProvider bridge={bridge}>
      <SaverProvider keeping={keeping}>
        <PreferencesProvider read={preferences}>
          <ThemeProvider styleNonce={styleNonce}>
            <I18nProvider>
              <Pages read={preferences} />
            </I18nProvider>
          </ThemeProvider>
        </PreferencesProvider>
      </SaverProvider>
    </BridgeProvider>
  );
}

/** The whole document is read at once: where its preferences cannot be, nothing can. */
function Pages({ read }: { read: Result<Preferences> }) {
  if (!read.ok && isStorageLost(read.error)) return <RecoveryPage error={read.error} />;
  return (
    <PriceListsProvider>
      <AccountsProvider>
        <PlansProvider>
          <NavigationProvider>
            <PlannedProvider>
              <Shell />
            </PlannedProvider>
          </NavigationProvider>
        </PlansProvider>
      </AccountsProvider>
    </PriceListsProvider>
  );
}

function ThemeProvider({ styleNonce, children }: { styleNonce: string; children: ReactNode }) {
  const { preferences } = usePreferences();
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  const chosen = preferences.colorScheme === 'auto' ? system : preferences.colorScheme;
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      forceColorScheme={chosen}
      getStyleNonce={() => styleNonce}
    >
      {children}
    </MantineProvider>
  );
}
