import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import type { ExplainedFigure } from '../../../shared/billing/explain.ts';

interface Why {
  readonly asked: ExplainedFigure | null;
  readonly ask: (figure: ExplainedFigure | null) => void;
}

const WhyContext = createContext<Why | null>(null);

/** Holds which figure is being explained, so that every amount on the page can ask. */
export function WhyProvider({ children }: { children: ReactNode }) {
  const [asked, ask] = useState<ExplainedFigure | null>(null);
  const value = useMemo(() => ({ asked, ask }), [asked]);
  return <WhyContext value={value}>{children}</WhyContext>;
}

/** The figure being explained, and how to ask for another or, with null, for none. */
export function useWhy(): Why {
  const value = use(WhyContext);
  if (value === null) throw new Error('useWhy needs a WhyProvider');
  return value;
}
