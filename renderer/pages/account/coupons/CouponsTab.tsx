import { Button } from '@mantine/core';
import { IconPlus, IconTicket } from '@tabler/icons-react';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { type CouponBalance, couponBalances } from '../../../../shared/account/coupon-book.ts';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { PartProps } from '../page-state.ts';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import classes from '../../../ui/table/plain-table.module.css';
import { CouponPanel } from './CouponPanel.tsx';
import { CouponTable } from './CouponTable.tsx';
import { Simulator } from './Simulator.tsx';
import { UsePanel } from './UsePanel.tsx';

/** Coupons: what is left, for what, until when; and which of them would pay (CPN-1 to CPN-3). */
export function CouponsTab({ account, panel, onPanel }: PartProps) {
  const t = useTranslate();
  const today = useChinaDay();
  const balances = couponBalances(account, today);
  const add = () => onPanel({ show: 'new-coupon' });
  return (
    <div className={classes['split']}>
      <div className={classes['content']}>
        <div className={classes['toolbar']}>
          <span className={classes['count']}>{t('account.coupons.typed')}</span>
          <RuleChip rule="CPN-1" />
          <div className={classes['toolbarEnd']}>
            <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
              {t('account.coupon.add')}
            </Button>
          </div>
        </div>
        {balances.length === 0 ? (
          <EmptyState
            icon={IconTicket}
            title={t('account.coupons.empty.title')}
            text={t('account.coupons.empty.text')}
            action={<Button onClick={add}>{t('account.coupon.add')}</Button>}
          />
        ) : (
          // A region that scrolls has to be reachable by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <section className={classes['scroller']} tabIndex={0} aria-label={t('account.tab.coupons')}>
            <CouponTable balances={balances} panel={panel} onPanel={onPanel} />
            <Simulator account={account} />
          </section>
        )}
      </div>
      <OpenPanel account={account} panel={panel} onPanel={onPanel} balances={balances} />
    </div>
  );
}

function OpenPanel({ account, panel, onPanel, balances }: PartProps & { balances: readonly CouponBalance[] }) {
  const close = () => onPanel(null);
  if (panel?.show === 'new-coupon') return <CouponPanel key="new" account={account} onClose={close} />;
  if (panel?.show !== 'edit-coupon' && panel?.show !== 'use-coupon') return null;
  const balance = balances.find(({ coupon }) => coupon.code === panel.code);
  if (balance === undefined) return null;
  const key = `${panel.show} ${panel.code}`;
  if (panel.show === 'use-coupon') return <UsePanel key={key} balance={balance} onClose={close} />;
  return <CouponPanel key={key} account={account} edited={balance} onClose={close} />;
}
