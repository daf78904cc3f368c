/** A range of cells: from where it was begun to where it was drawn, by the keys of rows and columns. */

/** A cell of the grid by row and column key. */
export interface CellKey {
  readonly row: string;
  readonly column: string;
}

/** The anchor has the keyboard; the head is the opposite corner. */
export interface Range {
  readonly anchor: CellKey;
  readonly head: CellKey;
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

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
