/** The application services behind the bridge: the same in every host, over whatever that host injects. */
import { NO_ACCOUNTS } from '../account/stored.ts';
import type { Bridge, BridgeInput, HostInfo } from '../bridge.ts';
import { NO_PLANS } from '../plan/stored.ts';
import { fail, ok, type Result } from '../result.ts';
import type { WorkspaceRepository } from '../workspace/repository.ts';
import type { Workspace } from '../workspace/schema.ts';
import { openAllowedUrl } from './external-links.ts';
import type { PriceListLibrary } from './price-lists.ts';

export interface ServiceDependencies {
  readonly host: HostInfo;
  readonly workspaces: WorkspaceRepository;
  readonly priceLists: PriceListLibrary;
  /** Shows a link in the system's browser. Only ever called with a link that `isAllowedExternalUrl` accepts. */
  readonly openExternal: (url: string) => Promise<Result<null>>;
  /** Shows a notification of the system. Only ever called where `host.capabilities.notify` is set. */
  readonly notify: (notice: BridgeInput<'notify'>) => Promise<Result<null>>;
}

/**
 * The services. They trust their input: every transport calls them through `handleBridgeCall`, which validates it and
 * turns anything thrown into an answer.
 */
export function createServices({ host, workspaces, priceLists, openExternal, notify }: ServiceDependencies): Bridge {
  return {
    hostInfo: async () => ok(host),
    listPriceLists: async () => ok([...(await priceLists.list())]),
    readPriceList: async ({ id }) => {
      const list = await priceLists.read(id);
      if (list) return ok(list);
      const known = (await priceLists.list()).map((summary) => summary.id).join(', ');
      return fail({ code: 'not-found', detail: `readPriceList.id: no price list "${id}"; known: ${known}` });
    },
    readPreferences: async () => read(workspaces, (workspace) => workspace.preferences),
    savePreferences: async (preferences) => update(workspaces, (workspace) => ({ ...workspace, preferences })),
    readCalculatorDraft: async () => read(workspaces, (workspace) => workspace.calculator ?? null),
    saveCalculatorDraft: async (calculator) => update(workspaces, (workspace) => ({ ...workspace, calculator })),
    readAccounts: async () => read(workspaces, (workspace) => workspace.accounts ?? NO_ACCOUNTS),
    saveAccounts: async (accounts) => update(workspaces, (workspace) => ({ ...workspace, accounts })),
    readPlans: async () => read(workspaces, (workspace) => workspace.plans ?? NO_PLANS),
    savePlans: async (plans) => update(workspaces, (workspace) => ({ ...workspace, plans })),
    notify: async (notice) => {
      if (host.capabilities.notify) return notify(notice);
      return fail({ code: 'refused', detail: 'notify: this host cannot show notifications' });
    },
    openExternal: async ({ url }) => openAllowedUrl(url, openExternal),
  };
}

function read<T>(workspaces: WorkspaceRepository, pick: (workspace: Workspace) => T): Result<T> {
  const loaded = workspaces.load();
  return loaded.ok ? ok(pick(loaded.value)) : loaded;
}

function update(workspaces: WorkspaceRepository, change: (workspace: Workspace) => Workspace): Result<null> {
  const loaded = workspaces.load();
  return loaded.ok ? workspaces.save(change(loaded.value)) : loaded;
}
