/** Which columns the grid has, in which order and how wide. */
import { LINE_FIELDS, type LineField } from '../../../../shared/plan/schema.ts';
import { ANSWER_COLUMNS, type AnswerColumn, type ColumnKey } from '../page-state/view-state.ts';

/** The first column: tick, number and sign of the line. It holds no cell of it. */
export const HANDLE = 'handle';
export type GridColumnKey = typeof HANDLE | ColumnKey;

/** Pixels: dense, and still a comfortable target. */
export const ROW_HEIGHT = 28;
export const HEADER_HEIGHT = 30;

/** What is bought, how it is paid and for how long: what one looks for first. Sizes and notes come after it. */
const LEADING: readonly LineField[] = ['name', 'product', 'region', 'type', 'quantity', 'mode', 'term', 'start', 'end'];

/** Total and saving stay in sight at the right edge, the name at the left one. */
const ALL: readonly ColumnKey[] = [
  ...LEADING,
  ...LINE_FIELDS.filter((field) => !LEADING.includes(field)),
  'now',
  'cheapest',
  'total',
  'saving',
];

/** Pixels. What is not here has the ordinary width. */
const WIDTHS: Readonly<Partial<Record<GridColumnKey, number>>> = {
  handle: 84,
  name: 164,
  product: 108,
  region: 124,
  type: 112,
  quantity: 64,
  gb: 84,
  disks: 168,
  bandwidth: 172,
  gbOut: 160,
  end: 132,
  mode: 132,
  term: 76,
  start: 92,
  tags: 128,
  note: 200,
  now: 120,
  cheapest: 152,
  total: 120,
  saving: 104,
};
const ORDINARY_WIDTH = 108;

const NUMBERS: ReadonlySet<GridColumnKey> = new Set<GridColumnKey>([
  'quantity',
  'gb',
  'iops',
  'mbps',
  'gbOut',
  'bandwidth',
  'discount',
  'amount',
  'hoursPerDay',
  'daysPerWeek',
  'now',
  'total',
  'saving',
]);

/** Columns that a person can hide: all but the name. */
export const OPTIONAL_COLUMNS: readonly ColumnKey[] = ALL.filter((key) => key !== 'name');

/** The columns on screen, from left to right; the handle first. */
export function shownColumns(hidden: ReadonlySet<ColumnKey>): GridColumnKey[] {
  return [HANDLE, ...ALL.filter((key) => key === 'name' || !hidden.has(key))];
}

/** In pixels, until a person draws it wider. */
export function columnWidth(key: GridColumnKey): number {
  return WIDTHS[key] ?? ORDINARY_WIDTH;
}

/** Columns of numbers are read from the right. */
export function isNumber(key: GridColumnKey): boolean {
  return NUMBERS.has(key);
}

export function isAnswer(key: string): key is AnswerColumn {
  return (ANSWER_COLUMNS as readonly string[]).includes(key);
}

/** Whether the column holds cells of the line, which can be typed into. */
export function isField(key: string): key is LineField {
  return (LINE_FIELDS as readonly string[]).includes(key);
}
