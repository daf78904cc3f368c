import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useChinaDay } from '../../../../state/clock/use-clock.ts';
import { readingOf } from '../../../../../shared/forecast/resource-reading.ts';
import type { ReadTable, UntakenCell } from '../../../../../shared/table/resources/import-resources.ts';
import type { TakenIn } from '../../../../../shared/table/resources/take-in.ts';
import { useCatalog } from '../../../../state/catalog-context.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { useNameContext } from '../../../../ui/names/use-name-context.ts';
import classes from '../../../../ui/import/import.module.css';
import { resourceFieldName, resourceProblemText } from '../resource-words.ts';
import { resourcesSummaryOf } from '../resources-view.ts';
import type { NameContext } from '../../../../ui/names/plan-names.ts';

/** More are marked in the table afterwards. */
const SHOWN = 8;

/** How many rows are taken, what is wrong with the first of them, and all that is not taken. */
export function Preview({ read: { rows, untaken: cells }, taken }: { read: ReadTable; taken: TakenIn }) {
  const t = useTranslate();
  const context = useNameContext();
  const catalog = useCatalog();
  const today = useChinaDay();
  const readings = useMemo(
    () => rows.map(({ row, resource }) => ({ row, reading: readingOf(resource, catalog, today) })),
    [rows, catalog, today],
  );
  const { read, unread, counted } = resourcesSummaryOf(readings);
  const problems = readings.flatMap(({ row, reading }) =>
    reading.kind === 'unread'
      ? reading.problems.map((problem) => ({ row, text: resourceProblemText(context, problem) }))
      : [],
  );
  const untaken = [...cells, ...refusedCells(rows, taken)];
  const isFine = unread === 0 && untaken.length === 0;
  return (
    <section className={classes['preview']} aria-label={t('plan.import.preview')}>
      <output className={classes['count']}>
        {isFine ? (
          <IconCircleCheck size={16} className={classes['good']} aria-hidden />
        ) : (
          <IconAlertTriangle size={16} className={classes['attention']} aria-hidden />
        )}
        <strong>{t('resource.import.rows', { count: taken.added + taken.updated })}</strong>
        {read > 0 && <span>{t('resource.import.costs', { count: read })}</span>}
        {counted > 0 && <span>{t('resource.only-counted', { count: counted })}</span>}
        {unread > 0 && <span>{t('plan.import.wrong', { count: unread })}</span>}
      </output>
      {untaken.length > 0 && (
        <>
          <strong>{t('resource.import.untaken')}</strong>
          <Rows rows={untaken.map((cell) => ({ row: cell.row, text: untakenText(context, cell) }))} />
        </>
      )}
      <Rows rows={problems.slice(0, SHOWN)} />
      {problems.length > SHOWN && (
        <p className={classes['hint']}>{t('plan.import.more', { count: problems.length - SHOWN })}</p>
      )}
      {unread > 0 && <p className={classes['hint']}>{t('resource.import.kept')}</p>}
    </section>
  );
}

/** Rows that fit by themselves, and not the entry that they would bring up to date. */
function refusedCells(rows: ReadTable['rows'], { refused }: TakenIn): UntakenCell[] {
  return refused.flatMap(({ index, resource }) => {
    const row = rows[index]?.row;
    const cell = { column: 0, field: 'expires', text: resource.expires ?? '', wholeRow: true } as const;
    return row === undefined ? [] : [{ ...cell, row }];
  });
}

function Rows({ rows }: { rows: readonly { readonly row: number; readonly text: string }[] }) {
  const t = useTranslate();
  return (
    <ul className={classes['problems']}>
      {rows.map(({ row, text }) => (
        <li key={`${row} ${text}`}>
          <span className={classes['row']}>{t('plan.import.row', { row })}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function untakenText({ t, language, catalog }: NameContext, { field, text, wholeRow }: UntakenCell): string {
  const example = catalog.product('vm')?.name[language] ?? 'vm';
  const accepted =
    field === 'autoRenew' || field === 'renewByHand'
      ? t('resource.import.accepted.yes-no')
      : t(`resource.import.accepted.${field}`, { example });
  const params = { field: resourceFieldName(t, field), text, accepted };
  if (!wholeRow) return t('resource.import.untaken.cell', params);
  return text === '' ? t('resource.import.untaken.missing', params) : t('resource.import.untaken.row', params);
}
