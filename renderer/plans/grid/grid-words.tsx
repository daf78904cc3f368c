import { createContext, use } from 'react';
import type { Totals } from '../../../shared/plan/totals.ts';
import type { CellNames } from './cell-name.ts';
import type { Unmovable } from './line-drop.ts';

const CellNamesContext = createContext<CellNames | null>(null);
export const CellNamesProvider = CellNamesContext.Provider;

/** The names of codes and groups, for all cells. */
export function useCellNames(): CellNames {
  const names = use(CellNamesContext);
  if (names === null) throw new Error('useCellNames is for the cells of the grid');
  return names;
}

/** What the first column knows of all lines. */
export interface LineFacts {
  /** Places in the plan by id, counted from 1, however the view is sorted. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly unmovable: (id: string) => Unmovable | null;
}

const LineFactsContext = createContext<LineFacts>({ numbers: new Map(), unmovable: () => null });
export const LineFactsProvider = LineFactsContext.Provider;

export function useLineFacts(): LineFacts {
  return use(LineFactsContext);
}

const GroupTotalsContext = createContext<ReadonlyMap<string, Totals>>(new Map());
export const GroupTotalsProvider = GroupTotalsContext.Provider;

/** The sums of a group; the empty id is that of no group. Undefined before the plan was priced. */
export function useGroupTotals(id: string): Totals | undefined {
  return use(GroupTotalsContext).get(id);
}

/** How many of the lines on screen are selected. */
export interface Ticks {
  readonly all: boolean;
  readonly some: boolean;
}

const TicksContext = createContext<Ticks>({ all: false, some: false });
export const TicksProvider = TicksContext.Provider;

export function useTicks(): Ticks {
  return use(TicksContext);
}
