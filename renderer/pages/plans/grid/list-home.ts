import { createContext, use } from 'react';

const ListHomeContext = createContext<HTMLElement | null>(null);
export const ListHomeProvider = ListHomeContext.Provider;

/** Where lists of cells are drawn: inside the grid's frame, which does not cut them off as a cell does. */
export function useListHome(): HTMLElement {
  return use(ListHomeContext) ?? document.body;
}
