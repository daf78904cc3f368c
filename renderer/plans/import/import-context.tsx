import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { ImportDialog } from './ImportDialog.tsx';

/** Takes the rows of a table into the plan on screen; always through the dialog, which shows what becomes of them. */
export interface PlanImport {
  /** To choose a file, drop one or paste. */
  open(): void;
  /** With a table that was pasted elsewhere. */
  start(table: string[][]): void;
}

const PlanImportContext = createContext<PlanImport | null>(null);

/** What the dialog was opened with; null while it is closed. The serial makes every opening a new one. */
interface Opening {
  readonly table: string[][] | null;
  readonly serial: number;
}

/** Holds the import dialog for the whole page of plans: the empty page starts imports too. */
export function PlanImportProvider({ children }: { children: ReactNode }) {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [closing, setClosing] = useState(false);
  const actions = useMemo<PlanImport>(() => {
    const begin = (table: string[][] | null) => {
      setClosing(false);
      setOpening((before) => ({ table, serial: (before?.serial ?? 0) + 1 }));
    };
    return { open: () => begin(null), start: begin };
  }, []);
  return (
    <PlanImportContext value={actions}>
      {children}
      {opening !== null && (
        <ImportDialog key={opening.serial} table={opening.table} opened={!closing} onClose={() => setClosing(true)} />
      )}
    </PlanImportContext>
  );
}

/** Opens the import dialog from anywhere on the Plans page. */
export function usePlanImport(): PlanImport {
  const value = use(PlanImportContext);
  if (value === null) throw new Error('usePlanImport needs a PlanImportProvider');
  return value;
}
