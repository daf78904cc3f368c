import type { Deduction } from '../../../../shared/account/deduction.ts';
import { ZERO } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './coupons.module.css';

/** What pays, one after the other: coupons, then cash, then what is short. */
export function DeductionSteps({ deduction: { payments, byCash, short } }: { deduction: Deduction }) {
  const t = useTranslate();
  return (
    <ol className={classes['pays']}>
      {payments.map(({ code, amount }) => (
        <li key={code}>
          <span>{t('account.simulate.coupon', { code })}</span>
          <Amount amount={amount} />
        </li>
      ))}
      <li>
        <span>{t('account.simulate.cash')}</span>
        <Amount amount={byCash} />
      </li>
      {short > ZERO && (
        <li data-short>
          <span>{t('account.simulate.short')}</span>
          <Amount amount={short} />
        </li>
      )}
    </ol>
  );
}
