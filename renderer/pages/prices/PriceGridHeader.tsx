import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { PriceSort, SortKey } from '../../../shared/catalog/price-sort.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import type { PriceColumn } from './columns.ts';
import classes from './PriceGrid.module.css';

interface PriceGridHeaderProps {
  readonly columns: readonly PriceColumn[];
  readonly sort: PriceSort | null;
  readonly onSort: (key: SortKey) => void;
}

/** The sticky header: each name sorts, first up, then down, then not at all. */
export function PriceGridHeader({ columns, sort, onSort }: PriceGridHeaderProps) {
  const t = useTranslate();
  return (
    <thead className={classes['head']}>
      <tr aria-rowindex={1} className={classes['row']}>
        <th className={classes['cell']}>
          <VisuallyHidden>{t('prices.column.select')}</VisuallyHidden>
        </th>
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

function HeaderCell({ column, sort, onSort }: { column: PriceColumn } & Pick<PriceGridHeaderProps, 'sort' | 'onSort'>) {
  const t = useTranslate();
  const { sort: key, numeric } = column;
  const sorted = sort !== null && sort.key === key ? sort : null;
  const Sign = sorted?.descending === true ? IconArrowDown : IconArrowUp;
  return (
    <th
      className={classes['cell']}
      data-numeric={numeric || undefined}
      data-sorted={sorted !== null || undefined}
      aria-sort={ariaSort(sorted)}
    >
      {key === undefined ? (
        <span className={classes['label']}>{t(column.label)}</span>
      ) : (
        <UnstyledButton className={classes['sort']} onClick={() => onSort(key)}>
          <span className={classes['label']}>{t(column.label)}</span>
          <Sign size={14} aria-hidden className={classes['sign']} />
        </UnstyledButton>
      )}
    </th>
  );
}

function ariaSort(sorted: PriceSort | null): 'ascending' | 'descending' | 'none' {
  if (sorted === null) return 'none';
  return sorted.descending ? 'descending' : 'ascending';
}
