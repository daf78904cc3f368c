/** Which cells of a line a row of a table fills, each once. Text that has no cell of its own goes into the note. */
import type { LineField } from '../plan/schema.ts';
import type { LineColumn } from './headers.ts';
import { unguarded } from '../text/guard.ts';
import { productCodeOf } from './words.ts';

/** The text for a cell of a line, and the column that it stands in, counted from 1. */
export interface FilledCell {
  readonly field: LineField;
  readonly text: string;
  readonly column: number;
}

type PlacedText = Omit<FilledCell, 'field'> & LineColumn;

/** The cells that the row fills; none when it is blank. Texts are as they stand there, without a guard. */
export function filledCells(row: readonly string[], columns: readonly LineColumn[]): FilledCell[] {
  const placed = row
    .map((text, index): PlacedText => ({ ...(columns[index] ?? BEYOND), text: unguarded(text), column: index + 1 }))
    .filter(({ text, field }) => text.trim() !== '' && field !== 'skip');
  const cells: FilledCell[] = [];
  const remarks: FilledCell[] = [];
  for (const { field, title, text, column } of placed) {
    const isFirst = cells.every((cell) => cell.field !== field);
    if (field !== 'note-text' && field !== 'skip' && isFirst) cells.push({ field, text, column });
    else remarks.push({ field: 'note', text: title.trim() === '' ? text : `${title.trim()}: ${text}`, column });
  }
  const product = productCodeOf(cells.find(({ field }) => field === 'product')?.text ?? '');
  return withRemarks(ownBandwidth(cells, columns, product), remarks);
}

/** What stands to the right of the titles is kept as well. */
const BEYOND: LineColumn = { title: '', field: 'note-text' };

function withRemarks(cells: readonly FilledCell[], remarks: readonly FilledCell[]): FilledCell[] {
  const notes = [...cells.filter(({ field }) => field === 'note'), ...remarks];
  const [first] = notes;
  if (first === undefined) return [...cells];
  const note = { ...first, text: notes.map(({ text }) => text).join('; ') };
  return [...cells.filter(({ field }) => field !== 'note'), note];
}

const SERVERS: ReadonlySet<string | undefined> = new Set(['vm', 'cps', 'dcps']);
const BY_MBPS: ReadonlySet<string | undefined> = new Set([
  'eip',
  'shared-bandwidth',
  'uplink-bandwidth',
  'ipv6-bandwidth',
]);

interface InField {
  readonly field: string;
}

/** Most tables have one column for bandwidth: of a server it is the public bandwidth, of an address its own. */
export function ownBandwidth<Cell extends InField>(
  cells: readonly Cell[],
  columns: readonly InField[],
  product: string | undefined,
): Cell[] {
  const field = SERVERS.has(product) ? 'bandwidth' : BY_MBPS.has(product) ? 'mbps' : undefined;
  if (field === undefined || columns.some((column) => column.field === field)) return [...cells];
  return cells.map((cell) => (cell.field === 'mbps' || cell.field === 'bandwidth' ? { ...cell, field } : cell));
}
