import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangleFilled, IconGripVertical, IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { useRowSelection } from 'react-data-grid';
import { describeWarning } from '../../../../../shared/billing/describe.ts';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import type { LineRow } from '../../page-state/grid-rows.ts';
import { problemText } from '../../problems/problem-text.ts';
import { useGridActions } from '../grid-actions.tsx';
import { useCellNames, useLineFacts, useTicks } from '../grid-facts.tsx';
import classes from '../grid.module.css';
import { Tick } from './Tick.tsx';

/** The first cell of a line: tick, handle with its number, and a sign where something has to be looked at. */
export function LineHandle({ row, tabIndex }: { row: LineRow; tabIndex: number }) {
  const t = useTranslate();
  const { isRowSelected } = useRowSelection();
  const { tick } = useGridActions();
  const { numbers } = useLineFacts();
  const number = numbers.get(row.line.id) ?? 0;
  return (
    <span className={classes['handle']}>
      <Tick
        label={t('plan.grid.select', { number })}
        checked={isRowSelected}
        tabIndex={tabIndex}
        onChange={(checked, isShift) => tick(row.line.id, checked, isShift)}
      />
      <Grip id={row.line.id} number={number} />
      <LineSign row={row} />
    </span>
  );
}

/** The number of a line, by which it is dragged to another place. */
function Grip({ id, number }: { id: string; number: number }) {
  const t = useTranslate();
  const { unmovable } = useLineFacts();
  const { dragStart, dragEnd } = useGridActions();
  const reason = unmovable(id);
  return (
    <span
      className={classes['grip']}
      draggable={reason === null}
      // Takes the focus itself: if it went on to the tick, the browser would not begin to drag.
      tabIndex={-1}
      title={t(`plan.grid.line.${reason ?? 'drag'}`, { number })}
      onDragStart={(event) => dragStart(id, event.dataTransfer)}
      onDragEnd={dragEnd}
    >
      {reason === null && <IconGripVertical size={12} aria-hidden className={classes['dots']} />}
      {number}
    </span>
  );
}

function LineSign({ row: { price } }: { row: LineRow }) {
  const t = useTranslate();
  const names = useCellNames();
  const [problem] = price?.problems ?? [];
  if (problem !== undefined) {
    const text = t('plan.grid.problem', { text: problemText(names, problem) });
    return (
      <span title={text} className={classes['bad']}>
        <IconAlertTriangleFilled size={14} aria-hidden />
        <VisuallyHidden>{text}</VisuallyHidden>
      </span>
    );
  }
  const [note] = price?.notes ?? [];
  const [warning] = price?.warnings ?? [];
  const text = note !== undefined ? t(`plan.note.${note}`) : warning !== undefined ? describeWarning(t, warning) : null;
  if (text === null) return <span className={classes['noSign']} />;
  return (
    <span title={text} className={classes['note']}>
      <IconInfoCircle size={14} aria-hidden />
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  );
}

/** The first cell of the empty row. */
export function NewHandle() {
  return (
    <span className={classes['handle']}>
      <IconPlus size={14} aria-hidden className={classes['dim']} />
    </span>
  );
}

/** The tick over the ticks: all lines on screen. */
export function HandleHeader({ tabIndex }: { tabIndex: number }) {
  const t = useTranslate();
  const { all, some } = useTicks();
  const { toggleAll } = useGridActions();
  return (
    <span className={classes['handle']}>
      <Tick
        label={t('plan.grid.select-all')}
        checked={all}
        indeterminate={some && !all}
        tabIndex={tabIndex}
        onChange={toggleAll}
      />
      <span className={classes['grip']}>{t('plan.grid.column.line')}</span>
    </span>
  );
}
