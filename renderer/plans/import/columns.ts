/** What the columns of a table become: changed by a person, counted for a person. */
import type { LineField } from '../../../shared/plan/schema.ts';
import { type TableColumn, type TableColumns, headerField } from '../../../shared/plan/table/headers.ts';
import { filledCells } from '../../../shared/plan/table/row-cells.ts';

export type Table = readonly (readonly string[])[];
export type ColumnUse = TableColumn['field'];

/** Gives a column another meaning. A cell is filled from one column: the one that had it before goes into the note. */
export function withUse({ hasHeader, columns }: TableColumns, index: number, use: ColumnUse): TableColumns {
  const isTaken = (column: TableColumn, place: number) => place !== index && isField(use) && column.field === use;
  return {
    hasHeader,
    columns: columns.map((column, place) => {
      if (place === index) return { ...column, field: use };
      return isTaken(column, place) ? { ...column, field: 'note-text' } : column;
    }),
  };
}

/**
 * Says whether the first row has the titles. What a person chose stays; a column that has no meaning yet takes the one
 * of its title, where no other column has it.
 */
export function withHeader(table: Table, { columns }: TableColumns, hasHeader: boolean): TableColumns {
  const titles = hasHeader ? (table[0] ?? []) : [];
  const used = new Set<ColumnUse>(columns.map(({ field }) => field));
  const named = columns.map(({ field }, index): TableColumn => {
    const title = titles[index] ?? '';
    const meaning = headerField(title);
    const isFree = field === 'note-text' && meaning !== undefined && meaning !== 'id' && meaning !== 'ignored';
    if (!isFree || used.has(meaning)) return { title, field };
    used.add(meaning);
    return { title, field: meaning };
  });
  return { hasHeader, columns: named };
}

/** The rows below the titles. */
export function dataRows(table: Table, { hasHeader }: Pick<TableColumns, 'hasHeader'>): Table {
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
export function rowNumbers(table: Table, columns: TableColumns): number[] {
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

function isField(use: ColumnUse): use is LineField {
  return use !== 'note-text' && use !== 'skip';
}
