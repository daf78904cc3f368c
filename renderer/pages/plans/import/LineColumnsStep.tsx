import { Button, Switch } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { LINE_FIELDS, type LineField, type Plan } from '../../../../shared/plan/schema.ts';
import { guessColumns } from '../../../../shared/table/headers.ts';
import { importLines } from '../../../../shared/table/import-lines.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import type { ColumnChoice } from '../../../ui/import/ColumnRow.tsx';
import { withHeader, withUse } from '../../../ui/import/columns.ts';
import { ColumnTable } from '../../../ui/import/ColumnTable.tsx';
import classes from '../../../ui/import/import.module.css';
import { PreviewPanel } from './PreviewPanel.tsx';
import type { TableSource } from '../../../ui/import/SourceStep.tsx';
import { TooLong } from '../../../ui/import/TooLong.tsx';

interface ColumnsStepProps {
  readonly plan: Plan;
  readonly source: TableSource;
  readonly onOther: () => void;
  readonly onClose: () => void;
  /** The lines are in the plan. */
  readonly onDone: () => void;
}

/** What the columns become, what comes of that, and the one step that imports it. */
export function LineColumnsStep({ plan, source, onOther, onClose, onDone }: ColumnsStepProps) {
  const t = useTranslate();
  const { edit } = usePlans();
  const { table } = source;
  const [columns, setColumns] = useState(() => guessColumns(table));
  const trial = useMemo(() => importLines(plan, table, columns, newId), [plan, table, columns]);
  const choices: readonly ColumnChoice<LineField>[] = [
    { value: 'note-text', label: t('plan.import.note') },
    { value: 'skip', label: t('plan.import.skip') },
    ...LINE_FIELDS.map((value) => ({ value, label: t(`plan.column.${value}`) })),
  ];
  const count = trial.ok ? trial.value.added.length : 0;
  const add = () => {
    edit({ name: 'import-lines', count }, (before) => {
      // What was looked at is what is imported; only another plan needs the rows once more.
      const imported = before === plan ? trial : importLines(before, table, columns, newId);
      return imported.ok ? imported.value.plan : before;
    });
    onDone();
  };
  // The field that the table was pasted into is gone: Enter imports.
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => primary.current?.focus(), []);
  return (
    <div className={classes['step']}>
      <SourceLine source={source} />
      <Switch
        size="xs"
        label={t('plan.import.header')}
        checked={columns.hasHeader}
        onChange={(event) => setColumns(withHeader(table, columns, event.currentTarget.checked))}
      />
      <ColumnTable
        table={table}
        columns={columns}
        choices={choices}
        onUse={(index, use) => setColumns(withUse(columns, index, use))}
      />
      {trial.ok ? (
        <PreviewPanel table={table} columns={columns} imported={trial.value} />
      ) : (
        <TooLong problems={trial.error} columns={columns} />
      )}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onOther}>
          {t('plan.import.other')}
        </Button>
        <span className={classes['space']} />
        <Button variant="default" onClick={onClose}>
          {t('plan.import.cancel')}
        </Button>
        <Button ref={primary} data-autofocus disabled={count === 0} onClick={add}>
          {t('plan.import.action', { count })}
        </Button>
      </div>
    </div>
  );
}

function SourceLine({ source: { table, file } }: { source: TableSource }) {
  const t = useTranslate();
  const { scenario } = usePlans();
  const columns = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  const name =
    file === null ? t('plan.import.pasted') : t('plan.import.from', { file: file.name, encoding: file.encoding });
  return (
    <p className={classes['hint']}>
      <span>{t('plan.import.size', { source: name, rows: table.length, columns })}</span>
      {scenario !== undefined && <span>{t('plan.import.scenario', { name: scenario.name })}</span>}
    </p>
  );
}

function newId(): string {
  return crypto.randomUUID();
}
