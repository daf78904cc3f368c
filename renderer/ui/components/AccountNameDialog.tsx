import { NameDialog, type NameDialogProps } from './NameDialog.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';

/** Asks for the name of an account, and for nothing else. */
export function AccountNameDialog(props: Omit<NameDialogProps, 'words'>) {
  const t = useTranslate();
  const words = {
    label: t('accounts.name'),
    hint: t('accounts.name.hint'),
    example: t('accounts.name.example'),
    missing: t('accounts.name.missing'),
  };
  return <NameDialog {...props} words={words} />;
}
