import { Title } from '@mantine/core';
import { AccountsGate } from '../accounts/AccountsGate.tsx';
import { useAccounts } from '../accounts/accounts-context.tsx';
import { useUndoKeys } from '../history/undo-keys.ts';
import { useTranslate } from '../i18n/I18nProvider.tsx';
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
