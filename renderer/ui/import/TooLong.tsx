import { IconAlertOctagon } from '@tabler/icons-react';
import type { TableColumns } from '../../../shared/table/columns.ts';
import type { TableProblem } from '../../../shared/table/import-lines.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { columnLetter } from './columns.ts';
import classes from './import.module.css';

/** More would not be read. */
const SHOWN = 50;

/** The cells that a plan cannot hold: nothing is imported until they are shorter, so that nothing is cut. */
export function TooLong({ problems, columns }: { problems: readonly TableProblem[]; columns: TableColumns<string> }) {
  const t = useTranslate();
  const nameOf = (column: number) => {
    const title = columns.columns[column - 1]?.title.trim() ?? '';
    return title === '' ? t('plan.import.column.untitled', { letter: columnLetter(column - 1) }) : title;
  };
  return (
    <div role="alert" className={classes['tooLong']}>
      <p className={classes['fault']}>
        <IconAlertOctagon size={16} aria-hidden />
        <span>{t('plan.import.tooLong.title', { count: problems.length })}</span>
      </p>
      <ul>
        {problems.slice(0, SHOWN).map(({ row, column, length, most }) => (
          <li key={`${row} ${column}`}>{t('plan.import.tooLong', { row, column: nameOf(column), length, most })}</li>
        ))}
      </ul>
    </div>
  );
}
