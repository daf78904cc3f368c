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
  const [opening, setOpening] = useState<Opening>({ ids: [], serial: 0 });
  const [opened, setOpened] = useState(false);
  const actions = useMemo<ApplyCheapest>(
    () => ({
      open(ids) {
        setOpening(({ serial }) => ({ ids, serial: serial + 1 }));
        setOpened(true);
      },
    }),
    [],
  );
  return (
    <ApplyCheapestContext value={actions}>
      {children}
      <ApplyDialog {...opening} opened={opened} onClose={() => setOpened(false)} />
    </ApplyCheapestContext>
  );
}

/** Opens the dialog of the cheapest modes from anywhere in the plan's view. */
export function useApplyCheapest(): ApplyCheapest {
  const value = use(ApplyCheapestContext);
  if (value === null) throw new Error('useApplyCheapest needs an ApplyCheapestProvider');
  return value;
}
