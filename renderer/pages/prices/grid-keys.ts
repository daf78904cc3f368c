/** What a key does in the table, and to which row. */
export interface GridAction {
  readonly does: 'move' | 'open' | 'select' | 'send';
  readonly row: number;
}

interface GridPlace {
  /** The active row, -1 when there is none yet. */
  readonly active: number;
  readonly rows: number;
  /** How many rows fit on the screen. */
  readonly page: number;
}

/** Arrows, PgUp, PgDn, Home and End move; Enter opens, Space selects, C sends. Null: the key is not the table's. */
export function gridAction(key: string, { active, rows, page }: GridPlace): GridAction | null {
  const move = (row: number): GridAction => ({ does: 'move', row: Math.min(Math.max(row, 0), rows - 1) });
  switch (key) {
    case 'ArrowDown':
      return move(active + 1);
    case 'ArrowUp':
      return move(active - 1);
    case 'PageDown':
      return move(Math.max(active, 0) + page);
    case 'PageUp':
      return move(active - page);
    case 'Home':
      return move(0);
    case 'End':
      return move(rows - 1);
    case 'Enter':
      return active === -1 ? null : { does: 'open', row: active };
    case ' ':
      return active === -1 ? null : { does: 'select', row: active };
    case 'c':
    case 'C':
      return active === -1 ? null : { does: 'send', row: active };
    default:
      return null;
  }
}
