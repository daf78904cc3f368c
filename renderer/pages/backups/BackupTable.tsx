import { Button, VisuallyHidden } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { storedMomentText } from '../../state/clock/stored-moment.ts';
import type { BackupSummary } from '../../../shared/workspace/backup.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './backups.module.css';
import { contentsText, sizeText } from './contents.ts';
import { agoText } from './when.ts';

interface BackupTableProps {
  readonly backups: readonly BackupSummary[];
  /** The moment from which ages count, in milliseconds. */
  readonly readAt: number;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** What was kept, the newest first: when, why, what is in it, how large. */
export function BackupTable({ backups, readAt, chosen, onChoose }: BackupTableProps) {
  const t = useTranslate();
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['scroller']} tabIndex={0} aria-label={t('backups.list')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('backups.when')}</th>
            <th scope="col">{t('backups.what')}</th>
            <th scope="col">{t('backups.why')}</th>
            <th scope="col" data-numeric>
              {t('backups.size')}
            </th>
            <th scope="col">
              <VisuallyHidden>{t('backups.differs')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => (
            <Row
              key={backup.id}
              backup={backup}
              readAt={readAt}
              chosen={backup.id === chosen}
              onChoose={() => onChoose(backup.id)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly backup: BackupSummary;
  readonly readAt: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Row({ backup, readAt, chosen, onChoose }: RowProps) {
  const t = useTranslate();
  const { savedAt, reason, contents, bytes } = backup;
  const when = storedMomentText(savedAt);
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">
        <span className={classes['moment']}>{when}</span>
        <span className={classes['ago']}>{agoText(t, savedAt, readAt)}</span>
      </th>
      <td className={classes['contents']}>{contents === null ? <Damaged /> : contentsText(t, contents)}</td>
      <td>{t(`backups.reason.${reason}`)}</td>
      <td data-numeric>{sizeText(bytes)}</td>
      <td data-end>
        {contents !== null && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('backups.open', { when })}
            aria-pressed={chosen}
            onClick={onChoose}
          >
            {t('backups.see')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Damaged() {
  const t = useTranslate();
  return (
    <span className={classes['damaged']}>
      <IconAlertOctagon size={16} aria-hidden />
      {t('backups.bad')}
    </span>
  );
}
