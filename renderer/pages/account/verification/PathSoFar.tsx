import { Title } from '@mantine/core';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './verification.module.css';

/** The states the account went through, with their days; the newest first. */
export function PathSoFar({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const path = account.verificationPath ?? [];
  if (path.length === 0) return null;
  const newest = path.map((passed, index) => ({ ...passed, index })).toReversed();
  return (
    <section>
      <Title order={3}>{t('account.soFar')}</Title>
      <ol className={classes['soFar']}>
        {newest.map(({ status, date, method, index }) => (
          <li key={index}>
            <time dateTime={date}>{date}</time>
            <span>
              {t(`verification.${status}`)}
              {method !== undefined && <small>{t(`method.${method}`)}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
