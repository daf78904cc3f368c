import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { usePlanImport } from '../import/import-context.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import type { PlansValue } from '../../../state/documents/plans/plans-state.ts';
import type { GridScope } from './commands/scope.ts';
import { shownColumns } from './grid-columns.ts';
import type { Selection } from './range-store.ts';
import { useGridCursor } from './use-grid-cursor.ts';

/** A sentence to stand below the grid, as long as the keyboard stays in the cell where it was said. */
export interface Said {
  readonly text: string;
  readonly at: Selection | null;
}

interface GridGround {
  readonly scope: GridScope;
  readonly said: Said | null;
  readonly hush: () => void;
}

/** What the commands of the grid work with, and what they have said. */
export function useGridScope(): GridGround {
  const t = useTranslate();
  const page = usePlanPage();
  const plans = usePlans();
  const { start } = usePlanImport();
  const { hidden } = page.view;
  const columns = useMemo(() => shownColumns(hidden), [hidden]);
  const cursor = useGridCursor(page.rows, columns);
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback((text: string) => setSaid({ text, at: cursor.store.get() }), [cursor]);
  const hush = useCallback(() => setSaid(null), []);
  const scope = useMemo(
    () => ({ t, page, plans: hushing(plans, hush), columns, cursor, say, startImport: start }),
    [t, page, plans, say, hush, columns, cursor, start],
  );
  return { scope, said, hush };
}

/** What was said is about the plan before the next change. */
function hushing(plans: PlansValue, hush: () => void): PlansValue {
  const hushed =
    (edit: PlansValue['edit']): PlansValue['edit'] =>
    (change, to) => {
      hush();
      edit(change, to);
    };
  return { ...plans, edit: hushed(plans.edit), editPlan: hushed(plans.editPlan) };
}
