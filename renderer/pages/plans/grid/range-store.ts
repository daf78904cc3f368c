/** The range outside of React: drawing it with the mouse renders the cells that change, not the grid. */
import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import { type Place, type Rect, contains, rectOf } from './grid-range.ts';

/** The cell that has the keyboard, the opposite corner, and all that is between them. */
export interface Selection {
  readonly anchor: Place;
  readonly head: Place;
  readonly rect: Rect;
}

export interface RangeStore {
  /** Null before the grid was first used, and where no cell is marked any more. */
  get(): Selection | null;
  select(anchor: Place, head: Place): void;
  clear(): void;
  subscribe(listener: () => void): () => void;
}

export function rangeStore(): RangeStore {
  const listeners = new Set<() => void>();
  let current: Selection | null = null;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get: () => current,
    select(anchor, head) {
      if (current !== null && isSame(current.anchor, anchor) && isSame(current.head, head)) return;
      current = { anchor, head, rect: rectOf(anchor, head) };
      tell();
    },
    clear() {
      if (current === null) return;
      current = null;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

const RangeContext = createContext<RangeStore>(rangeStore());
export const RangeProvider = RangeContext.Provider;

/** Whether a cell, by its place, is in the range. */
export function useInRange(row: number, column: number): boolean {
  const store = use(RangeContext);
  const isIn = useCallback(() => contains(store.get()?.rect ?? null, row, column), [store, row, column]);
  return useSyncExternalStore(store.subscribe, isIn);
}

/** What is selected now. */
export function useSelection(store: RangeStore): Selection | null {
  return useSyncExternalStore(store.subscribe, store.get);
}
