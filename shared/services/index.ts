/** The application services behind the bridge: the same in every host, over whatever that host injects. */
import type { Bridge, BridgeInput, HostInfo } from '../bridge.ts';
import { fail, ok, type Result } from '../result.ts';
import { type ExportFile, type Replaced, contentsOf } from '../workspace/backup.ts';
import { type WorkspaceDifference, workspaceDifferences } from '../workspace/differences.ts';
import type { WorkspaceExchange, WorkspaceRepository } from '../workspace/repository.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/schema.ts';
import { openAllowedUrl } from './external-links.ts';
import type { PriceListLibrary } from './price-lists.ts';
import { type Fingerprint, storedParts } from './stored-parts.ts';
import { storedPreferences } from './stored-preferences.ts';

export interface ServiceDependencies {
  readonly host: HostInfo;
  readonly workspaces: WorkspaceRepository;
  readonly exchange: WorkspaceExchange;
  readonly fingerprint: Fingerprint;
  readonly priceLists: PriceListLibrary;
  /** Shows a link in the system's browser. Only ever called with a link that `isAllowedExternalUrl` accepts. */
  readonly openExternal: (url: string) => Promise<Result<null>>;
  /** Shows a notification of the system. Only ever called where `host.capabilities.notify` is set. */
  readonly notify: (notice: BridgeInput<'notify'>) => Promise<Result<null>>;
  /** The plan file that was opened from the desktop, once. */
  readonly takeOpenedFile: () => Promise<Result<ExportFile | null>>;
  readonly diagnostics: () => Promise<Result<{ readonly text: string }>>;
}

/**
 * The services of one window. They trust their input: every transport calls them through `handleBridgeCall`, which
 * validates it and turns anything thrown into an answer.
 */
export function createServices(dependencies: ServiceDependencies): Bridge {
  const { host, workspaces, exchange, priceLists, openExternal, notify } = dependencies;
  const parts = storedParts(workspaces, dependencies.fingerprint);
  const preferences = storedPreferences(workspaces);
  return {
    hostInfo: async () => ok(host),
    listPriceLists: async () => ok([...(await priceLists.list())]),
    readPriceList: async ({ id }) => {
      const list = await priceLists.read(id);
      if (list) return ok(list);
      const known = (await priceLists.list()).map((summary) => summary.id).join(', ');
      return fail({ code: 'not-found', detail: `readPriceList.id: no price list "${id}"; known: ${known}` });
    },
    readPreferences: async () => preferences.read(),
    savePreferences: async (given) => done(preferences.save(given)),
    readCalculatorDraft: async () => parts.read('calculator'),
    saveCalculatorDraft: async (draft) => done(parts.saveCalculator(draft)),
    readAccounts: async () => parts.read('accounts'),
    saveAccounts: async (accounts) => done(parts.save({ accounts })),
    readPlans: async () => parts.read('plans'),
    savePlans: async (plans) => done(parts.save({ plans })),
    readParts: async () => parts.readAll(),
    saveParts: async ({ backUpFirst, ...given }) => parts.save(given, backUpFirst),
    keepMine: async ({ part }) => parts.keepMine(part),
    readStorage: async () => ok(workspaces.state()),
    putBack: async () => workspaces.putBack(),
    startEmpty: async () => {
      if (workspaces.state().status === 'good')
        return fail({ code: 'refused', detail: 'startEmpty: the data is readable' });
      return done(workspaces.replace(EMPTY_WORKSPACE, 'before-restore'));
    },
    listBackups: async () => workspaces.backups(),
    compareBackup: async ({ id }) => then(workspaces.readBackup(id), (backup) => ok(differences(workspaces, backup))),
    restoreBackup: async ({ id }) =>
      then(workspaces.readBackup(id), (backup) => workspaces.replace(backup, 'before-restore')),
    exportWorkspace: async ({ passphrase }) => {
      const loaded = workspaces.load();
      return loaded.ok ? exchange.write(loaded.value, passphrase) : loaded;
    },
    inspectExport: async ({ text, passphrase }) =>
      then(await exchange.read(text, passphrase), ({ workspace, encrypted }) =>
        ok({ contents: contentsOf(workspace), differences: differences(workspaces, workspace), encrypted }),
      ),
    importWorkspace: async ({ text, passphrase }) =>
      then(await exchange.read(text, passphrase), ({ workspace }) => workspaces.replace(workspace, 'before-import')),
    takeOpenedFile: async () => dependencies.takeOpenedFile(),
    diagnostics: async () => dependencies.diagnostics(),
    notify: async (notice) => {
      if (host.capabilities.notify) return notify(notice);
      return fail({ code: 'refused', detail: 'notify: this host cannot show notifications' });
    },
    openExternal: async ({ url }) => openAllowedUrl(url, openExternal),
  };
}

/** Where the backup that was made matters to nobody. */
function done(replaced: Result<Replaced>): Result<null> {
  return replaced.ok ? ok(null) : replaced;
}

/** What would be different from now; where the present document cannot be read, from an empty one. */
function differences(workspaces: WorkspaceRepository, after: Workspace): WorkspaceDifference[] {
  const present = workspaces.load();
  return workspaceDifferences(present.ok ? present.value : EMPTY_WORKSPACE, after);
}

function then<T, U>(result: Result<T>, next: (value: T) => Result<U>): Result<U> {
  return result.ok ? next(result.value) : result;
}
