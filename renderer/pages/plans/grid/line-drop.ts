/** Where lines go that are dropped on a row, and whether lines can be moved at all. */
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { GridRow } from '../page-state/grid-rows.ts';

/** As `moveLines` takes it. */
export interface DropPlace {
  /** The line before which they go; null: to the end. */
  readonly before: string | null;
  readonly group: string | null;
}

/**
 * The place above or below a row. On a group's own row it is the group's first place; below the last line of a group it
 * is still in that group. Null: nothing can be dropped there.
 */
export function dropPlace(plan: Plan, row: GridRow | undefined, half: 'above' | 'below'): DropPlace | null {
  if (row === undefined) return null;
  if (row.kind === 'new') return { before: null, group: plan.lines.at(-1)?.group ?? null };
  if (row.kind === 'group') {
    const group = row.group?.id ?? null;
    const first = plan.lines.find((line) => (line.group ?? null) === group);
    return { before: first?.id ?? null, group };
  }
  const { id, group = null } = row.line;
  if (half === 'above') return { before: id, group };
  const place = plan.lines.findIndex((line) => line.id === id);
  return { before: plan.lines[place + 1]?.id ?? null, group };
}

/** Why lines cannot be moved: a sorted view has another order, a scenario has its plan's. */
export type Unmovable = 'sorted' | 'scenario';

interface MoveGround {
  readonly isSorted: boolean;
  /** Ids of the plan's own lines while a scenario of it is looked at; null: the plan itself is. */
  readonly shared: ReadonlySet<string> | null;
}

/** Null where these lines can be moved. What only the scenario has can be moved in it. */
export function unmovable({ isSorted, shared }: MoveGround, ids: readonly string[]): Unmovable | null {
  if (isSorted) return 'sorted';
  return shared !== null && ids.some((id) => shared.has(id)) ? 'scenario' : null;
}
