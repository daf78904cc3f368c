import { Button, Modal } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { storedMomentText } from '../../state/clock/stored-moment.ts';
import type { BackupSummary } from '../../../shared/workspace/backup.ts';
import { useBridge } from '../../state/bridge/bridge-context.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useReplace } from './use-replace.ts';
import classes from './backups.module.css';
import { ReplaceProblem } from './ReplaceProblem.tsx';
import { UnsavedWarning } from './UnsavedWarning.tsx';

interface RestoreDialogProps {
  readonly backup: Pick<BackupSummary, 'id' | 'savedAt'>;
  /** What happens, in words. */
  readonly explained: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Says what a restore does before it is done. */
export function RestoreDialog({ backup, explained, opened, onClose }: RestoreDialogProps) {
  const t = useTranslate();
  const bridge = useBridge();
  const { busy, problem, replace } = useReplace();
  const when = storedMomentText(backup.savedAt);
  const restore = () => replace(() => bridge.restoreBackup({ id: backup.id }), { what: 'restored', when });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('backups.restore.title', { when })}
      size={480}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={classes['dialog']}>
        <p className={classes['text']}>{explained}</p>
        <UnsavedWarning />
        <ReplaceProblem problem={problem} />
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('backups.cancel')}
          </Button>
          <Button leftSection={<IconRestore size={16} aria-hidden />} loading={busy} onClick={() => void restore()}>
            {t('backups.restore.action')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
