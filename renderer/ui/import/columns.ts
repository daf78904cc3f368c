/** What the columns of a table become: changed by a person, counted for a person. */
import type { Rest, TableColumn, TableColumns, TitleBook } from '../../../shared/table/columns.ts';
import { LINE_BOOK, type LineColumns } from '../../../shared/table/headers.ts';
import { filledCells } from '../../../shared/table/row-cells.ts';

export type Table = readonly (readonly string[])[];

/** Gives a column another meaning. A cell is filled from one column: the one that had it before becomes the rest. */
export function withUse<Field extends string>(
  { hasHeader, columns }: TableColumns<Field>,
  index: number,
  use: Field | Rest,
  rest: Rest = 'note-text',
): TableColumns<Field> {
  const isTaken = (column: TableColumn<Field>, place: number) =>
    place !== index && use !== 'note-text' && use !== 'skip' && column.field === use;
  return {
    hasHeader,
    columns: columns.map((column, place) => {
      if (place === index) return { ...column, field: use };
      return isTaken(column, place) ? { ...column, field: rest } : column;
    }),
  };
}

/** The same of a table of lines. */
export function withHeader(table: Table, columns: LineColumns, hasHeader: boolean): LineColumns {
  return withTitles(table, columns, hasHeader, LINE_BOOK);
}

/**
 * Says whether the first row has the titles. What a person chose stays; a column that has no meaning yet takes the one
 * of its title, where no other column has it.
 */
export function withTitles<Field extends string>(
  table: Table,
  { columns }: TableColumns<Field>,
  hasHeader: boolean,
  { meaningOf, rest }: TitleBook<Field>,
): TableColumns<Field> {
  const titles = hasHeader ? (table[0] ?? []) : [];
  const used = new Set<Field | Rest>(columns.map(({ field }) => field));
  const named = columns.map(({ field }, index): TableColumn<Field> => {
    const title = titles[index] ?? '';
    const meaning = meaningOf(title);
    if (field !== rest || meaning === undefined || meaning === 'ignored' || used.has(meaning)) return { title, field };
    used.add(meaning);
    return { title, field: meaning };
  });
  return { hasHeader, columns: named };
}

/** The rows below the titles. */
export function dataRows(table: Table, { hasHeader }: Pick<TableColumns<string>, 'hasHeader'>): Table {
  return hasHeader ? table.slice(1) : table;
}

/** The first texts of a column. */
export function samplesOf(rows: Table, index: number, count: number): string[] {
  const samples: string[] = [];
  for (const row of rows) {
    const text = row[index] ?? '';
    if (text.trim() !== '') samples.push(text);
    if (samples.length === count) break;
  }
  return samples;
}

/** How many cells of a column have a text. */
export function filledIn(rows: Table, index: number): number {
  return rows.filter((row) => (row[index] ?? '').trim() !== '').length;
}

/** The row, counted from 1, that each new line comes from: blank rows and the titles make none. */
export function rowNumbers(table: Table, columns: LineColumns): number[] {
  return table.flatMap((row, index) => {
    const isTitles = index === 0 && columns.hasHeader;
    return isTitles || filledCells(row, columns.columns).length === 0 ? [] : [index + 1];
  });
}

/** A column as spreadsheets call it: A, B, ... Z, AA, AB ... */
export function columnLetter(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}
