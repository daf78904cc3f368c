import { NativeSelect } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Rest, TableColumn } from '../../../shared/table/columns.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { type Table, columnLetter, filledIn, samplesOf } from './columns.ts';
import classes from './import.module.css';

const SAMPLES = 2;

/** What a column can become, in words. */
export interface ColumnChoice<Field extends string> {
  readonly value: Field | Rest;
  readonly label: string;
}

interface ColumnRowProps<Field extends string> {
  readonly column: TableColumn<Field>;
  readonly index: number;
  readonly rows: Table;
  readonly choices: readonly ColumnChoice<Field>[];
  readonly onUse: (index: number, use: Field | Rest) => void;
}

/** A column of the table and what it becomes; leaving it out says what that leaves out. */
export function ColumnRow<Field extends string>(props: ColumnRowProps<Field>) {
  const { column, index, rows, choices, onUse } = props;
  const { title, field } = column;
  const t = useTranslate();
  const name = title.trim() === '' ? t('plan.import.column.untitled', { letter: columnLetter(index) }) : title;
  const samples = useMemo(() => samplesOf(rows, index, SAMPLES), [rows, index]);
  const leftOut = useMemo(() => (field === 'skip' ? filledIn(rows, index) : 0), [field, rows, index]);
  return (
    <tr data-skip={field === 'skip' || undefined}>
      <th scope="row" title={name}>
        {name}
      </th>
      <td>
        <span className={classes['samples']}>
          {samples.map((sample, place) => (
            // Two equal samples are two.
            // eslint-disable-next-line react/no-array-index-key
            <span key={place} title={sample}>
              {sample}
            </span>
          ))}
        </span>
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('plan.import.becomes.label', { column: name })}
          data={[...choices]}
          value={field}
          onChange={(event) => {
            const chosen = choices.find(({ value }) => value === event.currentTarget.value);
            if (chosen !== undefined) onUse(index, chosen.value);
          }}
        />
        {leftOut > 0 && (
          <span className={classes['left']}>
            <IconAlertTriangle size={14} aria-hidden />
            {t('plan.import.skipped', { count: leftOut })}
          </span>
        )}
      </td>
    </tr>
  );
}
