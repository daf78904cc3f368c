import { Title } from '@mantine/core';
import { AccountsGate } from '../../ui/account-file/AccountsGate.tsx';
import { useAccounts } from '../../state/documents/accounts/accounts-context.tsx';
import { useUndoKeys } from '../../state/history/undo-keys.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { AccountHome } from './AccountHome.tsx';
import classes from './home.module.css';
import { StartPage } from './StartPage.tsx';

/** What opens first: may we buy, what is there, what by when; before there is an account, the way to begin. */
export function HomePage() {
  const t = useTranslate();
  return (
    <div className={classes['page']}>
      <Title order={1} className={classes['title'] ?? ''}>
        {t('page.home')}
      </Title>
      <AccountsGate>
        <CurrentHome />
      </AccountsGate>
    </div>
  );
}

function CurrentHome() {
  const accounts = useAccounts();
  useUndoKeys(accounts);
  return accounts.current === undefined ? <StartPage /> : <AccountHome account={accounts.current} />;
}
