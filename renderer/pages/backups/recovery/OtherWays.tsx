import { Button, Modal, Title } from '@mantine/core';
import { useState } from 'react';
import { WorkspaceImportDialog } from '../WorkspaceImportDialog.tsx';
import { ReplaceProblem } from '../ReplaceProblem.tsx';
import { useBridge } from '../../../state/bridge/bridge-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './recovery.module.css';
import { useReopening } from '../reopen-context.tsx';
import type { UnreadableFile } from './unreadable-file.ts';
import { useReplace, withoutUndo } from '../use-replace.ts';

/** Reading the file again after it was put right, a file that was exported, or a new beginning. */
export function OtherWays({ file }: { file: UnreadableFile }) {
  const t = useTranslate();
  const { reopen } = useReopening();
  const [dialog, setDialog] = useState<'import' | 'empty' | null>(null);
  const close = () => setDialog(null);
  return (
    <section className={classes['card']} aria-labelledby="recovery-others">
      <Title order={2} id="recovery-others">
        {t('recovery.others')}
      </Title>
      <div className={classes['ways']}>
        <Button variant="default" onClick={() => void reopen(null)}>
          {t('recovery.again')}
        </Button>
        <Button variant="default" onClick={() => setDialog('import')}>
          {t('recovery.import')}
        </Button>
        <Button variant="default" onClick={() => setDialog('empty')}>
          {t('recovery.empty')}
        </Button>
        <span className={classes['text']}>{t('recovery.empty.hint')}</span>
      </div>
      <WorkspaceImportDialog file={null} opened={dialog === 'import'} onClose={close} />
      <EmptyDialog file={file} opened={dialog === 'empty'} onClose={close} />
    </section>
  );
}

interface EmptyDialogProps {
  readonly file: UnreadableFile;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Says where the damaged file is kept before it is given up. */
function EmptyDialog({ file, opened, onClose }: EmptyDialogProps) {
  const t = useTranslate();
  const bridge = useBridge();
  const { busy, problem, replace } = useReplace();
  const start = () => replace(async () => withoutUndo(await bridge.startEmpty({})), { what: 'emptied' });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('recovery.empty.title')}
      size={520}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={classes['dialog']}>
        <p className={classes['text']}>
          {file.copy === null
            ? t('recovery.empty.text.noCopy', { file: file.file ?? 'workspace.json' })
            : t('recovery.empty.text', { copy: file.copy })}
        </p>
        <ReplaceProblem problem={problem} />
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('backups.cancel')}
          </Button>
          <Button loading={busy} onClick={() => void start()}>
            {t('recovery.empty')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
