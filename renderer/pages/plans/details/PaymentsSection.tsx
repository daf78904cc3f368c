import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Money, sumMoney } from '../../../../shared/money/index.ts';
import type { PricedLine } from '../../../../shared/plan/price.ts';
import { type Fact, Facts } from '../../../ui/components/Facts.tsx';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import classes from './details.module.css';
import { OrderRows } from './OrderRows.tsx';
import { DetailsSection } from '../DetailsSection.tsx';

const FEW = 3;

/** What is paid at the start, what later and in which months, and the orders to place. */
export function PaymentsSection({ priced }: { priced: PricedLine }) {
  const t = useTranslate();
  const { plan } = usePlanPage();
  const { first, now, later, orders, costs } = priced;
  const rest = sumMoney(later.map(({ amount }) => amount));
  const sums: Fact[] = [
    amountFact(t('plan.total.now', { date: plan.horizon.from }), now),
    ...(first === null ? [] : [amountFact(t('plan.total.first', { date: first.date }), first.amount)]),
    amountFact(t('plan.total.later'), rest),
    ...(costs.chosen === null ? [] : [amountFact(t('plan.total.chosen'), costs.chosen)]),
  ];
  return (
    <DetailsSection title={t('plan.details.payments')}>
      <Facts facts={sums} />
      {later.length > 0 && <Months later={later} />}
      {orders.length > 0 && <OrderRows orders={orders} />}
    </DetailsSection>
  );
}

/** Few months stand there; more come once asked for: a year of configuration is twelve. */
function Months({ later }: Pick<PricedLine, 'later'>) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const rows = <Facts facts={later.map(({ month, amount }) => amountFact(month, amount))} />;
  if (later.length <= FEW) return <div className={classes['months']}>{rows}</div>;
  return (
    <div className={classes['months']}>
      <Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('plan.details.months', { count: later.length })}
      </Button>
      {open && rows}
    </div>
  );
}

function amountFact(name: string, amount: Money): Fact {
  return { name, value: <Amount amount={amount} />, numeric: true };
}
