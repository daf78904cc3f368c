import type { NewId } from '../../../../shared/plan/edit/lines.ts';

/**
 * Ids for an edit that may run more than once: each call of the result begins anew and gives the same ids, so that all
 * runs make the same plan.
 */
export function replayedIds(newId: NewId): () => NewId {
  const ids: string[] = [];
  return () => {
    let next = 0;
    return () => {
      const id = ids[next] ?? newId();
      ids[next] = id;
      next += 1;
      return id;
    };
  };
}
