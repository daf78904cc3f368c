import { createContext, type ReactNode, use, useDeferredValue, useMemo, useState } from 'react';
import type { Plan, PlanScenario } from '../../../../shared/plan/schema.ts';
import type { StoredPlan } from '../../../../shared/plan/stored.ts';
import { type PlanPricesState, usePlanPrices } from '../../../state/workers/prices/use-plan-prices.ts';
import { NOTHING_FILLED, filledColumns, stillHidden } from './filled-columns.ts';
import { type GridRow, gridRows } from './grid-rows.ts';
import { FIRST_VIEW, type PlanViewState } from './view-state.ts';

/** What the parts of the page share: the plan on screen, its prices, and how it is looked at. */
export interface PlanPageState {
  readonly stored: StoredPlan;
  readonly scenario: PlanScenario | undefined;
  /** The plan as it is in the scenario that is looked at. */
  readonly plan: Plan;
  readonly prices: PlanPricesState;
  readonly view: PlanViewState;
  readonly setView: (patch: Partial<PlanViewState>) => void;
  /** What the grid shows, in its order. */
  readonly rows: readonly GridRow[];
}

const PlanPageContext = createContext<PlanPageState | null>(null);

interface PlanPageProviderProps {
  readonly stored: StoredPlan;
  readonly scenario: PlanScenario | undefined;
  readonly plan: Plan;
  readonly children: ReactNode;
}

/** Prices the plan whenever it changes, and keeps how it is looked at while it is the plan on screen. */
export function PlanPageProvider({ stored, scenario, plan, children }: PlanPageProviderProps) {
  const prices = usePlanPrices(plan);
  const [view, setWholeView] = useState(FIRST_VIEW);
  const [setView] = useState(
    () => (patch: Partial<PlanViewState>) => setWholeView((before) => ({ ...before, ...patch })),
  );
  const filled = useMemo(() => filledColumns(plan.lines), [plan.lines]);
  const [known, setKnown] = useState(NOTHING_FILLED);
  if (filled !== known) {
    setKnown(filled);
    const hidden = stillHidden(view.hidden, known, filled);
    if (hidden !== view.hidden) setView({ hidden });
  }
  // Typing into the filter of a long plan must not wait for its rows.
  const filter = useDeferredValue(view.filter);
  const { problemsOnly, sort, folded } = view;
  const lines = prices.view?.lines;
  const rows = useMemo(
    () => gridRows(plan, lines ?? new Map(), { filter, problemsOnly, sort, folded }),
    [plan, lines, filter, problemsOnly, sort, folded],
  );
  const page = useMemo(
    () => ({ stored, scenario, plan, prices, view, setView, rows }),
    [stored, scenario, plan, prices, view, setView, rows],
  );
  return <PlanPageContext value={page}>{children}</PlanPageContext>;
}

/** What stands in here may be drawn a moment after the grid, so that typing into it never waits for charts and sums. */
export function DrawnAfterTyping({ children }: { children: ReactNode }) {
  const page = useDeferredValue(usePlanPage());
  return <PlanPageContext value={page}>{children}</PlanPageContext>;
}

/** The plan on screen, for the parts of the Plans page. */
export function usePlanPage(): PlanPageState {
  const page = use(PlanPageContext);
  if (page === null) throw new Error('usePlanPage needs a PlanPageProvider');
  return page;
}
