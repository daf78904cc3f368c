import { Button, CloseButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useBridge } from '../../../state/bridge/bridge-context.tsx';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { errorText } from '../../../state/language/error-text.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import bar from '../../../ui/components/NoticeBar.module.css';
import classes from './recovery.module.css';
import { useReopening } from '../reopen-context.tsx';
import type { RestoreResult } from '../restore-result.ts';
import { useReplace } from '../use-replace.ts';

/** What the window was opened again for, with the way back. It stays until it is closed: it is no small thing. */
export function RestoreResultNotice() {
  const t = useTranslate();
  const { told } = useReopening();
  const [closed, setClosed] = useState(false);
  if (told === null || closed) return null;
  return (
    <output className={bar['notice']} data-state="good">
      <IconCheck size={16} aria-hidden />
      <span className={bar['said']}>{toldText(t, told)}</span>
      {told.undo !== null && <TurnButton id={told.undo} turns={told.what === 'undone' ? 'redo' : 'undo'} />}
      <CloseButton size="sm" aria-label={t('shell.close')} onClick={() => setClosed(true)} />
    </output>
  );
}

/** Puts the backup back that was made of what was replaced; that can be undone in its turn. */
function TurnButton({ id, turns }: { id: string; turns: 'undo' | 'redo' }) {
  const t = useTranslate();
  const bridge = useBridge();
  const { busy, problem, replace } = useReplace();
  return (
    <>
      {problem !== null && (
        <span role="alert" className={classes['fault']}>
          {t('recovery.told.notUndone', { reason: errorText(t, problem) })}
        </span>
      )}
      <Button
        size="compact-sm"
        variant="default"
        loading={busy}
        onClick={() =>
          void replace(() => bridge.restoreBackup({ id }), { what: turns === 'undo' ? 'undone' : 'redone' })
        }
      >
        {t(`recovery.told.${turns}`)}
      </Button>
    </>
  );
}

function toldText(t: Translate, told: RestoreResult): string {
  switch (told.what) {
    case 'restored':
      return t('recovery.told.restored', { when: told.when });
    case 'imported':
      return t('recovery.told.imported', { file: told.file });
    default:
      return t(`recovery.told.${told.what}`);
  }
}
