/** What an edit does not touch stays the same object: the pricer knows a line by it, and so does undo. */
import type { Plan, PlanLine } from '../schema.ts';

/** The plan with these lines; the same plan where they are its own, in its order. */
export function withLines(plan: Plan, lines: readonly PlanLine[]): Plan {
  return areSame(plan.lines, lines) ? plan : { ...plan, lines: [...lines] };
}

/** Each part changed; the same list where no part is. */
export function mapped<T>(parts: T[], change: (part: T) => T): T[] {
  const next = parts.map(change);
  return areSame(parts, next) ? parts : next;
}

/** Whether two lists hold the same objects in the same order. */
function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
