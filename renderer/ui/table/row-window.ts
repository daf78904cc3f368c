/** The rows in view of a long table, with what stands in for the others: native rows, so that columns keep their widths. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';

/** A row to draw, or the height in pixels of rows that are not drawn. */
export type WindowPart = { readonly index: number } | { readonly gap: number; readonly after: number };

export interface RowWindow {
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  readonly parts: readonly WindowPart[];
  /** `center`: in the middle of the view, so that its neighbours are seen too. */
  readonly showRow: (index: number, align?: 'auto' | 'center') => void;
  /** A ref for rows that can be higher than the others; they need their `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  /** How many rows fit into the view. */
  readonly page: () => number;
}

/** Rows of a height in pixels below a header of the same height; the row `kept` is drawn wherever it is. */
export function useRowWindow(count: number, rowHeight: number, kept: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inView = defaultRangeExtractor(range);
      const isDrawn = kept < 0 || kept >= range.count || inView.includes(kept);
      return isDrawn ? inView : [...inView, kept].toSorted((a, b) => a - b);
    },
    [kept],
  );
  // Its functions read the current scroll position, so nothing made from them is memoised.
  // eslint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    rangeExtractor,
    scrollPaddingStart: rowHeight,
  });
  return {
    scroller,
    parts: windowParts(virtualizer.getVirtualItems(), virtualizer.getTotalSize()),
    measure: virtualizer.measureElement,
    showRow: (index, align = 'auto') => virtualizer.scrollToIndex(index, { align }),
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
  };
}

interface DrawnRow {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The drawn rows in their order, and between, before and after them the heights of those that are not drawn. */
export function windowParts(drawn: readonly DrawnRow[], height: number): WindowPart[] {
  let reached = 0;
  const parts: WindowPart[] = [];
  for (const { index, start, end } of drawn) {
    if (start > reached) parts.push({ gap: start - reached, after: index - 1 });
    parts.push({ index });
    reached = end;
  }
  return height > reached ? [...parts, { gap: height - reached, after: -1 }] : parts;
}
