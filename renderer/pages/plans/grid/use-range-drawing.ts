import { type PointerEvent, useRef } from 'react';
import type { CellMouseArgs, CellMouseEvent } from 'react-data-grid';
import { cellPlace } from './cell-place.ts';
import type { SheetRow } from './row-key.ts';
import type { GridCursor } from './use-grid-cursor.ts';

/** Draws the range with the mouse: from a pressed cell to where the pointer is, or with Shift to a clicked cell. */
export function useRangeDrawing(cursor: GridCursor) {
  const drawing = useRef(false);
  return {
    onCellMouseDown({ rowIdx, column }: CellMouseArgs<SheetRow>, event: CellMouseEvent) {
      const place = { row: rowIdx, column: column.idx };
      if (isGrip(event.target)) {
        event.preventGridDefault();
        return;
      }
      // The first column has ticks and the handle that lines are dragged by.
      drawing.current = event.button === 0 && column.idx > 0;
      if (event.shiftKey && column.idx > 0) {
        event.preventGridDefault();
        event.preventDefault();
        cursor.extend(place);
      } else if (event.button === 0) {
        cursor.arrive(place);
      }
    },
    /** A handle that was pressed and not dragged is a cell like the others. */
    onCellClick({ rowIdx, column }: CellMouseArgs<SheetRow>, event: CellMouseEvent) {
      if (isGrip(event.target)) cursor.go({ row: rowIdx, column: column.idx });
    },
    onPointerMove({ target, buttons }: PointerEvent<HTMLElement>) {
      if (!drawing.current || buttons !== 1) return;
      const place = cellPlace(target);
      if (place !== null && place.column > 0) cursor.extend(place);
    },
    onPointerUp() {
      drawing.current = false;
    },
  };
}

function isGrip(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[draggable="true"]') !== null;
}
