import type { Coupon } from '../../../../shared/account/schema.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useProductNames } from '../products.ts';
import classes from './coupons.module.css';

/** What a coupon may pay: products, then billing types. */
export function ScopeChips({ coupon: { products, billing } }: { coupon: Pick<Coupon, 'products' | 'billing'> }) {
  const t = useTranslate();
  const nameOf = useProductNames();
  const chips = [
    ...(products === 'all' ? [t('account.scope.allProducts')] : products.map(nameOf)),
    ...(billing === 'all' ? [t('account.scope.allBilling')] : billing.map((type) => t(`mode.${type}`))),
  ];
  return (
    <span className={classes['chips']}>
      {chips.map((chip) => (
        <span key={chip} className={classes['chip']}>
          {chip}
        </span>
      ))}
    </span>
  );
}
