import { YAxis } from 'recharts';
import { amountTick } from '../calculator/chart/chart-numbers.ts';
import { TICK, Y_WIDTH } from './axis-looks.ts';

interface AmountAxisProps {
  /** In their order; the axis reaches from the first one to the last one. */
  readonly ticks: readonly number[];
  readonly format?: (tick: number) => string;
}

/** The upright axis of a chart of amounts. */
export function AmountAxis({ ticks, format = amountTick }: AmountAxisProps) {
  return (
    <YAxis
      domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
      ticks={ticks}
      interval={0}
      width={Y_WIDTH}
      tick={TICK}
      tickFormatter={format}
      tickLine={false}
      axisLine={false}
    />
  );
}
