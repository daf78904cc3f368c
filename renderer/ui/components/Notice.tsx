import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './Notice.module.css';

/** A problem that does not stop the work: a sign, a sentence, and a way to put it aside. */
export function Notice({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  const t = useTranslate();
  return (
    <div role="alert" className={classes['notice']}>
      <IconAlertTriangle size={16} aria-hidden />
      <span className={classes['text']}>{text}</span>
      <Button size="compact-xs" variant="default" onClick={onDismiss}>
        {t('error.dismiss')}
      </Button>
    </div>
  );
}
