import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useSaver, useSavingState } from '../../state/saving/saver-context.tsx';
import classes from './backups.module.css';

/** Changes that are only in this window would go: no backup can have them. */
export function UnsavedWarning() {
  const t = useTranslate();
  useSavingState();
  if (!useSaver().isStuck()) return null;
  return (
    <p role="alert" className={classes['warning']}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t('backups.unsaved')}</span>
    </p>
  );
}
