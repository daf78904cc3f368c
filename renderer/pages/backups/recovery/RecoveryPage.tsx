import { Button, Title } from '@mantine/core';
import { IconAlertOctagon, IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { AppError, Result } from '../../../../shared/result.ts';
import type { StorageState } from '../../../../shared/workspace/backup.ts';
import { useBridge } from '../../../state/bridge/bridge-context.tsx';
import { LanguageSwitch } from '../../../ui/components/LanguageSwitch.tsx';
import { ThemeSwitch } from '../../../ui/components/ThemeSwitch.tsx';
import barClasses from '../../../ui/components/TopBar.module.css';
import { BackupDesk } from '../BackupDesk.tsx';
import { type Fact, Facts } from '../../../ui/components/Facts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { storageFault } from './fault.ts';
import { NewestBackup } from './NewestBackup.tsx';
import { OtherWays } from './OtherWays.tsx';
import classes from './recovery.module.css';
import { StillHeld } from './StillHeld.tsx';
import type { UnreadableFile } from './unreadable-file.ts';

/** In the place of every page while the stored data cannot be read: what is wrong, and the ways on. */
export function RecoveryPage({ error }: { error: AppError }) {
  const t = useTranslate();
  const state = useStorageState();
  const [choosing, setChoosing] = useState(false);
  const file = fileOf(state, error);
  const fault = storageFault(file.detail);
  const held = state?.ok === true && state.value.status === 'unreadable' && state.value.held;
  useEffect(() => {
    document.title = t('shell.title', { page: t('recovery.title') });
  }, [t]);
  return (
    <div className={classes['window']}>
      <header className={barClasses['bar']}>
        <span className={barClasses['mark']} aria-hidden />
        <span className={barClasses['name']}>{t('app.name')}</span>
        <div className={barClasses['right']}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main className={classes['main']}>
        {choosing ? (
          <Chooser onBack={() => setChoosing(false)} />
        ) : (
          <div className={classes['answers']}>
            <section className={classes['card']} aria-labelledby="recovery-title">
              <Title order={1} id="recovery-title" className={classes['title']}>
                <IconAlertOctagon size={22} aria-hidden />
                {t('recovery.title')}
              </Title>
              <p className={classes['sentence']}>{t(`recovery.fault.${fault}`)}</p>
              <Facts facts={factsOf(t, file)} />
            </section>
            {held && <StillHeld />}
            <NewestBackup
              advised={!held && (fault === 'damaged' || fault === 'missing')}
              onChoose={() => setChoosing(true)}
            />
            <OtherWays file={file} />
          </div>
        )}
      </main>
    </div>
  );
}

/** All backups, in the place of the rest. */
function Chooser({ onBack }: { onBack: () => void }) {
  const t = useTranslate();
  return (
    <div className={classes['chooser']}>
      <header className={classes['chooserHead']}>
        <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={onBack}>
          {t('recovery.back')}
        </Button>
        <Title order={1}>{t('recovery.choosing')}</Title>
      </header>
      <BackupDesk explained={t('recovery.restore.text')} />
    </div>
  );
}

function useStorageState(): Result<StorageState> | null {
  const bridge = useBridge();
  const [state, setState] = useState<Result<StorageState> | null>(null);
  useEffect(() => {
    void bridge.readStorage({}).then(setState);
  }, [bridge]);
  return state;
}

/** What the first read said counts until the host has told more. */
function fileOf(state: Result<StorageState> | null, error: AppError): UnreadableFile {
  if (state?.ok === true && state.value.status === 'unreadable') return state.value;
  const detail = error.code === 'storage-missing' ? 'the file is missing' : error.detail;
  return { file: null, detail, copy: null };
}

function factsOf(t: ReturnType<typeof useTranslate>, { file, detail, copy }: UnreadableFile): Fact[] {
  const found: Fact = { name: t('recovery.wrong'), value: detail };
  if (file === null) return [found];
  return [
    { name: t('recovery.file'), value: file },
    found,
    ...(storageFault(detail) === 'missing'
      ? []
      : [{ name: t('recovery.copy'), value: copy ?? t('recovery.copy.none') }]),
  ];
}
