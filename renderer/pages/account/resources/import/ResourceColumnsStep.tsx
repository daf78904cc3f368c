import { Button, Switch } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ProductCode } from '../../../../../shared/catalog/schema.ts';
import { RESOURCE_FIELDS, type ResourceField } from '../../../../../shared/table/resources/fields.ts';
import { readResourceRows } from '../../../../../shared/table/resources/import-resources.ts';
import { type KnownIds, countKnownIds, takenIn } from '../../../../../shared/table/resources/take-in.ts';
import { RESOURCE_BOOK, guessResourceColumns } from '../../../../../shared/table/resources/titles.ts';
import type { StoredAccount } from '../../../../../shared/account/stored.ts';
import { useAccounts } from '../../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import type { ColumnChoice } from '../../../../ui/import/ColumnRow.tsx';
import { withTitles, withUse } from '../../../../ui/import/columns.ts';
import { ColumnTable } from '../../../../ui/import/ColumnTable.tsx';
import classes from '../../../../ui/import/import.module.css';
import type { TableSource } from '../../../../ui/import/SourceStep.tsx';
import { TooLong } from '../../../../ui/import/TooLong.tsx';
import { Defaults } from './Defaults.tsx';
import { ColumnsLeftOut } from './ColumnsLeftOut.tsx';
import { Preview } from './Preview.tsx';

interface ColumnsStepProps {
  readonly account: StoredAccount;
  readonly source: TableSource;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** What the columns become, what holds for all rows, what comes of that, and the one step that imports it. */
export function ResourceColumnsStep({ account, source, onOther, onClose }: ColumnsStepProps) {
  const t = useTranslate();
  const { update } = useAccounts();
  const { table } = source;
  const [columns, setColumns] = useState(() => guessResourceColumns(table));
  const [defaults, setDefaults] = useState<{ product: ProductCode | ''; region: string }>({
    product: 'vm',
    region: '',
  });
  const [knownIds, setKnownIds] = useState<KnownIds>('update');
  const read = useMemo(() => readResourceRows(table, columns, defaults), [table, columns, defaults]);
  const rows = useMemo(() => (read.ok ? read.value.rows.map(({ resource }) => resource) : []), [read]);
  const taken = useMemo(
    () => takenIn(account.resources, rows, knownIds, () => ''),
    [account.resources, rows, knownIds],
  );
  const take = () => {
    update('import-resources', (now) => ({
      ...now,
      resources: [...takenIn(now.resources, rows, knownIds, () => crypto.randomUUID()).resources],
    }));
    onClose();
  };
  const choices: readonly ColumnChoice<ResourceField>[] = [
    { value: 'skip', label: t('plan.import.skip') },
    ...RESOURCE_FIELDS.map((value) => ({ value, label: t(`resource.column.${value}`) })),
  ];
  return (
    <div className={classes['step']}>
      <SourceLine source={source} />
      <Switch
        size="xs"
        label={t('plan.import.header')}
        checked={columns.hasHeader}
        onChange={(event) => setColumns(withTitles(table, columns, event.currentTarget.checked, RESOURCE_BOOK))}
      />
      <ColumnTable
        table={table}
        columns={columns}
        choices={choices}
        onUse={(index, use) => setColumns(withUse(columns, index, use, RESOURCE_BOOK.rest))}
      />
      <ColumnsLeftOut table={table} columns={columns} />
      <Defaults
        defaults={defaults}
        onDefaults={setDefaults}
        known={countKnownIds(account.resources, rows)}
        knownIds={knownIds}
        onKnownIds={setKnownIds}
      />
      {read.ok ? <Preview read={read.value} taken={taken} /> : <TooLong problems={read.error} columns={columns} />}
      <Buttons count={taken.added + taken.updated} onOther={onOther} onClose={onClose} onTake={take} />
    </div>
  );
}

interface ButtonsProps extends Pick<ColumnsStepProps, 'onOther' | 'onClose'> {
  readonly count: number;
  readonly onTake: () => void;
}

function Buttons({ count, onOther, onClose, onTake }: ButtonsProps) {
  const t = useTranslate();
  // The field that the table was pasted into is gone: Enter imports.
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => primary.current?.focus(), []);
  return (
    <div className={classes['buttons']}>
      <Button variant="default" onClick={onOther}>
        {t('plan.import.other')}
      </Button>
      <span className={classes['space']} />
      <Button variant="default" onClick={onClose}>
        {t('plan.import.cancel')}
      </Button>
      <Button ref={primary} data-autofocus disabled={count === 0} onClick={onTake}>
        {t('resource.import.action', { count })}
      </Button>
    </div>
  );
}

function SourceLine({ source: { table, file } }: { source: TableSource }) {
  const t = useTranslate();
  const columns = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  const source =
    file === null ? t('plan.import.pasted') : t('plan.import.from', { file: file.name, encoding: file.encoding });
  return <p className={classes['hint']}>{t('plan.import.size', { source, rows: table.length, columns })}</p>;
}
