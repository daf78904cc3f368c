/**
 * What two windows have made of one value, put together: what one of them changed is taken, what both changed in
 * different ways is a conflict and is decided by whoever asked. Entries of a list are known by their ids. Nothing that
 * was entered is left out unless a decision says so.
 */
import { mergedOrder, orderOf } from './order.ts';
import { isRecord, type JsonRecord, keysOf, recordOf, same } from './same.ts';

export type Side = 'mine' | 'theirs';

/** A value as both sides knew it, and as each has it now. Undefined: it is not there. */
export interface Versions<T = unknown> {
  readonly base: T | undefined;
  readonly mine: T | undefined;
  readonly theirs: T | undefined;
}

/** From the whole to a part: a key of a record, or an entry of a list with the key it is known by. */
export type MergeStep =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'entry'; readonly key: string; readonly versions: Versions };

/** Something that both sides have changed in different ways; `order`: the order of the entries of a list. */
export interface MergeConflict extends Versions {
  /** The path as text: the same for the same thing, whatever the versions are. */
  readonly id: string;
  readonly kind: 'value' | 'order';
  readonly path: readonly MergeStep[];
}

/** Decides a conflict. */
export type Choose = (conflict: MergeConflict) => Side;

/** Merges an entry of a list that both sides still have and have changed; undefined: key by key. */
export type EntryMerge = (versions: Versions<JsonRecord>, at: Merging) => JsonRecord;

/** How the document is to be read. */
export interface MergeRules {
  /** Keys of lists whose entries are known one by one; any other list is one value. */
  readonly lists: ReadonlySet<string>;
  /** Keys of records that only make sense as a whole. */
  readonly whole: ReadonlySet<string>;
  /** Keys that say what a window looks at: its own choice, never in conflict. */
  readonly own: ReadonlySet<string>;
  readonly entries: Readonly<Record<string, EntryMerge>>;
}

export interface Merging {
  readonly rules: MergeRules;
  readonly path: readonly MergeStep[];
  /** Notes a conflict and decides it. */
  readonly decide: (conflict: Versions & Pick<MergeConflict, 'kind' | 'path'>) => Side;
}

/** Begins a merge; `conflicts` fills as it goes on. */
export function startMerging(rules: MergeRules, choose: Choose): { at: Merging; conflicts: MergeConflict[] } {
  const conflicts: MergeConflict[] = [];
  const decide: Merging['decide'] = (found) => {
    const conflict = { ...found, id: pathId(found.path, found.kind) };
    conflicts.push(conflict);
    return choose(conflict);
  };
  return { at: { rules, path: [], decide }, conflicts };
}

function pathId(path: readonly MergeStep[], kind: MergeConflict['kind']): string {
  const steps = path.map((step) => (step.kind === 'field' ? `.${step.name}` : `[${step.key}]`));
  return steps.join('') + (kind === 'order' ? '#' : '');
}

/** A value of which both sides have their own version. */
export function mergeValue(versions: Versions, at: Merging): unknown {
  const { base, mine, theirs } = versions;
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  const name = fieldOf(at);
  if (at.rules.own.has(name)) return mine;
  if (at.rules.lists.has(name) && everyIs(versions, Array.isArray)) return mergeList(asLists(versions), name, at);
  if (!at.rules.whole.has(name) && everyIs(versions, isRecord)) return mergeRecord(asRecords(versions), at);
  return versions[at.decide({ ...versions, kind: 'value', path: at.path })];
}

/** Key by key. A key that one side has left out counts as empty where the other has a record or a list. */
export function mergeRecord(versions: Versions<JsonRecord>, at: Merging): JsonRecord {
  const { base = {}, mine = {}, theirs = {} } = versions;
  const merged: Record<string, unknown> = {};
  for (const key of keysOf(mine, theirs)) {
    const path = [...at.path, { kind: 'field', name: key } as const];
    const value = mergeValue({ base: base[key], mine: mine[key], theirs: theirs[key] }, { ...at, path });
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** Some keys of a record as one value: they only make sense together. Answers them as one side has them. */
export function mergeTogether(
  { base, mine, theirs }: Versions<JsonRecord>,
  name: string,
  keys: readonly string[],
  at: Merging,
): JsonRecord {
  const pick = (from: JsonRecord | undefined) => {
    const has = Object.entries(from ?? {}).filter(([key, value]) => keys.includes(key) && value !== undefined);
    return Object.fromEntries(has);
  };
  const versions = { base: pick(base), mine: pick(mine), theirs: pick(theirs) };
  if (same(versions.mine, versions.theirs) || same(versions.base, versions.theirs)) return versions.mine;
  if (same(versions.base, versions.mine)) return versions.theirs;
  return versions[at.decide({ ...versions, kind: 'value', path: [...at.path, { kind: 'field', name }] })];
}

/** Every version without some of its keys. */
export function withoutKeys(
  keys: readonly string[],
  { base, mine, theirs }: Versions<JsonRecord>,
): Versions<JsonRecord> {
  const rest = (record: JsonRecord | undefined) =>
    record && Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
  return { base: rest(base), mine: rest(mine), theirs: rest(theirs) };
}

function mergeList(versions: Versions<readonly unknown[]>, name: string, at: Merging): unknown[] {
  const [base, mine, theirs] = [keyed(versions.base), keyed(versions.mine), keyed(versions.theirs)];
  const kept = new Map<string, unknown>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const entry = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) };
    const path = [...at.path, { kind: 'entry', key, versions: entry } as const];
    const merged = mergeEntry(entry, name, { ...at, path });
    if (merged !== undefined) kept.set(key, merged);
  }
  const orders = { base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] };
  const keys = new Set(kept.keys());
  const order =
    mergedOrder(orders, keys) ?? orderOf(at.decide({ ...versions, kind: 'order', path: at.path }), orders, keys);
  return order.map((key) => kept.get(key));
}

/** Undefined: it is not there any more. */
function mergeEntry(versions: Versions, list: string, at: Merging): unknown {
  const { base, mine, theirs } = versions;
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (!isRecord(mine) || !isRecord(theirs)) return versions[at.decide({ ...versions, kind: 'value', path: at.path })];
  const records = { base: isRecord(base) ? base : undefined, mine, theirs };
  const merge = at.rules.entries[list];
  return merge === undefined ? mergeRecord(records, at) : merge(records, at);
}

/** The entries by what they are known by; of several with the same, each by its place among them. */
export function keyed(list: readonly unknown[] = []): Map<string, unknown> {
  const counts = new Map<string, number>();
  const entries = list.map((item) => {
    const key = keyOf(item);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return [count === 0 ? key : `${key}#${String(count)}`, item] as const;
  });
  return new Map(entries);
}

/** An entry is known by its id, else by what it is about; one that has neither is known by what it says. */
const KEYS = ['id', 'code', 'notice', 'resource', 'plan'] as const;

function keyOf(item: unknown): string {
  if (!isRecord(item)) return JSON.stringify(item);
  const key = KEYS.map((name) => item[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof key === 'string' ? key : JSON.stringify(item);
}

function fieldOf({ path }: Merging): string {
  const last = path.at(-1);
  return last?.kind === 'field' ? last.name : '';
}

function everyIs({ mine, theirs }: Versions, is: (value: unknown) => boolean): boolean {
  return [mine, theirs].every((value) => value === undefined || is(value));
}

function asLists({ base, mine, theirs }: Versions): Versions<readonly unknown[]> {
  return { base: listOf(base), mine: listOf(mine), theirs: listOf(theirs) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asRecords({ base, mine, theirs }: Versions): Versions<JsonRecord> {
  return { base: recordOf(base), mine: recordOf(mine), theirs: recordOf(theirs) };
}
