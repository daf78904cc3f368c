import type { CouponBalance } from '../../../../shared/account/coupon-book.ts';
import { ZERO } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useHiddenAmounts } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { partOf } from './part-of.ts';
import classes from './coupons.module.css';

/** How much of a coupon is left: a bar, and of how much. Covered with the amounts, because a bar tells as well. */
export function UsageBar({ balance: { issued, remaining, state } }: { balance: CouponBalance }) {
  const t = useTranslate();
  const { hidden } = useHiddenAmounts();
  return (
    <span className={classes['usage']}>
      {/* Words and amounts beside it say the same. */}
      <svg
        className={classes['bar']}
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        data-lost={state === 'expired' || undefined}
        aria-hidden
      >
        <rect className={classes['track']} width="100" height="6" />
        {!hidden && <rect className={classes['left']} width={partOf(remaining, issued)} height="6" />}
      </svg>
      {issued > ZERO && (
        <span className={classes['of']}>
          {t('account.coupon.of')} <Amount amount={issued} />
        </span>
      )}
    </span>
  );
}
