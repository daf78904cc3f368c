import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { RequestDraft } from '../../shared/billing/draft.ts';
import { hashOfPage, pageOfHash, type PageId } from './page-id.ts';
import { usePreferences } from './preferences.tsx';

/** The parts of the Account page that other pages lead to; `reconcile` is the balance with its comparison open. */
export type AccountSection = 'verification' | 'balance' | 'reconcile' | 'coupons' | 'resources' | 'settings';

/** Where to go, and what to take along: a row of the price table becomes the calculator's request. */
export type Destination =
  | { readonly page: 'calculator'; readonly request?: Partial<RequestDraft> }
  | { readonly page: 'account'; readonly section?: AccountSection }
  | { readonly page: Exclude<PageId, 'calculator' | 'account'> };

/** What was sent along and not received yet. */
interface Pending {
  readonly request?: Partial<RequestDraft> | undefined;
  readonly section?: AccountSection | undefined;
}

interface Navigation {
  readonly page: PageId;
  readonly navigate: (to: Destination) => void;
  readonly pending: Pending;
  readonly take: (what: keyof Pending) => void;
}

const NavigationContext = createContext<Navigation | null>(null);

const readHash = () => window.location.hash;
const onHashChange = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Keeps the page in the address's hash, which works under every host and gives back and forward for free. */
export function NavigationProvider({ children }: { children: ReactNode }) {
  const { preferences } = usePreferences();
  const [first] = useState<PageId>(preferences.startPage ?? 'home');
  const page = pageOfHash(useSyncExternalStore(onHashChange, readHash), first);
  const [pending, setPending] = useState<Pending>({});

  const value = useMemo(() => {
    const navigate = (to: Destination) => {
      const sent = { ...('request' in to && { request: to.request }), ...('section' in to && { section: to.section }) };
      setPending((before) => ({ ...before, ...sent }));
      window.location.hash = hashOfPage(to.page);
    };
    const take = (what: keyof Pending) => setPending((before) => ({ ...before, [what]: undefined }));
    return { page, navigate, pending, take };
  }, [page, pending]);

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
  useIncoming('request', receive);
}

/** Calls `receive` once with each section of the Account page that another page leads to. */
export function useIncomingSection(receive: (section: AccountSection) => void): void {
  useIncoming('section', receive);
}

function useIncoming<What extends keyof Pending>(
  what: What,
  receive: (sent: NonNullable<Pending[What]>) => void,
): void {
  const { pending, take } = useNavigation();
  const sent = pending[what];
  useEffect(() => {
    if (sent === undefined) return;
    receive(sent);
    take(what);
  });
}
