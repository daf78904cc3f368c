/** What is being typed and was not given yet: a cell before Enter, a form before its button. Leaving would lose it. */
import { useInsertionEffect } from 'react';

const asked = new Set<() => boolean>();

/** Whether anything in the window is typed and not given. */
export function isAnythingTyped(): boolean {
  return [...asked].some((isTyped) => isTyped());
}

/** Tells that something is typed here, as long as it is; also while its page is hidden, for it is still there. */
export function useTyped(isTyped: boolean): void {
  // A page that is only hidden keeps this kind of effect.
  useInsertionEffect(() => {
    if (!isTyped) return undefined;
    const typed = () => true;
    asked.add(typed);
    return () => {
      asked.delete(typed);
    };
  }, [isTyped]);
}

/** As `useTyped`, for what is asked when it is needed; `isTyped` does not change. */
export function useTypedOf(isTyped: () => boolean): void {
  useInsertionEffect(() => {
    asked.add(isTyped);
    return () => {
      asked.delete(isTyped);
    };
  }, [isTyped]);
}
