import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { RequestDraft } from '../../shared/billing/draft.ts';
import { hashOfPage, pageOfHash, type PageId } from './page-id.ts';

/** Where to go, and what to take along: a row of the price table becomes the calculator's request. */
export type Destination =
  | { readonly page: 'calculator'; readonly request?: Partial<RequestDraft> }
  | { readonly page: Exclude<PageId, 'calculator'> };

interface Navigation {
  readonly page: PageId;
  readonly navigate: (to: Destination) => void;
  readonly pendingRequest: Partial<RequestDraft> | null;
  readonly takeRequest: () => void;
}

const NavigationContext = createContext<Navigation | null>(null);

const readHash = () => window.location.hash;
const onHashChange = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Keeps the page in the address's hash, which works under every host and gives back and forward for free. */
export function NavigationProvider({ children }: { children: ReactNode }) {
  const page = pageOfHash(useSyncExternalStore(onHashChange, readHash));
  const [pendingRequest, setPendingRequest] = useState<Partial<RequestDraft> | null>(null);

  const value = useMemo(() => {
    const navigate = (to: Destination) => {
      if (to.page === 'calculator' && to.request !== undefined) setPendingRequest(to.request);
      window.location.hash = hashOfPage(to.page);
    };
    return { page, navigate, pendingRequest, takeRequest: () => setPendingRequest(null) };
  }, [page, pendingRequest]);

  return <NavigationContext value={value}>{children}</NavigationContext>;
}

function useNavigation(): Navigation {
  const value = use(NavigationContext);
  if (value === null) throw new Error('useNavigate needs a NavigationProvider');
  return value;
}

/** The page on screen. */
export function usePage(): PageId {
  return useNavigation().page;
}

/** Goes to another page: `navigate({ page: 'calculator', request: { product: 'vm', ... } })`. */
export function useNavigate(): (to: Destination) => void {
  return useNavigation().navigate;
}

/** Calls `receive` once with each request that another page sends to the calculator. */
export function useIncomingRequest(receive: (request: Partial<RequestDraft>) => void): void {
  const { pendingRequest, takeRequest } = useNavigation();
  useEffect(() => {
    if (pendingRequest === null) return;
    receive(pendingRequest);
    takeRequest();
  });
}
