import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { UndoButtons } from '../../../ui/history/UndoButtons.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';

/** What was chosen belongs to the account, and so do its undo and redo. */
export function ForecastUndo() {
  const t = useTranslate();
  const { undo, redo, undoName, redoName } = useAccounts();
  return (
    <UndoButtons
      undo={undo}
      redo={redo}
      undoName={undoName && t(`change.${undoName}`)}
      redoName={redoName && t(`change.${redoName}`)}
    />
  );
}
