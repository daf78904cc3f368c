/**
 * Merges the parts of a workspace that two windows have changed. Pure: the same versions and decisions give the same
 * value. Where nothing conflicts it does not matter which side is which, but for what is looked at (`current`) and the
 * name of a plan's file, which are a window's own.
 */
import type { Accounts } from '../../account/stored.ts';
import type { CalculatorDraft } from '../../billing/draft.ts';
import type { Plans } from '../../plan/stored.ts';
import { mergeAccount } from './accounts.ts';
import { mergeStoredPlan, mergeTouch } from './plans.ts';
import { type JsonRecord, recordOf, withKnownPieces } from './same.ts';
import {
  type Choose,
  type MergeConflict,
  type MergeRules,
  type Merging,
  mergeRecord,
  mergeTogether,
  startMerging,
  type Versions,
  withoutKeys,
} from './three-way.ts';

export type { Choose, MergeConflict, MergeStep, Side, Versions } from './three-way.ts';

/** What each part of the workspace is. */
export interface MergedParts {
  accounts: Accounts;
  plans: Plans;
  calculator: CalculatorDraft;
}
export type MergedPart = keyof MergedParts;

export interface Merged<T> {
  readonly value: T;
  /** In the order in which they stand in the document; each was decided by `choose`. */
  readonly conflicts: readonly MergeConflict[];
}

const RULES: MergeRules = {
  lists: new Set([
    'accounts',
    'ledger',
    'coupons',
    'resources',
    'movements',
    'snoozed',
    'skipped',
    'toMonthly',
    'toConfiguration',
    'recharges',
    'plans',
    'groups',
    'lines',
    'scenarios',
    'touched',
    'tags',
  ]),
  whole: new Set(['horizon']),
  own: new Set(['current', 'fileName', 'show', 'chosen']),
  entries: {
    accounts: mergeAccount,
    touched: mergeTouch,
    // The forecast's list of plans that are switched on has entries of its own.
    plans: (versions, at) =>
      versions.mine?.['plan'] instanceof Object ? mergeStoredPlan(versions, at) : mergeRecord(versions, at),
  },
};

/**
 * Puts the versions of a part together. `base` is what both sides began with; `choose` decides where both have changed
 * the same thing in different ways.
 */
export function mergePart<P extends MergedPart>(
  part: P,
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', MergedParts[P]>,
  choose: Choose,
): Merged<MergedParts[P]> {
  const { at, conflicts } = startMerging(RULES, choose);
  const known = { base, mine: withKnownPieces(mine, base), theirs: withKnownPieces(theirs, base) };
  const versions = known as unknown as Versions<JsonRecord>;
  const value = part === 'calculator' ? mergeCalculator(versions, at) : mergeRecord(versions, at);
  return { value: value as unknown as MergedParts[P], conflicts: [...conflicts] };
}

/** What is priced is one thing: a product in a place, of a type. Everything else stands for itself. */
function mergeCalculator(versions: Versions<JsonRecord>, at: Merging): JsonRecord {
  const requests = requestsOf(versions);
  const path = [...at.path, { kind: 'field', name: 'request' } as const];
  const what = mergeTogether(requests, 'what', WHAT, { ...at, path });
  const rest = mergeRecord(withoutKeys(WHAT, requests), { ...at, path });
  return { ...mergeRecord(withoutKeys(['request'], versions), at), request: { ...rest, ...what } };
}

const WHAT = ['product', 'region', 'type', 'iops'];

function requestsOf({ base, mine, theirs }: Versions<JsonRecord>): Versions<JsonRecord> {
  return {
    base: recordOf(base?.['request']),
    mine: recordOf(mine?.['request']),
    theirs: recordOf(theirs?.['request']),
  };
}
