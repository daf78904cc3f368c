import type { Rest, TableColumns } from '../../../shared/table/columns.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { type ColumnChoice, ColumnRow } from './ColumnRow.tsx';
import { type Table, dataRows } from './columns.ts';
import classes from './import.module.css';

interface ColumnTableProps<Field extends string> {
  readonly table: Table;
  readonly columns: TableColumns<Field>;
  readonly choices: readonly ColumnChoice<Field>[];
  readonly onUse: (index: number, use: Field | Rest) => void;
}

/** The columns of the table, one in a row, each with its first cells and what it becomes. */
export function ColumnTable<Field extends string>({ table, columns, choices, onUse }: ColumnTableProps<Field>) {
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
              choices={choices}
              onUse={onUse}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
