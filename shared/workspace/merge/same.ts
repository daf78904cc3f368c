/** Values of a document compared by what they say: the order of keys does not count, nor does a key without a value. */

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a record; anything else is an empty one. */
export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

/** Whether two values of a document say the same. */
export function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    return Array.isArray(right) && left.length === right.length && left.every((item, at) => same(item, right[at]));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  return keysOf(left, right).every((key) => same(left[key], right[key]));
}

/** The keys of some records, each once, in the order in which they are met. */
export function keysOf(...records: readonly JsonRecord[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

/**
 * The value `next`, built from the pieces of `known` wherever they say the same: what did not change is then the very
 * same object, so that comparing it again costs nothing.
 */
export function withKnownPieces<T>(next: T, known: unknown): T {
  return piecesOf(next, known) as T;
}

function piecesOf(next: unknown, known: unknown): unknown {
  if (next === known) return known;
  if (Array.isArray(next) && Array.isArray(known)) return piecesOfList(next, known);
  if (!isRecord(next) || !isRecord(known)) return next;
  const entries = Object.entries(next).map(([key, value]) => [key, piecesOf(value, known[key])] as const);
  const isKnown = Object.keys(known).length === entries.length && entries.every(([key, value]) => value === known[key]);
  return isKnown ? known : Object.fromEntries(entries);
}

function piecesOfList(next: readonly unknown[], known: readonly unknown[]): unknown {
  const byId = new Map(known.map((item, at) => [idOf(item) ?? at, item]));
  const items = next.map((item, at) => piecesOf(item, byId.get(idOf(item) ?? at)));
  return items.length === known.length && items.every((item, at) => item === known[at]) ? known : items;
}

function idOf(item: unknown): string | undefined {
  const id = isRecord(item) ? item['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
