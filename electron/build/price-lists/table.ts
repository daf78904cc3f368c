/** Reads one of the committed tables. Anything unexpected stops the build and says where it stands. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

/** The cells of one row, and its place for error texts. */
export type PublishedRow<Column extends string> = Readonly<Record<Column, string>> & { readonly place: string };

/** Stops the build: what stands where, and what would be accepted. */
export function reject(place: string, given: string, accepted: string): never {
  throw new Error(`${place}: given ${JSON.stringify(given)}, accepted: ${accepted}`);
}

/** The rows of `folder/file`, whose header must be exactly `columns`. */
export function readTable<const Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
): readonly PublishedRow<Column>[] {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const [header = [], ...records] = recordsOf(file, text);
  if (header.join(',') !== columns.join(',')) reject(`${file} header`, header.join(','), columns.join(','));
  return records.map((cells, index) => {
    // The header is row 1, as a spreadsheet counts.
    const place = `${file} row ${String(index + 2)}`;
    if (cells.length !== columns.length) reject(place, String(cells.length), `${String(columns.length)} cells`);
    const named = columns.map((column, at): [string, string] => [column, cells[at] ?? '']);
    return Object.fromEntries([...named, ['place', place]]) as PublishedRow<Column>;
  });
}

function recordsOf(file: string, text: string): readonly string[][] {
  // The line end after the last row starts no other row.
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: ',' });
  for (const { row, message } of errors) reject(`${file} row ${String((row ?? 0) + 1)}`, message, 'CSV');
  return data;
}

/** Rows by a key that must not occur twice. */
export function indexBy<Row extends { readonly place: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, Row> {
  const index = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    if (index.has(key)) reject(row.place, key, 'a key that no row above has');
    index.set(key, row);
  }
  return index;
}

/** `yes` or `no`. */
export function yesNo(place: string, text: string): boolean {
  if (text !== 'yes' && text !== 'no') reject(place, text, 'yes or no');
  return text === 'yes';
}

/** The entry of a fixed map; a key that the map does not know stops the build. */
export function known<Value>(place: string, map: Readonly<Record<string, Value>>, key: string): Value {
  if (!Object.hasOwn(map, key)) reject(place, key, Object.keys(map).join('; '));
  return map[key] as Value;
}
