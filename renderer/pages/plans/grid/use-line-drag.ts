import { type DragEvent, type RefObject, useRef, useState } from 'react';
import { cellPlace } from './cell-place.ts';
import { drop } from './commands/line-commands.ts';
import { type GridScope, targets } from './commands/scope.ts';
import { type DropPlace, dropPlace } from './line-drop.ts';

/** Tells lines that are dragged from files. */
const LINES = 'application/x-cost-desk-lines';

export interface LineDrag {
  /** Where the lines would go: pixels from the top of the frame; null while nothing is dragged. */
  readonly mark: number | null;
  readonly start: (lineId: string, transfer: DataTransfer) => void;
  readonly end: () => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

/** Lines that are dragged by their numbers: the ones with a tick together, or the one alone. */
export function useLineDrag(scope: GridScope, frame: RefObject<HTMLElement | null>): LineDrag {
  const [mark, setMark] = useState<number | null>(null);
  const dragged = useRef<readonly string[]>([]);
  const end = () => {
    dragged.current = [];
    setMark(null);
  };
  return {
    mark,
    start(lineId, transfer) {
      const { selected } = scope.page.view;
      dragged.current = selected.has(lineId) ? targets(scope) : [lineId];
      transfer.setData(LINES, '');
      transfer.effectAllowed = 'move';
    },
    end,
    onDragOver(event) {
      const at = dragged.current.length === 0 ? null : placeUnder(scope, event);
      if (at === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setMark(at.edge - (frame.current?.getBoundingClientRect().top ?? 0));
    },
    onDrop(event) {
      const at = dragged.current.length === 0 ? null : placeUnder(scope, event);
      if (at === null) return;
      event.preventDefault();
      drop(scope, dragged.current, at.place);
      end();
    },
  };
}

/** The place under the pointer, and the edge of the row that shows it, in pixels of the window. */
function placeUnder(
  { page }: GridScope,
  { target, clientY }: DragEvent<HTMLElement>,
): { readonly place: DropPlace; readonly edge: number } | null {
  const cell = cellPlace(target);
  const box = target instanceof Element ? target.closest('[role="gridcell"]')?.getBoundingClientRect() : undefined;
  if (cell === null || box === undefined) return null;
  const row = page.rows[cell.row];
  const half = row?.kind === 'line' && clientY < box.top + box.height / 2 ? 'above' : 'below';
  const place = dropPlace(page.plan, row, half);
  const edge = half === 'above' || row?.kind === 'new' ? box.top : box.bottom;
  return place && { place, edge };
}
