/** Where keys move the active row of a long table. */
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

interface Place {
  readonly active: number;
  readonly rows: number;
  /** How many rows fit into the view. */
  readonly page: number;
}

/** The row that a key moves to, which may lie before the first one or after the last one; null: another key. */
export function movedBy({ key, ctrlKey, altKey, metaKey }: KeyPress, { active, rows, page }: Place): number | null {
  if (ctrlKey || altKey || metaKey) return null;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: rows - 1,
  };
  return to[key] ?? null;
}
