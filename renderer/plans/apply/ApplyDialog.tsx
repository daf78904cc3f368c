interface ApplyDialogProps {
  readonly ids: readonly string[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Shows which lines would cost less in another mode, and changes those that are ticked. */
export function ApplyDialog(_props: ApplyDialogProps) {
  return null;
}
