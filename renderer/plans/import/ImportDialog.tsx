interface ImportDialogProps {
  /** A table that was pasted elsewhere; null: none yet. */
  readonly table: string[][] | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Takes the rows of a table into the plan on screen as new lines. */
export function ImportDialog(_props: ImportDialogProps) {
  return null;
}
