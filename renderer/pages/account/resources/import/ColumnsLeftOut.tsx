import type { ResourceField } from '../../../../../shared/table/resources/fields.ts';
import type { TableColumns } from '../../../../../shared/table/columns.ts';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { type Table, columnLetter, dataRows, filledIn } from '../../../../ui/import/columns.ts';
import classes from '../../../../ui/import/import.module.css';

/** The columns with texts in them that are not taken. */
export function ColumnsLeftOut({ table, columns }: { table: Table; columns: TableColumns<ResourceField> }) {
  const t = useTranslate();
  const rows = dataRows(table, columns);
  const names = columns.columns.flatMap(({ title, field }, index) => {
    if (field !== 'skip' || filledIn(rows, index) === 0) return [];
    return [title.trim() === '' ? t('plan.import.column.untitled', { letter: columnLetter(index) }) : title.trim()];
  });
  if (names.length === 0) return null;
  const params = { count: names.length, names: names.join(t('problem.between')) };
  return <p className={classes['hint']}>{t('resource.import.left-out', params)}</p>;
}
