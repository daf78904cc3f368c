import { Button, Loader } from '@mantine/core';
import { IconDatabaseOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';
import { errorText } from '../i18n/error-text.ts';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import { useAccountsState } from './accounts-context.tsx';
import classes from './accounts.module.css';

/** Shows its children once the accounts were read; until then says so, and what went wrong if something did. */
export function AccountsGate({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const state = useAccountsState();
  if (state.status === 'ready') return children;
  if (state.status === 'loading') {
    return (
      <output className={classes['loading']}>
        <Loader size="sm" aria-hidden />
        <span>{t('accounts.loading')}</span>
      </output>
    );
  }
  return (
    <div role="alert">
      <EmptyState
        icon={IconDatabaseOff}
        title={t('accounts.unread.title')}
        text={t('accounts.unread.text', { reason: errorText(t, state.error) })}
        action={<Button onClick={state.retry}>{t('error.retry')}</Button>}
      />
    </div>
  );
}
