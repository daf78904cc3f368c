import { Button, Title } from '@mantine/core';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { FileDrop } from '../../ui/files/FileDrop.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { BackupDesk } from './BackupDesk.tsx';
import classes from './backups.module.css';
import { WorkspaceExportDialog } from './WorkspaceExportDialog.tsx';
import { WorkspaceImportDialog } from './WorkspaceImportDialog.tsx';

type Dialog = { readonly shows: 'export' } | { readonly shows: 'import'; readonly file: File | null } | null;

/** The page of the backups: what was kept, going back to it, taking everything along and back. */
export function BackupsPage() {
  const t = useTranslate();
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  return (
    <>
      <header className={classes['header']}>
        <div className={classes['about']}>
          <Title order={1}>{t('page.backups')}</Title>
          <p className={classes['text']}>{t('backups.about')}</p>
        </div>
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => setDialog({ shows: 'import', file: null })}
        >
          {t('backups.import')}
        </Button>
        <Button leftSection={<IconDownload size={16} aria-hidden />} onClick={() => setDialog({ shows: 'export' })}>
          {t('backups.export')}
        </Button>
      </header>
      <BackupDesk explained={t('backups.restore.text')} />
      <WorkspaceExportDialog opened={dialog?.shows === 'export'} onClose={close} />
      <WorkspaceImportDialog
        file={dialog?.shows === 'import' ? dialog.file : null}
        opened={dialog?.shows === 'import'}
        onClose={close}
      />
      <FileDrop text={t('backups.import.dropPage')} onFile={(file) => setDialog({ shows: 'import', file })} />
    </>
  );
}
