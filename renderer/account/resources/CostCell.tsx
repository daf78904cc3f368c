import type { ResourceCost } from '../../../shared/account/resource-reading.ts';
import { Amount } from '../../amounts/Amount.tsx';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import classes from './resources.module.css';

/** `¥1,365.00 a month`. */
export function CostCell({ per, amount }: Pick<ResourceCost, 'per' | 'amount'>) {
  const t = useTranslate();
  return (
    <span className={classes['cost']}>
      <Amount amount={amount} /> <span className={classes['per']}>{t(`resource.per.${per}`)}</span>
    </span>
  );
}
