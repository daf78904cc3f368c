import { Button } from '@mantine/core';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanImport } from '../import/import-context.tsx';
import { type GridScope, showAll } from './commands/scope.ts';
import { HEADER_HEIGHT, ROW_HEIGHT } from './grid-columns.ts';
import classes from './grid.module.css';

/** Stands where lines would be: how to get the first ones, or how to see them again. */
export function GridEmpty({ scope }: { scope: GridScope }) {
  const t = useTranslate();
  const { open } = usePlanImport();
  const { plan, rows } = scope.page;
  if (plan.lines.length === 0) {
    return (
      <div className={classes['empty']} style={below(rows.length)}>
        <p className={classes['emptyTitle']}>{t('plan.grid.empty.title')}</p>
        <p>{t('plan.grid.empty.text')}</p>
        <Button size="xs" variant="default" onClick={open}>
          {t('plan.grid.empty.import')}
        </Button>
      </div>
    );
  }
  if (rows.some((row) => row.kind === 'line' || (row.kind === 'group' && row.lines > 0))) return null;
  return (
    <div className={classes['empty']} style={below(rows.length)}>
      <p className={classes['emptyTitle']}>{t('plan.grid.none.title')}</p>
      <p>{t('plan.grid.none.text')}</p>
      <Button size="xs" variant="default" onClick={() => showAll(scope)}>
        {t('plan.grid.none.show')}
      </Button>
    </div>
  );
}

/** Below the rows that are shown, and never below the grid. */
function below(rows: number) {
  return { top: `min(${HEADER_HEIGHT + rows * ROW_HEIGHT + 24}px, max(0px, 100% - 148px))` };
}
