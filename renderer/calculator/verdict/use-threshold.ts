import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { settingsOf } from '../../../shared/account/settings-schema.ts';
import type { Money } from '../../../shared/money/index.ts';
import { useAccountsState } from '../../accounts/accounts-context.tsx';

/** What enabling pay by configuration needs on the account in use (BAL-3): its own setting, or the default. */
export function useThreshold(): Money {
  const state = useAccountsState();
  const account = state.status === 'ready' ? state.current : undefined;
  return account === undefined ? DEFAULT_SETTINGS.threshold : settingsOf(account.settings).threshold;
}
