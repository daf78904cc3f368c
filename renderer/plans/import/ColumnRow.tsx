import { NativeSelect } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { LINE_FIELDS } from '../../../shared/plan/schema.ts';
import type { TableColumn } from '../../../shared/plan/table/headers.ts';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { type ColumnUse, type Table, columnLetter, filledIn, samplesOf } from './columns.ts';
import classes from './import.module.css';

const SAMPLES = 2;

interface ColumnRowProps {
  readonly column: TableColumn;
  readonly index: number;
  readonly rows: Table;
  readonly onUse: (index: number, use: ColumnUse) => void;
}

/** A column of the table and what it becomes; leaving it out says what that leaves out. */
export function ColumnRow({ column: { title, field }, index, rows, onUse }: ColumnRowProps) {
  const t = useTranslate();
  const name = title.trim() === '' ? t('plan.import.column.untitled', { letter: columnLetter(index) }) : title;
  const samples = useMemo(() => samplesOf(rows, index, SAMPLES), [rows, index]);
  const leftOut = useMemo(() => (field === 'skip' ? filledIn(rows, index) : 0), [field, rows, index]);
  const uses = [
    { value: 'note-text', label: t('plan.import.note') },
    { value: 'skip', label: t('plan.import.skip') },
    ...LINE_FIELDS.map((each) => ({ value: each, label: t(`plan.column.${each}`) })),
  ];
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
          data={uses}
          value={field}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onUse(index, chosen === 'skip' || chosen === 'note-text' ? chosen : fieldOf(chosen));
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

function fieldOf(text: string): ColumnUse {
  return LINE_FIELDS.find((field) => field === text) ?? 'note-text';
}
