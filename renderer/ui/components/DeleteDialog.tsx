import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useSaver } from '../../state/saving/saver-context.tsx';
import classes from './Dialog.module.css';

interface DeleteDialogProps {
  readonly opened: boolean;
  /** Names what is deleted. */
  readonly title: string;
  /** What goes with it. */
  readonly text: string;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

/** Asks before something large is deleted. Everything is saved and backed up before, so that the backup has it all. */
export function DeleteDialog({ opened, title, text, onClose, onDelete }: DeleteDialogProps) {
  const t = useTranslate();
  const saver = useSaver();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    await saver.settle();
    saver.backUpFirst('before-delete');
    onDelete();
    setBusy(false);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={480}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={classes['dialog']}>
        <p className={classes['text']}>{text}</p>
        <p className={classes['text']}>{t('delete.backup')}</p>
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('accounts.cancel')}
          </Button>
          <Button loading={busy} onClick={() => void remove()}>
            {t('delete.action')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
