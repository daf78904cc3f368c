import { Button } from '@mantine/core';
import { IconWallet } from '@tabler/icons-react';
import { useState } from 'react';
import { AccountNameDialog } from '../accounts/AccountNameDialog.tsx';
import { useAccounts } from '../accounts/accounts-context.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { useTranslate } from '../i18n/I18nProvider.tsx';

/** Before the first account: what one is for, and the first step. */
export function NoAccount() {
  const t = useTranslate();
  const { create } = useAccounts();
  const [naming, setNaming] = useState(false);
  return (
    <>
      <EmptyState
        icon={IconWallet}
        title={t('account.empty.title')}
        text={t('account.empty.text')}
        action={<Button onClick={() => setNaming(true)}>{t('accounts.new')}</Button>}
      />
      <AccountNameDialog
        opened={naming}
        title={t('accounts.new')}
        action={t('accounts.create')}
        initial=""
        onClose={() => setNaming(false)}
        onName={create}
      />
    </>
  );
}
