import { Button } from '@mantine/core';
import { IconDatabaseOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';
import { Loading } from '../components/Loading.tsx';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useAccountsState } from '../../state/documents/accounts/accounts-context.tsx';

/** Shows its children once the accounts were read; until then says so, and what went wrong if something did. */
export function AccountsGate({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const state = useAccountsState();
  if (state.status === 'ready') return children;
  if (state.status === 'loading') {
    return <Loading text={t('accounts.loading')} />;
  }
  return (
    <div role="alert">
      <EmptyState
        isPage
        icon={IconDatabaseOff}
        title={t('accounts.unread.title')}
        text={t('accounts.unread.text', { reason: errorText(t, state.error) })}
        action={<Button onClick={state.retry}>{t('error.retry')}</Button>}
      />
    </div>
  );
}
