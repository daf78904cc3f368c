/** What was just put in the place of what was stored; the window says so when it has opened on it. */
export type RestoreResult = (
  | { readonly what: 'restored'; readonly when: string }
  | { readonly what: 'imported'; readonly file: string }
  | { readonly what: 'undone' | 'redone' | 'emptied' }
) & {
  /** The backup of what was there before; null: there is no way back. */
  readonly undo: string | null;
};

/** Without the way back, which is known once it is done. */
export type RestoreResultOf<T = RestoreResult> = T extends unknown ? Omit<T, 'undo'> : never;
