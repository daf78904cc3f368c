import { useCallback, useMemo, useState } from 'react';
import { type PriceFilter, filterRows, NO_FILTER } from '../../../shared/catalog/price-filter.ts';
import { type PriceSort, type SortKey, sortRows } from '../../../shared/catalog/price-sort.ts';
import type { PriceTableRow } from '../../../shared/catalog/price-table.ts';
import { useLanguage } from '../../state/language/I18nProvider.tsx';
import { type ColumnId, HIDDEN_AT_FIRST } from './columns.ts';

/** How many rows can be compared side by side. */
export const MOST_COMPARED = 5;

/** A column's header was pressed: ascending, then descending, then the list's own order again. */
export function nextSort(sort: PriceSort | null, key: SortKey): PriceSort | null {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? null : { key, descending: true };
}

/** Adds or removes a row from those to compare; a row too many changes nothing. */
export function toggleSelected(selected: readonly string[], id: string): readonly string[] {
  if (selected.includes(id)) return selected.filter((other) => other !== id);
  return selected.length < MOST_COMPARED ? [...selected, id] : selected;
}

export interface PricesView {
  /** What the filters let through, in order. */
  readonly rows: readonly PriceTableRow[];
  readonly filter: PriceFilter;
  readonly setFilter: (filter: PriceFilter) => void;
  readonly sort: PriceSort | null;
  readonly sortBy: (key: SortKey) => void;
  readonly hidden: readonly ColumnId[];
  readonly setHidden: (hidden: readonly ColumnId[]) => void;
  readonly selected: readonly string[];
  readonly toggle: (id: string) => void;
  readonly clearSelection: () => void;
}

/** What the table shows: filter, order, columns, and the rows picked for comparison. */
export function usePricesView(all: readonly PriceTableRow[]): PricesView {
  const language = useLanguage();
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<PriceSort | null>(null);
  const [hidden, setHidden] = useState(HIDDEN_AT_FIRST);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const rows = useMemo(() => sortRows(filterRows(all, filter), sort, language), [all, filter, sort, language]);
  const toggle = useCallback((id: string) => setSelected((before) => toggleSelected(before, id)), []);
  return {
    rows,
    filter,
    setFilter,
    sort,
    sortBy: (key) => setSort(nextSort(sort, key)),
    hidden,
    setHidden,
    selected,
    toggle,
    clearSelection: () => setSelected([]),
  };
}
