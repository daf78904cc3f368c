import { createContext, use } from 'react';
import type { Totals } from '../../../../shared/plan/totals.ts';
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

/** What the rows of groups know, by the ids of groups; the empty id is that of no group. */
export interface GroupFacts {
  /** Empty before the plan was priced. */
  readonly totals: ReadonlyMap<string, Totals>;
  /** How many lines each has, filtered or not. */
  readonly sizes: ReadonlyMap<string, number>;
}

const GroupFactsContext = createContext<GroupFacts>({ totals: new Map(), sizes: new Map() });
export const GroupFactsProvider = GroupFactsContext.Provider;

export function useGroupFacts(id: string): { readonly totals: Totals | undefined; readonly size: number } {
  const { totals, sizes } = use(GroupFactsContext);
  return { totals: totals.get(id), size: sizes.get(id) ?? 0 };
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
