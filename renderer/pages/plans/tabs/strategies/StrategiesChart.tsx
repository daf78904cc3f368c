import { memo } from 'react';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis } from 'recharts';
import type { CumulativeSeries } from '../../../../../shared/plan/chart-data.ts';
import { chartNumber } from '../../../../ui/amounts/chart-amounts.ts';
import { largestOf, ticksUpTo } from '../../../../ui/chart/amount-ticks.ts';
import { AmountAxis } from '../../../../ui/chart/AmountAxis.tsx';
import { AXIS_LINE, MARGIN, TICK, X_HEIGHT } from '../../../../ui/chart/axis-looks.ts';
import type { ChartSize } from '../../../../ui/chart/chart-size.ts';
import { ChartFrame } from '../../../../ui/chart/ChartFrame.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { monthAt } from '../chart/month-at.ts';
import { amountAt } from '../months/amounts-by-month.ts';
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
    <ChartFrame label={t('plan.strategies.label')} size={size}>
      <LineChart
        data={rows}
        margin={MARGIN}
        accessibilityLayer={false}
        onMouseMove={(state) => onMonth?.(monthAt(state))}
        onMouseLeave={() => onMonth?.(null)}
      >
        <CartesianGrid stroke="var(--cd-line)" vertical={false} />
        <XAxis dataKey="month" scale="band" height={X_HEIGHT} tick={TICK} tickLine={false} axisLine={AXIS_LINE} />
        <AmountAxis ticks={ticks} />
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
    </ChartFrame>
  );
});
