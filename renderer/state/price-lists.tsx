import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Bridge } from '../../shared/bridge.ts';
import type { PriceListSummary } from '../../shared/catalog/schema.ts';
import type { PriceList } from '../../shared/catalog/schema.ts';
import { fail, ok, type AppError, type Result } from '../../shared/result.ts';
import { useBridge } from './bridge/bridge-context.tsx';

/** The price lists as the window has them. `no-list`: the host answered, but has no list that is not archived. */
export type PriceListsState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: AppError | 'no-list'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly current: PriceList; readonly summaries: readonly PriceListSummary[] };

type Loaded = { readonly current: PriceList; readonly summaries: readonly PriceListSummary[] };

const PriceListsContext = createContext<PriceListsState>({ status: 'loading' });

/** Loads the current price list once; every page reads the same one. */
export function PriceListsProvider({ children }: { children: ReactNode }) {
  const bridge = useBridge();
  const [answer, setAnswer] = useState<Result<Loaded, AppError | 'no-list'> | null>(null);

  useEffect(() => {
    void loadCurrent(bridge).then(setAnswer);
  }, [bridge]);

  const value = useMemo(() => {
    const retry = () => {
      setAnswer(null);
      void loadCurrent(bridge).then(setAnswer);
    };
    return stateOf(answer, retry);
  }, [answer, bridge]);
  return <PriceListsContext value={value}>{children}</PriceListsContext>;
}

function stateOf(answer: Result<Loaded, AppError | 'no-list'> | null, retry: () => void): PriceListsState {
  if (answer === null) return { status: 'loading' };
  return answer.ok ? { status: 'ready', ...answer.value } : { status: 'error', error: answer.error, retry };
}

async function loadCurrent(bridge: Bridge): Promise<Result<Loaded, AppError | 'no-list'>> {
  const summaries = await bridge.listPriceLists({});
  if (!summaries.ok) return summaries;
  const newest = summaries.value.find((summary) => !summary.archived);
  if (newest === undefined) return fail('no-list');
  const current = await bridge.readPriceList({ id: newest.id });
  return current.ok ? ok({ current: current.value, summaries: summaries.value }) : current;
}

/** The lists in every state: for the shell, which shows the loading and the error. */
export function usePriceLists(): PriceListsState {
  return use(PriceListsContext);
}

/** The current price list. Pages are only shown once it is there. */
export function usePriceList(): PriceList {
  const state = usePriceLists();
  if (state.status !== 'ready') throw new Error('usePriceList is for pages: the list is not loaded yet');
  return state.current;
}
