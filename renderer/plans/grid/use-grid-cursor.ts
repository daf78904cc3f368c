import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import type { GridRow } from '../desk/grid-rows.ts';
import { type GridColumnKey, ROW_HEIGHT } from './grid-columns.ts';
import { type CellKey, type Keys, type Place, type Range, followed, moved, rangeBetween } from './grid-range.ts';
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
  const gridRef = useRef<DataGridHandle>(null);
  const [store] = useState(rangeStore);
  const range = useRef<Range | null>(null);
  const awaited = useRef<{ readonly cell: CellKey; readonly edit: boolean } | null>(null);
  const syncing = useRef(false);
  const away = useRef(false);
  const isNear = useRef(false);
  const ground = useRef<Ground>({ rows, columns });

  const select = useCallback(
    (anchor: Place, head: Place) => {
      away.current = false;
      range.current = rangeBetween(keysOf(ground.current), { anchor, head });
      store.select(anchor, head);
    },
    [store],
  );
  const drop = useCallback(() => {
    away.current = true;
    range.current = null;
    // The library always has a position: in the titles it marks no line.
    syncing.current = true;
    gridRef.current?.setActivePosition({ idx: 0, rowIdx: TITLES }, { shouldFocus: false });
    syncing.current = false;
    store.clear();
  }, [store]);
  const place = useCallback(
    (cell: Place, edit: boolean) => {
      const before = store.get()?.anchor;
      const isThere = !away.current && before?.row === cell.row && before.column === cell.column;
      syncing.current = true;
      gridRef.current?.setActivePosition(
        { idx: cell.column, rowIdx: cell.row },
        { shouldFocus: true, enableEditor: edit },
      );
      syncing.current = false;
      // The grid does not take the focus back for the position that it is at.
      if (isThere && !edit) focusActive(gridRef.current?.element ?? null);
    },
    [store],
  );
  const go = useCallback(
    (cell: Place, edit = false) => {
      place(cell, edit);
      select(cell, cell);
    },
    [place, select],
  );

  useLayoutEffect(() => {
    ground.current = { rows, columns };
    const wanted = awaited.current;
    const there = wanted && placeOf(ground.current, wanted.cell);
    if (wanted !== null && there !== null) {
      awaited.current = null;
      go(there, wanted.edit);
      return;
    }
    const element = gridRef.current?.element ?? null;
    const isAsked = isNear.current;
    isNear.current = false;
    const before = store.get();
    if (range.current === null || before === null) {
      if (isAsked) go(firstPlace(ground.current));
      return;
    }
    const next = followed(range.current, keysOf(ground.current));
    if (next === null) {
      if (isAsked || (!away.current && element !== null && hasFocus(element)))
        go(nearest(ground.current, before.anchor));
      else drop();
      return;
    }
    const isMoved = !isSamePlace(next.anchor, before.anchor);
    // Lines that were sorted by their titles stand elsewhere, out of sight: nothing is marked there.
    if (isMoved && away.current) {
      drop();
      return;
    }
    const wasAway = away.current;
    select(next.anchor, next.head);
    away.current = wasAway;
    if (isAsked) focusActive(element);
    if (!isMoved || wasAway || element === null || isEditing(element)) return;
    const { row, column } = next.anchor;
    syncing.current = true;
    gridRef.current?.setActivePosition({ idx: column, rowIdx: row }, { shouldFocus: isAsked || hasFocus(element) });
    syncing.current = false;
  }, [rows, columns, store, select, go, drop]);

  return useMemo(() => {
    const size = () => ({ rows: ground.current.rows.length, columns: ground.current.columns.length });
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
        awaited.current = { cell, edit };
      },
      leave() {
        away.current = true;
      },
      focus() {
        if (store.get() === null) go(firstPlace(ground.current));
        else focusActive(gridRef.current?.element ?? null);
      },
      drop,
      stayNear() {
        isNear.current = true;
      },
      page: () => Math.max(1, Math.floor((gridRef.current?.element?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
      isSyncing: () => syncing.current,
    };
  }, [go, select, store, drop]);
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
export function isEditing(element: Element): boolean {
  return element.querySelector('.rdg-editor-container') !== null;
}

/** A cell that was redrawn elsewhere has lost the focus to the page. */
function hasFocus(element: Element): boolean {
  const { activeElement } = document;
  return activeElement === document.body || element.contains(activeElement);
}

function focusActive(element: Element | null): void {
  const cell = element?.querySelector<HTMLElement>(':scope > [role="row"] > [tabindex="0"]');
  if (cell && !cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
}
