import { ChangeNotices } from '../history/ChangeNotices.tsx';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import { useAccountsState } from './accounts-context.tsx';

/** What has to be said about the accounts on every page: a failed save, and what was just removed or undone. */
export function AccountsNotices() {
  const t = useTranslate();
  const state = useAccountsState();
  return state.status === 'ready' && <ChangeNotices {...state} nameOf={(name) => t(`change.${name}`)} />;
}
