import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { BoughtDialog } from './BoughtDialog.tsx';

/** Enters lines as bought: the account gets what they buy, and the plan's forecast leaves them out. */
export interface EnterBought {
  /** For these lines of the plan on screen, by their ids. */
  open(ids: readonly string[]): void;
}

const EnterBoughtContext = createContext<EnterBought | null>(null);

interface Opening {
  readonly ids: readonly string[];
  readonly serial: number;
}

/** Holds the dialog of what was bought for the plan on screen. */
export function EnterBoughtProvider({ children }: { children: ReactNode }) {
  const [opening, setOpening] = useState<Opening>({ ids: [], serial: 0 });
  const [opened, setOpened] = useState(false);
  const actions = useMemo<EnterBought>(
    () => ({
      open(ids) {
        setOpening(({ serial }) => ({ ids, serial: serial + 1 }));
        setOpened(true);
      },
    }),
    [],
  );
  return (
    <EnterBoughtContext value={actions}>
      {children}
      <BoughtDialog {...opening} opened={opened} onClose={() => setOpened(false)} />
    </EnterBoughtContext>
  );
}

/** Opens the dialog of what was bought from anywhere in the plan's view. */
export function useEnterBought(): EnterBought {
  const value = use(EnterBoughtContext);
  if (value === null) throw new Error('useEnterBought needs an EnterBoughtProvider');
  return value;
}
