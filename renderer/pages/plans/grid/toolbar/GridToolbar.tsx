import { Button } from '@mantine/core';
import { IconArrowsSort, IconFolderPlus, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { wholeNumber } from '../../../../ui/names/format.ts';
import type { GridRow } from '../../page-state/grid-rows.ts';
import { newGroup } from '../commands/group-commands.ts';
import { addLine } from '../commands/line-commands.ts';
import type { GridScope } from '../commands/scope.ts';
import classes from './toolbar.module.css';
import { DetailsButton } from './DetailsButton.tsx';
import { FilterField } from './FilterField.tsx';
import { GridColumnChooser } from './GridColumnChooser.tsx';
import { ProblemsChip } from './ProblemsChip.tsx';
import { SelectionTools } from './SelectionTools.tsx';

/** Above the grid: which lines are shown, what is done with them, which columns they have. */
export function GridToolbar({ scope }: { scope: GridScope }) {
  const t = useTranslate();
  const { page } = scope;
  return (
    <div role="toolbar" className={classes['toolbar']} aria-label={t('plan.grid.tools')}>
      <FilterField page={page} />
      <ShownCount rows={page.rows} count={page.plan.lines.length} />
      <ProblemsChip page={page} />
      {page.view.sort !== null && (
        <Button
          size="compact-sm"
          className={classes['button'] ?? ''}
          variant="subtle"
          leftSection={<IconArrowsSort size={16} aria-hidden />}
          onClick={() => {
            page.setView({ sort: null });
            // This button goes with the sorting.
            scope.cursor.focus();
          }}
        >
          {t('plan.grid.end-sort')}
        </Button>
      )}
      <div className={classes['end']}>
        <SelectionTools scope={scope} />
        <Button
          className={classes['button'] ?? ''}
          size="compact-sm"
          variant="default"
          title={t('plan.grid.add-line')}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => addLine(scope)}
        >
          <span className={classes['label']}>{t('plan.grid.add-line')}</span>
        </Button>
        <Button
          className={classes['button'] ?? ''}
          size="compact-sm"
          variant="default"
          title={t('plan.grid.add-group')}
          leftSection={<IconFolderPlus size={16} aria-hidden />}
          onClick={() => newGroup(scope)}
        >
          <span className={classes['label']}>{t('plan.grid.add-group')}</span>
        </Button>
        <GridColumnChooser page={page} />
        <DetailsButton page={page} />
      </div>
    </div>
  );
}

function ShownCount({ rows, count }: { rows: readonly GridRow[]; count: number }) {
  const t = useTranslate();
  const shown = useMemo(() => shownLines(rows), [rows]);
  return (
    <output className={classes['count']}>
      {t('plan.grid.shown', { shown: wholeNumber(shown), total: wholeNumber(count), count })}
    </output>
  );
}

/** Folded lines count: they are not filtered out. */
function shownLines(rows: readonly GridRow[]): number {
  let inGroups = 0;
  let alone = 0;
  for (const row of rows) {
    if (row.kind === 'group') inGroups += row.lines;
    else if (row.kind === 'line') alone += 1;
  }
  return Math.max(inGroups, alone);
}
