import type { AppError, Result } from '../../shared/result.ts';

/**
 * Saves values one after the other: never two at a time, and of those that wait only the newest, because each value
 * is the whole. `onSettled` hears of every save; after a failure the next save, or the next change, tries again.
 */
export function createSaveQueue<Value>(
  save: (value: Value) => Promise<Result<null>>,
  onSettled: (problem: AppError | null) => void,
): (value: Value) => void {
  let waiting: { readonly value: Value } | null = null;
  let saving = false;
  const drain = async () => {
    saving = true;
    while (waiting !== null) {
      const { value }: { readonly value: Value } = waiting;
      waiting = null;
      const saved = await save(value);
      // A failed save that a newer one follows is no news: the newer one holds everything.
      if (waiting === null) onSettled(saved.ok ? null : saved.error);
    }
    saving = false;
  };
  return (value) => {
    waiting = { value };
    if (!saving) void drain();
  };
}
