/** The columns of a table and what they become, whatever the table is of: a person's titles looked up in a book of titles. */
import { wordKey } from './word-key.ts';

/** Where a column goes that has no cell of its own: into the note, where there is one, or nowhere. */
export type Rest = 'note-text' | 'skip';

/** A column: its title as it stands there, and the cell that it fills. */
export interface TableColumn<Field extends string> {
  readonly title: string;
  readonly field: Field | Rest;
}

export interface TableColumns<Field extends string> {
  readonly hasHeader: boolean;
  readonly columns: readonly TableColumn<Field>[];
}

/** The titles that are known, and what becomes of the columns that have none of them. */
export interface TitleBook<Field extends string> {
  /** `ignored`: it is known to say nothing, as a row's number. */
  readonly meaningOf: (title: string) => Field | 'ignored' | undefined;
  readonly rest: Rest;
}

/** The titles of each meaning. */
export type Titles<Meaning extends string> = Readonly<Partial<Record<Meaning, readonly string[]>>>;

/** Looks titles up, however they are spelt. Of a title that stands at two meanings the later one holds. */
export function titleLookUp<Meaning extends string>(
  ...books: readonly Titles<Meaning>[]
): (title: string) => Meaning | undefined {
  const meanings = new Map(
    books.flatMap((book) =>
      (Object.entries(book) as [Meaning, readonly string[]][]).flatMap(([meaning, titles]) =>
        titles.map((title) => [titleKey(title), meaning] as const),
      ),
    ),
  );
  return (title) => meanings.get(titleKey(title));
}

/** Units and remarks in brackets are no part of a title, unless it has nothing else. */
function titleKey(title: string): string {
  return wordKey(title.replaceAll(/[(（[【][^)）\]】]*[)）\]】]/g, '')) || wordKey(title);
}

/** Whether the row is a table's titles: at least two are known, and half of what stands there; of one column, that one. */
export function isTitleRow(row: readonly string[], meaningOf: (title: string) => string | undefined): boolean {
  const titles = row.filter((title) => title.trim() !== '');
  const known = titles.filter((title) => meaningOf(title) !== undefined).length;
  return row.length === 1 ? known === 1 : known >= 2 && known * 2 >= titles.length;
}

/**
 * What the columns of a table hold. A cell is filled from one column only; another column of the same meaning, or of
 * none that is known, becomes the book's rest. Left out is what has neither title nor text, and what is ignored.
 */
export function columnsBy<Field extends string>(
  table: readonly (readonly string[])[],
  { meaningOf, rest }: TitleBook<Field>,
): TableColumns<Field> {
  const [first = []] = table;
  const hasHeader = isTitleRow(first, meaningOf);
  const titles = hasHeader ? first : [];
  const rows = hasHeader ? table.slice(1) : table;
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  const used = new Set<Field>();
  const columns = Array.from({ length: width }, (_, index): TableColumn<Field> => {
    const title = titles[index] ?? '';
    const isEmpty = title.trim() === '' && rows.every((row) => (row[index] ?? '').trim() === '');
    const meaning = isEmpty ? 'ignored' : meaningOf(title);
    if (meaning === 'ignored') return { title, field: 'skip' };
    if (meaning === undefined || used.has(meaning)) return { title, field: rest };
    used.add(meaning);
    return { title, field: meaning };
  });
  return { hasHeader, columns };
}
