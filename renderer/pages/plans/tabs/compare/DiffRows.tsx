import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { type Money } from '../../../../../shared/money/index.ts';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { usePlanPage } from '../../page-state/plan-page.tsx';
import { isField } from '../../grid/grid-columns.ts';
import { LineLink } from '../LineLink.tsx';
import { lineName } from '../../page-state/names.ts';
import { cellChangeText, type ChangeWords } from './change-text.ts';
import classes from './compare.module.css';
import type { DiffKind, DiffRow } from './changed-lines.ts';

const SIGNS = { removed: IconMinus, added: IconPlus, changed: IconPencil } as const satisfies Record<DiffKind, unknown>;

/** The lines that differ, as the inside of a table: what changed, before, after, and the difference. */
export function DiffRows({ rows, words }: { rows: readonly DiffRow[]; words: ChangeWords }) {
  const { t } = words;
  const { lines } = usePlanPage().plan;
  const numbers = new Map(lines.map(({ id }, index) => [id, index + 1]));
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('plan.compare.kind')}</th>
          <th scope="col">{t('plan.line')}</th>
          <th scope="col">{t('plan.diff.changed')}</th>
          <th scope="col" data-numeric>
            {t('plan.diff.before')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.diff.after')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.diff.difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.kind} ${row.line.id}`} row={row} words={words} number={numbers.get(row.line.id)} />
        ))}
      </tbody>
    </>
  );
}

interface RowProps {
  readonly row: DiffRow;
  readonly words: ChangeWords;
  /** Of the line in the plan on screen; undefined: it is not there. */
  readonly number: number | undefined;
}

function Row({ row: { kind, line, fields, before, after, difference }, words, number }: RowProps) {
  const { t } = words;
  const Sign = SIGNS[kind];
  const name = lineName(t, line, number ?? 0);
  const changes = fields.map((change) => cellChangeText(words, change));
  const none = t('plan.tab.no-price');
  return (
    <tr>
      <td>
        <span className={classes['kind']}>
          <Sign size={14} aria-hidden />
          {t(`plan.compare.${kind}`)}
        </span>
      </td>
      <th scope="row">
        {number === undefined ? (
          name
        ) : (
          <LineLink id={line.id} name={name} field={fields.map(({ field }) => field).find(isField) ?? 'name'} />
        )}
      </th>
      <td data-wrap>
        {kind === 'changed' &&
          (changes.length === 0 ? t('plan.compare.price-only') : changes.join(t('text.separator')))}
      </td>
      <td data-numeric>{kind !== 'added' && <AmountOr amount={before} none={none} />}</td>
      <td data-numeric>{kind !== 'removed' && <AmountOr amount={after} none={none} />}</td>
      <td data-numeric>{difference === null ? t('prices.none') : <Amount amount={difference} signed />}</td>
    </tr>
  );
}

function AmountOr({ amount, none }: { amount: Money | null; none: string }) {
  return amount === null ? none : <Amount amount={amount} />;
}
