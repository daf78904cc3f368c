import type { ReactNode } from 'react';
import classes from './TableArea.module.css';

interface TableAreaProps {
  /** What the table shows. */
  readonly title: string;
  /** The rows and head of the table. */
  readonly children: ReactNode;
}

/** A table that fills its tab and scrolls in it, its head and its sums staying in sight. */
export function TableArea({ title, children }: TableAreaProps) {
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['scroller']} aria-label={title} tabIndex={0}>
      <table className={classes['table']}>
        <caption>{title}</caption>
        {children}
      </table>
    </section>
  );
}
