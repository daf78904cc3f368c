/** Orders the price table. Prices are compared exactly; what has no price comes last in either direction. */
import { compareExact } from '../money/index.ts';
import { type Bilingual, PRICE_BASES, type PriceTableRow, type ShownPrice } from './price-table.ts';

export const SORT_KEYS = [
  'type',
  'product',
  'region',
  'family',
  'vcpu',
  'memoryGiB',
  'monthly',
  'hourly',
  'breakEven',
  'sale',
  'asOf',
  'source',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface PriceSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Sorts by one column, keeping the list's order among equals. Null: the list's own order. */
export function sortRows(
  rows: readonly PriceTableRow[],
  sort: PriceSort | null,
  language: keyof Bilingual,
): PriceTableRow[] {
  if (sort === null) return [...rows];
  const compare = comparison(sort, language);
  return rows.toSorted(compare);
}

type Compare<T> = (left: T, right: T) => number;

function comparison({ key, descending }: PriceSort, language: keyof Bilingual): Compare<PriceTableRow> {
  const byText = new Intl.Collator(language, { numeric: true }).compare;
  switch (key) {
    case 'vcpu':
    case 'memoryGiB':
      return nullsLast(
        (row) => row[key],
        (left, right) => left - right,
        descending,
      );
    case 'monthly':
    case 'hourly':
      return byShownPrice((row) => row[key], descending);
    case 'breakEven':
      return nullsLast((row) => row.breakEven?.value ?? null, compareExact, descending);
    case 'family':
      return nullsLast((row) => row.family?.[language] ?? null, byText, descending);
    default:
      return nullsLast((row) => TEXTS[key](row, language), byText, descending);
  }
}

type TextKey = Exclude<SortKey, 'vcpu' | 'memoryGiB' | 'monthly' | 'hourly' | 'breakEven' | 'family'>;

const TEXTS: Readonly<Record<TextKey, (row: PriceTableRow, language: keyof Bilingual) => string>> = {
  type: (row) => row.type,
  product: (row, language) => row.productName[language],
  region: (row, language) => row.regionName[language],
  sale: (row) => (row.onSale ? '0' : '1'),
  asOf: (row) => row.source.asOf,
  source: (row) => row.sourceTitle,
};

function nullsLast<T>(
  pick: (row: PriceTableRow) => T | null,
  compare: Compare<T>,
  descending: boolean,
): Compare<PriceTableRow> {
  return (leftRow, rightRow) => {
    const left = pick(leftRow);
    const right = pick(rightRow);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return descending ? compare(right, left) : compare(left, right);
  };
}

/** A price per GB is no cheaper server: prices of the same basis stay together, whole units first. */
function byShownPrice(pick: (row: PriceTableRow) => ShownPrice | null, descending: boolean): Compare<PriceTableRow> {
  const byAmount = nullsLast((row) => pick(row)?.value ?? null, compareExact, descending);
  const basis = (row: PriceTableRow) => PRICE_BASES.indexOf(pick(row)?.basis ?? 'first-tier');
  return (left, right) => {
    if (pick(left) === null || pick(right) === null) return byAmount(left, right);
    return basis(left) - basis(right) || byAmount(left, right);
  };
}
