/** What is different between two workspaces, by the names that a person gave. */
import { type StoredAccount } from '../account/stored.ts';
import type { StoredPlan } from '../plan/stored.ts';
import type { Workspace } from './schema.ts';

export const DIFFERENCE_AREAS = ['account', 'plan', 'preferences', 'calculator'] as const;
export type DifferenceArea = (typeof DIFFERENCE_AREAS)[number];

/** One thing that the other workspace has more, less or otherwise. */
export interface WorkspaceDifference {
  readonly area: DifferenceArea;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Of the account or plan; empty for the others. */
  readonly name: string;
  /** Which parts of it are different: `ledger`, `coupons`, `lines` …, the keys of the document. */
  readonly parts: readonly string[];
}

/** What would be different after `before` is replaced by `after`. In the order of the areas and of their lists. */
export function workspaceDifferences(before: Workspace, after: Workspace): WorkspaceDifference[] {
  return [
    ...listDifferences('account', before.accounts?.accounts ?? [], after.accounts?.accounts ?? [], accountName),
    ...listDifferences('plan', before.plans?.plans ?? [], after.plans?.plans ?? [], planName),
    ...partDifference('preferences', before.preferences, after.preferences),
    ...partDifference('calculator', before.calculator, after.calculator),
  ];
}

const accountName = ({ name }: StoredAccount) => name;
const planName = ({ plan }: StoredPlan) => plan.name;

function listDifferences<T extends { readonly id: string }>(
  area: DifferenceArea,
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
): WorkspaceDifference[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  const there = after.flatMap((item): WorkspaceDifference[] => {
    const old = known.get(item.id);
    if (old === undefined) return [{ area, kind: 'added', name: nameOf(item), parts: [] }];
    const parts = differentKeys(partsOf(old), partsOf(item));
    return parts.length === 0 ? [] : [{ area, kind: 'changed', name: nameOf(item), parts }];
  });
  const gone = before.filter(({ id }) => !kept.has(id));
  return [
    ...there,
    ...gone.map((item): WorkspaceDifference => ({ area, kind: 'removed', name: nameOf(item), parts: [] })),
  ];
}

/** A plan's own parts stand beside what the workspace notes of it. */
function partsOf(item: object): Record<string, unknown> {
  const { plan, ...rest } = item as Record<string, unknown>;
  return typeof plan === 'object' && plan !== null ? { ...rest, ...plan } : { ...item };
}

function partDifference(area: DifferenceArea, before: object | undefined, after: object | undefined) {
  const parts = differentKeys({ ...before }, { ...after });
  return parts.length === 0 ? [] : [{ area, kind: 'changed', name: '', parts } as const];
}

function differentKeys(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
