import { ChangeNotices } from '../../ui/history/ChangeNotices.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useAccountsState } from '../../state/documents/accounts/accounts-context.tsx';

/** What has to be said about the accounts on every page: a failed save, and what was just removed or undone. */
export function AccountsNotices() {
  const t = useTranslate();
  const state = useAccountsState();
  return state.status === 'ready' && <ChangeNotices {...state} nameOf={(name) => t(`change.${name}`)} />;
}
