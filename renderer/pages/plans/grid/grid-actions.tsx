import { createContext, use } from 'react';
import type { Place } from './grid-range.ts';

/** What the menu is about, and where it opens, in pixels of the window. */
export interface MenuRequest {
  readonly about: { readonly kind: 'lines' } | { readonly kind: 'group'; readonly id: string };
  readonly x: number;
  readonly y: number;
}

/** What cells ask of the grid. Always the same object, so that no cell is drawn again for it. */
export interface GridActions {
  readonly toggleFold: (groupId: string) => void;
  readonly openMenu: (request: MenuRequest) => void;
  readonly toggleAll: () => void;
  /** Ticks a line, or takes its tick; with Shift also all from the line that was ticked last. */
  readonly tick: (lineId: string, checked: boolean, isShift: boolean) => void;
  /** Moves on from a cell whose editing ended. */
  readonly step: (by: Place) => void;
  /** Whether editing began with a typed letter, which replaces the text. */
  readonly isReplacing: () => boolean;
  readonly dragStart: (lineId: string, transfer: DataTransfer) => void;
  readonly dragEnd: () => void;
}

const GridActionsContext = createContext<GridActions | null>(null);
export const GridActionsProvider = GridActionsContext.Provider;

export function useGridActions(): GridActions {
  const actions = use(GridActionsContext);
  if (actions === null) throw new Error('useGridActions is for the cells of the grid');
  return actions;
}
