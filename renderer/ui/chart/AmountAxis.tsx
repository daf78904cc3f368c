import { YAxis } from 'recharts';
import { useAmountTick } from '../amounts/hidden-amounts.tsx';
import { TICK, Y_WIDTH } from './axis-looks.ts';

interface AmountAxisProps {
  /** In their order; the axis reaches from the first one to the last one. */
  readonly ticks: readonly number[];
  /** Where the axis begins instead, so that little below zero takes little room. */
  readonly bottom?: number;
}

/** The upright axis of a chart of amounts. */
export function AmountAxis({ ticks, bottom = ticks[0] ?? 0 }: AmountAxisProps) {
  const format = useAmountTick();
  return (
    <YAxis
      domain={[bottom, ticks.at(-1) ?? 1]}
      ticks={ticks.filter((tick) => tick >= bottom)}
      interval={0}
      width={Y_WIDTH}
      tick={TICK}
      tickFormatter={format}
      tickLine={false}
      axisLine={false}
    />
  );
}
