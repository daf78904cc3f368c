import { useId, useMemo, useState } from 'react';
import { sumMoney } from '../../../../../shared/money/index.ts';
import { type MonthsByGroup, monthsByGroup } from '../../../../../shared/plan/chart-data.ts';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../../page-state/plan-page.tsx';
import type { PricedPlanView } from '../../../../state/workers/prices/protocol.ts';
import { PrintCopy } from '../../print/PrintCopy.tsx';
import { PRINT_CHART } from '../../../../ui/chart/chart-size.ts';
import { Hint } from '../../../../ui/table/Hint.tsx';
import { Legend } from '../Legend.tsx';
import { pricedGroups } from '../../page-state/priced-groups.ts';
import { useShow } from '../show.tsx';
import { TableArea } from '../../../../ui/table/TableArea.tsx';
import classes from '../tabs.module.css';
import { GroupPatterns, GroupSample, MOST_GROUPS } from './group-looks.tsx';
import { amountAt, monthSums } from './amounts-by-month.ts';
import months from './months.module.css';
import { MonthsChart } from './MonthsChart.tsx';
import { MonthRows } from './MonthRows.tsx';
import { seriesName } from './series-name.ts';

/** What is paid in each month, by group: as a chart, or as a table of the same figures. */
export function MonthsTab({ view }: { view: PricedPlanView }) {
  const t = useTranslate();
  const { plan } = usePlanPage();
  const data = useMemo(() => monthsByGroup(pricedGroups(plan, view), plan.horizon, MOST_GROUPS), [plan, view]);
  const show = useShow();
  const title = t('plan.months.title');
  if (data.series.length === 0) {
    return <Hint text={t('plan.tab.empty')} />;
  }
  return (
    <>
      {show === 'chart' ? (
        <ChartWithNames data={data} />
      ) : (
        <TableArea title={title}>
          <MonthRows data={data} />
        </TableArea>
      )}
      <PrintCopy title={title} chart={<ChartWithNames data={data} print />} table={<MonthRows data={data} />} />
    </>
  );
}

/** The chart beside the names of its groups, which also read a month off while the pointer is over it. */
function ChartWithNames({ data, print = false }: { data: MonthsByGroup; print?: boolean }) {
  const prefix = useId();
  const [month, setMonth] = useState<number | null>(null);
  return (
    <div className={`${classes['split']} ${months['palette']}`} data-print={print || undefined}>
      <GroupPatterns prefix={prefix} />
      <MonthsChart data={data} prefix={prefix} onMonth={setMonth} {...(print && { size: PRINT_CHART })} />
      <GroupNames data={data} prefix={prefix} month={month} print={print} />
    </div>
  );
}

interface GroupNamesProps {
  readonly data: MonthsByGroup;
  readonly prefix: string;
  /** The place of the month to read off; null: all of them. */
  readonly month: number | null;
  readonly print: boolean;
}

function GroupNames({ data, prefix, month, print }: GroupNamesProps) {
  const t = useTranslate();
  const read = month === null ? undefined : data.months[month];
  const sums = monthSums(data);
  return (
    <Legend title={t('plan.months.title')} print={print}>
      <dl>
        <div data-sum>
          <dt>{read ?? t('plan.months.all')}</dt>
          <dd>
            <Amount amount={month === null || read === undefined ? sumMoney(sums) : amountAt(sums, month)} />
          </dd>
        </div>
        {data.series.map(({ group, amounts }, index) => (
          <div key={group === 'others' ? '' : (group?.id ?? ' ')}>
            <dt>
              <GroupSample prefix={prefix} index={group === 'others' ? MOST_GROUPS : index} />
              <span>{seriesName(t, group)}</span>
            </dt>
            <dd>
              <Amount amount={month === null || read === undefined ? sumMoney(amounts) : amountAt(amounts, month)} />
            </dd>
          </div>
        ))}
      </dl>
    </Legend>
  );
}
