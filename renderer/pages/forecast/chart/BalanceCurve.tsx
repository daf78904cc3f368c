import { memo, useId } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceDot, ReferenceLine } from 'recharts';
import { type Curve, type CurveMark, type CurveRange, limitsNear, rangeOf } from '../../../../shared/forecast/curve.ts';
import { type Money, ZERO, larger, moneyFromFen, smaller } from '../../../../shared/money/index.ts';
import { chartNumber } from '../../../ui/amounts/chart-amounts.ts';
import { ticksBetween } from '../../../ui/chart/amount-ticks.ts';
import { AmountAxis } from '../../../ui/chart/AmountAxis.tsx';
import { ChartFrame } from '../../../ui/chart/ChartFrame.tsx';
import { curveRows } from './curve-rows.ts';
import type { DateTick } from './date-ticks.ts';
import { DayAxis } from './DayAxis.tsx';
import { CurveSign } from '../events/EventSign.tsx';
import { OverduePattern } from './OverduePattern.tsx';
import { BALANCE_MARGIN } from './plot.ts';
import { LimitLabel, OverdueLabel, ShortfallLabel } from './CurveLabels.tsx';

/** Lines and texts of the chart, in the language on screen; amounts are covered where a person asked for that. */
export interface CurveWords {
  readonly label: string;
  readonly overdue: string;
  readonly limit: (limit: Money) => string;
}

interface BalanceCurveProps {
  readonly curve: Curve;
  readonly marks: readonly CurveMark[];
  readonly limits: readonly Money[];
  readonly ticks: readonly DateTick[];
  /** The place of the first shortfall and what is said of it. */
  readonly shortfall: { readonly place: number; readonly text: string } | null;
  readonly words: CurveWords;
}

const LINE = { type: 'stepAfter', dot: false, activeDot: false, isAnimationActive: false } as const;

/** Cash as steps, coupons on top dashed, what is overdue hatched below zero. Drawn anew only for another answer. */
export const BalanceCurve = memo(function BalanceCurve(props: BalanceCurveProps) {
  const { curve, marks, ticks, shortfall, words } = props;
  const pattern = useId();
  const days = curve.days.length;
  const range = rangeOf(curve);
  const limits = limitsNear(range, props.limits);
  const amounts = ticksBetween(range.least, limits.reduce(larger, range.largest));
  const bottom = chartNumber(bottomOf(range, amounts));
  const rows = curveRows(curve);
  return (
    <ChartFrame label={words.label}>
      <ComposedChart data={rows} margin={BALANCE_MARGIN} accessibilityLayer={false}>
        <OverduePattern id={pattern} />
        <CartesianGrid stroke="var(--cd-line)" vertical={false} />
        <DayAxis days={days} ticks={ticks} />
        <AmountAxis ticks={amounts.map(chartNumber)} bottom={bottom} />
        {bottom < 0 && (
          <ReferenceArea
            y1={bottom}
            y2={0}
            fill="var(--cd-blocked-soft)"
            fillOpacity={0.6}
            label={<OverdueLabel text={words.overdue} />}
          />
        )}
        {limits.map((limit) => (
          <ReferenceLine
            key={limit.toString()}
            y={chartNumber(limit)}
            stroke="var(--cd-attention)"
            strokeDasharray="2 4"
            label={<LimitLabel text={words.limit(limit)} />}
          />
        ))}
        <ReferenceLine y={0} stroke="var(--cd-control-line)" />
        {bottom < 0 && (
          <Area {...LINE} dataKey="below" baseValue={0} stroke="none" fill={`url(#${pattern})`} fillOpacity={1} />
        )}
        {shortfall !== null && (
          <ReferenceLine
            x={shortfall.place + 1}
            stroke="var(--cd-blocked)"
            strokeWidth={1.5}
            label={<ShortfallLabel text={shortfall.text} share={(shortfall.place + 1) / days} />}
          />
        )}
        {curve.days.some(({ coupons }) => coupons > 0n) && (
          <Line
            {...LINE}
            dataKey="withCoupons"
            stroke="var(--cd-strategy-configuration)"
            strokeWidth={1.25}
            strokeDasharray="5 3"
          />
        )}
        <Line {...LINE} dataKey="position" stroke="var(--cd-strategy-monthly)" strokeWidth={2} />
        {marks.map(({ group, count, place }) => (
          <ReferenceDot
            key={place}
            x={place + 1}
            y={rows[place + 1]?.position ?? 0}
            ifOverflow="visible"
            shape={<CurveSign group={group} count={count} />}
          />
        ))}
      </ComposedChart>
    </ChartFrame>
  );
});

/** What is below zero has room for its word, an eighth of what is above it, for the marks on it, and no more. */
function bottomOf({ least, largest }: CurveRange, ticks: readonly Money[]): Money {
  if (least >= ZERO) return ZERO;
  const withMarks = moneyFromFen(least + least / 8n);
  return larger(ticks[0] ?? withMarks, smaller(withMarks, moneyFromFen(0n - largest / 8n)));
}
