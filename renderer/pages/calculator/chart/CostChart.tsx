import { memo } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { useAmountTick } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { LOOKS } from '../../../ui/names/strategies.ts';
import { chartNumber } from '../../../ui/amounts/chart-amounts.ts';
import { amountTicks, type ChartRow, dayTicks } from './chart-numbers.ts';
import classes from './chart.module.css';
import type { CrossingMark } from './crossing-marks.ts';
import { CrossingLabel } from './CrossingLabel.tsx';
import { PLOT } from './plot.ts';

interface CostChartProps {
  readonly rows: readonly ChartRow[];
  readonly days: number;
  readonly crossings: readonly CrossingMark[];
}

const LINES = [
  { key: 'configuration', strategy: 'configuration', type: 'linear' },
  { key: 'mixedBefore', strategy: 'configuration-then-monthly', type: 'linear' },
  { key: 'mixedAfter', strategy: 'configuration-then-monthly', type: 'stepAfter' },
  { key: 'monthly', strategy: 'monthly', type: 'stepAfter' },
] as const;

const TICK = { fill: 'var(--cd-text-dim)', fontSize: 12 };

/** Three lines over the days, steps drawn as steps, crossings labelled. Drawn anew only for another answer. */
export const CostChart = memo(function CostChart({ rows, days, crossings }: CostChartProps) {
  const t = useTranslate();
  const ticks = amountTicks(rows);
  const tick = useAmountTick();
  return (
    <figure className={classes['chart']} aria-label={t('chart.label', { days: t('days', { count: days }) })}>
      <ResponsiveContainer width="100%" height="100%" minHeight={PLOT.minHeight}>
        <LineChart data={rows} margin={PLOT.margin} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--cd-line)" vertical={false} />
          <XAxis
            dataKey="day"
            type="number"
            domain={[1, days]}
            ticks={dayTicks(days)}
            interval="preserveStart"
            height={PLOT.xAxis}
            tick={TICK}
            tickLine={false}
            axisLine={{ stroke: 'var(--cd-line-strong)' }}
          />
          <YAxis
            type="number"
            domain={[0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            interval={0}
            width={PLOT.yAxis}
            tick={TICK}
            tickFormatter={tick}
            tickLine={false}
            axisLine={false}
          />
          {crossings.map((mark) => (
            <ReferenceLine
              key={mark.day}
              x={mark.day}
              stroke="var(--cd-control-line)"
              strokeWidth={1}
              label={<CrossingLabel mark={mark} />}
            />
          ))}
          {LINES.map(({ key, strategy, type }) => (
            <Line
              key={key}
              dataKey={key}
              type={type}
              stroke={LOOKS[strategy].color}
              strokeDasharray={LOOKS[strategy].dash}
              strokeWidth={2}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          {crossings.map(({ day, amount, cheapest }) => (
            <ReferenceDot
              key={day}
              x={day}
              y={chartNumber(amount)}
              r={4}
              fill={LOOKS[cheapest].color}
              stroke="var(--cd-surface)"
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </figure>
  );
});
