import { Button } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { storedMomentText } from '../../state/clock/stored-moment.ts';
import type { BackupSummary } from '../../../shared/workspace/backup.ts';
import { Loading } from '../../ui/components/Loading.tsx';
import { SidePanel } from '../../ui/components/SidePanel.tsx';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './backups.module.css';
import { contentsText } from './contents.ts';
import { Differences } from './Differences.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { useComparison } from './use-backups.ts';
import { agoText } from './when.ts';

interface BackupPanelProps {
  readonly backup: BackupSummary;
  readonly readAt: number;
  readonly explained: string;
  readonly onClose: () => void;
}

/** One backup: what would be different after it is restored, and the way to do so. */
export function BackupPanel({ backup, readAt, explained, onClose }: BackupPanelProps) {
  const t = useTranslate();
  const [asking, setAsking] = useState(false);
  const compared = useComparison(backup.id);
  const { savedAt, contents } = backup;
  return (
    <SidePanel
      title={storedMomentText(savedAt)}
      subtitle={[agoText(t, savedAt, readAt), contents && contentsText(t, contents)].filter(Boolean).join(' · ')}
      onClose={onClose}
      takeFocus
      footer={
        <Button
          fullWidth
          leftSection={<IconRestore size={16} aria-hidden />}
          disabled={compared?.ok !== true || compared.value.length === 0}
          onClick={() => setAsking(true)}
        >
          {t('backups.restore')}
        </Button>
      }
    >
      <h3 className={classes['heading']}>{t('backups.differs')}</h3>
      {compared === null && <Loading text={t('backups.differs.loading')} />}
      {compared?.ok === false && (
        <p role="alert" className={classes['problem']}>
          {errorText(t, compared.error)}
        </p>
      )}
      {compared?.ok === true && <Differences differences={compared.value} />}
      <RestoreDialog backup={backup} explained={explained} opened={asking} onClose={() => setAsking(false)} />
    </SidePanel>
  );
}
