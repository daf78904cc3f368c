import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { ApplyDialog } from './ApplyDialog.tsx';

/** Changes lines to the mode that costs least, after a look at what that would change. */
export interface ApplyCheapest {
  /** For these lines of the plan on screen, by their ids. */
  open(ids: readonly string[]): void;
}

const ApplyCheapestContext = createContext<ApplyCheapest | null>(null);

interface Opening {
  readonly ids: readonly string[];
  readonly serial: number;
}

/** Holds the dialog of the cheapest modes for the plan on screen. */
export function ApplyCheapestProvider({ children }: { children: ReactNode }) {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [closing, setClosing] = useState(false);
  const actions = useMemo<ApplyCheapest>(
    () => ({
      open(ids) {
        setClosing(false);
        setOpening((before) => ({ ids, serial: (before?.serial ?? 0) + 1 }));
      },
    }),
    [],
  );
  return (
    <ApplyCheapestContext value={actions}>
      {children}
      {opening !== null && (
        <ApplyDialog key={opening.serial} ids={opening.ids} opened={!closing} onClose={() => setClosing(true)} />
      )}
    </ApplyCheapestContext>
  );
}

/** Opens the dialog of the cheapest modes from anywhere in the plan's view. */
export function useApplyCheapest(): ApplyCheapest {
  const value = use(ApplyCheapestContext);
  if (value === null) throw new Error('useApplyCheapest needs an ApplyCheapestProvider');
  return value;
}
