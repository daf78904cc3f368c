/**
 * What could not be saved, kept in the browser until it is: over a reload, a closed tab and a new sign-in. Each page
 * keeps its own under its own lock; what belongs to a page that is gone is taken over by the next one that opens.
 */
import { accountsSchema } from '../../../shared/account/stored.ts';
import { calculatorDraftSchema } from '../../../shared/billing/draft.ts';
import { plansSchema } from '../../../shared/plan/stored.ts';
import { z } from '../../../shared/schema.ts';
import type { MergedPart, MergedParts } from '../../../shared/workspace/merge/index.ts';

/** Parts as they were when the page last knew what is stored, and as the page has them. */
export type UnsavedParts = {
  readonly [P in MergedPart]?: { readonly base: MergedParts[P]; readonly mine: MergedParts[P] };
};

export interface KeptUnsaved {
  readonly put: (parts: UnsavedParts) => void;
  readonly clear: () => void;
}

/** Nothing outlives the page. */
export const KEPT_NOWHERE: KeptUnsaved = { put: () => undefined, clear: () => undefined };

const DATABASE = 'cost-desk';
const STORE = 'unsaved';
const LOCK = 'cost-desk-unsaved-';
/** Of pages that are gone; more are not kept, the oldest goes first. */
const MOST_KEPT = 5;

const versions = <Schema extends z.ZodType>(schema: Schema) => z.object({ base: schema, mine: schema }).optional();

/** As it was put in: whatever else lies there is not taken. */
const keptSchema = z.object({
  savedAt: z.number(),
  parts: z.object({
    accounts: versions(accountsSchema),
    plans: versions(plansSchema),
    calculator: versions(calculatorDraftSchema),
  }),
});
type KeptEntry = z.infer<typeof keptSchema>;

/**
 * Opens what earlier pages could not save, and takes over the newest of it. There is a store only while something is in
 * it. Where there can be none (the browser is set to keep nothing) nothing is kept and nothing fails.
 */
export async function openKeptUnsaved(now: () => number): Promise<{ kept: KeptUnsaved; taken: UnsavedParts | null }> {
  const own = crypto.randomUUID();
  try {
    void navigator.locks.request(`${LOCK}${own}`, () => new Promise(() => undefined));
    const { held = [] } = await navigator.locks.query();
    const living = new Set(held.map(({ name = '' }) => name));
    const known = await indexedDB.databases();
    const taken = known.some(({ name }) => name === DATABASE)
      ? await withStore((store) => takeOver(store, own, living))
      : null;
    return { kept: keptAs(own, { now, isEmpty: taken === null }), taken };
  } catch {
    return { kept: KEPT_NOWHERE, taken: null };
  }
}

/** Writes one after the other, so that what was put in last is what is kept. */
function keptAs(own: string, start: { readonly now: () => number; readonly isEmpty: boolean }): KeptUnsaved {
  let { isEmpty } = start;
  let last: Promise<unknown> = Promise.resolve();
  const next = (write: (store: IDBObjectStore) => Promise<unknown>) => {
    // A full disk, or a browser that forbids it: the page itself still has everything, and says that it is not saved.
    last = last.then(() => withStore(write)).catch(() => undefined);
  };
  return {
    put(parts) {
      isEmpty = false;
      const savedAt = start.now();
      next((store) => answerOf(store.put({ savedAt, parts }, own)));
    },
    clear() {
      if (isEmpty) return;
      isEmpty = true;
      next((store) => answerOf(store.delete(own)));
    },
  };
}

/** Does something with the store, and leaves none behind where nothing is in it any more. */
async function withStore<T>(use: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await answerOf(opening);
  try {
    const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
    const used = await use(store);
    const isEmpty = (await answerOf(store.count())) === 0;
    database.close();
    if (isEmpty) await answerOf(indexedDB.deleteDatabase(DATABASE));
    return used;
  } finally {
    database.close();
  }
}

/** In one transaction, so that of two pages that open at once only one takes it. */
async function takeOver(store: IDBObjectStore, own: string, living: ReadonlySet<string>): Promise<UnsavedParts | null> {
  const keys = await answerOf(store.getAllKeys());
  const found: { key: IDBValidKey; entry: KeptEntry }[] = [];
  for (const key of keys) {
    if (typeof key !== 'string' || living.has(`${LOCK}${key}`)) continue;
    const entry = keptSchema.safeParse(await answerOf(store.get(key)));
    if (entry.success) found.push({ key, entry: entry.data });
  }
  const [newest, ...older] = found.toSorted((left, right) => right.entry.savedAt - left.entry.savedAt);
  for (const { key } of older.slice(MOST_KEPT - 1)) store.delete(key);
  if (newest === undefined) return null;
  store.delete(newest.key);
  store.put(newest.entry, own);
  return newest.entry.parts as UnsavedParts;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}
