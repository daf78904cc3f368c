import type { MessageKey } from '../../../shared/i18n/index.ts';
import type { SortKey } from '../../../shared/catalog/price-sort.ts';

/** The columns of the table, in order. The first is always shown: without it a row has no name. */
export const COLUMN_IDS = [
  'type',
  'product',
  'region',
  'family',
  'vcpu',
  'memoryGiB',
  'monthly',
  'hourly',
  'breakEven',
  'usage',
  'sale',
  'asOf',
  'age',
  'source',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export interface PriceColumn {
  readonly id: ColumnId;
  readonly label: MessageKey;
  /** Least width in px, and the share of what is left over. */
  readonly width: number;
  readonly share: number;
  readonly numeric: boolean;
  /** The room in px below which it is left out, as beside open details, which say the same. */
  readonly from: number;
  /** Absent: the column has no order, because what is in it is of several units. */
  readonly sort?: SortKey;
}

const column = (id: ColumnId, width: number, share: number, more: Partial<PriceColumn> = {}): PriceColumn => ({
  id,
  label: `prices.column.${id}`,
  width,
  share,
  numeric: false,
  from: 0,
  ...more,
});

const COLUMNS: readonly PriceColumn[] = [
  column('type', 164, 3, { sort: 'type' }),
  column('product', 112, 2, { sort: 'product', from: 960 }),
  column('region', 168, 1, { sort: 'region' }),
  column('family', 112, 2, { sort: 'family', from: 960 }),
  column('vcpu', 54, 0, { sort: 'vcpu', numeric: true, from: 840 }),
  column('memoryGiB', 72, 0, { sort: 'memoryGiB', numeric: true, from: 840 }),
  column('monthly', 108, 1, { sort: 'monthly', numeric: true }),
  column('hourly', 128, 1, { sort: 'hourly', numeric: true }),
  column('breakEven', 112, 1, { sort: 'breakEven', numeric: true }),
  column('usage', 176, 1),
  column('sale', 88, 0, { sort: 'sale' }),
  column('asOf', 84, 0, { sort: 'asOf' }),
  column('age', 132, 0, { sort: 'asOf' }),
  column('source', 152, 1, { sort: 'source' }),
];

/** Hidden until asked for: the type says so itself when it is not on sale. */
export const HIDDEN_AT_FIRST: readonly ColumnId[] = ['sale'];

const SELECT_WIDTH = 40;
/** The columns on screen, in so many px; 0 before the room is known. */
export function shownPriceColumns(hidden: readonly ColumnId[], width: number): PriceColumn[] {
  return COLUMNS.filter(({ id, from }) => !hidden.includes(id) && (width === 0 || width >= from));
}

/** The columns that can be hidden. */
export function optionalColumns(): PriceColumn[] {
  return COLUMNS.filter(({ id }) => id !== 'type');
}

/** The widths as a CSS grid, the same for every row; what does not fit scrolls sideways. */
export function gridTemplate(columns: readonly PriceColumn[]): string {
  const tracks = columns.map(({ width, share }) => `minmax(${width}px, ${share === 0 ? `${width}px` : `${share}fr`})`);
  return [`${SELECT_WIDTH}px`, ...tracks].join(' ');
}

/** The least width at which every shown column fits. */
export function gridWidth(columns: readonly PriceColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, SELECT_WIDTH);
}
