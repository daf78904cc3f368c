import { Button } from '@mantine/core';
import { IconTrendingDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Money, sumMoney } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { Explained } from '../../../ui/components/Explained.tsx';
import { IncompleteTotal } from './IncompleteTotal.tsx';
import { LaterMonths } from './LaterMonths.tsx';
import classes from './summary.module.css';

/** On the first day, first, later, in all, at its cheapest, and what that would save. */
export function SummaryFigures() {
  const t = useTranslate();
  const { plan, prices } = usePlanPage();
  const totals = prices.view?.totals;
  const { from } = plan.horizon;
  // What is due on the first day is the first payment, if anything is.
  const first = totals?.first;
  const missing = totals?.chosen.missing.length ?? 0;
  const later = totals === undefined ? null : sumMoney(totals.later.map(({ amount }) => amount));
  return (
    <dl className={classes['figures']}>
      <Figure name={t('plan.summary.now', { date: from })} amount={totals?.now} missing={missing}>
        {() => t('plan.summary.now.text', { date: from })}
      </Figure>
      {first !== undefined && first !== null && first.date !== from && (
        <Figure name={t('plan.summary.first', { date: first.date })} amount={first.amount} missing={missing}>
          {() => t('plan.summary.first.text', { date: first.date })}
        </Figure>
      )}
      <Figure name={t('plan.summary.later')} amount={later} missing={missing}>
        {() => (
          <>
            {t('plan.summary.later.text')}
            <LaterMonths months={totals?.later ?? []} />
          </>
        )}
      </Figure>
      <Figure name={t('plan.summary.chosen')} amount={totals?.chosen.amount} missing={missing} main>
        {() => t('plan.summary.chosen.text')}
      </Figure>
      <Figure
        name={t('plan.summary.cheapest')}
        amount={totals?.cheapest.amount}
        missing={totals?.cheapest.missing.length ?? 0}
      >
        {() => t('plan.summary.cheapest.text')}
      </Figure>
      <Figure name={t('plan.summary.saving')} amount={totals?.saving} missing={missing} good={isAbove(totals?.saving)}>
        {(close) => <Saving saving={totals?.saving} onLeave={close} />}
      </Figure>
    </dl>
  );
}

function isAbove(amount: Money | undefined): boolean {
  return amount !== undefined && amount > 0n;
}

function Saving({ saving, onLeave }: { saving: Money | undefined; onLeave: () => void }) {
  const t = useTranslate();
  const { setView } = usePlanPage();
  const see = () => {
    onLeave();
    setView({ tab: 'savings', tabsOpen: true });
  };
  return (
    <>
      {t('plan.summary.saving.text')}
      {isAbove(saving) ? (
        <Button size="compact-sm" variant="default" onClick={see}>
          {t('plan.summary.saving.see')}
        </Button>
      ) : (
        <p>{t('plan.summary.saving.none')}</p>
      )}
    </>
  );
}

interface FigureProps {
  readonly name: string;
  /** Nothing while the plan is not priced. */
  readonly amount: Money | null | undefined;
  readonly missing: number;
  readonly main?: boolean;
  /** Money that can be saved: with a sign. */
  readonly good?: boolean;
  /** What the figure is. */
  readonly children: (close: () => void) => ReactNode;
}

function Figure({ name, amount, missing, main, good, children }: FigureProps) {
  const t = useTranslate();
  const { prices } = usePlanPage();
  const stale = prices.status !== 'priced' && prices.view !== null;
  return (
    <div
      className={classes['figure']}
      data-main={main || undefined}
      data-good={good || undefined}
      data-stale={stale || undefined}
      aria-busy={prices.status === 'pricing'}
    >
      <dt>
        <Explained name={name} below={34}>
          {children}
        </Explained>
      </dt>
      <dd>
        {amount === null || amount === undefined ? (
          <span className={classes['unpriced']}>{t('plan.summary.unpriced')}</span>
        ) : (
          <span className={classes['amount']}>
            {good === true && <IconTrendingDown size={16} aria-hidden />}
            <Amount amount={amount} />
          </span>
        )}
        <IncompleteTotal count={missing} tab="problems" />
      </dd>
    </div>
  );
}
