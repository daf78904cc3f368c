import { Button, Modal, Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { ok, type AppError } from '../../shared/result.ts';
import { useBridge } from '../app/bridge-context.tsx';
import { errorText } from '../i18n/error-text.ts';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import classes from './recovery.module.css';
import { useReplace } from './use-replace.ts';
import type { UnsavedPart } from './use-unsaved.ts';

/** Something else has stored other data: nothing was overwritten, and the person says which of the two it shall be. */
export function ChangedNotice({ changed }: { changed: readonly UnsavedPart[] }) {
  const t = useTranslate();
  const bridge = useBridge();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const keepMine = async () => {
    for (const { part, saveAgain } of changed) {
      const kept = await bridge.keepMine({ part });
      if (!kept.ok) return setProblem(kept.error);
      saveAgain();
    }
    return setProblem(null);
  };
  return (
    <div role="alert" className={classes['notice']} data-state="attention">
      <IconAlertTriangle size={16} aria-hidden />
      <span className={classes['said']}>
        {t('recovery.changed')}
        {problem !== null && ` ${errorText(t, problem)}`}
      </span>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('recovery.changed.load')}
      </Button>
      <Tooltip label={t('recovery.changed.mine.hint')}>
        <Button
          size="compact-sm"
          variant="default"
          aria-description={t('recovery.changed.mine.hint')}
          onClick={() => void keepMine()}
        >
          {t('recovery.changed.mine')}
        </Button>
      </Tooltip>
      <LoadDialog opened={asking} onClose={() => setAsking(false)} />
    </div>
  );
}

/** Loading gives up what was changed here, so it is asked for twice. */
function LoadDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslate();
  const { busy, replace } = useReplace();
  // Nothing is stored: the window only opens on what is there.
  const load = () => replace(async () => ok({ undo: null }), { what: 'loaded' });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('recovery.load.title')}
      size={480}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={classes['dialog']}>
        <p className={classes['text']}>{t('recovery.load.text')}</p>
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('backups.cancel')}
          </Button>
          <Button loading={busy} onClick={() => void load()}>
            {t('recovery.load.action')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
