import { memo } from 'react';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { CumulativeSeries } from '../../../../shared/plan/chart-data.ts';
import { amountTick, chartNumber } from '../../../calculator/chart/chart-numbers.ts';
import { useTranslate } from '../../../i18n/I18nProvider.tsx';
import { largestOf, ticksUpTo } from '../chart/amount-ticks.ts';
import { AXIS_LINE, MARGIN, TICK, X_HEIGHT, Y_WIDTH } from '../chart/axis-looks.ts';
import type { ChartSize } from '../chart/chart-size.ts';
import { monthAt } from '../chart/month-at.ts';
import { amountAt } from '../months/month-rows.ts';
import classes from '../tabs.module.css';
import { PLAN_LOOKS } from './strategy-looks.ts';

interface StrategiesChartProps {
  readonly months: readonly string[];
  readonly series: readonly CumulativeSeries[];
  readonly size?: ChartSize;
  /** The place of the month under the pointer. */
  readonly onMonth?: (index: number | null) => void;
}

const nothing = () => null;
const CURSOR = { stroke: 'var(--cd-control-line)' };

/** What has been paid by the end of each month, a stepped line for every strategy. Drawn anew only for other figures. */
export const StrategiesChart = memo(function StrategiesChart({ months, series, size, onMonth }: StrategiesChartProps) {
  const t = useTranslate();
  const ticks = ticksUpTo(largestOf(series.flatMap(({ amounts }) => amounts))).map(chartNumber);
  const rows = months.map((month, index) => ({
    month,
    ...Object.fromEntries(series.map(({ strategy, amounts }) => [strategy, chartNumber(amountAt(amounts, index))])),
  }));
  return (
    <figure
      className={classes['chart']}
      aria-label={t('plan.strategies.label')}
      data-fixed={size !== undefined || undefined}
    >
      <ResponsiveContainer width={size?.width ?? '100%'} height={size?.height ?? '100%'}>
        <LineChart
          data={rows}
          margin={MARGIN}
          accessibilityLayer={false}
          onMouseMove={(state) => onMonth?.(monthAt(state))}
          onMouseLeave={() => onMonth?.(null)}
        >
          <CartesianGrid stroke="var(--cd-line)" vertical={false} />
          <XAxis dataKey="month" scale="band" height={X_HEIGHT} tick={TICK} tickLine={false} axisLine={AXIS_LINE} />
          <YAxis
            domain={[0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            interval={0}
            width={Y_WIDTH}
            tick={TICK}
            tickFormatter={amountTick}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip content={nothing} cursor={CURSOR} isAnimationActive={false} />
          {series.map(({ strategy }) => (
            <Line
              key={strategy}
              dataKey={strategy}
              type="step"
              stroke={PLAN_LOOKS[strategy].color}
              strokeDasharray={PLAN_LOOKS[strategy].dash}
              strokeWidth={2}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </figure>
  );
});
