import type { TableColumns } from '../../../shared/plan/table/headers.ts';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { ColumnRow } from './ColumnRow.tsx';
import { type ColumnUse, type Table, dataRows } from './columns.ts';
import classes from './import.module.css';

interface ColumnTableProps {
  readonly table: Table;
  readonly columns: TableColumns;
  readonly onUse: (index: number, use: ColumnUse) => void;
}

/** The columns of the table, one in a row, each with its first cells and what it becomes. */
export function ColumnTable({ table, columns, onUse }: ColumnTableProps) {
  const t = useTranslate();
  const rows = dataRows(table, columns);
  return (
    // A region that scrolls has to be reachable by keyboard: the selects in it are.
    <div className={classes['scroller']}>
      <table className={classes['columns']} aria-label={t('plan.import.columns')}>
        <thead>
          <tr>
            <th scope="col" className={classes['title']}>
              {t('plan.import.column')}
            </th>
            <th scope="col">{t('plan.import.samples')}</th>
            <th scope="col" className={classes['use']}>
              {t('plan.import.becomes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.columns.map((column, index) => (
            <ColumnRow
              // A column has nothing else that tells it from the others.
              // eslint-disable-next-line react/no-array-index-key
              key={index}
              column={column}
              index={index}
              rows={rows}
              onUse={onUse}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
