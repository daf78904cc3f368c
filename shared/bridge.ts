/**
 * The one interface between the window and its host. Every operation is listed here once: its name, the schema of its
 * input, the type of its answer. IPC channels, HTTP routes, the preload and the services are all derived from this map,
 * so an operation cannot exist in one of them only. Plain JSON in, `Result` out; money is a string.
 */
import { type Accounts, accountsSchema } from './account/stored.ts';
import { calculatorDraftSchema, type CalculatorDraft } from './billing/draft.ts';
import type { PriceList, PriceListSummary } from './catalog/schema.ts';
import { type Plans, plansSchema } from './plan/stored.ts';
import { fail, type Result } from './result.ts';
import { z } from './schema.ts';
import type { BackupSummary, ExportFile, Replaced, StorageState, WorkspaceContents } from './workspace/backup.ts';
import type { WorkspaceDifference } from './workspace/differences.ts';
import {
  MAX_ACCOUNTS_BYTES,
  MAX_EXPORT_BYTES,
  MAX_EXPORT_PAYLOAD_BYTES,
  MAX_PLANS_BYTES,
  MAX_SMALL_BYTES,
  sizeInMegabytes,
} from './workspace/limits.ts';
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

const nothing = z.strictObject({});
const passphrase = z.string().max(1000).optional();
/** A character has at least one byte; the host counts the bytes. */
const exportText = z.string().max(MAX_EXPORT_BYTES);

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
  /**
   * What is stored now, all parts of one moment. It is from then on what this window has seen: after `storage-changed` a
   * window reads this, puts its own changes on it, and saves again. What is stored meanwhile is told again.
   */
  readParts: nothing,
  /**
   * The parts that are given, in one write: all of them are stored, or none. Each is compared with what this window has
   * seen of it; where one is not that any more, nothing is stored and `storage-changed` names it. With `backUpFirst` the
   * whole document is backed up before, under that reason, and nothing is stored where that cannot be done; the answer
   * names the backup, which undoes it after a restart too. A person's choice of the own version over another one is
   * `readParts`, both shown, then this with `before-overwrite`: exactly what was shown is replaced, and it is in the backup.
   */
  saveParts: z.strictObject({
    accounts: accountsSchema.optional(),
    plans: plansSchema.optional(),
    calculator: calculatorDraftSchema.optional(),
    backUpFirst: z.enum(['before-delete', 'before-overwrite']).optional(),
  }),
  /**
   * Lets the next save of a part overwrite what something else has stored meanwhile; that is backed up first, and only
   * that: where something else is stored again before the save, the save is told so.
   */
  keepMine: z.strictObject({ part: z.enum(['accounts', 'plans']) }),
  readStorage: nothing,
  /**
   * Writes the last good document that this host has read or written, all of it, in the place of one that went missing
   * or was damaged while the program runs (`readStorage` says `held`). What this window has not saved yet is saved after
   * it as always. Writes nothing where the document can be read again; fails with `not-found` where the host holds none.
   */
  putBack: nothing,
  /**
   * Gives a damaged or missing document up for an empty one; its bytes were copied aside, and what the host still holds
   * of it is backed up. Refused while it can be read.
   */
  startEmpty: nothing,
  listBackups: nothing,
  /** What would be different after it is restored. */
  compareBackup: z.strictObject({ id: z.string().max(200) }),
  restoreBackup: z.strictObject({ id: z.string().max(200) }),
  /** Everything as one file, encrypted where there is a passphrase. */
  exportWorkspace: z.strictObject({ passphrase }),
  inspectExport: z.strictObject({ text: exportText, passphrase }),
  importWorkspace: z.strictObject({ text: exportText, passphrase }),
  /** A plan file that was opened from the desktop and not taken yet. */
  takeOpenedFile: nothing,
  /** What a bug report needs, without amounts and names. */
  diagnostics: nothing,
  /** A warning through the system, where the host has `capabilities.notify`. */
  notify: z.strictObject({ title: z.string().max(200), body: z.string().max(1000) }),
  openExternal: z.strictObject({ url: z.string().max(2000) }),
} as const;

/** What a person entered, as it is stored. */
export interface WorkspaceParts {
  readonly accounts: Accounts;
  readonly plans: Plans;
  /** Null until something was entered. */
  readonly calculator: CalculatorDraft | null;
}

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
  readParts: WorkspaceParts;
  saveParts: Replaced;
  keepMine: null;
  putBack: null;
  readStorage: StorageState;
  startEmpty: null;
  /** The newest first. */
  listBackups: BackupSummary[];
  compareBackup: WorkspaceDifference[];
  restoreBackup: Replaced;
  exportWorkspace: ExportFile;
  inspectExport: {
    readonly contents: WorkspaceContents;
    readonly differences: WorkspaceDifference[];
    /** False: anybody could have read it, or changed it, on its way. */
    readonly encrypted: boolean;
  };
  importWorkspace: Replaced;
  /** Null: there is none. */
  takeOpenedFile: ExportFile | null;
  diagnostics: { readonly text: string };
  notify: null;
  openExternal: null;
}

export type BridgeOperation = keyof typeof bridgeInputs;
export const BRIDGE_OPERATIONS = Object.keys(bridgeInputs) as BridgeOperation[];

/**
 * Carries the key of a local web's session with every call, and how it comes to the window: in the page that answers the
 * sign-in, because browsers keep addresses.
 */
export const KEY_HEADER = 'X-Cost-Desk-Key';
export const KEY_META = 'cost-desk-key';

/** Tells the windows of a host apart that serves several; each makes up its own when it opens. */
export const WINDOW_HEADER = 'X-Cost-Desk-Window';

/** The most bytes that the payload of an operation has, as JSON; a transport refuses more before it looks at it. */
export function payloadLimit(operation: BridgeOperation): number {
  return PAYLOAD_LIMITS[operation] ?? MAX_SMALL_BYTES;
}

/** The answer to a payload with more. */
export const tooLarge = (operation: BridgeOperation): Result<never> =>
  fail({ code: 'storage-too-large', detail: `> ${sizeInMegabytes(payloadLimit(operation))}` });

const PAYLOAD_LIMITS: Readonly<Partial<Record<BridgeOperation, number>>> = {
  saveAccounts: MAX_ACCOUNTS_BYTES,
  savePlans: MAX_PLANS_BYTES,
  saveParts: MAX_ACCOUNTS_BYTES + MAX_PLANS_BYTES + MAX_SMALL_BYTES,
  inspectExport: MAX_EXPORT_PAYLOAD_BYTES,
  importWorkspace: MAX_EXPORT_PAYLOAD_BYTES,
};

export type BridgeInput<O extends BridgeOperation> = z.infer<(typeof bridgeInputs)[O]>;
export type BridgeAnswer<O extends BridgeOperation> = Result<BridgeOutputs[O]>;

/** What the window calls, and what the services implement. */
export type Bridge = {
  readonly [O in BridgeOperation]: (input: BridgeInput<O>) => Promise<BridgeAnswer<O>>;
};
