import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { termText } from '../../../../shared/billing/result-text.ts';
import type { LineOrder } from '../../../../shared/plan/ways.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './details.module.css';
import { orderEnds } from './order-spans.ts';

/** More than these are a click away. */
const SHOWN = 4;

/** The monthly orders in the order in which they are placed, each with its term, its days and its price. */
export function OrderRows({ orders }: { orders: readonly LineOrder[] }) {
  const t = useTranslate();
  const id = useId();
  const [open, setOpen] = useState(false);
  const ends = orderEnds(orders);
  const shown = open ? orders : orders.slice(0, SHOWN);
  return (
    <div className={classes['orders']}>
      <h4 id={id}>{t('plan.details.orders')}</h4>
      <ol aria-labelledby={id}>
        {shown.map(({ term, start, payable }, index) => (
          <li key={start}>
            <div className={classes['pair']}>
              <span>{termText(t, term)}</span>
              <span>
                <Amount amount={payable} />
              </span>
            </div>
            <div className={classes['dim']}>{t('plan.details.order.span', { start, end: ends[index] ?? start })}</div>
          </li>
        ))}
      </ol>
      {orders.length > SHOWN && (
        <Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('plan.details.fewer') : t('plan.details.more', { count: orders.length - SHOWN })}
        </Button>
      )}
    </div>
  );
}
