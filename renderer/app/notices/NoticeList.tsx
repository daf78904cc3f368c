import { Button, Title } from '@mantine/core';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { NoticeRow } from './NoticeRow.tsx';
import classes from './notices.module.css';
import { SnoozedRow } from './SnoozedRow.tsx';
import type { NoticesView } from './use-notices.ts';

/** What needs doing now; apart, what was put off; and other accounts that need something done. */
export function NoticeList({ notices, onLeave }: { notices: NoticesView; onLeave: () => void }) {
  const t = useTranslate();
  const { active, snoozed, others, putOff, bringBack, choose } = notices;
  return (
    <>
      <Title order={2} className={classes['title'] ?? ''}>
        {t('notices.title')}
      </Title>
      {active.length === 0 && <p className={classes['empty']}>{t('notices.empty')}</p>}
      <ul className={classes['list']}>
        {active.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} onPutOff={(days) => putOff(notice, days)} onLeave={onLeave} />
        ))}
      </ul>
      {snoozed.length > 0 && (
        <section>
          <Title order={3} className={classes['subtitle'] ?? ''}>
            {t('notices.snoozed')}
          </Title>
          <ul className={classes['list']}>
            {snoozed.map((notice) => (
              <SnoozedRow key={notice.id} notice={notice} onBringBack={() => bringBack(notice)} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <Title order={3} className={classes['subtitle'] ?? ''}>
            {t('notices.others')}
          </Title>
          <ul className={classes['list']}>
            {others.map(({ account, count }) => (
              <li key={account.id} className={classes['other']}>
                <span>{t('notices.ofAccount', { account: account.name, count })}</span>
                <Button size="compact-xs" variant="default" onClick={() => choose(account.id)}>
                  {t('notices.switch', { account: account.name })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
