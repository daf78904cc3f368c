import { Button } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { csvText, tableText } from '../../../shared/table/write-table.ts';
import { downloadText } from '../files/download.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useCopying } from '../files/use-copying.ts';
import classes from './table.module.css';
import { RefusedCopy } from '../files/RefusedCopy.tsx';

interface TableExportProps {
  readonly file: string;
  readonly disabled: boolean;
  /** The table is older than its question: it is not handed out, and that is said. */
  readonly isStale: boolean;
  /** The cells of the whole table, its titles first. */
  readonly cells: () => readonly (readonly string[])[];
}

/** Hands a table out: to the clipboard for a spreadsheet, or as a CSV file. Amounts that are covered on screen are in it. */
export function TableExport({ file, disabled, isStale, cells }: TableExportProps) {
  const t = useTranslate();
  const { outcome, copy, dismiss } = useCopying();
  return (
    <div className={classes['toolbarEnd']}>
      <output className={classes['done']}>
        {outcome.step === 'done' && (
          <>
            <IconCheck size={16} aria-hidden />
            {t('forecast.table.copied')}
          </>
        )}
      </output>
      <Button
        size="compact-sm"
        variant="default"
        className={classes['export'] ?? ''}
        title={t(isStale ? 'forecast.stale' : 'forecast.table.copy.hint')}
        disabled={disabled || isStale}
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void copy(tableText(cells()))}
      >
        {t('forecast.table.copy')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        className={classes['export'] ?? ''}
        title={t(isStale ? 'forecast.stale' : 'forecast.table.csv.hint')}
        disabled={disabled || isStale}
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => downloadText(file, csvText(cells()), 'text/csv')}
      >
        {t('forecast.table.csv')}
      </Button>
      <RefusedCopy title={t('forecast.table.copy')} outcome={outcome} onDismiss={dismiss} />
    </div>
  );
}
