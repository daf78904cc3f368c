/**
 * A range of cells: from where it was begun to where it was drawn. What is in it is remembered by keys, not by corners:
 * between two corners other lines can come to stand.
 */

/** A cell of the grid by row and column key. */
export interface CellKey {
  readonly row: string;
  readonly column: string;
}

/** The keys of rows and columns, in the order in which they are shown. */
export interface Keys {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The cell that has the keyboard, and the rows and columns of all cells that are marked. */
export interface CellRange extends Keys {
  readonly anchor: CellKey;
}

/** Two opposite corners; the anchor has the keyboard. */
export interface Corners {
  readonly anchor: Place;
  readonly head: Place;
}

/** A cell by its place, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** All edges are included. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How many rows and columns there are; the first column is the handle, which is in no range. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle between two corners. It never has the handle, except as a single cell. */
export function rectOf(anchor: Place, head: Place): Rect {
  const [top, bottom] = inOrder(anchor.row, head.row);
  const [left, right] = inOrder(anchor.column, head.column);
  return { top, bottom, left: right > 0 ? Math.max(left, 1) : left, right };
}

export function contains(rect: Rect | null, row: number, column: number): boolean {
  if (rect === null) return false;
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

export function isSingle({ top, bottom, left, right }: Rect): boolean {
  return top === bottom && left === right;
}

/** A place some steps away, as far as the grid goes; infinite steps lead to its edge. */
export function moved({ row, column }: Place, by: Place, size: GridSize): Place {
  return {
    row: Math.min(Math.max(row + by.row, 0), size.rows - 1),
    column: Math.min(Math.max(column + by.column, Math.min(column, 1)), size.columns - 1),
  };
}

/** What is between two corners, by keys; null where one of them is no cell. */
export function rangeBetween({ rows, columns }: Keys, { anchor, head }: Corners): CellRange | null {
  const cell = { row: rows[anchor.row], column: columns[anchor.column] };
  if (cell.row === undefined || cell.column === undefined || rows[head.row] === undefined) return null;
  return {
    anchor: { row: cell.row, column: cell.column },
    rows: between(rows, anchor.row, head.row),
    columns: between(columns, anchor.column, head.column),
  };
}

/**
 * Where a range is after rows or columns were sorted, filtered, moved, added or taken away: what is left of it where
 * that still stands together; of a range that was torn apart the cell with the keyboard; null where that is gone too.
 * So a range never has a cell that was not in it.
 */
export function followed(range: CellRange, shown: Keys): Corners | null {
  const row = shown.rows.indexOf(range.anchor.row);
  const column = shown.columns.indexOf(range.anchor.column);
  const rows = spanOf(range.rows, shown.rows);
  const columns = spanOf(range.columns, shown.columns);
  if (rows !== null && columns !== null) {
    const [top, bottom] = fromAnchor(rows, row);
    const [left, right] = fromAnchor(columns, column);
    return { anchor: { row: top, column: left }, head: { row: bottom, column: right } };
  }
  return row === -1 || column === -1 ? null : { anchor: { row, column }, head: { row, column } };
}

/** The first and the last place of those keys that are still there; null where none is, or something is between them. */
function spanOf(keys: readonly string[], shown: readonly string[]): [number, number] | null {
  const wanted = new Set(keys);
  const places = shown.flatMap((key, place) => (wanted.has(key) ? [place] : []));
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined || last - first + 1 !== places.length) return null;
  return [first, last];
}

/** The keyboard stays in its cell where that is a corner still, else it goes to the first one. */
function fromAnchor([first, last]: readonly [number, number], anchor: number): [number, number] {
  return anchor === last ? [last, first] : [first, last];
}

function between(keys: readonly string[], a: number, b: number): string[] {
  const [first, last] = inOrder(a, b);
  return keys.slice(first, last + 1);
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
