import type { AgendaItem } from '../../../shared/forecast/home-agenda.ts';
import type { BalanceTopUp } from '../../../shared/readiness/account-status.ts';
import { useAmountText } from '../../ui/amounts/hidden-amounts.tsx';
import { useNavigate } from '../../state/navigation.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { ItemRow } from './ItemRow.tsx';

/** What the account itself asks for: the recharge that is due now, a coupon that runs out. Leads to where it is entered. */
export function HomeAgendaRow({ item }: { item: AgendaItem }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const details = useTopUpText();
  if (item.kind === 'top-up') {
    return (
      <ItemRow
        days={null}
        urgent
        what={t('home.when.topUp')}
        why={details(item.topUp)}
        amount={item.topUp.amount}
        onGo={() => navigate({ page: 'account', section: 'balance' })}
      />
    );
  }
  const { by, days, urgent, coupon, amount } = item;
  return (
    <ItemRow
      by={by}
      days={days}
      urgent={urgent}
      what={t('home.when.coupon', { code: coupon })}
      why={t('home.when.coupon.lost')}
      amount={amount}
      onGo={() => navigate({ page: 'account', section: 'coupons' })}
    />
  );
}

/** What a recharge does: settles what is overdue first (BAL-6), then fills up. */
function useTopUpText(): (topUp: BalanceTopUp) => string {
  const t = useTranslate();
  const amountText = useAmountText();
  return ({ overdue, balance, reaches }) => {
    const amounts = { overdue: amountText(overdue), reaches: amountText(reaches) };
    if (balance === 0n) return t('home.when.topUp.overdue', amounts);
    return t(overdue === 0n ? 'home.when.topUp.balance' : 'home.when.topUp.both', amounts);
  };
}
