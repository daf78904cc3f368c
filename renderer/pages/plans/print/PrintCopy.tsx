import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { OpenAmounts } from '../../../ui/amounts/hidden-amounts.tsx';
import { usePrinting, usePrintSheet } from './print-plan.ts';
import classes from './print.module.css';

interface PrintCopyProps {
  readonly title: string;
  /** Drawn for paper, `PRINT_CHART` in size. */
  readonly chart?: ReactNode;
  /** Under the title: what stands beside the figures in words. */
  readonly text?: ReactNode;
  /** The head, rows and sums of the table. */
  readonly table?: ReactNode;
}

/** Puts what an open tab shows on the sheet that is printed: always both, the chart and the table of its figures. */
export function PrintCopy({ title, chart, text, table }: PrintCopyProps) {
  const printing = usePrinting();
  const sheet = usePrintSheet();
  if (!printing || sheet === null) return null;
  return createPortal(
    <OpenAmounts>
      <section className={classes['part']}>
        <h2>{title}</h2>
        {text}
        {chart}
        {table !== undefined && <table className={classes['table']}>{table}</table>}
      </section>
    </OpenAmounts>,
    sheet,
  );
}
