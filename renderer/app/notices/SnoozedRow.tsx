import { Button } from '@mantine/core';
import type { AccountNotice } from '../../../shared/account/notices.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { noticeTitle } from './notice-text.ts';
import classes from './notices.module.css';

/** A notice that was put off: when it comes back, and the way to have it back now. */
export function SnoozedRow({ notice, onBringBack }: { notice: AccountNotice; onBringBack: () => void }) {
  const t = useTranslate();
  const title = noticeTitle(t, notice);
  return (
    <li className={classes['other']}>
      <span>
        {title}
        <span className={classes['returns']}>{t('notices.returns', { date: notice.snoozedUntil ?? '' })}</span>
      </span>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('notices.wakeOf', { notice: title })}
        onClick={onBringBack}
      >
        {t('notices.wake')}
      </Button>
    </li>
  );
}
