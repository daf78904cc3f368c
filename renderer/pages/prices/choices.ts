import {
  filterRows,
  type PriceFilter,
  SALE_STATES,
  type SaleState,
  saleState,
} from '../../../shared/catalog/price-filter.ts';
import type { PriceTableRow } from '../../../shared/catalog/price-table.ts';
import type { ProductCode } from '../../../shared/catalog/schema.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/i18n/language.ts';

/** The filters that are a choice among values of the list. */
export type ChoiceKey = 'products' | 'regions' | 'families' | 'sale';

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  /** How many rows it would show together with the other filters. */
  readonly count: number;
}

interface Names {
  readonly t: Translate;
  readonly language: Language;
}

/** The values a filter can take, in the list's order, each with the number of rows behind it. */
export function filterChoicesOf(
  key: ChoiceKey,
  all: readonly PriceTableRow[],
  filter: PriceFilter,
  names: Names,
): FilterChoice[] {
  const labels = new Map<string, string>();
  for (const row of all) {
    const choice = choiceOf(key, row, names);
    if (choice !== null && !labels.has(choice.value)) labels.set(choice.value, choice.label);
  }
  const others = filterRows(all, { ...filter, [key]: [] });
  const counts = Map.groupBy(others, (row) => choiceOf(key, row, names)?.value);
  return [...labels].map(([value, label]) => ({ value, label, count: counts.get(value)?.length ?? 0 }));
}

function choiceOf(key: ChoiceKey, row: PriceTableRow, { t, language }: Names): Omit<FilterChoice, 'count'> | null {
  switch (key) {
    case 'products':
      return { value: row.product, label: row.productName[language] };
    case 'regions':
      return { value: row.region, label: row.regionName[language] };
    case 'families':
      return row.family && { value: row.family.en, label: row.family[language] };
    case 'sale':
      return { value: saleState(row), label: t(`prices.sale.${saleState(row)}`) };
    default:
      return null;
  }
}

/** The filter with other values chosen. The values come from `filterChoicesOf`, so they are of the filter's own type. */
export function withChosen(filter: PriceFilter, key: ChoiceKey, values: readonly string[]): PriceFilter {
  switch (key) {
    case 'products':
      return { ...filter, products: values as readonly ProductCode[] };
    case 'sale':
      return { ...filter, sale: SALE_STATES.filter((state: SaleState) => values.includes(state)) };
    default:
      return { ...filter, [key]: values };
  }
}
