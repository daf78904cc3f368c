import { Button, Group } from '@mantine/core';
import { IconWallet } from '@tabler/icons-react';
import { useState } from 'react';
import { AccountNameDialog } from '../components/AccountNameDialog.tsx';
import { useAccounts } from '../../state/documents/accounts/accounts-context.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { AccountImportDialog } from './AccountImportDialog.tsx';

/** Before the first account: what one is for, and the first step. */
export function NoAccount() {
  const t = useTranslate();
  const { create } = useAccounts();
  const [dialog, setDialog] = useState<'new' | 'import' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <EmptyState
        isPage
        icon={IconWallet}
        title={t('account.empty.title')}
        text={t('account.empty.text')}
        action={
          <Group gap={8} mt={8}>
            <Button variant="default" onClick={() => setDialog('import')}>
              {t('account.import.title')}
            </Button>
            <Button onClick={() => setDialog('new')}>{t('accounts.new')}</Button>
          </Group>
        }
      />
      <AccountNameDialog
        opened={dialog === 'new'}
        title={t('accounts.new')}
        action={t('accounts.create')}
        initial=""
        onClose={close}
        onName={create}
      />
      <AccountImportDialog opened={dialog === 'import'} onClose={close} />
    </>
  );
}
