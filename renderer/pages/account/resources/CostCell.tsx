import type { ResourceCost } from '../../../../shared/forecast/resource-reading.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
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
