import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import type { GridRow } from '../desk/grid-rows.ts';
import type { GridColumnKey } from './grid-columns.ts';
import { type CellKey, type Place, type Range, moved } from './grid-range.ts';
import { type RangeStore, rangeStore } from './range-store.ts';
import { rowKeyOf } from './row-key.ts';

/** The cell that has the keyboard and the range that begins there. Both stay with their line whatever moves it. */
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
  /** Gives the keyboard back to its cell. */
  readonly focus: () => void;
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
  const ground = useRef<Ground>({ rows, columns });

  const select = useCallback(
    (anchor: Place, head: Place) => {
      away.current = false;
      const keys = { anchor: keyAt(ground.current, anchor), head: keyAt(ground.current, head) };
      range.current = keys.anchor && keys.head ? { anchor: keys.anchor, head: keys.head } : null;
      store.select(anchor, head);
    },
    [store],
  );
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
    // From the header the range follows its lines, and the keyboard stays where it is.
    const wasAway = away.current;
    const handle = wasAway ? null : gridRef.current;
    follow({ ground: ground.current, range: range.current, store, grid: handle, select, syncing });
    away.current = wasAway;
  }, [rows, columns, store, select, go]);

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
      focus: () => focusActive(gridRef.current?.element ?? null),
      isSyncing: () => syncing.current,
    };
  }, [go, select, store]);
}

interface Following {
  readonly ground: Ground;
  readonly range: Range | null;
  readonly store: RangeStore;
  readonly grid: DataGridHandle | null;
  readonly select: (anchor: Place, head: Place) => void;
  readonly syncing: { current: boolean };
}

/** After rows or columns changed: the same cells by their keys, or what took the place of a row that is gone. */
function follow({ ground, range, store, grid, select, syncing }: Following): void {
  const before = store.get();
  if (range === null || before === null) return;
  const anchor = placeOf(ground, range.anchor) ?? nearest(ground, before.anchor);
  const head = placeOf(ground, range.head) ?? anchor;
  select(anchor, head);
  const isMoved = anchor.row !== before.anchor.row || anchor.column !== before.anchor.column;
  const element = grid?.element;
  if (!isMoved || !element || isEditing(element)) return;
  syncing.current = true;
  grid.setActivePosition({ idx: anchor.column, rowIdx: anchor.row }, { shouldFocus: hasFocus(element) });
  syncing.current = false;
}

function keyAt({ rows, columns }: Ground, { row, column }: Place): CellKey | null {
  const [there, key] = [rows[row], columns[column]];
  return there === undefined || key === undefined ? null : { row: rowKeyOf(there), column: key };
}

function placeOf({ rows, columns }: Ground, cell: CellKey): Place | null {
  const row = rows.findIndex((each) => rowKeyOf(each) === cell.row);
  const column = columns.findIndex((key) => key === cell.column);
  return row === -1 || column === -1 ? null : { row, column };
}

function nearest({ rows, columns }: Ground, { row, column }: Place): Place {
  return { row: Math.min(row, rows.length - 1), column: Math.min(column, columns.length - 1) };
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
