import { COUPON_STATES, type CouponBalance } from '../../../../shared/account/coupon-book.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { PartProps } from '../page-state.ts';
import classes from '../../../ui/table/plain-table.module.css';
import { CouponRow } from './CouponRow.tsx';

const COLUMNS = 6;

interface CouponTableProps extends Pick<PartProps, 'panel' | 'onPanel'> {
  readonly balances: readonly CouponBalance[];
}

/** Coupons by their state: what expires soon and what has expired stand apart (BAL-7). */
export function CouponTable({ balances, panel, onPanel }: CouponTableProps) {
  const t = useTranslate();
  const groups = COUPON_STATES.map((state) => ({
    state,
    of: balances.filter((balance) => balance.state === state),
  }));
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{t('account.coupon.code')}</th>
          <th scope="col">{t('account.coupon.scope')}</th>
          <th scope="col" data-numeric>
            {t('account.coupon.remaining')}
          </th>
          <th scope="col">{t('account.coupon.usage')}</th>
          <th scope="col">{t('account.coupon.validity')}</th>
          <th scope="col">{t('account.actions')}</th>
        </tr>
      </thead>
      {groups.map(
        ({ state, of }) =>
          of.length > 0 && (
            <tbody key={state}>
              <tr data-group>
                <th scope="rowgroup" colSpan={COLUMNS}>
                  {t(`coupon.state.${state}`, { count: of.length })}
                </th>
              </tr>
              {of.map((balance) => (
                <CouponRow
                  key={balance.coupon.code}
                  balance={balance}
                  open={panel !== null && 'code' in panel && panel.code === balance.coupon.code}
                  onPanel={onPanel}
                />
              ))}
            </tbody>
          ),
      )}
    </table>
  );
}
