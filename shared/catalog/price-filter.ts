/** Narrows the price table down: by text, by choices, by ranges. */
import { normalise, type PriceTableRow } from './price-table.ts';
import type { ProductCode } from './schema.ts';

/** Bounds that count themselves in; null is open. */
export interface NumberRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** What the table is narrowed to. Empty lists, open ranges and an empty text let everything through. */
export interface PriceFilter {
  readonly text: string;
  readonly products: readonly ProductCode[];
  readonly regions: readonly string[];
  /** Families by their English name, which is their only identity. */
  readonly families: readonly string[];
  readonly vcpu: NumberRange;
  readonly memoryGiB: NumberRange;
  readonly sale: readonly SaleState[];
}

export const SALE_STATES = ['on-sale', 'not-on-sale'] as const;
export type SaleState = (typeof SALE_STATES)[number];

const OPEN: NumberRange = { min: null, max: null };
export const NO_FILTER: PriceFilter = {
  text: '',
  products: [],
  regions: [],
  families: [],
  vcpu: OPEN,
  memoryGiB: OPEN,
  sale: [],
};

/** Whether new purchases of the row are possible, as a choice of the filter. */
export function saleState(row: PriceTableRow): SaleState {
  return row.onSale ? 'on-sale' : 'not-on-sale';
}

/** The rows that pass every part of the filter; all words of the text must be found, in any language and order. */
export function filterRows(rows: readonly PriceTableRow[], filter: PriceFilter): PriceTableRow[] {
  const words = normalise(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      allows(filter.products, row.product) &&
      allows(filter.regions, row.region) &&
      allows(filter.families, row.family?.en) &&
      allows(filter.sale, saleState(row)) &&
      isWithin(filter.vcpu, row.vcpu) &&
      isWithin(filter.memoryGiB, row.memoryGiB) &&
      words.every((word) => row.searchable.includes(word)),
  );
}

function allows<T>(chosen: readonly T[], value: T | undefined): boolean {
  return chosen.length === 0 || (value !== undefined && chosen.includes(value));
}

/** A row without the figure is only within a range that is open at both ends. */
function isWithin({ min, max }: NumberRange, value: number | null): boolean {
  if (min === null && max === null) return true;
  return value !== null && value >= (min ?? value) && value <= (max ?? value);
}
