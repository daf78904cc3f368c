import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { columnOf } from '../../../ui/names/plan-names.ts';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import { setCells } from '../../../../shared/plan/edit/cells.ts';
import { GapRow } from '../../../ui/table/GapRow.tsx';
import type { ProblemRow } from './problem-rows.ts';
import { ProblemTableRow } from './ProblemTableRow.tsx';
import classes from './problems.module.css';
import type { QuickFix } from './quick-fix.ts';
import { reveal } from './reveal.ts';
import { movedBy } from '../../../ui/table/row-keys.ts';
import { useRowWindow } from '../../../ui/table/row-window.ts';

/** Pixels, of a row of one line; the header's too. */
const ROW_HEIGHT = 32;

/** The problems, one tab stop for all rows: arrow keys move from row to row, Enter goes to the cell. */
export function ProblemTable({ rows }: { rows: readonly ProblemRow[] }) {
  const t = useTranslate();
  const { view, setView, rows: listed } = usePlanPage();
  const { edit } = usePlans();
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, rows.length - 1);
  const { scroller, parts, showRow, measure, page } = useRowWindow(rows.length, ROW_HEIGHT, active);
  const body = useKeptFocus();

  const move = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setChosen(next);
    showRow(next);
    // The row may be drawn only after it was chosen.
    requestAnimationFrame(() => focusActive(body.current));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedBy(event, { active, rows: rows.length, page: page() });
    if (to === null) return;
    event.preventDefault();
    move(to);
  };
  const go = ({ line, problem }: ProblemRow) => {
    const isListed = listed.some((row) => row.kind === 'line' && row.line.id === line.id);
    setView(reveal(view, { line, field: columnOf(problem.field), isListed }));
  };
  const mend = (fix: QuickFix) => edit({ name: 'edit-cell', count: 1 }, (plan) => setCells(plan, [fix.edit]));

  return (
    <div ref={scroller} className={classes['scroller']}>
      <table className={classes['table']} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={classes['line']}>
              {t('plan.problems.line')}
            </th>
            <th scope="col" className={classes['column']}>
              {t('plan.problems.column')}
            </th>
            <th scope="col">{t('plan.problems.what')}</th>
            <th scope="col" className={classes['fix']}>
              {t('plan.problems.fix')}
            </th>
          </tr>
        </thead>
        {/* The keys move between the buttons in it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody ref={body} onKeyDown={onKeyDown}>
          {parts.map((part) => {
            if ('gap' in part) return <GapRow key={`gap ${part.after}`} height={part.gap} />;
            const row = rows[part.index];
            if (row === undefined) return null;
            return (
              <ProblemTableRow
                key={row.key}
                row={row}
                index={part.index}
                measure={measure}
                isActive={part.index === active}
                onFocus={setChosen}
                onGo={go}
                onMend={mend}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function focusActive(body: HTMLElement | null): void {
  body?.querySelector<HTMLElement>('[data-go][tabindex="0"]')?.focus();
}

/** When the row with the focus is mended and gone, the focus goes to the one in its place. */
function useKeptFocus() {
  const body = useRef<HTMLTableSectionElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      hadFocus.current = target instanceof Node && body.current?.contains(target) === true;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) focusActive(body.current);
  });
  return body;
}
