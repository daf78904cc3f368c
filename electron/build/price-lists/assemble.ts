/** Puts entries together: each list declares what its rows use, and nothing twice. */
import {
  type Bilingual,
  PRICE_LIST_FORMAT,
  PRICE_LIST_VERSION,
  type PriceList,
  type PriceListType,
  type PriceSource,
} from '../../../shared/catalog/schema.ts';
import type { Entry } from './entry.ts';
import { PRODUCTS, REGIONS } from './names.ts';
import { reject } from './table.ts';

export interface ListHead {
  readonly id: string;
  readonly name: Bilingual;
  readonly asOf: string;
}

const rowKey = ({ row }: Entry): string => `${row.product} ${row.region} ${row.type}`;

const typeKey = (type: PriceListType): string => `${type.product} ${type.type}`;

/** A list of `entries`, in their order; `unpriced` are types that the list names without a price. */
export function assemble(
  head: ListHead,
  entries: readonly Entry[],
  unpriced: readonly PriceListType[] = [],
): PriceList {
  const rows = new Map<string, Entry>();
  const types = new Map<string, PriceListType>();
  const sources = new Map<string, PriceSource>();
  for (const entry of entries) {
    const { place, type, source } = entry;
    if (rows.has(rowKey(entry))) reject(place, rowKey(entry), 'a product, region and type that no row above has');
    rows.set(rowKey(entry), entry);
    declare(place, types, typeKey(type), type);
    declare(place, sources, source.id, source.source);
  }
  for (const type of unpriced) declare(head.id, types, typeKey(type), type);
  const products = new Set(entries.map(({ row }) => row.product));
  const regions = new Set(entries.map(({ row }) => row.region));
  return {
    format: PRICE_LIST_FORMAT,
    formatVersion: PRICE_LIST_VERSION,
    ...head,
    currency: 'CNY',
    sources: Object.fromEntries(sources),
    regions: REGIONS.filter(({ code }) => regions.has(code)),
    products: PRODUCTS.filter(({ code }) => products.has(code)),
    types: [...types.values()],
    prices: [...rows.values()].map(({ row }) => row),
  };
}

/** Two rows may declare the same thing, but not differently. */
function declare<Value>(place: string, declared: Map<string, Value>, key: string, value: Value): void {
  const [before, now] = [JSON.stringify(declared.get(key)), JSON.stringify(value)];
  if (before !== undefined && before !== now) reject(place, now, before);
  declared.set(key, value);
}

/**
 * Superseded entries in layers: the first holds the newest entry of every key, the second the newest of what is left,
 * and so on. So every older price stays in some list, and no list has a key twice.
 */
export function layers(entries: readonly Entry[]): Entry[][] {
  const byKey = Map.groupBy(entries, rowKey);
  const depth = new Map<Entry, number>();
  for (const sameKey of byKey.values()) {
    const newestFirst = sameKey.toSorted((a, b) => (asOf(a) < asOf(b) ? 1 : -1));
    newestFirst.forEach((entry, index) => {
      const before = newestFirst[index - 1];
      if (before !== undefined && asOf(before) === asOf(entry)) reject(entry.place, asOf(entry), 'one row per date');
      depth.set(entry, index);
    });
  }
  const count = Math.max(0, ...[...depth.values()].map((index) => index + 1));
  return Array.from({ length: count }, (_, layer) => entries.filter((entry) => depth.get(entry) === layer));
}

function asOf(entry: Entry): string {
  return entry.source.source.asOf;
}
