import { createContext, use, useMemo, type ReactNode } from 'react';
import type { RestoreResult } from './restore-result.ts';

interface Reopening {
  /** What the window was opened again for; null: it was opened by a person. */
  readonly told: RestoreResult | null;
  /** Opens the window again on what is stored now; whatever was only in the window is gone. */
  readonly reopen: (told: RestoreResult | null) => Promise<void>;
}

const ReopenContext = createContext<Reopening | null>(null);

export function ReopenProvider({ told, reopen, children }: Reopening & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ told, reopen }), [told, reopen]);
  return <ReopenContext value={value}>{children}</ReopenContext>;
}

/** The way to open the window again, and why that was done last. */
export function useReopening(): Reopening {
  const value = use(ReopenContext);
  if (value === null) throw new Error('useReopening needs a ReopenProvider');
  return value;
}
