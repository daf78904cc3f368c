import { IconDatabaseOff, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { Loading } from '../../ui/components/Loading.tsx';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { BackupTable } from './BackupTable.tsx';
import classes from './backups.module.css';
import { useBackups } from './use-backups.ts';

/** The backups, and beside them what the chosen one would change. `explained`: what a restore does, in words. */
export function BackupDesk({ explained }: { explained: string }) {
  const t = useTranslate();
  const { answer, readAt } = useBackups();
  const [chosen, setChosen] = useState<string | null>(null);
  if (answer === null) return <Loading text={t('backups.loading')} />;
  if (!answer.ok) {
    return (
      <div role="alert">
        <EmptyState icon={IconDatabaseOff} title={t('backups.unread')} text={errorText(t, answer.error)} />
      </div>
    );
  }
  if (answer.value.length === 0) {
    return <EmptyState icon={IconHistory} title={t('backups.empty.title')} text={t('backups.empty.text')} />;
  }
  const shown = answer.value.find(({ id }) => id === chosen);
  return (
    <div className={classes['split']}>
      <BackupTable backups={answer.value} readAt={readAt} chosen={chosen} onChoose={setChosen} />
      {shown !== undefined && (
        <BackupPanel
          key={shown.id}
          backup={shown}
          readAt={readAt}
          explained={explained}
          onClose={() => setChosen(null)}
        />
      )}
    </div>
  );
}
