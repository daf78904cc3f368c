import { Button, CloseButton, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconGitMerge } from '@tabler/icons-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/result.ts';
import { isLocalWeb } from '../../state/bridge/index.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { isStorageLost } from '../../pages/backups/recovery/fault.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { useSaver, useSavingState } from '../../state/saving/saver-context.tsx';
import bar from '../../ui/components/NoticeBar.module.css';
import { useUnsavedFile } from './use-unsaved-file.ts';

/** How saving goes, on every page: what is not saved and what to do, what has to be chosen, what was put together. */
export function SavingNotices() {
  const { problem, conflicts, merged, recovered } = useSavingState();
  return (
    <>
      {problem !== null && !isStorageLost(problem) && <UnsavedNotice problem={problem} />}
      {conflicts.length > 0 && <ConflictNotice />}
      {problem === null && conflicts.length === 0 && (merged > 0 || recovered) && <DoneNotice />}
    </>
  );
}

function UnsavedNotice({ problem }: { problem: AppError }) {
  const t = useTranslate();
  const saver = useSaver();
  const saveFile = useUnsavedFile();
  return (
    <div role="alert" className={bar['notice']} data-state="blocked">
      <IconAlertTriangle size={16} aria-hidden />
      <span className={bar['said']}>
        <b>{t('saving.unsaved')}</b> {whatToDo(t, problem)}
      </span>
      <Button size="compact-xs" variant="default" onClick={saver.saveAgain}>
        {t('saving.again')}
      </Button>
      {saveFile !== null && (
        <Tooltip label={t('saving.file.hint')} multiline w={300}>
          <Button size="compact-xs" variant="default" aria-description={t('saving.file.hint')} onClick={saveFile}>
            {t('saving.file')}
          </Button>
        </Tooltip>
      )}
    </div>
  );
}

/** What happened, and how it goes on. */
function whatToDo(t: Translate, problem: AppError): string {
  if (!isLocalWeb()) return problem.code === 'unreachable' ? t('saving.goneElsewhere') : errorText(t, problem);
  if (problem.code === 'unreachable') return t('saving.gone', { port: window.location.port });
  return problem.code === 'refused' ? t('saving.ended') : errorText(t, problem);
}

function ConflictNotice() {
  const t = useTranslate();
  const saver = useSaver();
  const { conflicts } = useSavingState();
  const [opened, setOpened] = useState(false);
  return (
    <div role="alert" className={bar['notice']} data-state="attention">
      <IconAlertTriangle size={16} aria-hidden />
      <span className={bar['said']}>{t('conflict.notice', { count: conflicts.length })}</span>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t('conflict.open')}
      </Button>
      <ConflictDialog
        conflicts={conflicts}
        opened={opened}
        onClose={() => setOpened(false)}
        onDecide={(choices) => void saver.decide(choices)}
      />
    </div>
  );
}

function DoneNotice() {
  const t = useTranslate();
  const saver = useSaver();
  const { recovered } = useSavingState();
  return (
    <output className={bar['notice']} data-state="good">
      <IconGitMerge size={16} aria-hidden />
      <span className={bar['said']}>{t(recovered ? 'saving.recovered' : 'saving.merged')}</span>
      <CloseButton size="sm" aria-label={t('shell.close')} onClick={saver.dismiss} />
    </output>
  );
}
