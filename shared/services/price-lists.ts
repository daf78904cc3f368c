import type { PriceListSummary } from '../catalog/schema.ts';
import type { PriceList } from '../catalog/schema.ts';

/** Where price lists come from. A list is read only when its id is asked for. */
export interface PriceListLibrary {
  list(): Promise<readonly PriceListSummary[]>;
  /** Undefined when no list has this id. */
  read(id: string): Promise<PriceList | undefined>;
}

/** One list: what is said about it, and how to get it. */
export interface PriceListEntry {
  readonly summary: PriceListSummary;
  readonly load: () => Promise<PriceList>;
}

/** A library over a fixed set of lists, such as the built-in ones. */
export function createPriceListLibrary(entries: readonly PriceListEntry[]): PriceListLibrary {
  return {
    list: async () => entries.map((entry) => entry.summary),
    read: async (id) => entries.find((entry) => entry.summary.id === id)?.load(),
  };
}
