import { Button } from '@mantine/core';
import { IconPlus, IconUserCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { AccountNameDialog } from '../../../ui/components/AccountNameDialog.tsx';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';

/** There is no account that what was bought could go into: says so, and makes one. */
export function NeedsAccount() {
  const t = useTranslate();
  const { create } = useAccounts();
  const [naming, setNaming] = useState(false);
  return (
    <>
      <EmptyState
        icon={IconUserCircle}
        title={t('accounts.none')}
        text={t('plan.bought.account.none')}
        action={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setNaming(true)}>
            {t('accounts.new')}
          </Button>
        }
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
