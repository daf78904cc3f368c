import { useCallback, useMemo, useState } from 'react';
import { type CumulativeSeries, cumulative, monthsOfPlan } from '../../../../../shared/plan/chart-data.ts';
import type { StrategyMonths } from '../../../../../shared/plan/strategy-costs.ts';
import type { Total } from '../../../../../shared/plan/totals.ts';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../../page-state/plan-page.tsx';
import { PrintCopy } from '../../print/PrintCopy.tsx';
import { AskedState } from '../AskedState.tsx';
import { PRINT_CHART } from '../../../../ui/chart/chart-size.ts';
import { Hint } from '../../../../ui/table/Hint.tsx';
import { Legend } from '../Legend.tsx';
import { amountAt } from '../months/amounts-by-month.ts';
import { useShow } from '../show.tsx';
import { TableArea } from '../../../../ui/table/TableArea.tsx';
import classes from '../tabs.module.css';
import { type Ask, useAsked } from '../../../../state/workers/use-asked.ts';
import { StrategiesChart } from './StrategiesChart.tsx';
import { StrategyRows } from './StrategyRows.tsx';
import { PLAN_LOOKS, planStrategyName } from './strategy-looks.ts';

/** What would have been paid by when if every line took one strategy: asked of the worker while the tab is open. */
export function StrategiesTab() {
  const t = useTranslate();
  const { client, view, status } = usePlanPage().prices;
  const ask = useCallback<Ask<readonly StrategyMonths[]>>((hear) => client.strategies(hear), [client]);
  const asked = useAsked(status === 'priced' ? ask : null, { revision: view });
  if (view?.lines.size === 0) return <Hint text={t('plan.tab.empty')} />;
  if (asked.value === null || asked.status === 'failed') return <AskedState asked={asked} />;
  return <StrategiesShown strategies={asked.value} />;
}

function StrategiesShown({ strategies }: { strategies: readonly StrategyMonths[] }) {
  const t = useTranslate();
  const show = useShow();
  const { horizon } = usePlanPage().plan;
  const months = useMemo(() => monthsOfPlan(horizon), [horizon]);
  const series = useMemo(() => cumulative(strategies, months), [strategies, months]);
  const totals = new Map(strategies.map(({ strategy, total }) => [strategy, total]));
  const shown = { months, series, totals };
  const title = t('plan.strategies.title');
  return (
    <>
      {show === 'chart' ? (
        <ChartWithNames {...shown} />
      ) : (
        <TableArea title={title}>
          <StrategyRows {...shown} />
        </TableArea>
      )}
      <PrintCopy title={title} chart={<ChartWithNames {...shown} print />} table={<StrategyRows {...shown} />} />
    </>
  );
}

interface ShownProps {
  readonly months: readonly string[];
  readonly series: readonly CumulativeSeries[];
  readonly totals: ReadonlyMap<CumulativeSeries['strategy'], Total>;
}

function ChartWithNames({ months, series, totals, print = false }: ShownProps & { print?: boolean }) {
  const t = useTranslate();
  const [at, setAt] = useState<number | null>(null);
  const month = at === null ? undefined : months[at];
  return (
    <div className={classes['split']} data-print={print || undefined}>
      <StrategiesChart months={months} series={series} onMonth={setAt} {...(print && { size: PRINT_CHART })} />
      <Legend title={t('plan.strategies.title')} print={print}>
        <dl>
          <div data-sum>
            <dt>{month === undefined ? t('plan.strategies.total') : t('plan.strategies.by-end', { month })}</dt>
          </div>
          {series.map(({ strategy, amounts }) => (
            <div key={strategy}>
              <dt>
                <PlanLineSample strategy={strategy} />
                <span>{planStrategyName(t, strategy)}</span>
              </dt>
              <dd>
                <Amount amount={amountAt(amounts, month === undefined || at === null ? months.length - 1 : at)} />
              </dd>
              <Missing total={totals.get(strategy)} />
            </div>
          ))}
        </dl>
      </Legend>
    </div>
  );
}

function Missing({ total }: { total: Total | undefined }) {
  const t = useTranslate();
  if (total === undefined || total.missing.length === 0) return null;
  return <dd data-note>{t('plan.strategies.missing', { count: total.missing.length })}</dd>;
}

function PlanLineSample({ strategy }: Pick<CumulativeSeries, 'strategy'>) {
  const { color, dash } = PLAN_LOOKS[strategy];
  return (
    <svg width="26" height="10" aria-hidden focusable="false">
      <line x1="1" x2="25" y1="5" y2="5" stroke={color} strokeWidth="3" strokeDasharray={dash} />
    </svg>
  );
}
