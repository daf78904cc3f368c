import { UnstyledButton } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { storedMomentText } from '../../state/clock/stored-moment.ts';
import { useChinaDay } from '../../state/clock/use-clock.ts';
import { fundsOf } from '../../../shared/account/funds.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { isCashKnown } from '../../../shared/account/ledger.ts';
import { ZERO, money } from '../../../shared/money/index.ts';
import { Amount } from '../../ui/amounts/Amount.tsx';
import { useAmountText } from '../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './account.module.css';

interface FiguresProps {
  readonly account: StoredAccount;
  readonly onReconcile: () => void;
}

/** What is on the account at a glance (BAL-1): only the available cash and coupons pay. */
export function AccountFigures({ account, onReconcile }: FiguresProps) {
  const t = useTranslate();
  const today = useChinaDay();
  const amountText = useAmountText();
  const { cash, coupons, expiring, frozen, overdue } = fundsOf(account, today);
  // Nothing that nobody entered is shown as nothing.
  const saying = (name: 'withdrawable' | 'withdrawing') => {
    const amount = account[name];
    return amount === undefined ? undefined : t(`account.console.${name}`, { amount: amountText(money(amount)) });
  };
  const unread = <span className={classes['unread']}>{t('account.notEntered')}</span>;
  return (
    <dl className={classes['figures']}>
      <Figure name={t('account.available')} main note={saying('withdrawable')}>
        {isCashKnown(account, today) ? <Amount amount={cash} /> : unread}
      </Figure>
      <Figure
        name={t('account.coupons.usable', { count: coupons.count })}
        note={expiring.count > 0 ? t('account.coupons.expiring', { count: expiring.count }) : undefined}
      >
        <Amount amount={coupons.amount} />
      </Figure>
      <Figure name={t('account.frozen')} note={saying('withdrawing')}>
        {account.readAt === undefined ? unread : <Amount amount={frozen} />}
      </Figure>
      <Figure name={t('account.overdue')} note={overdue === ZERO ? undefined : t('account.overdue.blocks')}>
        {account.readAt === undefined && overdue === ZERO ? unread : <Amount amount={overdue} />}
      </Figure>
      <Figure name={t('account.readAt')}>
        <UnstyledButton className={classes['read']} onClick={onReconcile}>
          <span>{account.readAt === undefined ? t('account.readAt.never') : storedMomentText(account.readAt)}</span>
          <IconRefresh size={14} aria-hidden />
          <span className={classes['readAction']}>{t('account.readAt.update')}</span>
        </UnstyledButton>
      </Figure>
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly note?: string | undefined;
  readonly main?: boolean;
  readonly children: ReactNode;
}

function Figure({ name, note, main, children }: FigureProps) {
  return (
    <div className={classes['figure']} data-main={main}>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && <span className={classes['attention']}>{note}</span>}
      </dd>
    </div>
  );
}
