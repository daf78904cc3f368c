/**
 * The one interface between the window and its host. Every operation is listed here once: its name, the schema of its
 * input, the type of its answer. IPC channels, HTTP routes, the preload and the services are all derived from this map,
 * so an operation cannot exist in one of them only. Plain JSON in, `Result` out; money is a string.
 */
import { type Accounts, accountsSchema } from './account/stored.ts';
import { calculatorDraftSchema, type CalculatorDraft } from './billing/draft.ts';
import type { PriceList } from './catalog/schema.ts';
import { type Plans, plansSchema } from './plan/stored.ts';
import type { Result } from './result.ts';
import { z } from './schema.ts';
import type { BackupSummary, ExportFile, Replaced, StorageState, WorkspaceContents } from './workspace/backup.ts';
import type { WorkspaceDifference } from './workspace/differences.ts';
import { type Preferences, preferencesSchema } from './workspace/schema.ts';

/** What this build was made from; the same sources at the same commit give the same. */
export interface BuildInfo {
  /** Short commit, `unknown` outside a repository. */
  readonly commit: string;
  /** Day of the commit, `YYYY-MM-DD`; empty where it is not known. */
  readonly date: string;
}

/** Where the window runs and what that host can do; a control for what it cannot do is hidden, never dead. */
export interface HostInfo {
  readonly host: 'electron' | 'local-web';
  readonly version: string;
  readonly build: BuildInfo;
  readonly capabilities: { readonly openExternal: boolean; readonly notify: boolean };
}

export interface PriceListSummary {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly asOf: string;
  readonly rows: number;
  readonly archived: boolean;
}

const nothing = z.strictObject({});
const passphrase = z.string().max(1000).optional();
const MEGABYTE = 1024 * 1024;
/** An export with everything in it; more than any person has entered. */
export const MAX_EXPORT_CHARACTERS = 80 * MEGABYTE;

/** name -> schema of the input. The payload of every message is checked against it before a service sees it. */
export const bridgeInputs = {
  hostInfo: nothing,
  listPriceLists: nothing,
  readPriceList: z.strictObject({ id: z.string().max(100) }),
  readPreferences: nothing,
  savePreferences: preferencesSchema,
  readCalculatorDraft: nothing,
  saveCalculatorDraft: calculatorDraftSchema,
  readAccounts: nothing,
  /** The whole set, so that nothing is ever stored partly. */
  saveAccounts: accountsSchema,
  readPlans: nothing,
  savePlans: plansSchema,
  /** Lets the next save of a part overwrite what something else has stored meanwhile; that is backed up first. */
  keepMine: z.strictObject({ part: z.enum(['accounts', 'plans']) }),
  readStorage: nothing,
  /** Gives a damaged document up for an empty one; its bytes were copied aside. Refused while it can be read. */
  startEmpty: nothing,
  listBackups: nothing,
  /** What would be different after it is restored. */
  compareBackup: z.strictObject({ id: z.string().max(200) }),
  restoreBackup: z.strictObject({ id: z.string().max(200) }),
  /** Everything as one file, encrypted where there is a passphrase. */
  exportWorkspace: z.strictObject({ passphrase }),
  inspectExport: z.strictObject({ text: z.string().max(MAX_EXPORT_CHARACTERS), passphrase }),
  importWorkspace: z.strictObject({ text: z.string().max(MAX_EXPORT_CHARACTERS), passphrase }),
  /** A plan file that was opened from the desktop and not taken yet. */
  takeOpenedFile: nothing,
  /** What a bug report needs, without amounts and names. */
  diagnostics: nothing,
  /** A warning through the system, where the host has `capabilities.notify`. */
  notify: z.strictObject({ title: z.string().max(200), body: z.string().max(1000) }),
  openExternal: z.strictObject({ url: z.string().max(2000) }),
} as const;

/** name -> type of the answer. */
export interface BridgeOutputs {
  hostInfo: HostInfo;
  listPriceLists: PriceListSummary[];
  readPriceList: PriceList;
  readPreferences: Preferences;
  savePreferences: null;
  /** Null until something was entered. */
  readCalculatorDraft: CalculatorDraft | null;
  saveCalculatorDraft: null;
  readAccounts: Accounts;
  saveAccounts: null;
  readPlans: Plans;
  savePlans: null;
  keepMine: null;
  readStorage: StorageState;
  startEmpty: null;
  /** The newest first. */
  listBackups: BackupSummary[];
  compareBackup: WorkspaceDifference[];
  restoreBackup: Replaced;
  exportWorkspace: ExportFile;
  inspectExport: { readonly contents: WorkspaceContents; readonly differences: WorkspaceDifference[] };
  importWorkspace: Replaced;
  /** Null: there is none. */
  takeOpenedFile: ExportFile | null;
  diagnostics: { readonly text: string };
  notify: null;
  openExternal: null;
}

export type BridgeOperation = keyof typeof bridgeInputs;
export const BRIDGE_OPERATIONS = Object.keys(bridgeInputs) as BridgeOperation[];

/** Carries the key of a local web's session with every call, and how it comes to the window: behind `#` in the address. */
export const KEY_HEADER = 'X-Cost-Desk-Key';
export const KEY_FRAGMENT = 'key=';

/** Tells the windows of a host apart that serves several; each makes up its own when it opens. */
export const WINDOW_HEADER = 'X-Cost-Desk-Window';

/** The most bytes that the payload of an operation has, as JSON; a transport refuses more before it looks at it. */
export function payloadLimit(operation: BridgeOperation): number {
  return PAYLOAD_LIMITS[operation] ?? MEGABYTE;
}

/** Plans have hundreds of thousands of cells, accounts thousands of entries; everything else is small. */
const PAYLOAD_LIMITS: Readonly<Partial<Record<BridgeOperation, number>>> = {
  saveAccounts: 16 * MEGABYTE,
  savePlans: 64 * MEGABYTE,
  inspectExport: MAX_EXPORT_CHARACTERS + MEGABYTE,
  importWorkspace: MAX_EXPORT_CHARACTERS + MEGABYTE,
};

export type BridgeInput<O extends BridgeOperation> = z.infer<(typeof bridgeInputs)[O]>;
export type BridgeAnswer<O extends BridgeOperation> = Result<BridgeOutputs[O]>;

/** What the window calls, and what the services implement. */
export type Bridge = {
  readonly [O in BridgeOperation]: (input: BridgeInput<O>) => Promise<BridgeAnswer<O>>;
};
