/** What a key does in the grid while no cell is edited. */

/** Steps to a cell; infinite ones go to the edge. */
interface Steps {
  readonly rows: number;
  readonly columns: number;
  /** The rows are counted in pages. */
  readonly pages?: true;
}

export type GridKey =
  | ({ readonly does: 'go' | 'extend' } & Steps)
  | {
      readonly does:
        | 'edit'
        | 'clear'
        | 'fill'
        | 'select-all'
        | 'toggle'
        | 'add-line'
        | 'duplicate'
        | 'delete'
        | 'move-up'
        | 'move-down'
        | 'menu'
        | 'details'
        | 'cancel'
        /** Tab moves through the cells, so another key goes past them. */
        | 'leave'
        | 'leave-back'
        /** Copy, cut and paste come as events of the clipboard; the key must only not begin to edit. */
        | 'clipboard';
    };

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const EDGES: Readonly<Record<string, number>> = { Home: -Infinity, End: Infinity };
const PAGES: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

const WITH_CTRL: Readonly<Record<string, GridKey['does']>> = {
  a: 'select-all',
  d: 'fill',
  c: 'clipboard',
  x: 'clipboard',
  v: 'clipboard',
  ' ': 'toggle',
  Enter: 'add-line',
  '-': 'delete',
};

const WITH_SHIFT: Readonly<Record<string, GridKey['does']>> = { F10: 'menu', F6: 'leave-back' };

const PLAIN: Readonly<Record<string, GridKey['does']>> = {
  Enter: 'edit',
  F2: 'edit',
  Delete: 'clear',
  Backspace: 'clear',
  ContextMenu: 'menu',
  Escape: 'cancel',
  F6: 'leave',
};

/** Ctrl is Cmd too. Null: the grid moves by itself, or the key begins to type, or it belongs to somebody else. */
export function gridKey(press: KeyPress, onHandle: boolean): GridKey | null {
  const { key, altKey, shiftKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  if (altKey) return ctrl || shiftKey ? null : withAlt(key);
  const arrow = ARROWS[key];
  if (arrow !== undefined) return moving(arrow, ctrl, shiftKey);
  const edge = EDGES[key];
  if (edge !== undefined) return toEdge(edge, ctrl, shiftKey);
  const page = PAGES[key];
  if (page !== undefined) return shiftKey && !ctrl ? { does: 'extend', rows: page, columns: 0, pages: true } : null;
  if (ctrl) return withCtrl(key, shiftKey);
  if (shiftKey) return named(WITH_SHIFT[key]);
  return named(key === ' ' && onHandle ? 'toggle' : PLAIN[key]);
}

function moving([rows, columns]: readonly [number, number], ctrl: boolean, shift: boolean): GridKey | null {
  if (!ctrl && !shift) return null;
  const far = ctrl ? Infinity : 1;
  return { does: shift ? 'extend' : 'go', rows: times(rows, far), columns: times(columns, far) };
}

/** With Ctrl the first or the last cell of all, and never the titles; alone the grid goes to the edge of the row itself. */
function toEdge(columns: number, ctrl: boolean, shift: boolean): GridKey | null {
  if (!ctrl && !shift) return null;
  return { does: shift ? 'extend' : 'go', rows: ctrl ? columns : 0, columns };
}

/** Nothing times infinity is nothing here. */
function times(step: number, far: number): number {
  return step === 0 ? 0 : step * far;
}

function withCtrl(key: string, shift: boolean): GridKey | null {
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (shift) return letter === 'd' ? { does: 'duplicate' } : null;
  return named(WITH_CTRL[letter]);
}

function withAlt(key: string): GridKey | null {
  if (key === 'ArrowUp') return { does: 'move-up' };
  if (key === 'ArrowDown') return { does: 'move-down' };
  return key === 'Enter' ? { does: 'details' } : null;
}

function named(does: GridKey['does'] | undefined): GridKey | null {
  return does === undefined || does === 'go' || does === 'extend' ? null : { does };
}
