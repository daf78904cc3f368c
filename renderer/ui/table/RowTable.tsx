import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { GapRow } from './GapRow.tsx';
import { movedBy } from './row-keys.ts';
import { useRowWindow } from './row-window.ts';
import classes from './table.module.css';

/** Pixels, of a row of one line; the header's too. */
const ROW_HEIGHT = 32;

export interface Column {
  readonly key: string;
  readonly title: string;
  /** The width as the style sheet knows it; nothing: what is left. */
  readonly width?: 'moment' | 'amount' | 'rule';
  readonly numeric?: boolean;
}

/** What a row needs to take its place; the `tr` of every row is a `TableRow`. */
export interface RowPlace {
  readonly index: number;
  /** Whether it is the one that the keyboard reaches. */
  readonly isActive: boolean;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onFocus: (index: number) => void;
}

interface RowTableProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly count: number;
  /** The row to bring into view whenever it becomes another one; -1: none. */
  readonly target: number;
  /** Draws the row at a place. */
  readonly children: (place: RowPlace) => ReactNode;
}

/** A long table of which only the rows in view are drawn: one tab stop, the arrow keys move from row to row. */
export function RowTable({ label, columns, count, target, children }: RowTableProps) {
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, count - 1);
  const { scroller, parts, showRow, measure, page } = useRowWindow(count, ROW_HEIGHT, active);
  const body = useRef<HTMLTableSectionElement>(null);
  useTarget(target, (index) => {
    setChosen(index);
    if (body.current?.contains(document.activeElement) !== true) showRow(index, 'center');
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedBy(event, { active, rows: count, page: page() });
    if (to === null) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(count - 1, to));
    setChosen(next);
    showRow(next);
    // The row may be drawn only after it was chosen.
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('[data-go][tabindex="0"]')?.focus());
  };
  return (
    <div ref={scroller} className={classes['scroller']}>
      <table className={classes['table']} aria-label={label} aria-rowcount={count + 1}>
        <thead>
          <tr>
            {columns.map(({ key, title, width, numeric }) => (
              <th key={key} scope="col" data-width={width} data-numeric={numeric || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {/* The keys move between the buttons in it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody ref={body} onKeyDown={onKeyDown}>
          {parts.map((part) =>
            'gap' in part ? (
              <GapRow key={`gap ${part.after}`} height={part.gap} />
            ) : (
              children({ index: part.index, isActive: part.index === active, measure, onFocus: setChosen })
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Calls back when the target is another row, also at first. */
function useTarget(target: number, show: (index: number) => void) {
  const shown = useRef(-1);
  useEffect(() => {
    if (target === shown.current) return;
    shown.current = target;
    if (target !== -1) show(target);
  });
}
