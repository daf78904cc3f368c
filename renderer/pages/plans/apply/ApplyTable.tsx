import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { ModeChange } from '../../../../shared/plan/edit/modes.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { GapRow } from '../../../ui/table/GapRow.tsx';
import { useRowWindow } from '../../../ui/table/row-window.ts';
import { ApplyRow } from './ApplyRow.tsx';
import classes from './apply.module.css';

/** Pixels, of a row of one line; the header's too. */
const ROW_HEIGHT = 32;

interface ApplyTableProps {
  readonly plan: Plan;
  readonly changes: readonly ModeChange[];
  /** Ids of the lines that are left as they are. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** The lines that would change, each to be ticked: from which mode to which, and what that saves. */
export function ApplyTable({ plan, changes, left, onLeft }: ApplyTableProps) {
  const t = useTranslate();
  const { scroller, parts, measure } = useRowWindow(changes.length, ROW_HEIGHT, -1);
  const lines = useMemo(() => new Map(plan.lines.map((line, index) => [line.id, { line, number: index + 1 }])), [plan]);
  const leave = (id: string, isLeft: boolean) => {
    const next = new Set(left);
    if (isLeft) next.add(id);
    else next.delete(id);
    onLeft(next);
  };
  const leftAll = left.size === changes.length;
  return (
    <div ref={scroller} className={classes['scroller']}>
      <table className={classes['table']} aria-label={t('plan.apply.table')} aria-rowcount={changes.length + 1}>
        <thead>
          <tr>
            <th className={classes['tick']} scope="col">
              <Checkbox
                size="xs"
                aria-label={t('plan.apply.all')}
                checked={left.size === 0}
                indeterminate={left.size > 0 && !leftAll}
                onChange={() => onLeft(new Set(left.size === 0 ? changes.map(({ id }) => id) : []))}
              />
            </th>
            <th scope="col">{t('plan.apply.line')}</th>
            <th scope="col" className={classes['mode']}>
              {t('plan.apply.from')}
            </th>
            <th scope="col" className={classes['mode']}>
              {t('plan.apply.to')}
            </th>
            {(['before', 'after', 'saves'] as const).map((column) => (
              <th key={column} scope="col" className={classes['amount']} data-numeric>
                {t(`plan.apply.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            if ('gap' in part) return <GapRow key={`gap ${part.after}`} height={part.gap} />;
            const change = changes[part.index];
            const found = lines.get(change?.id ?? '');
            return change === undefined || found === undefined ? null : (
              <ApplyRow
                key={change.id}
                {...found}
                change={change}
                index={part.index}
                measure={measure}
                isLeft={left.has(change.id)}
                onLeft={leave}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
