import type { PriceList } from '../../../shared/catalog/schema.ts';
import { ok } from '../../../shared/result.ts';
import { createPriceListLibrary, type PriceListLibrary } from '../../../shared/services/price-lists.ts';
import type { WorkspaceRepository } from '../../../shared/workspace/repository.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../../shared/workspace/schema.ts';

/** A repository in a variable. */
export function createMemoryWorkspaces(initial: Workspace = EMPTY_WORKSPACE): WorkspaceRepository {
  let current = initial;
  return {
    load: () => ok(current),
    save: (workspace) => {
      current = workspace;
      return ok(null);
    },
  };
}

export const SMALL_PRICE_LIST = {
  format: 'cost-desk/price-list',
  formatVersion: 1,
  id: 'small',
  name: { en: 'Small', zh: '小' },
  currency: 'CNY',
  asOf: '2022-09',
  sources: { table: { document: 'prices.csv', asOf: '2022-09' } },
  regions: [{ code: 'cn-north-1', name: { en: 'North', zh: '华北' }, kind: 'region' }],
  products: [{ code: 'vm', name: { en: 'VM', zh: '云主机' } }],
  types: [],
  prices: [{ product: 'vm', region: 'cn-north-1', type: 'g.n2.medium', onSale: true, source: 'table', hour: '0.28' }],
} as unknown as PriceList;

/** One small list; `loads` tells how often it was read. */
export function createSmallLibrary(): { library: PriceListLibrary; loads: () => number } {
  let loads = 0;
  const { id, name, asOf } = SMALL_PRICE_LIST;
  const library = createPriceListLibrary([
    {
      summary: { id, name, asOf, rows: 1, archived: false },
      load: async () => {
        loads += 1;
        return SMALL_PRICE_LIST;
      },
    },
  ]);
  return { library, loads: () => loads };
}
