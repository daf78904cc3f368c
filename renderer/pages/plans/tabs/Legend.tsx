import type { ReactNode } from 'react';
import classes from './tabs.module.css';

interface LegendProps {
  /** Of the chart's tab. */
  readonly title: string;
  /** Paper does not scroll. */
  readonly print: boolean;
  readonly children: ReactNode;
}

/** Beside a chart: what is drawn, with its figures. In a low window it scrolls, which has to be possible by keyboard. */
export function Legend({ title, print, children }: LegendProps) {
  if (print) return <div className={classes['legend']}>{children}</div>;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['legend']} aria-label={title} tabIndex={0}>
      {children}
    </section>
  );
}
