import { useElementSize, useMergedRef } from '@mantine/hooks';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import type { PriceTableRow } from '../../../shared/catalog/price-table.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { type PriceColumn, gridTemplate, gridWidth, shownPriceColumns } from './columns.ts';
import { gridAction } from './grid-keys.ts';
import classes from './PriceGrid.module.css';
import { PriceGridHeader } from './PriceGridHeader.tsx';
import { PriceGridRow } from './PriceGridRow.tsx';
import { MOST_COMPARED, type PricesView } from './prices-view.ts';

/** Header and rows alike. */
const ROW_HEIGHT = 36;

interface PriceGridProps {
  readonly view: PricesView;
  readonly activeId: string | null;
  readonly onActivate: (row: PriceTableRow) => void;
  /** A row was clicked. */
  readonly onPick: (row: PriceTableRow) => void;
  /** Enter was pressed on a row: the focus is to follow into the details. */
  readonly onOpen: (row: PriceTableRow) => void;
  readonly onSend: (row: PriceTableRow) => void;
}

/**
 * The table: a grid with one tab stop in which the arrow keys move an active row. Only the rows in view are in the
 * document, and always the active one, so that a screen reader can speak it.
 */
export function PriceGrid(props: PriceGridProps) {
  const { view, activeId, onActivate } = props;
  const t = useTranslate();
  const baseId = useId();
  const { ref: frame, width } = useElementSize();
  const columns = useMemo(() => shownPriceColumns(view.hidden, width), [view.hidden, width]);
  const active = view.rows.findIndex(({ id }) => id === activeId);
  const { scroller, virtualizer, visibleRows } = useVirtualRows(view.rows.length, active);
  const rowId = (index: number) => `${baseId}-${index}`;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const action = gridAction(event.key, { active, rows: view.rows.length, page: visibleRows() });
    const row = view.rows[action?.row ?? -1];
    if (action === null || row === undefined) return;
    event.preventDefault();
    if (action.does === 'open') props.onOpen(row);
    else if (action.does === 'send') props.onSend(row);
    else if (action.does === 'select') view.toggle(row.id);
    else {
      onActivate(row);
      virtualizer.scrollToIndex(action.row);
    }
  };

  return (
    <div ref={useMergedRef(scroller, frame)} className={classes['scroller']}>
      <table
        // A table that takes the keyboard is a grid: one tab stop, arrow keys inside.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        tabIndex={0}
        className={classes['grid']}
        style={tableStyle(columns, virtualizer.getTotalSize())}
        aria-label={t('prices.table')}
        aria-rowcount={view.rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        data-full={view.selected.length === MOST_COMPARED || undefined}
        aria-activedescendant={active === -1 ? undefined : rowId(active)}
        onKeyDown={onKeyDown}
      >
        <PriceGridHeader columns={columns} sort={view.sort} onSort={view.sortBy} />
        <tbody className={classes['body']}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = view.rows[index];
            return (
              row && (
                <PriceGridRow
                  key={row.id}
                  id={rowId(index)}
                  index={index}
                  offset={start - ROW_HEIGHT}
                  row={row}
                  columns={columns}
                  active={index === active}
                  selected={view.selected.includes(row.id)}
                  onPick={props.onPick}
                  onToggle={view.toggle}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function tableStyle(columns: readonly PriceColumn[], height: number): CSSProperties {
  return { '--columns': gridTemplate(columns), minWidth: gridWidth(columns), height } as CSSProperties;
}

function useVirtualRows(count: number, active: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inView = defaultRangeExtractor(range);
      return active === -1 || inView.includes(active) ? inView : [...inView, active].toSorted((a, b) => a - b);
    },
    [active],
  );
  // Its functions read the current scroll position, so nothing made from them is memoised.
  // eslint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // The header stands above the first row and, sticking, covers the first row in view.
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    rangeExtractor,
  });
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [count]);
  const visibleRows = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
  return { scroller, virtualizer, visibleRows };
}
