import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { errorText } from '../i18n/error-text.ts';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import { useAccountsState } from './accounts-context.tsx';
import type { AccountsValue, Announcement } from './accounts-state.ts';
import classes from './accounts.module.css';

/** How long a notice with a way back stays; the way back itself stays in the page's toolbar. */
const ANNOUNCE_MS = 10_000;

/** What has to be said about the accounts on every page: a failed save, and what was just removed or undone. */
export function AccountsNotices() {
  const state = useAccountsState();
  if (state.status !== 'ready') return null;
  return (
    <>
      <SaveNotice {...state} />
      <div className={classes['toasts']} aria-live="polite">
        {state.announcement !== null && (
          <Toast key={state.announcement.serial} {...state} announcement={state.announcement} />
        )}
      </div>
    </>
  );
}

function SaveNotice({ saveProblem, saveAgain }: AccountsValue) {
  const t = useTranslate();
  if (saveProblem === null) return null;
  return (
    <div role="alert" className={classes['unsaved']}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t('accounts.unsaved', { reason: errorText(t, saveProblem) })}</span>
      <Button size="compact-xs" variant="default" onClick={saveAgain}>
        {t('accounts.saveAgain')}
      </Button>
    </div>
  );
}

function Toast({ announcement, undo, redo, dismissAnnouncement }: AccountsValue & { announcement: Announcement }) {
  const t = useTranslate();
  const dismiss = useEffectEvent(dismissAnnouncement);
  useEffect(() => {
    const timer = setTimeout(() => dismiss(), ANNOUNCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const undone = announcement.what === 'undone';
  return (
    <div className={classes['toast']}>
      <IconCheck size={16} aria-hidden />
      <span>{t(`accounts.${announcement.what}`, { change: t(`change.${announcement.name}`) })}</span>
      <Button size="compact-xs" variant="default" onClick={undone ? redo : undo}>
        {t(undone ? 'accounts.redo' : 'accounts.undo')}
      </Button>
      <CloseButton size="sm" aria-label={t('shell.close')} onClick={dismissAnnouncement} />
    </div>
  );
}
