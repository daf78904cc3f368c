/** What is different between two workspaces, by the names that a person gave. */
import { cashOf, isCashKnown } from '../account/ledger.ts';
import { type StoredAccount } from '../account/stored.ts';
import { formatMoney } from '../money/index.ts';
import type { StoredPlan } from '../plan/stored.ts';
import type { Workspace } from './schema.ts';

export const DIFFERENCE_AREAS = ['account', 'plan', 'preferences', 'calculator'] as const;
export type DifferenceArea = (typeof DIFFERENCE_AREAS)[number];

/** How many entries of a list are different. */
export interface EntryCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** The available cash of an account, as text; null where nobody has said it. */
export interface CashDifference {
  readonly before: string | null;
  readonly after: string | null;
}

/** One thing that the other workspace has more, less or otherwise. */
export interface WorkspaceDifference {
  readonly area: DifferenceArea;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Of the account or plan; empty for the others. */
  readonly name: string;
  /** Which parts of it are different: `ledger`, `coupons`, `lines` …, the keys of the document. */
  readonly parts: readonly string[];
  /** Of those parts that are lists. Absent when there are none. */
  readonly entries?: Readonly<Record<string, EntryCounts>>;
  /** Of an account whose cash is different. */
  readonly cash?: CashDifference;
}

/** What would be different after `before` is replaced by `after`. In the order of the areas and of their lists. */
export function workspaceDifferences(before: Workspace, after: Workspace): WorkspaceDifference[] {
  return [
    ...listDifferences(ACCOUNTS, before.accounts?.accounts ?? [], after.accounts?.accounts ?? []),
    ...listDifferences(PLANS, before.plans?.plans ?? [], after.plans?.plans ?? []),
    ...partDifference('preferences', before.preferences, after.preferences),
    ...partDifference('calculator', before.calculator, after.calculator),
  ];
}

/** What is asked of the accounts and of the plans alike. */
interface Listed<T> {
  readonly area: DifferenceArea;
  readonly nameOf: (item: T) => string;
  /** What is worth saying of it besides its parts. */
  readonly more: (before: T | undefined, after: T | undefined) => Partial<WorkspaceDifference>;
}

const ACCOUNTS: Listed<StoredAccount> = { area: 'account', nameOf: ({ name }) => name, more: cashDifference };
const PLANS: Listed<StoredPlan> = { area: 'plan', nameOf: ({ plan }) => plan.name, more: () => ({}) };

function cashDifference(before: StoredAccount | undefined, after: StoredAccount | undefined) {
  const cash = { before: cashText(before), after: cashText(after) };
  return cash.before === cash.after ? {} : { cash };
}

/** Documents are compared, not days: what is entered for a day to come is part of them. */
const WHOLE = '9999-12-31';

function cashText(account: StoredAccount | undefined): string | null {
  if (account === undefined || !isCashKnown(account, WHOLE)) return null;
  return formatMoney(cashOf(account.ledger, WHOLE));
}

function listDifferences<T extends { readonly id: string }>(
  { area, nameOf, more }: Listed<T>,
  before: readonly T[],
  after: readonly T[],
): WorkspaceDifference[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  const there = after.flatMap((item): WorkspaceDifference[] => {
    const old = known.get(item.id);
    const name = nameOf(item);
    if (old === undefined) return [{ area, kind: 'added', name, parts: [], ...more(undefined, item) }];
    const parts = differentParts(partsOf(old), partsOf(item));
    return parts.parts.length === 0 ? [] : [{ area, kind: 'changed', name, ...parts, ...more(old, item) }];
  });
  const gone = before.filter(({ id }) => !kept.has(id));
  return [
    ...there,
    ...gone.map((item): WorkspaceDifference => ({
      area,
      kind: 'removed',
      name: nameOf(item),
      parts: [],
      ...more(item, undefined),
    })),
  ];
}

/** A plan's own parts stand beside what the workspace notes of it. */
function partsOf(item: object): Record<string, unknown> {
  const { plan, ...rest } = item as Record<string, unknown>;
  return typeof plan === 'object' && plan !== null ? { ...rest, ...plan } : { ...item };
}

function partDifference(area: DifferenceArea, before: object | undefined, after: object | undefined) {
  const { parts } = differentParts({ ...before }, { ...after });
  return parts.length === 0 ? [] : [{ area, kind: 'changed', name: '', parts } as const];
}

function differentParts(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Pick<WorkspaceDifference, 'parts' | 'entries'> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const parts = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const lists = parts.filter((key) => Array.isArray(before[key] ?? after[key]));
  if (lists.length === 0) return { parts };
  return { parts, entries: Object.fromEntries(lists.map((key) => [key, countsOf(before[key], after[key])])) };
}

/** Entries are the same one when they have the same id or code; without either, when they are equal. */
function countsOf(before: unknown, after: unknown): EntryCounts {
  const old = byKey(before);
  const now = byKey(after);
  const changed = [...now].filter(([key, text]) => old.has(key) && old.get(key) !== text).length;
  return {
    added: [...now.keys()].filter((key) => !old.has(key)).length,
    removed: [...old.keys()].filter((key) => !now.has(key)).length,
    changed,
  };
}

function byKey(list: unknown): Map<string, string> {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return new Map(items.map((item) => [keyOf(item), JSON.stringify(item)]));
}

function keyOf(item: unknown): string {
  const { id, code } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  const key = id ?? code;
  return typeof key === 'string' ? key : JSON.stringify(item);
}
