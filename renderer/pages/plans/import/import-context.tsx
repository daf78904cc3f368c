import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { LinesImportDialog } from './LinesImportDialog.tsx';

/** Takes the rows of a table into the plan on screen; always through the dialog, which shows what becomes of them. */
export interface PlanImport {
  /** To choose a file, drop one or paste. */
  open(): void;
  /** With a table that was pasted elsewhere. */
  start(table: string[][]): void;
}

const PlanImportContext = createContext<PlanImport | null>(null);

/** What the dialog was opened with last. The serial makes every opening a new one. */
interface Opening {
  readonly table: string[][] | null;
  readonly serial: number;
}

/** Holds the import dialog for the whole page of plans: the empty page starts imports too. */
export function PlanImportProvider({ children }: { children: ReactNode }) {
  const [opening, setOpening] = useState<Opening>({ table: null, serial: 0 });
  const [opened, setOpened] = useState(false);
  const actions = useMemo<PlanImport>(() => {
    const begin = (table: string[][] | null) => {
      setOpening(({ serial }) => ({ table, serial: serial + 1 }));
      setOpened(true);
    };
    return { open: () => begin(null), start: begin };
  }, []);
  return (
    <PlanImportContext value={actions}>
      {children}
      <LinesImportDialog {...opening} opened={opened} onClose={() => setOpened(false)} />
    </PlanImportContext>
  );
}

/** Opens the import dialog from anywhere on the Plans page. */
export function usePlanImport(): PlanImport {
  const value = use(PlanImportContext);
  if (value === null) throw new Error('usePlanImport needs a PlanImportProvider');
  return value;
}
