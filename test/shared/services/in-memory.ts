import type { PriceList } from '../../../shared/catalog/schema.ts';
import { fail, ok } from '../../../shared/result.ts';
import { createPriceListLibrary, type PriceListLibrary } from '../../../shared/services/price-lists.ts';
import { type BackupReason, type BackupSummary, contentsOf } from '../../../shared/workspace/backup.ts';
import type { WorkspaceExchange, WorkspaceRepository } from '../../../shared/workspace/repository.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../../shared/workspace/schema.ts';

/** A repository in a variable; its backups are in another one. */
export function createMemoryWorkspaces(initial: Workspace = EMPTY_WORKSPACE): WorkspaceRepository {
  let current = initial;
  const kept: { readonly summary: BackupSummary; readonly workspace: Workspace }[] = [];
  const backUp = (reason: BackupReason) => {
    const id = `backup-${kept.length + 1}`;
    const summary = { id, savedAt: '2026-12-01T10:00:00Z', reason, bytes: 1, contents: contentsOf(current) };
    kept.unshift({ summary, workspace: current });
    return { id, workspace: current };
  };
  return {
    load: () => ok(current),
    save: (workspace) => {
      current = workspace;
      return ok(null);
    },
    saveBackedUp: (workspace, reason) => {
      const { id: undo } = backUp(reason);
      current = workspace;
      return ok({ undo });
    },
    putBack: () => ok(null),
    state: () => ({ status: 'good' }),
    backups: () => ok(kept.map(({ summary }) => summary)),
    readBackup: (id) => {
      const found = kept.find(({ summary }) => summary.id === id);
      return found === undefined ? fail({ code: 'not-found', detail: id }) : ok(found.workspace);
    },
    backUp: (reason) => ok(backUp(reason)),
    replace: (workspace, reason) => {
      const { id: undo } = backUp(reason);
      current = workspace;
      return ok({ undo });
    },
  };
}

/** Exports as plain JSON, with the passphrase in it. */
export const plainExchange: WorkspaceExchange = {
  write: async (workspace, passphrase) =>
    ok({ fileName: 'export.json', text: JSON.stringify({ workspace, passphrase }) }),
  read: async (text, passphrase) => {
    const file = JSON.parse(text) as { readonly workspace: Workspace; readonly passphrase?: string };
    if (file.passphrase === passphrase) return ok({ workspace: file.workspace, encrypted: passphrase !== undefined });
    return fail({ code: passphrase === undefined ? 'passphrase-needed' : 'passphrase-wrong', detail: '' });
  },
};

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
