import { CloseButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCatalog } from '../../../state/catalog-context.tsx';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import { problemText } from '../problems/problem-text.ts';
import { problemAt } from './cell-problem.ts';
import type { GridScope } from './commands/scope.ts';
import { isSingle } from './grid-range.ts';
import classes from './grid.module.css';
import { rangeFacts } from './range-facts.ts';
import { useSelection } from './range-store.ts';
import type { Said } from './use-grid-scope.ts';

interface GridStatusProps {
  readonly scope: GridScope;
  readonly said: Said | null;
  readonly onHush: () => void;
}

/** The line under the grid: what a command could not do, what is wrong with the cell, how large the range is. */
export function GridStatus({ scope, said, onHush }: GridStatusProps) {
  const t = useTranslate();
  const problem = useCellProblem(scope);
  const anchor = useSelection(scope.cursor.store)?.anchor;
  const isStill = said !== null && said.at?.anchor.row === anchor?.row && said.at?.anchor.column === anchor?.column;
  const text = isStill ? said.text : problem;
  return (
    <div className={classes['status']}>
      <output className={classes['said']} aria-live="polite">
        {text !== null && (
          <>
            <IconAlertTriangle size={14} aria-hidden className={classes['bad']} />
            <span className={classes['cut']} title={text}>
              {text}
            </span>
          </>
        )}
      </output>
      {isStill && <CloseButton size="xs" aria-label={t('error.dismiss')} onClick={onHush} />}
      {text === null && <span className={classes['keys']}>{t('plan.grid.keys')}</span>}
      <RangeSize scope={scope} />
    </div>
  );
}

/** What is wrong with the cell that has the keyboard. */
function useCellProblem({ page, columns, cursor }: GridScope): string | null {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const { row, column } = useSelection(cursor.store)?.anchor ?? { row: -1, column: -1 };
  const [there, key] = [page.rows[row], columns[column]];
  if (there?.kind !== 'line' || key === undefined) return null;
  // On the first cell the first problem of the whole line.
  const problem = column === 0 ? there.price?.problems[0] : problemAt(there, key);
  return problem === undefined ? null : problemText({ t, language, catalog }, problem);
}

function RangeSize({ scope: { page, columns, cursor } }: { scope: GridScope }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const rect = useSelection(cursor.store)?.rect;
  if (rect === undefined || isSingle(rect)) return null;
  const { cells, sum } = rangeFacts(page.rows, columns, rect);
  return (
    <span className={classes['rangeSize']}>
      {t('plan.grid.range', { count: cells })}
      {sum !== null && ` · ${t('plan.grid.range.sum', { amount: amountText(sum) })}`}
    </span>
  );
}
