import { type KeyboardEvent, useRef } from 'react';
import type { CellKeyDownArgs, CellKeyboardEvent } from 'react-data-grid';
import { clearRange, fillRange } from './commands/cell-commands.ts';
import { addLine, duplicate, remove, selectAll, shift, toggleLines } from './commands/line-commands.ts';
import { toggleFold } from './commands/group-commands.ts';
import type { GridScope } from './commands/scope.ts';
import type { MenuRequest } from './grid-actions.tsx';
import { type GridKey, gridKey } from './grid-keys.ts';
import { leaveGrid } from './leave-grid.ts';
import { canEdit } from './sheet-columns.tsx';
import type { SheetRow } from './row-key.ts';

interface GridKeys {
  readonly onCellKeyDown: (args: CellKeyDownArgs<SheetRow>, event: CellKeyboardEvent) => void;
  /** After the grid: a letter that begins to type is no shortcut of the window. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Whether the editing that begins replaces the text: a typed letter does. */
  readonly isReplacing: () => boolean;
  /** The editing that begins keeps it. */
  readonly keepText: () => void;
}

/** The keyboard of the grid, while no cell is edited; editors have their own keys. */
export function useGridKeys(scope: GridScope, openMenu: (request: MenuRequest) => void): GridKeys {
  const replacing = useRef(true);
  return {
    isReplacing: () => replacing.current,
    keepText() {
      replacing.current = false;
    },
    onCellKeyDown(args, event) {
      if (args.mode === 'EDIT') {
        event.preventGridDefault();
        return;
      }
      replacing.current = true;
      const asked = gridKey(event, args.column?.idx === 0);
      if (asked === null) return;
      event.preventGridDefault();
      if (asked.does === 'clipboard') return;
      const { nativeEvent } = event;
      if (asked.does === 'edit') replacing.current = false;
      if (run(scope, asked, { args, openMenu, target: nativeEvent.target })) nativeEvent.preventDefault();
    },
    onKeyDown(event) {
      const { row, column } = scope.cursor.store.get()?.anchor ?? { row: -1, column: -1 };
      const [there, key] = [scope.page.rows[row], scope.columns[column]];
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isLetter) return;
      const isTyped = there !== undefined && key !== undefined && canEdit(there, key);
      // Who types a number into a cell that takes none, such as a sum, means no other page.
      if (isTyped || /^\d$/.test(event.key)) event.stopPropagation();
    },
  };
}

interface KeyGround {
  readonly args: CellKeyDownArgs<SheetRow>;
  readonly openMenu: (request: MenuRequest) => void;
  readonly target: EventTarget | null;
}

/** Whether the key was used. */
function run(scope: GridScope, asked: GridKey, ground: KeyGround): boolean {
  const { cursor, page } = scope;
  switch (asked.does) {
    case 'go':
      cursor.step({ row: asked.rows, column: asked.columns });
      return true;
    case 'extend':
      cursor.extendBy({ row: asked.rows * (asked.pages === true ? cursor.page() : 1), column: asked.columns });
      return true;
    case 'edit':
      return edit(scope, ground);
    case 'menu':
      return menu(ground);
    case 'cancel':
      return cancel(scope);
    case 'leave':
    case 'leave-back':
      leaveGrid(cursor.gridRef.current?.element ?? null, asked.does === 'leave' ? 1 : -1);
      return true;
    case 'details':
      page.setView({ detailsOpen: !page.view.detailsOpen });
      return true;
    case 'move-up':
    case 'move-down':
      shift(scope, asked.does === 'move-up' ? -1 : 1);
      return true;
    default:
      COMMANDS[asked.does]?.(scope);
      return true;
  }
}

const COMMANDS: Readonly<Partial<Record<GridKey['does'], (scope: GridScope) => void>>> = {
  clear: clearRange,
  fill: fillRange,
  'select-all': selectAll,
  toggle: toggleLines,
  'add-line': addLine,
  duplicate,
  delete: remove,
};

/** On the first cell of a group Enter folds it; on a button in a cell it presses that. */
function edit(scope: GridScope, { args, target }: KeyGround): boolean {
  const { row, column, rowIdx } = args;
  if (column === undefined || row === undefined) return false;
  if (target instanceof Element && target.closest('button') !== null) {
    if (row.kind !== 'group') return false;
    toggleFold(scope, row.group?.id ?? '');
    return true;
  }
  scope.cursor.go({ row: rowIdx, column: column.idx }, true);
  return true;
}

function menu({ args: { row }, openMenu, target }: KeyGround): boolean {
  if (!(target instanceof Element) || row === undefined || row.kind === 'new') return true;
  const { left, bottom } = target.getBoundingClientRect();
  const id = row.kind === 'group' ? row.group?.id : undefined;
  if (row.kind === 'line') openMenu({ about: { kind: 'lines' }, x: left, y: bottom });
  else if (id !== undefined) openMenu({ about: { kind: 'group', id }, x: left, y: bottom });
  return true;
}

/** Esc takes back the range first, then the ticks; then it belongs to whatever is open beside the grid. */
function cancel({ cursor, page }: GridScope): boolean {
  const selection = cursor.store.get();
  if (selection !== null && selection.head !== selection.anchor) {
    cursor.arrive(selection.anchor);
    return true;
  }
  if (page.view.selected.size === 0) return false;
  page.setView({ selected: new Set() });
  return true;
}
