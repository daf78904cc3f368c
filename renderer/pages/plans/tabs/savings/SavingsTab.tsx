import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { type Money } from '../../../../../shared/money/index.ts';
import { useAmountText } from '../../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { useApplyCheapest } from '../../apply/apply-context.tsx';
import { usePlanPage } from '../../page-state/plan-page.tsx';
import type { PricedPlanView } from '../../../../state/workers/prices/protocol.ts';
import { PrintCopy } from '../../print/PrintCopy.tsx';
import { Hint } from '../../../../ui/table/Hint.tsx';
import { useShow } from '../show.tsx';
import { TableArea } from '../../../../ui/table/TableArea.tsx';
import classes from '../tabs.module.css';
import { type Savings, savingsOf } from './savings-of-lines.ts';
import { SavingBars } from './SavingBars.tsx';
import { SavingRows } from './SavingRows.tsx';

const MOST = 20;

/** The lines with most to save, and the way to change them to their cheapest mode. */
export function SavingsTab({ view }: { view: PricedPlanView }) {
  const t = useTranslate();
  const show = useShow();
  const { plan } = usePlanPage();
  const apply = useApplyCheapest();
  const savings = useMemo(() => savingsOf(t, plan, view, MOST), [t, plan, view]);
  const { rows } = savings;
  const title = t('plan.savings.title');
  if (rows.length === 0) {
    return <Hint text={view.lines.size === 0 ? t('plan.tab.empty') : t('plan.savings.none')} />;
  }
  const sentence = <SumSentence savings={savings} saving={view.totals.saving} />;
  return (
    <>
      <div className={classes['bar']}>
        {sentence}
        <Button size="compact-sm" variant="default" onClick={() => apply.open(rows.map(({ id }) => id))}>
          {t('plan.savings.apply')}
        </Button>
      </div>
      {show === 'chart' ? (
        <SavingBars title={title} rows={rows} />
      ) : (
        <TableArea title={title}>
          <SavingRows rows={rows} shown={savings.shown} />
        </TableArea>
      )}
      <PrintCopy
        title={title}
        text={sentence}
        chart={<SavingBars title={title} rows={rows} print />}
        table={<SavingRows rows={rows} shown={savings.shown} print />}
      />
    </>
  );
}

/** In a component of its own, so that on paper its amounts are never covered. */
function SumSentence({ savings: { rows, shown, count }, saving }: { savings: Savings; saving: Money }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const params = { count, amount: amountText(saving), most: rows.length, shown: amountText(shown) };
  return <p>{t(count > rows.length ? 'plan.savings.top' : 'plan.savings.sum', params)}</p>;
}
