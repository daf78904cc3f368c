import { ActionIcon, Tooltip } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { AccountSwitcher } from './accounts/AccountSwitcher.tsx';
import { AgeBadge } from '../ui/components/AgeBadge.tsx';
import { useTranslate } from '../state/language/I18nProvider.tsx';
import { NoticesButton } from './notices/NoticesButton.tsx';
import { LanguageSwitch } from '../ui/components/LanguageSwitch.tsx';
import { usePriceLists } from '../state/price-lists.tsx';
import { ThemeSwitch } from '../ui/components/ThemeSwitch.tsx';
import classes from '../ui/components/TopBar.module.css';

/** The product's name, the account in use and its verdict, what needs doing, how old its prices are, and the preferences one changes on the spot. */
export function TopBar({ onShowKeys }: { onShowKeys: () => void }) {
  const t = useTranslate();
  const lists = usePriceLists();
  return (
    <header className={classes['bar']}>
      <span className={classes['mark']} aria-hidden />
      <span className={classes['name']}>{t('app.name')}</span>
      <AccountSwitcher />
      <div className={classes['right']}>
        {lists.status === 'ready' && <AgeBadge list={lists.current} />}
        <NoticesButton />
        <LanguageSwitch />
        <ThemeSwitch />
        <Tooltip label={t('keys.open')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t('keys.open')}
            aria-keyshortcuts="?"
            onClick={onShowKeys}
          >
            <IconKeyboard size={20} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
    </header>
  );
}
