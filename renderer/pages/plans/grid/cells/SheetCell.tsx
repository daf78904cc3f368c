import { memo } from 'react';
import { Cell, type CellRendererProps } from 'react-data-grid';
import { problemText } from '../../problems/problem-text.ts';
import { problemAt } from '../cell-problem.ts';
import { isAnswer, isNumber } from '../grid-columns.ts';
import { useCellNames } from '../grid-facts.tsx';
import classes from '../grid.module.css';
import { useInRange } from '../range-store.ts';
import type { SheetRow } from '../row-key.ts';

/** A cell of any row: in the range or not, with the mark of its problem. */
export const SheetCell = memo(function SheetCell(props: CellRendererProps<SheetRow, unknown>) {
  const { row, rowIdx, column, isCellActive } = props;
  const names = useCellNames();
  const inRange = useInRange(rowIdx, column.idx);
  const problem = problemAt(row, column.key);
  return (
    <Cell
      {...props}
      className={classes['cell']}
      aria-selected={isCellActive || inRange}
      data-active={isCellActive || undefined}
      data-range={inRange || undefined}
      data-answer={isAnswer(column.key) || undefined}
      data-number={isNumber(column.key as never) || undefined}
      {...(problem !== undefined && { 'aria-invalid': true, title: problemText(names, problem) })}
    />
  );
});
