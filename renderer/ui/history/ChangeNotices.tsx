import { Button, CloseButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './history.module.css';
import type { ChangeAnnouncement } from '../../state/history/history-model.ts';

/** How long a notice with a way back stays; the way back itself stays in the page's toolbar. */
const ANNOUNCE_MS = 10_000;

interface Announcing<Name> {
  readonly announcement: ChangeAnnouncement<Name> | null;
  /** The words for a change, in the reader's language. */
  readonly nameOf: (change: Name) => string;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly dismissAnnouncement: () => void;
}

/** What was just removed or undone, with the way back. */
export function ChangeNotices<Name>(props: Announcing<Name>) {
  return (
    <div className={classes['toasts']} aria-live="polite">
      {props.announcement !== null && (
        <Toast key={props.announcement.serial} {...props} announcement={props.announcement} />
      )}
    </div>
  );
}

function Toast<Name>(props: Announcing<Name> & { readonly announcement: ChangeAnnouncement<Name> }) {
  const t = useTranslate();
  const { announcement, nameOf, undo, redo, dismissAnnouncement } = props;
  const dismiss = useEffectEvent(dismissAnnouncement);
  useEffect(() => {
    const timer = setTimeout(() => dismiss(), ANNOUNCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const undone = announcement.what === 'undone';
  const name = nameOf(announcement.name);
  const { about } = announcement;
  const change = about === undefined ? name : t('history.about', { change: name, about });
  return (
    <div className={classes['toast']}>
      <IconCheck size={16} aria-hidden />
      <span>
        {t(`history.${announcement.what}`, { change })}
        {announcement.backedUp === true && <small>{t('history.backedUp')}</small>}
      </span>
      <Button size="compact-xs" variant="default" onClick={undone ? redo : undo}>
        {t(undone ? 'history.redo' : 'history.undo')}
      </Button>
      <CloseButton size="sm" aria-label={t('shell.close')} onClick={dismissAnnouncement} />
    </div>
  );
}
