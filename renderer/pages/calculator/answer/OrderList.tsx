import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { FewerOrders, Option } from '../../../../shared/billing/compare.ts';
import type { Horizon } from '../../../../shared/billing/horizon.ts';
import { orderSpan, termText, termsText } from '../../../../shared/billing/result-text.ts';
import { lastDayBefore } from '../../../../shared/billing/last-day.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { WholeDates } from '../../../ui/dates/WholeDates.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { WhyAmount, WhyFigure } from '../../../ui/why/WhyFigure.tsx';
import classes from './answer.module.css';

/** More orders than these would push the chart off the screen. */
const SHOWN = 2;

/** What is to be ordered and when; by configuration there is nothing to order. */
export function OrderList({ option, horizon }: { option: Option; horizon: Horizon }) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  if (option.strategy === 'configuration') {
    return (
      <p className={classes['orders']}>
        <WholeDates text={t('calc.order.none', { last: lastDayBefore(horizon.to) })} />
      </p>
    );
  }
  const { strategy, orders } = option;
  const shown = open ? orders : orders.slice(0, SHOWN);
  return (
    <div className={classes['orders']}>
      <ol aria-label={t('calc.orders')}>
        {strategy === 'configuration-then-monthly' && (
          <Entry name={t('calc.order.before')} when={t('calc.order.switch', { date: option.switchDate })}>
            <WhyAmount figure={{ kind: 'before-switch' }} amount={option.configurationPayable} />
          </Entry>
        )}
        {shown.map((order, index) => (
          <Entry key={order.start} name={termText(t, order.term)} when={orderSpan(t, order)}>
            <WhyAmount figure={{ kind: 'order', strategy, index }} amount={order.payable} />
          </Entry>
        ))}
      </ol>
      {orders.length > SHOWN && (
        <Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('calc.orders.fewer') : t('calc.orders.more', { count: orders.length - SHOWN })}
        </Button>
      )}
      {option.fewerOrders !== undefined && (
        <Fewer fewerOrders={option.fewerOrders} than={orders.length} strategy={strategy} />
      )}
    </div>
  );
}

interface FewerProps {
  readonly fewerOrders: FewerOrders;
  /** How many the cheapest orders are. */
  readonly than: number;
  readonly strategy: Exclude<Option['strategy'], 'configuration'>;
}

/** Fewer orders that cost hardly more: what they are, what they come to, how much that is more. */
function Fewer({ fewerOrders: { orders, payable, extra }, than, strategy }: FewerProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  const count = orders.length;
  const first = orders[0]?.payable;
  const terms = termsText(
    t,
    orders.map(({ term }) => term),
  );
  return (
    <div className={classes['fewer']}>
      <div className={classes['order']}>
        <span>{t('calc.fewer', { count, than })}</span>
        <WhyAmount figure={{ kind: 'fewer-orders', strategy }} amount={payable} />
      </div>
      <div className={`${classes['when'] ?? ''} ${classes['order'] ?? ''}`}>
        <span>
          {[
            terms,
            ...(count > 1 && first !== undefined ? [t('calc.fewer.first', { amount: amountText(first) })] : []),
          ].join(t('text.separator'))}
        </span>
        <WhyFigure
          figure={{ kind: 'fewer-extra', strategy }}
          text={t('calc.fewer.extra', { amount: amountText(extra) })}
        />
      </div>
    </div>
  );
}

function Entry({ name, when, children }: { name: string; when: string; children: ReactNode }) {
  return (
    <li>
      <div className={classes['order']}>
        <span>{name}</span>
        {children}
      </div>
      <div className={classes['when']}>{when}</div>
    </li>
  );
}
