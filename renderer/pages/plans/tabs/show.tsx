import { createContext, use } from 'react';

/** Whether figures are shown as a chart or as the table of the same figures; one choice for all tabs. */
export type Show = 'chart' | 'table';

const ShowContext = createContext<Show>('chart');

export const ShowProvider = ShowContext;

/** How the tabs show their figures. */
export function useShow(): Show {
  return use(ShowContext);
}
