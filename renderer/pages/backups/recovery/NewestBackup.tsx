import { Button, Title } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { storedMomentText } from '../../../state/clock/stored-moment.ts';
import type { BackupSummary, WorkspaceContents } from '../../../../shared/workspace/backup.ts';
import { contentsText } from '../contents.ts';
import { RestoreDialog } from '../RestoreDialog.tsx';
import { useBackups } from '../use-backups.ts';
import { agoText } from '../when.ts';
import { Loading } from '../../../ui/components/Loading.tsx';
import { errorText } from '../../../state/language/error-text.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './recovery.module.css';

type Readable = BackupSummary & { readonly contents: WorkspaceContents };

interface NewestBackupProps {
  /** Whether restoring it is what to do; otherwise something else comes first. */
  readonly advised: boolean;
  readonly onChoose: () => void;
}

/** The newest backup that can be read, with what is in it: the way on that loses least. */
export function NewestBackup({ advised, onChoose }: NewestBackupProps) {
  const t = useTranslate();
  const { answer, readAt } = useBackups();
  const newest = answer?.ok === true ? answer.value.find(isReadable) : undefined;
  const many = answer?.ok === true && answer.value.length > 1;
  return (
    <section className={classes['card']} aria-labelledby="recovery-newest">
      <Title order={2} id="recovery-newest">
        {t('recovery.newest')}
      </Title>
      {answer === null && <Loading text={t('backups.loading')} />}
      {answer?.ok === false && <p className={classes['text']}>{errorText(t, answer.error)}</p>}
      {answer?.ok === true && newest === undefined && <p className={classes['text']}>{t('recovery.newest.none')}</p>}
      {newest !== undefined && <Facts backup={newest} readAt={readAt} />}
      <div className={classes['ways']}>
        {newest !== undefined && <Restore backup={newest} advised={advised} />}
        {many && (
          <Button variant="default" onClick={onChoose}>
            {t('recovery.choose')}
          </Button>
        )}
      </div>
    </section>
  );
}

function isReadable(backup: BackupSummary): backup is Readable {
  return backup.contents !== null;
}

function Facts({ backup, readAt }: { backup: Readable; readAt: number }) {
  const t = useTranslate();
  return (
    <>
      <p className={classes['newest']}>
        <strong>{storedMomentText(backup.savedAt)}</strong> <span>{agoText(t, backup.savedAt, readAt)}</span>
        <br />
        {contentsText(t, backup.contents)}
      </p>
      <p className={classes['text']}>{t('recovery.newest.since')}</p>
    </>
  );
}

function Restore({ backup, advised }: { backup: Readable; advised: boolean }) {
  const t = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant={advised ? 'filled' : 'default'}
        leftSection={<IconRestore size={16} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('recovery.restore')}
      </Button>
      <RestoreDialog
        backup={backup}
        explained={t('recovery.restore.text')}
        opened={asking}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
