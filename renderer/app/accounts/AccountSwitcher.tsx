import { ActionIcon, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconEye, IconEyeOff, IconPlus, IconUserCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { cashOf, isCashKnown } from '../../../shared/account/ledger.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { useNavigate } from '../../state/navigation.tsx';
import { useChinaDay } from '../../state/clock/use-clock.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { VerdictBadge } from '../../ui/readiness/VerdictBadge.tsx';
import { Amount } from '../../ui/amounts/Amount.tsx';
import { AccountNameDialog } from '../../ui/components/AccountNameDialog.tsx';
import { useAccountsState } from '../../state/documents/accounts/accounts-context.tsx';
import type { AccountsValue } from '../../state/documents/accounts/accounts-state.ts';
import classes from './accounts.module.css';
import { useHiddenAmounts } from '../../ui/amounts/hidden-amounts.tsx';

/** The account in use with its available balance, on every page: switch, make a new one, cover the amounts. */
export function AccountSwitcher() {
  const t = useTranslate();
  const state = useAccountsState();
  const navigate = useNavigate();
  const [naming, setNaming] = useState(false);
  if (state.status !== 'ready') return null;
  const create = (name: string) => {
    state.create(name);
    navigate({ page: 'account' });
  };
  return (
    <>
      <AccountMenu {...state} onNew={() => setNaming(true)} />
      <VerdictBadge />
      <HideButton />
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

function AccountMenu({ accounts, current, choose, onNew }: AccountsValue & { onNew: () => void }) {
  const t = useTranslate();
  return (
    // Inside the top bar, so that it belongs to a landmark; and nothing but items inside the menu.
    <Menu position="bottom-start" width={300} withinPortal={false} withInitialFocusPlaceholder={false} withArrow>
      <Menu.Target>
        <UnstyledButton className={classes['switcher']} data-testid="account-switcher">
          <IconUserCircle size={18} stroke={1.7} aria-hidden />
          {current === undefined ? <span>{t('accounts.none')}</span> : <NameAndCash account={current} />}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {accounts.length > 0 && (
          <>
            <Menu.Label>{t('accounts.switch')}</Menu.Label>
            <Menu.RadioGroup value={current?.id ?? null} onChange={choose}>
              {accounts.map((account) => (
                <Menu.RadioItem key={account.id} value={account.id} closeMenuOnClick>
                  <span className={classes['option']}>
                    <NameAndCash account={account} />
                  </span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            <Menu.Divider />
          </>
        )}
        <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
          {t('accounts.new')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function NameAndCash({ account }: { account: StoredAccount }) {
  const today = useChinaDay();
  return (
    <>
      <span className={classes['name']}>{account.name}</span>
      <span className={classes['cash']}>
        {isCashKnown(account, today) && <Amount amount={cashOf(account.ledger, today)} />}
      </span>
    </>
  );
}

/** One key covers every amount of the account; the button says which. */
function HideButton() {
  const t = useTranslate();
  const { hidden, toggle } = useHiddenAmounts();
  const Sign = hidden ? IconEyeOff : IconEye;
  const label = t('accounts.hide');
  return (
    <Tooltip label={t('accounts.hide.hint')}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={label}
        aria-pressed={hidden}
        aria-keyshortcuts="h"
        onClick={toggle}
      >
        <Sign size={20} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
