import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';
import type { ChartSize } from './chart-size.ts';
import classes from './chart.module.css';

interface ChartFrameProps {
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  /** For paper; nothing: as large as its place. */
  readonly size?: ChartSize | undefined;
  /** The chart. */
  readonly children: ReactElement;
}

/** A figure around a chart that fills it. */
export function ChartFrame({ label, size, children }: ChartFrameProps) {
  return (
    <figure className={classes['frame']} aria-label={label} data-fixed={size !== undefined || undefined}>
      <ResponsiveContainer width={size?.width ?? '100%'} height={size?.height ?? '100%'}>
        {children}
      </ResponsiveContainer>
    </figure>
  );
}
