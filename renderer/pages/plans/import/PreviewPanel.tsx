import { Loader } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { PricedPlan } from '../../../../shared/plan/price.ts';
import type { LineColumns } from '../../../../shared/table/headers.ts';
import type { ImportedLines } from '../../../../shared/table/import-lines.ts';
import { useCatalog } from '../../../state/catalog-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useNameContext } from '../../../ui/names/use-name-context.ts';
import { problemText } from '../problems/problem-text.ts';
import { type Table, rowNumbers } from '../../../ui/import/columns.ts';
import classes from '../../../ui/import/import.module.css';
import { useImportPreview } from './use-import-preview.ts';

/** More are in the plan's own list of problems. */
const SHOWN = 8;

interface PreviewPanelProps {
  readonly table: Table;
  readonly columns: LineColumns;
  readonly imported: ImportedLines;
}

/** How many lines come of the table, and what is wrong with the first of them. */
export function PreviewPanel({ table, columns, imported }: PreviewPanelProps) {
  const t = useTranslate();
  const catalog = useCatalog();
  const added = useMemo(() => {
    const ids = new Set(imported.added);
    return { ...imported.plan, lines: imported.plan.lines.filter(({ id }) => ids.has(id)) };
  }, [imported]);
  const { progress, priced } = useImportPreview(added, catalog);
  const count = imported.added.length;
  const wrong = priced?.lines.filter(({ problems }) => problems.length > 0).length ?? 0;
  const outside = priced?.lines.filter(({ notes }) => notes.includes('outside-plan')).length ?? 0;
  return (
    <section className={classes['preview']} aria-label={t('plan.import.preview')}>
      <output className={classes['count']}>
        {priced === null ? <Loader size="xs" aria-hidden /> : <Sign isFine={wrong === 0} />}
        <strong>{t('plan.import.lines', { count })}</strong>
        {priced === null && <span>{t('plan.import.checking', { done: progress?.done ?? 0, of: count })}</span>}
        {priced !== null && wrong === 0 && count > 0 && <span>{t('plan.import.fine', { count })}</span>}
        {wrong > 0 && <span>{t('plan.import.wrong', { count: wrong })}</span>}
      </output>
      {priced !== null && wrong > 0 && <FirstProblems priced={priced} rows={rowNumbers(table, columns)} />}
      {outside > 0 && <p className={classes['hint']}>{t('plan.import.outside', { count: outside })}</p>}
      {wrong > 0 && <p className={classes['hint']}>{t('plan.import.kept')}</p>}
    </section>
  );
}

function Sign({ isFine }: { isFine: boolean }) {
  return isFine ? (
    <IconCircleCheck size={16} className={classes['good']} aria-hidden />
  ) : (
    <IconAlertTriangle size={16} className={classes['attention']} aria-hidden />
  );
}

function FirstProblems({ priced, rows }: { priced: PricedPlan; rows: readonly number[] }) {
  const t = useTranslate();
  const context = useNameContext();
  const found = priced.lines.flatMap(({ problems }, index) =>
    problems.map((problem, place) => ({ problem, row: rows[index] ?? 0, key: `${index} ${place}` })),
  );
  const more = found.length - SHOWN;
  return (
    <>
      <ul className={classes['problems']}>
        {found.slice(0, SHOWN).map(({ problem, row, key }) => (
          <li key={key}>
            <span className={classes['row']}>{t('plan.import.row', { row })}</span>
            <span>{problemText(context, problem)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes['hint']}>{t('plan.import.more', { count: more })}</p>}
    </>
  );
}
