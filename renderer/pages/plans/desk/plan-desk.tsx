import { createContext, type ReactNode, use, useDeferredValue, useMemo, useState } from 'react';
import type { Plan, PlanScenario } from '../../../../shared/plan/schema.ts';
import type { StoredPlan } from '../../../../shared/plan/stored.ts';
import { type PlanPricesState, usePlanPrices } from '../../../state/workers/prices/use-plan-prices.ts';
import { NOTHING_FILLED, filledColumns, stillHidden } from './filled-columns.ts';
import { type GridRow, gridRows } from './grid-rows.ts';
import { FIRST_VIEW, type PlanViewState } from './view-state.ts';

/** What the parts of the page share: the plan on screen, its prices, and how it is looked at. */
export interface PlanDesk {
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

const PlanDeskContext = createContext<PlanDesk | null>(null);

interface PlanDeskProviderProps {
  readonly stored: StoredPlan;
  readonly scenario: PlanScenario | undefined;
  readonly plan: Plan;
  readonly children: ReactNode;
}

/** Prices the plan whenever it changes, and keeps how it is looked at while it is the plan on screen. */
export function PlanDeskProvider({ stored, scenario, plan, children }: PlanDeskProviderProps) {
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
  const desk = useMemo(
    () => ({ stored, scenario, plan, prices, view, setView, rows }),
    [stored, scenario, plan, prices, view, setView, rows],
  );
  return <PlanDeskContext value={desk}>{children}</PlanDeskContext>;
}

/** What stands in here may be drawn a moment after the grid, so that typing into it never waits for charts and sums. */
export function DrawnAfterTyping({ children }: { children: ReactNode }) {
  const desk = useDeferredValue(usePlanDesk());
  return <PlanDeskContext value={desk}>{children}</PlanDeskContext>;
}

/** The plan on screen, for the parts of the Plans page. */
export function usePlanDesk(): PlanDesk {
  const desk = use(PlanDeskContext);
  if (desk === null) throw new Error('usePlanDesk needs a PlanDeskProvider');
  return desk;
}
