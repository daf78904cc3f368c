import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import type { Strategy } from '../../../../shared/billing/compare.ts';
import { useWhy } from '../../../ui/why/why-context.tsx';

/** Whose verdict is being explained: a way to pay, or consumption. */
export type VerdictSubject = Strategy | 'consumption';

interface VerdictQuestion {
  readonly asked: VerdictSubject | null;
  readonly ask: (subject: VerdictSubject | null) => void;
}

const VerdictContext = createContext<VerdictQuestion | null>(null);

/** Holds which verdict is being explained. There is one place for reasons: a figure and a verdict take turns in it. */
export function VerdictProvider({ children }: { children: ReactNode }) {
  const { asked: figure, ask: askFigure } = useWhy();
  const [asked, setAsked] = useState<VerdictSubject | null>(null);
  if (figure !== null && asked !== null) setAsked(null);
  const value = useMemo(() => {
    const ask = (subject: VerdictSubject | null) => {
      askFigure(null);
      setAsked(subject);
    };
    return { asked, ask };
  }, [asked, askFigure]);
  return <VerdictContext value={value}>{children}</VerdictContext>;
}

/** The verdict being explained, and how to ask for another or, with null, for none. */
export function useVerdictQuestion(): VerdictQuestion {
  const value = use(VerdictContext);
  if (value === null) throw new Error('useVerdictQuestion needs a VerdictProvider');
  return value;
}
