import { Button } from '@mantine/core';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { usePlanImport } from '../import/import-context.tsx';
import { type GridScope, showAll } from './commands/scope.ts';
import classes from './grid.module.css';

/** Stands where lines would be: how to get the first ones, or how to see them again. */
export function GridEmpty({ scope }: { scope: GridScope }) {
  const t = useTranslate();
  const { open } = usePlanImport();
  const { plan, rows } = scope.desk;
  if (plan.lines.length === 0) {
    if (rows.length > 1) return null;
    return (
      <div className={classes['empty']}>
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
    <div className={classes['empty']} data-below-groups={plan.groups.length > 0 || undefined}>
      <p className={classes['emptyTitle']}>{t('plan.grid.none.title')}</p>
      <p>{t('plan.grid.none.text')}</p>
      <Button size="xs" variant="default" onClick={() => showAll(scope)}>
        {t('plan.grid.none.show')}
      </Button>
    </div>
  );
}
