import { Anchor } from '@mantine/core';
import type { AgendaItem } from '../../shared/readiness/agenda.ts';
import type { TopUp } from '../../shared/readiness/account-status.ts';
import { AccountAmount } from '../accounts/AccountAmount.tsx';
import { useAmountText } from '../accounts/hidden-amounts.ts';
import { type AccountSection, useNavigate } from '../app/navigation.tsx';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import { StateSign } from '../readiness/StateSign.tsx';
import classes from './home.module.css';

/** One thing to do: by when, what, how much. Its name leads to where it is entered. */
export function AgendaRow({ item }: { item: AgendaItem }) {
  const t = useTranslate();
  const details = useTopUpText();
  const topUp = item.kind === 'top-up';
  const [name, detail, amount] = topUp
    ? [t('home.when.topUp'), details(item.topUp), item.topUp.amount]
    : [t('home.when.coupon', { code: item.coupon }), t('home.when.coupon.lost'), item.amount];
  const urgent = topUp || item.urgent;
  return (
    <li className={classes['item']} data-urgent={urgent || undefined}>
      <span className={classes['by']}>
        {topUp ? t('home.when.now') : item.by}
        {!topUp && <span className={classes['note']}>{daysText(t, item.days)}</span>}
      </span>
      <span className={classes['what']}>
        {urgent && <StateSign state="attention" size={16} />}
        <SectionLink section={topUp ? 'balance' : 'coupons'} text={name} />
        <span className={classes['note']}>{detail}</span>
      </span>
      <span className={classes['amount']}>
        <AccountAmount amount={amount} />
      </span>
    </li>
  );
}

function SectionLink({ section, text }: { section: AccountSection; text: string }) {
  const navigate = useNavigate();
  return (
    <Anchor
      component="button"
      type="button"
      className={classes['link'] ?? ''}
      onClick={() => navigate({ page: 'account', section })}
    >
      {text}
    </Anchor>
  );
}

function daysText(t: ReturnType<typeof useTranslate>, days: number): string {
  return days === 0 ? t('home.when.today') : t('home.when.in', { count: days });
}

/** What a recharge does: settles what is overdue first (BAL-6), then fills up. */
function useTopUpText(): (topUp: TopUp) => string {
  const t = useTranslate();
  const amountText = useAmountText();
  return ({ overdue, balance, reaches }) => {
    const amounts = { overdue: amountText(overdue), reaches: amountText(reaches) };
    if (balance === 0n) return t('home.when.topUp.overdue', amounts);
    return t(overdue === 0n ? 'home.when.topUp.balance' : 'home.when.topUp.both', amounts);
  };
}
