/** What is being typed and was not given yet: a cell before Enter, a form before its button. Leaving would lose it. */
import { useEffect, useEffectEvent, useInsertionEffect } from 'react';

const asked = new Set<() => boolean>();

/** Whether anything in the window is typed and not given. */
export function isAnythingTyped(): boolean {
  return [...asked].some((isTyped) => isTyped());
}

/** Tells that something is typed here, as long as it is. */
export function useTyped(isTyped: boolean): void {
  const ask = useEffectEvent(() => isTyped);
  useEffect(() => {
    const asking = () => ask();
    asked.add(asking);
    return () => {
      asked.delete(asking);
    };
  }, []);
}

/** As `useTyped`, for what stays while its page is away; `isTyped` does not change. */
export function useTypedAnywhere(isTyped: () => boolean): void {
  // A page that is only hidden keeps this effect: what is typed there is still there.
  useInsertionEffect(() => {
    asked.add(isTyped);
    return () => {
      asked.delete(isTyped);
    };
  }, [isTyped]);
}
