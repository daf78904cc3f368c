import { type AccountSettings, DEFAULT_SETTINGS } from '../../../../shared/account/settings.ts';
import { settingsOf } from '../../../../shared/account/settings-schema.ts';
import { useAccountsState } from './accounts-context.tsx';

/** The settings of the account in use; the defaults where there is none, or while the accounts are being read. */
export function useCurrentSettings(): AccountSettings {
  const state = useAccountsState();
  const account = state.status === 'ready' ? state.current : undefined;
  return account === undefined ? DEFAULT_SETTINGS : settingsOf(account.settings);
}
