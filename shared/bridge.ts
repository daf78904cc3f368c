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
import { type Preferences, preferencesSchema } from './workspace/schema.ts';

/** Where the window runs and what that host can do; a control for what it cannot do is hidden, never dead. */
export interface HostInfo {
  readonly host: 'electron' | 'local-web';
  readonly version: string;
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
  notify: null;
  openExternal: null;
}

export type BridgeOperation = keyof typeof bridgeInputs;
export const BRIDGE_OPERATIONS = Object.keys(bridgeInputs) as BridgeOperation[];

export type BridgeInput<O extends BridgeOperation> = z.infer<(typeof bridgeInputs)[O]>;
export type BridgeAnswer<O extends BridgeOperation> = Result<BridgeOutputs[O]>;

/** What the window calls, and what the services implement. */
export type Bridge = {
  readonly [O in BridgeOperation]: (input: BridgeInput<O>) => Promise<BridgeAnswer<O>>;
};
