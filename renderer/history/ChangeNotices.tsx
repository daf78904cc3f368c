import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import type { AppError } from '../../shared/result.ts';
import { errorText } from '../i18n/error-text.ts';
import { isStorageLost } from '../recovery/fault.ts';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import classes from './history.module.css';
import type { Announcement } from './history-model.ts';

/** How long a notice with a way back stays; the way back itself stays in the page's toolbar. */
const ANNOUNCE_MS = 10_000;

interface Announcing<Name> {
  readonly announcement: Announcement<Name> | null;
  /** The words for a change, in the reader's language. */
  readonly nameOf: (change: Name) => string;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly dismissAnnouncement: () => void;
}

interface ChangeNoticesProps<Name> extends Announcing<Name> {
  readonly saveProblem: AppError | null;
  readonly saveAgain: () => void;
}

/** What has to be said about changes: a failed save, and what was just removed or undone, with the way back. */
export function ChangeNotices<Name>(props: ChangeNoticesProps<Name>) {
  return (
    <>
      {props.saveProblem !== null && !saidElsewhere(props.saveProblem) && (
        <SaveNotice problem={props.saveProblem} onAgain={props.saveAgain} />
      )}
      <div className={classes['toasts']} aria-live="polite">
        {props.announcement !== null && (
          <Toast key={props.announcement.serial} {...props} announcement={props.announcement} />
        )}
      </div>
    </>
  );
}

/** Trying again does not help there: the window says on every page what does. */
function saidElsewhere(problem: AppError): boolean {
  return problem.code === 'storage-changed' || isStorageLost(problem);
}

function SaveNotice({ problem, onAgain }: { problem: AppError; onAgain: () => void }) {
  const t = useTranslate();
  return (
    <div role="alert" className={classes['unsaved']}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t('history.unsaved', { reason: errorText(t, problem) })}</span>
      <Button size="compact-xs" variant="default" onClick={onAgain}>
        {t('history.saveAgain')}
      </Button>
    </div>
  );
}

function Toast<Name>(props: Announcing<Name> & { readonly announcement: Announcement<Name> }) {
  const t = useTranslate();
  const { announcement, nameOf, undo, redo, dismissAnnouncement } = props;
  const dismiss = useEffectEvent(dismissAnnouncement);
  useEffect(() => {
    const timer = setTimeout(() => dismiss(), ANNOUNCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const undone = announcement.what === 'undone';
  return (
    <div className={classes['toast']}>
      <IconCheck size={16} aria-hidden />
      <span>{t(`history.${announcement.what}`, { change: nameOf(announcement.name) })}</span>
      <Button size="compact-xs" variant="default" onClick={undone ? redo : undo}>
        {t(undone ? 'history.redo' : 'history.undo')}
      </Button>
      <CloseButton size="sm" aria-label={t('shell.close')} onClick={dismissAnnouncement} />
    </div>
  );
}
