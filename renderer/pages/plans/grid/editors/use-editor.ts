import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import { useTyped } from '../../../../state/saving/typing.ts';
import { useGridActions } from '../grid-actions.tsx';
import type { SheetRow } from '../row-key.ts';

export type EditorProps = RenderEditCellProps<SheetRow>;

export interface CellEditor {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What stands in the field. */
  readonly text: string;
  readonly type: (text: string) => void;
  /** Puts a text into the cell, ends editing and moves on. */
  readonly put: (text: string, rows: number, columns: number) => void;
  /** Enter and Tab commit and move on, Esc gives up; arrows too where typing has replaced the text. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** What every editor of a cell does. `start`: what stands in the cell. */
export function useEditor({ row, onRowChange, onClose }: EditorProps, start: string, hasList = false): CellEditor {
  const { step, isReplacing } = useGridActions();
  const [replaces] = useState(isReplacing);
  const inputRef = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    inputRef.current?.focus();
    // The letter that began the editing comes after this, and takes the place of what is selected.
    if (replaces) inputRef.current?.select();
  }, [replaces]);

  useTyped(row.typed !== undefined && row.typed !== start);

  const end = (rows: number, columns: number) => {
    onClose(true, true);
    step({ row: rows, column: columns });
  };
  return {
    inputRef,
    text: row.typed ?? start,
    type: (typed) => onRowChange({ ...row, typed }),
    put(typed, rows, columns) {
      onRowChange({ ...row, typed }, true);
      step({ row: rows, column: columns });
    },
    onKeyDown(event) {
      // While a word is composed, as Chinese is typed, its keys are not ours.
      if (event.nativeEvent.isComposing) return;
      const { key, shiftKey } = event;
      const by = shiftKey ? -1 : 1;
      const moves = replaces && !hasList;
      if (key === 'Enter') end(by, 0);
      else if (key === 'Tab') end(0, by);
      else if (key === 'Escape') onClose(false, true);
      else if (moves && key === 'ArrowDown') end(1, 0);
      else if (moves && key === 'ArrowUp') end(-1, 0);
      else return;
      event.preventDefault();
    },
  };
}
