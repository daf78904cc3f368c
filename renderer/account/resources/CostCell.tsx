import type { ResourceCost } from '../../../shared/account/resource-reading.ts';
import { AccountAmount } from '../../accounts/AccountAmount.tsx';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import classes from './resources.module.css';

/** `¥1,365.00 a month`. */
export function CostCell({ per, amount }: Pick<ResourceCost, 'per' | 'amount'>) {
  const t = useTranslate();
  return (
    <span className={classes['cost']}>
      <AccountAmount amount={amount} /> <span className={classes['per']}>{t(`resource.per.${per}`)}</span>
    </span>
  );
}
