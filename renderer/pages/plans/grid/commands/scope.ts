/** What every command of the grid works with. */
import type { Translate } from '../../../../../shared/i18n/index.ts';
import type { LineField } from '../../../../../shared/plan/schema.ts';
import type { GridRow } from '../../page-state/grid-rows.ts';
import type { PlanPageState } from '../../page-state/plan-page.tsx';
import type { PlansValue } from '../../../../state/documents/plans/plans-state.ts';
import { type GridColumnKey, isField } from '../grid-columns.ts';
import type { Rect } from '../grid-range.ts';
import { type Unmovable, unmovable } from '../line-drop.ts';
import { lineIds } from '../row-key.ts';
import type { GridCursor } from '../use-grid-cursor.ts';

export interface GridScope {
  readonly t: Translate;
  readonly page: PlanPageState;
  readonly plans: PlansValue;
  readonly columns: readonly GridColumnKey[];
  readonly cursor: GridCursor;
  /** Says something below the grid, until the next command. */
  readonly say: (text: string) => void;
  readonly startImport: (table: string[][]) => void;
}

export function rectOfScope({ cursor }: GridScope): Rect | null {
  return cursor.store.get()?.rect ?? null;
}

/** The lines with a tick that are on screen: what a filter or a folded group hides is left alone. */
export function tickedLines(rows: readonly GridRow[], selected: ReadonlySet<string>): string[] {
  return selected.size === 0 ? [] : lineIds(rows).filter((id) => selected.has(id));
}

/** The lines that commands are about, as shown: those with a tick, or else those of the range. Never one out of view. */
export function targets(scope: GridScope): string[] {
  const { rows, view } = scope.page;
  const ticked = tickedLines(rows, view.selected);
  if (ticked.length > 0) return ticked;
  const rect = rectOfScope(scope);
  return rect === null ? [] : lineIds(rows, rect.top, rect.bottom);
}

/** The lines and fields of the range. */
export function rangeOfScope(scope: GridScope): {
  readonly ids: readonly string[];
  readonly fields: readonly LineField[];
} {
  const rect = rectOfScope(scope);
  if (rect === null) return { ids: [], fields: [] };
  return {
    ids: lineIds(scope.page.rows, rect.top, rect.bottom),
    fields: scope.columns.slice(rect.left, rect.right + 1).filter(isField),
  };
}

/** Why lines cannot be moved as the plan is shown; null where they can. */
export function whyUnmovable({ page }: GridScope, ids: readonly string[]): Unmovable | null {
  const shared = page.scenario === undefined ? null : new Set(page.stored.plan.lines.map(({ id }) => id));
  return unmovable({ isSorted: page.view.sort !== null, shared }, ids);
}

/** New lines have to be seen: a filter that would hide them ends. */
export function showAll({ page }: GridScope): void {
  const { filter, problemsOnly } = page.view;
  if (filter !== '' || problemsOnly) page.setView({ filter: '', problemsOnly: false });
}
