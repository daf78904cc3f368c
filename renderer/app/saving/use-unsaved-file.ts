import { useAccountsState } from '../../state/documents/accounts/accounts-context.tsx';
import { usePreferences } from '../../state/preferences.tsx';
import { downloadText } from '../../ui/files/download.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { usePlansState } from '../../state/documents/plans/plans-context.tsx';
import { useSaver } from '../../state/saving/saver-context.tsx';

/**
 * Saves everything that the window holds as a file that can be imported: where its host is gone for good, nothing else
 * can take it. Null where a part was never read, because then the window does not hold it.
 */
export function useUnsavedFile(): (() => void) | null {
  const t = useTranslate();
  const saver = useSaver();
  const { preferences } = usePreferences();
  const accounts = useAccountsState();
  const plans = usePlansState();
  if (accounts.status !== 'ready' || plans.status !== 'ready') return null;
  return () => {
    const document = { schemaVersion: 1, preferences, ...saver.presents() };
    const file = { format: 'cost-desk/workspace', formatVersion: 1, createdBy: 'Cost Desk', document };
    downloadText(`${t('saving.file.name')}.costdesk.json`, `${JSON.stringify(file, null, 2)}\n`);
  };
}
