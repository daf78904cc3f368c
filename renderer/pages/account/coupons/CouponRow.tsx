import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconPencil, IconReceipt, IconTrash } from '@tabler/icons-react';
import { type CouponBalance, withoutCoupon } from '../../../../shared/account/coupon-book.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { Panel } from '../page-state.ts';
import classes from './coupons.module.css';
import { ScopeChips } from './ScopeChips.tsx';
import { UsageBar } from './UsageBar.tsx';

interface CouponRowProps {
  readonly balance: CouponBalance;
  readonly open: boolean;
  readonly onPanel: (panel: Panel) => void;
}

/** One coupon: what it is for, what is left, until when. */
export function CouponRow({ balance, open, onPanel }: CouponRowProps) {
  const { coupon, remaining } = balance;
  return (
    <tr data-open={open || undefined} data-testid="coupon-row">
      <td>
        <b>{coupon.code}</b>
      </td>
      <td className={classes['scope']}>
        <ScopeChips coupon={coupon} />
      </td>
      <td data-numeric>
        <Amount amount={remaining} />
      </td>
      <td>
        <UsageBar balance={balance} />
      </td>
      <td>
        <Validity balance={balance} />
      </td>
      <td data-actions>
        <RowActions balance={balance} onPanel={onPanel} />
      </td>
    </tr>
  );
}

function Validity({ balance: { coupon, days, state } }: { balance: CouponBalance }) {
  const t = useTranslate();
  const soon = state === 'expiring';
  return (
    <span className={classes['validity']}>
      <span>{t('account.coupon.period', { from: coupon.validFrom, to: coupon.validTo })}</span>
      <span className={classes['days']} data-soon={soon || undefined}>
        {soon && <IconAlertTriangle size={14} aria-hidden />}
        {validityText(t, state, days)}
      </span>
    </span>
  );
}

/** What the dates mean today; of a coupon that is used up they mean nothing any more. */
function validityText(t: Translate, state: CouponBalance['state'], days: number): string {
  if (state === 'used-up') return '';
  if (state === 'future') return t('account.coupon.future');
  if (days < 0) return t('account.coupon.expiredFor', { count: -days });
  return days === 0 ? t('account.coupon.lastDay') : t('account.coupon.daysLeft', { count: days });
}

function RowActions({ balance: { coupon, state }, onPanel }: Omit<CouponRowProps, 'open'>) {
  const t = useTranslate();
  const { update } = useAccounts();
  const { code } = coupon;
  const usable = state === 'usable' || state === 'expiring';
  return (
    <>
      {usable && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('account.coupon.use', { code })}
          onClick={() => onPanel({ show: 'use-coupon', code })}
        >
          <IconReceipt size={16} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('account.coupon.edit', { code })}
        onClick={() => onPanel({ show: 'edit-coupon', code })}
      >
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('account.coupon.remove', { code })}
        onClick={() => update('remove-coupon', (account) => withoutCoupon(account, code), { about: code })}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </>
  );
}
