import { XAxis } from 'recharts';
import { AXIS_LINE, TICK, X_HEIGHT } from '../../../ui/chart/axis-looks.ts';
import type { DateTick } from './date-ticks.ts';

/** The days under the chart, from the start at 0 to the end of the last day. */
export function DayAxis({ days, ticks }: { days: number; ticks: readonly DateTick[] }) {
  const texts = new Map(ticks.map(({ x, text }) => [x, text]));
  return (
    <XAxis
      dataKey="x"
      type="number"
      domain={[0, days]}
      ticks={[...texts.keys()]}
      interval="preserveStart"
      height={X_HEIGHT}
      tick={TICK}
      tickFormatter={(x: number) => texts.get(x) ?? ''}
      tickLine={false}
      axisLine={AXIS_LINE}
    />
  );
}
