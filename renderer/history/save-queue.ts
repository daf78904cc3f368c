import type { AppError, Result } from '../../shared/result.ts';

export interface SaveQueue<Value> {
  /** Saves a value when what is being saved is done. */
  readonly save: (value: Value) => void;
  /** Saves what waits at once, beside what is being saved: the window is leaving, so nothing comes after it. */
  readonly hurry: () => void;
}

/**
 * Saves values one after the other: never two at a time, and of those that wait only the newest, because each value
 * is the whole. `onSettled` hears of every save; after a failure the next save, or the next change, tries again.
 */
export function createSaveQueue<Value>(
  store: (value: Value) => Promise<Result<null>>,
  onSettled: (problem: AppError | null) => void,
): SaveQueue<Value> {
  let waiting: { readonly value: Value } | null = null;
  let saving = false;
  const next = async () => {
    const taken = waiting;
    if (taken === null) return false;
    waiting = null;
    const saved = await store(taken.value);
    // A failed save that a newer one follows is no news: the newer one holds everything.
    if (waiting === null) onSettled(saved.ok ? null : saved.error);
    return true;
  };
  const drain = async () => {
    saving = true;
    while (await next());
    saving = false;
  };
  return {
    save(value) {
      waiting = { value };
      if (!saving) void drain();
    },
    hurry() {
      void next();
    },
  };
}
