/** Copying from the grid and pasting into it, as spreadsheets do. */
import { type PastedBlock, blockOf, pasteCells } from '../../../../shared/plan/edit/block.ts';
import type { NewId } from '../../../../shared/plan/edit/lines.ts';
import { LINE_FIELDS, type LineField, type Plan } from '../../../../shared/plan/schema.ts';
import { isHeaderRow } from '../../../../shared/table/headers.ts';
import { parseCells, parseTable } from '../../../../shared/table/parse-table.ts';
import { readTableCell } from '../../../../shared/table/read-cell.ts';
import { z } from '../../../../shared/schema.ts';
import type { GridRow, LineRow } from '../page-state/grid-rows.ts';
import { plainAmount } from './answer.ts';
import { type GridColumnKey, isAnswer, isField } from './grid-columns.ts';
import type { Rect } from './grid-range.ts';
import { isLine, lineIds } from './row-key.ts';

/** The grid as it is shown. */
export interface Shown {
  readonly plan: Plan;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumnKey[];
}

type Cells = string[][];

/** The cells of a range, without groups and the empty row: amounts as plain numbers, the cheapest way by its code. */
export function rangeCells({ plan, rows, columns }: Shown, rect: Rect): Cells {
  const lines = rows.slice(rect.top, rect.bottom + 1).filter(isLine);
  const keys = columns.slice(rect.left, rect.right + 1);
  const fields = keys.filter(isField);
  const block = blockOf(
    plan,
    lines.map(({ line }) => line.id),
    fields,
  );
  return lines.map((row, index) => {
    const texts = new Map(fields.map((field, place) => [field as string, block[index]?.[place] ?? '']));
    return keys.filter((key) => key !== 'handle').map((key) => texts.get(key) ?? answerText(row, key));
  });
}

/**
 * The cells of a copy as they are, by their fields: beside the text for spreadsheets, so that a paste here finds the
 * same columns whatever is shown where it goes.
 */
export interface CopiedCells {
  /** Whole lines: of all fields, those that are not shown too. */
  readonly whole: boolean;
  readonly fields: readonly LineField[];
  readonly rows: readonly (readonly string[])[];
}

/** On the clipboard beside the text. */
export const COPIED_TYPE = 'application/x-cost-desk-cells';

const copiedSchema = z.object({
  whole: z.boolean(),
  fields: z.array(z.enum(LINE_FIELDS)),
  rows: z.array(z.array(z.string())),
});

/** Copied cells from the text of their type; null where it is none of ours. */
export function readCopied(text: string): CopiedCells | null {
  if (text === '') return null;
  try {
    const read = copiedSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Whole lines, with everything that they say: also what is in columns that are not shown. */
export function copiedLines({ plan }: Pick<Shown, 'plan'>, ids: readonly string[]): CopiedCells {
  return { whole: true, fields: LINE_FIELDS, rows: blockOf(plan, ids, LINE_FIELDS) };
}

/** The cells of a range that hold something of the line; what is worked out is left out. */
export function copiedRange({ plan, rows, columns }: Shown, { top, bottom, left, right }: Rect): CopiedCells {
  const fields = columns.slice(left, right + 1).filter(isField);
  return { whole: false, fields, rows: blockOf(plan, lineIds(rows, top, bottom), fields) };
}

/**
 * Pastes copied cells by their fields; null where a spreadsheet pastes by place: one cell, or cells that begin in another
 * column than they were copied from.
 */
export function pasteCopied(shown: Shown, rect: Rect, copied: CopiedCells, newId: NewId): PasteResult | null {
  const { whole, fields, rows } = copied;
  if (!whole && (shown.columns[Math.max(rect.left, 1)] !== fields[0] || (rows.length === 1 && fields.length === 1))) {
    return null;
  }
  const pasted = pasteCells(shown.plan, { ids: lineIds(shown.rows, rect.top), fields }, rows, newId);
  return { ...pasted, count: Math.max(rows.length * fields.length - pasted.lost, 1) };
}

function answerText({ price }: LineRow, key: GridColumnKey): string {
  if (!isAnswer(key)) return '';
  return key === 'cheapest' ? (price?.cheapest ?? '') : plainAmount(price, key);
}

export type Pasted =
  /** A table with titles: the import reads those. */
  | { readonly kind: 'table'; readonly table: Cells }
  | { readonly kind: 'cells'; readonly cells: Cells }
  | { readonly kind: 'nothing' };

/**
 * What the text on the clipboard is. One column alone has no titles here: a copied product is often named like one. Of
 * cells only tabs and line ends are separators, so that a pasted “1,000” is one cell.
 */
export function pastedText(text: string): Pasted {
  const table = parseTable(text);
  const [first = []] = table;
  if (first.length > 1 && table.length > 1 && isHeaderRow(first)) return { kind: 'table', table };
  const cells = parseCells(text);
  return cells.length === 0 ? { kind: 'nothing' } : { kind: 'cells', cells };
}

export interface PasteResult extends PastedBlock {
  /** How many cells were taken. */
  readonly count: number;
}

/**
 * Pastes cells at the upper left corner of a range, over the lines and columns as they are shown; rows beyond the last
 * line are added. One cell fills the whole range.
 */
export function pasteInto(shown: Shown, rect: Rect, cells: Cells, newId: NewId): PasteResult {
  const block = filling(shown, rect, cells);
  // Fields stand before what is worked out, so none comes after it.
  const fields = shown.columns.slice(Math.max(rect.left, 1)).filter(isField);
  const ids = lineIds(shown.rows, rect.top);
  const texts = block.map((row) => row.map((text, place) => readText(fields[place], text)));
  const pasted = pasteCells(shown.plan, { ids, fields }, texts, newId);
  const given = block.reduce((sum, row) => sum + row.length, 0);
  return { ...pasted, count: Math.max(given - pasted.lost, 1) };
}

function readText(field: LineField | undefined, text: string): string {
  return field === undefined ? text : readTableCell(field, text);
}

/** One cell, as often as the range is large; only lines that are there are filled. */
function filling({ rows, columns }: Shown, rect: Rect, cells: Cells): Cells {
  const [[only] = []] = cells;
  if (cells.length !== 1 || cells[0]?.length !== 1 || only === undefined) return cells;
  const height = Math.max(lineIds(rows, rect.top, rect.bottom).length, 1);
  const width = columns.slice(Math.max(rect.left, 1), rect.right + 1).filter(isField).length;
  return Array.from({ length: height }, () => Array.from({ length: Math.max(width, 1) }, () => only));
}
