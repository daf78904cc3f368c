import { type RefObject, createRef, useLayoutEffect, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import type { GridRow } from '../page-state/grid-rows.ts';
import { type GridColumnKey, ROW_HEIGHT } from './grid-columns.ts';
import { type CellKey, type Keys, type Place, type CellRange, followed, moved, rangeBetween } from './grid-range.ts';
import { type RangeStore, rangeStore } from './range-store.ts';
import { rowKeyOf } from './row-key.ts';

/**
 * The cell that has the keyboard and the range that begins there. Both stay with their cells whatever moves these, and
 * are given up where they cannot: no command is ever about a cell that was not marked.
 */
export interface GridCursor {
  readonly gridRef: RefObject<DataGridHandle | null>;
  readonly store: RangeStore;
  /** Moves the keyboard to a cell; with `edit` it is edited at once. */
  readonly go: (place: Place, edit?: boolean) => void;
  /** The same by steps from where it is, as far as the grid goes. */
  readonly step: (by: Place) => void;
  /** Draws the range to a cell; the keyboard stays. */
  readonly extend: (head: Place) => void;
  readonly extendBy: (by: Place) => void;
  /** The keyboard is at a cell: the range is this cell. */
  readonly arrive: (place: Place) => void;
  /** Goes to a cell as soon as its row is there. */
  readonly goWhenThere: (cell: CellKey, edit?: boolean) => void;
  /** The keyboard went to the header: the cell is kept, but what moves it does not take the keyboard there. */
  readonly leave: () => void;
  /** Gives the keyboard back to its cell; where none is marked, to the first line, or the row for new ones. */
  readonly focus: () => void;
  /** Marks nothing any more. */
  readonly drop: () => void;
  /** The marked lines are being taken away: the keyboard goes to what takes their place. */
  readonly stayNear: () => void;
  /** How many rows there are in view. */
  readonly page: () => number;
  /** Whether the grid moves its own position, which begins no new range. */
  readonly isSyncing: () => boolean;
}

interface Ground {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumnKey[];
}

/** Follows rows and columns by their keys. */
export function useGridCursor(rows: readonly GridRow[], columns: readonly GridColumnKey[]): GridCursor {
  const [cursor] = useState(() => createCursor({ rows, columns }));
  useLayoutEffect(() => cursor.follow({ rows, columns }), [cursor, rows, columns]);
  return cursor;
}

interface FollowingCursor extends GridCursor {
  /** Rows or columns are other ones, or stand in another order. */
  readonly follow: (ground: Ground) => void;
}

/** What the cursor remembers between two changes. */
interface Memory {
  ground: Ground;
  range: CellRange | null;
  awaited: { readonly cell: CellKey; readonly edit: boolean } | null;
  /** The keyboard is in the titles. */
  isAway: boolean;
  isNear: boolean;
}

/** Changes only here what it remembers; what is drawn comes from its store. */
function createCursor(ground: Ground): FollowingCursor {
  const gridRef = createRef<DataGridHandle>();
  const memory: Memory = { ground, range: null, awaited: null, isAway: false, isNear: false };
  const base = createBase(gridRef, memory);
  const { store, select, go } = base;
  const size = () => ({ rows: memory.ground.rows.length, columns: memory.ground.columns.length });
  const extend = (head: Place) => {
    const selection = store.get();
    if (selection === null) return;
    select(selection.anchor, head);
    gridRef.current?.scrollToCell({ idx: head.column, rowIdx: head.row });
  };
  return {
    gridRef,
    store,
    go,
    step: (by) => go(moved(store.get()?.anchor ?? { row: 0, column: 1 }, by, size())),
    extend,
    extendBy: (by) => extend(moved(store.get()?.head ?? { row: 0, column: 1 }, by, size())),
    arrive: (cell) => select(cell, cell),
    goWhenThere(cell, edit = false) {
      memory.awaited = { cell, edit };
    },
    leave() {
      memory.isAway = true;
    },
    focus() {
      if (store.get() === null) go(firstPlace(memory.ground));
      else focusActive(base.element());
    },
    drop: base.drop,
    stayNear() {
      memory.isNear = true;
    },
    page: () => Math.max(1, Math.floor((base.element()?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
    isSyncing: base.isSyncing,
    follow(next) {
      memory.ground = next;
      follow(base, memory);
    },
  };
}

type Base = ReturnType<typeof createBase>;

/** The range, and the library's own position, which goes with it. */
function createBase(gridRef: RefObject<DataGridHandle | null>, memory: Memory) {
  const store = rangeStore();
  let isSyncing = false;
  const element = () => gridRef.current?.element ?? null;
  const sync = ({ row, column }: Place, options: { shouldFocus: boolean; enableEditor?: boolean }) => {
    isSyncing = true;
    gridRef.current?.setActivePosition({ idx: column, rowIdx: row }, options);
    isSyncing = false;
  };
  const select = (anchor: Place, head: Place) => {
    memory.isAway = false;
    memory.range = rangeBetween(keysOf(memory.ground), { anchor, head });
    store.select(anchor, head);
  };
  return {
    store,
    element,
    sync,
    select,
    isSyncing: () => isSyncing,
    go(cell: Place, edit = false) {
      const before = store.get()?.anchor;
      const isThere = !memory.isAway && before !== undefined && isSamePlace(before, cell);
      sync(cell, { shouldFocus: true, enableEditor: edit });
      // The grid does not take the focus back for the position that it is at.
      if (isThere && !edit) focusActive(element());
      select(cell, cell);
    },
    drop() {
      memory.isAway = true;
      memory.range = null;
      // The library always has a position: in the titles it marks no line.
      sync({ row: TITLES, column: 0 }, { shouldFocus: false });
      store.clear();
    },
  };
}

/** After rows or columns changed: to the cell that is awaited, or the same cells by their keys, or nothing. */
function follow(base: Base, memory: Memory): void {
  const { ground, awaited, isNear, isAway } = memory;
  const there = awaited && placeOf(ground, awaited.cell);
  if (awaited !== null && there !== null) {
    memory.awaited = null;
    base.go(there, awaited.edit);
    return;
  }
  memory.isNear = false;
  const before = base.store.get();
  if (memory.range === null || before === null) {
    if (isNear) base.go(firstPlace(ground));
    return;
  }
  const next = followed(memory.range, keysOf(ground));
  const isNeeded = isNear || (!isAway && hasFocus(base.element()));
  if (next === null) {
    if (isNeeded) base.go(nearest(ground, before.anchor));
    else base.drop();
    return;
  }
  const isMoved = !isSamePlace(next.anchor, before.anchor);
  // Lines that were sorted by their titles stand elsewhere, out of sight: nothing is marked there.
  if (isMoved && isAway) return base.drop();
  base.select(next.anchor, next.head);
  // From the titles the keyboard stays where it is.
  memory.isAway = isAway;
  if (isNear) focusActive(base.element());
  if (isMoved && !isEditing(base.element())) base.sync(next.anchor, { shouldFocus: isNeeded });
}

/** The place of the titles, as the library counts rows. */
const TITLES = -1;

function keysOf({ rows, columns }: Ground): Keys {
  return { rows: rows.map(rowKeyOf), columns };
}

function placeOf({ rows, columns }: Ground, cell: CellKey): Place | null {
  const row = rows.findIndex((each) => rowKeyOf(each) === cell.row);
  const column = columns.findIndex((key) => key === cell.column);
  return row === -1 || column === -1 ? null : { row, column };
}

function nearest({ rows, columns }: Ground, { row, column }: Place): Place {
  return { row: Math.min(row, rows.length - 1), column: Math.min(column, columns.length - 1) };
}

/** The name of the first line; without lines, of the row for new ones. */
function firstPlace({ rows }: Ground): Place {
  return { row: rows.findIndex(({ kind }) => kind !== 'group'), column: 1 };
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Whether a cell is edited: its text must not be committed by something that happens elsewhere. */
export function isEditing(element: Element | null): boolean {
  return element?.querySelector('.rdg-editor-container') != null;
}

/** A cell that was redrawn elsewhere has lost the focus to the page. */
function hasFocus(element: Element | null): boolean {
  const { activeElement } = document;
  return element !== null && (activeElement === document.body || element.contains(activeElement));
}

function focusActive(element: Element | null): void {
  const cell = element?.querySelector<HTMLElement>(':scope > [role="row"] > [tabindex="0"]');
  if (cell && !cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
}
