import { memo } from 'react';
import { Bar, BarChart, CartesianGrid, LabelList, Tooltip, XAxis } from 'recharts';
import type { MonthsByGroup } from '../../../../../shared/plan/chart-data.ts';
import { useAmountText } from '../../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { chartNumber } from '../../../../ui/amounts/chart-amounts.ts';
import { largestOf, ticksUpTo } from '../../../../ui/chart/amount-ticks.ts';
import { AmountAxis } from '../../../../ui/chart/AmountAxis.tsx';
import { AXIS_LINE, MARGIN, TICK, X_HEIGHT } from '../../../../ui/chart/axis-looks.ts';
import type { ChartSize } from '../../../../ui/chart/chart-size.ts';
import { ChartFrame } from '../../../../ui/chart/ChartFrame.tsx';
import { monthAt } from '../chart/month-at.ts';
import { BarSum } from './BarSum.tsx';
import { groupFill } from './group-looks.tsx';
import { type MonthRow, monthRows, monthSums } from './amounts-by-month.ts';

interface MonthsChartProps {
  readonly data: MonthsByGroup;
  /** Of the groups' patterns. */
  readonly prefix: string;
  readonly size?: ChartSize;
  /** The place of the month under the pointer. */
  readonly onMonth?: (index: number | null) => void;
}

const nothing = () => null;

/** A bar for every month, stacked by group, its sum over it. Drawn anew only for other figures. */
export const MonthsChart = memo(function MonthsChart({ data, prefix, size, onMonth }: MonthsChartProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  const ticks = ticksUpTo(largestOf(monthSums(data))).map(chartNumber);
  const rows = monthRows(data, amountText);
  const longest = Math.max(...rows.map(({ label }) => label.length));
  return (
    <ChartFrame label={t('plan.months.label')} size={size}>
      <BarChart
        data={rows}
        margin={MARGIN}
        accessibilityLayer={false}
        onMouseMove={(state) => onMonth?.(monthAt(state))}
        onMouseLeave={() => onMonth?.(null)}
      >
        <CartesianGrid stroke="var(--cd-line)" vertical={false} />
        <XAxis dataKey="month" height={X_HEIGHT} tick={TICK} tickLine={false} axisLine={AXIS_LINE} />
        <AmountAxis ticks={ticks} />
        <Tooltip content={nothing} cursor={{ fill: 'var(--cd-hover)' }} isAnimationActive={false} />
        {data.series.map((series, index) => (
          <Bar
            key={typeof series.group === 'string' ? '' : (series.group?.id ?? ' ')}
            dataKey={({ parts }: MonthRow) => parts[index] ?? 0}
            stackId="month"
            fill={groupFill(prefix, series.group === 'others' ? Infinity : index)}
            stroke="var(--cd-surface)"
            strokeWidth={1}
            maxBarSize={64}
            isAnimationActive={false}
          >
            <LabelList
              dataKey={({ uppermost, label }: MonthRow) => (uppermost === index ? label : '')}
              content={<BarSum longest={longest} />}
            />
          </Bar>
        ))}
      </BarChart>
    </ChartFrame>
  );
});
