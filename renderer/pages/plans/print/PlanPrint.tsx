import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import { lastDayBefore } from '../../../../shared/billing/last-day.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { OpenAmounts } from '../../../ui/amounts/hidden-amounts.tsx';
import { usePriceList } from '../../../state/price-lists.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import type { PricedPlanView } from '../../../state/workers/prices/protocol.ts';
import { placeSheet, printPlan, usePrinting } from './print-plan.ts';
import classes from './print.module.css';
import { PrintLines } from './PrintLines.tsx';
import { PrintSums } from './PrintSums.tsx';

/**
 * The plan on paper: its sums, what the open tab shows, and all lines by group. Made while it is printed, beside the
 * window, which stays off the paper.
 */
export function PlanPrint() {
  const printing = usePrinting();
  const { plan, prices } = usePlanPage();
  usePrintKey();
  if (!printing || prices.view === null) return null;
  return createPortal(
    <OpenAmounts>
      <Sheet plan={plan} view={prices.view} />
    </OpenAmounts>,
    document.body,
  );
}

function Sheet({ plan, view }: { plan: Plan; view: PricedPlanView }) {
  const t = useTranslate();
  const { asOf } = usePriceList();
  const { scenario } = usePlanPage();
  return (
    <article className={classes['sheet']} data-print-sheet>
      <header className={classes['header']}>
        <h1>{plan.name}</h1>
        {scenario !== undefined && <p>{t('plan.print.scenario', { name: scenario.name })}</p>}
        <p>{t('plan.print.days', { from: plan.horizon.from, last: lastDayBefore(plan.horizon.to) })}</p>
        <p>{t('plan.print.prices', { date: asOf })}</p>
      </header>
      <PrintSums totals={view.totals} from={plan.horizon.from} />
      <div ref={placeSheet} />
      <PrintLines plan={plan} view={view} />
    </article>
  );
}

/** Ctrl+P prints as the button does: with time for the charts to be drawn. */
function usePrintKey(): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key.toLowerCase() !== 'p' || !(ctrlKey || metaKey) || altKey || shiftKey) return;
    event.preventDefault();
    printPlan();
  });
  useEffect(() => {
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, []);
}
