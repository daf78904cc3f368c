import { startTransition, useMemo } from 'react';
import {
  type CellRendererProps,
  type Column,
  DataGrid,
  type DataGridProps,
  type Renderers,
  type SortColumn,
} from 'react-data-grid';
import type { LineField } from '../../../../shared/plan/schema.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { SortBy } from '../page-state/view-state.ts';
import { SheetCell } from './cells/SheetCell.tsx';
import { commitCell, fillLines } from './commands/cell-commands.ts';
import { type GridScope, rangeOfScope, rectOfScope } from './commands/scope.ts';
import type { MenuRequest } from './grid-actions.tsx';
import { HANDLE, HEADER_HEIGHT, ROW_HEIGHT, isAnswer, isField } from './grid-columns.ts';
import { contains } from './grid-range.ts';
import classes from './grid.module.css';
import { type SheetRow, lineIds, rowKeyOf } from './row-key.ts';

type Props = DataGridProps<SheetRow, unknown, string>;

interface SheetProps {
  readonly scope: GridScope;
  readonly columns: readonly Column<SheetRow>[];
  /** Editing begins with the text that stands in the cell. */
  readonly onKeepText: () => void;
  readonly onCellKeyDown: NonNullable<Props['onCellKeyDown']>;
  readonly onCellMouseDown: NonNullable<Props['onCellMouseDown']>;
  readonly onCellClick: NonNullable<Props['onCellClick']>;
  readonly openMenu: (request: MenuRequest) => void;
}

const RENDERERS: Renderers<SheetRow, unknown> = {
  renderCell: (key, props: CellRendererProps<SheetRow, unknown>) => <SheetCell key={key} {...props} />,
};

/** The grid itself, by its library: rows and columns that are out of sight are not in the document. */
export function Sheet({
  scope,
  columns,
  onKeepText,
  onCellKeyDown,
  onCellMouseDown,
  onCellClick,
  openMenu,
}: SheetProps) {
  const t = useTranslate();
  const { page, cursor } = scope;
  const { gridRef } = cursor;
  const { rows, view, setView } = page;
  const sortColumns = useMemo(() => (view.sort === null ? [] : [sortColumnOf(view.sort)]), [view.sort]);
  return (
    <DataGrid<SheetRow, unknown, string>
      ref={gridRef}
      className={classes['sheet'] ?? ''}
      aria-label={t('plan.grid')}
      columns={columns}
      rows={rows}
      rowKeyGetter={rowKeyOf}
      rowHeight={ROW_HEIGHT}
      headerRowHeight={HEADER_HEIGHT}
      rowClass={rowClass}
      renderers={RENDERERS}
      selectedRows={view.selected}
      isRowSelectionDisabled={(row) => row.kind !== 'line'}
      onSelectedRowsChange={(selected) => setView({ selected })}
      sortColumns={sortColumns}
      onSortColumnsChange={([first]) => setView({ sort: first === undefined ? null : sortOf(first) })}
      onRowsChange={(all, { indexes, column }) =>
        take(
          scope,
          indexes.flatMap((index) => all[index] ?? []),
          column.key,
        )
      }
      onFill={({ sourceRow, targetRow }) => filled(sourceRow, targetRow)}
      onActivePositionChange={({ rowIdx, row, column }) => {
        if (row === undefined || column === undefined) cursor.leave();
        if (row === undefined || column === undefined) return;
        if (!cursor.isSyncing()) cursor.arrive({ row: rowIdx, column: column.idx });
        // The details follow when there is time: moving through the lines does not wait for them.
        if (row.kind === 'line') startTransition(() => setView({ active: row.line.id }));
      }}
      onCellKeyDown={onCellKeyDown}
      onCellMouseDown={onCellMouseDown}
      onCellClick={onCellClick}
      onCellDoubleClick={({ column }, event) => {
        onKeepText();
        if (column.key === HANDLE || isAnswer(column.key)) event.preventGridDefault();
      }}
      onCellContextMenu={({ row, rowIdx, column }, event) => {
        event.preventDefault();
        const place = { row: rowIdx, column: column.idx };
        if (!contains(cursor.store.get()?.rect ?? null, place.row, place.column)) cursor.go(place);
        const at = { x: event.clientX, y: event.clientY };
        if (row.kind === 'line') openMenu({ about: { kind: 'lines' }, ...at });
        else if (row.kind === 'group' && row.group !== null)
          openMenu({ about: { kind: 'group', id: row.group.id }, ...at });
      }}
    />
  );
}

function rowClass(row: SheetRow): string | undefined {
  return classes[`${row.kind}Row`];
}

function sortColumnOf({ column, direction }: SortBy): SortColumn {
  return { columnKey: column, direction: direction === 'ascending' ? 'ASC' : 'DESC' };
}

function sortOf({ columnKey, direction }: SortColumn): SortBy | null {
  if (!isField(columnKey) && !isAnswer(columnKey)) return null;
  return { column: columnKey, direction: direction === 'ASC' ? 'ascending' : 'descending' };
}

/** What the library changed: the cells that its handle was drawn over, or the one that was edited. */
function take(scope: GridScope, rows: readonly SheetRow[], key: string): void {
  const [first] = rows;
  if (first === undefined) return;
  if (first.filledFrom === undefined) commitCell(scope, first, key);
  else fillLines(scope, [first.filledFrom, ...lineIds(rows)], filledFields(scope, key));
}

/** The handle fills every column of a range of one line. */
function filledFields(scope: GridScope, key: string): readonly LineField[] {
  const rect = rectOfScope(scope);
  if (rect !== null && rect.top === rect.bottom) return rangeOfScope(scope).fields;
  return isField(key) ? [key] : [];
}

function filled(sourceRow: SheetRow, targetRow: SheetRow): SheetRow {
  if (sourceRow.kind !== 'line' || targetRow.kind !== 'line') return targetRow;
  return { ...targetRow, filledFrom: sourceRow.line.id };
}
