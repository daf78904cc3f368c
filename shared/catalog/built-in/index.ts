/** The price lists that come with the product. Each is read when it is first asked for; the current one is first. */
import type { PriceListSummary } from '../schema.ts';
import type { PriceList } from '../schema.ts';
import summaries from './summaries.json' with { type: 'json' };

export interface BuiltInPriceList {
  readonly id: string;
  /** Superseded prices, kept for comparison. */
  readonly archived: boolean;
  readonly summary: PriceListSummary;
  load(): Promise<PriceList>;
}

// Written out one by one: bundlers find only imports whose path they can read.
const loaders: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'jdcloud-2022-09': () => import('./jdcloud-2022-09.json', { with: { type: 'json' } }),
  'jdcloud-archive-2019': () => import('./jdcloud-archive-2019.json', { with: { type: 'json' } }),
  'jdcloud-archive-2018': () => import('./jdcloud-archive-2018.json', { with: { type: 'json' } }),
};

export const builtInPriceLists: readonly BuiltInPriceList[] = summaries.map((summary) => ({
  id: summary.id,
  archived: summary.archived,
  summary,
  load: () => load(summary.id),
}));

/** No check here: the script that writes the lists, and the tests, have checked them. */
async function load(id: string): Promise<PriceList> {
  const loader = loaders[id];
  if (loader === undefined) throw new Error(`no file for the built-in price list ${id}`);
  return (await loader()).default as PriceList;
}
