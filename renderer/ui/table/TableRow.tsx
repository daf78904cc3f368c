import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RowPlace } from './RowTable.tsx';
import classes from './table.module.css';

interface TableRowProps extends RowPlace {
  /** On the day that the page points at. */
  readonly isMarked: boolean;
  /** What the row's button reads. */
  readonly moment: string;
  /** What it does. */
  readonly hint: string;
  readonly onGo: () => void;
  /** The cells after the first one. */
  readonly children: ReactNode;
}

/** A row that leads to its day on the chart, wherever it is pressed. */
export function TableRow({ index, isActive, measure, onFocus, isMarked, moment, hint, onGo, children }: TableRowProps) {
  return (
    <tr
      ref={measure}
      className={classes['row']}
      data-index={index}
      data-marked={isMarked || undefined}
      aria-rowindex={index + 2}
      onFocus={() => onFocus(index)}
    >
      <th scope="row">
        <UnstyledButton
          className={classes['go']}
          title={hint}
          aria-current={isMarked ? 'date' : undefined}
          data-go
          tabIndex={isActive ? 0 : -1}
          onClick={onGo}
        >
          {moment}
        </UnstyledButton>
      </th>
      {children}
    </tr>
  );
}
