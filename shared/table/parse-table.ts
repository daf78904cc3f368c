/** The cells of a pasted table or a CSV file, as text. Whatever it is given, it never throws and drops no text. */
import Papa from 'papaparse';

/**
 * The rows of a table: separated by tabs when its first line has one, as spreadsheets put it on the clipboard, else a
 * CSV with commas or semicolons. Cells are trimmed, blank rows at the end are left out.
 */
export function parseTable(text: string): string[][] {
  return rowsOf(text, separatorOf(withoutQuoted(text)));
}

/** What a spreadsheet puts on the clipboard: split at tabs and line ends only, so that a pasted “1,000” is one cell. */
export function parseCells(text: string): string[][] {
  return rowsOf(text, '\t');
}

function rowsOf(text: string, delimiter: string): string[][] {
  const rows = split(text, delimiter).map((row) => row.map((cell) => cell.trim()));
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1);
}

/** Quotes that do not close would swallow the rows after them: then they are letters like all others. */
function split(text: string, delimiter: string): readonly string[][] {
  const newline = rowEndOf(withoutQuoted(text));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
  if (errors.every(({ type }) => type !== 'Quotes')) return data;
  // The fast mode knows no quotes.
  return Papa.parse<string[]>(text, { delimiter, newline, fastMode: true }).data;
}

/** Line ends and separators inside quotes belong to a cell. */
function withoutQuoted(text: string): string {
  return text.replaceAll(/"[^"]*"/g, '""');
}

/** The carriage return before a line feed is trimmed off with the blanks. */
function rowEndOf(bare: string): '\n' | '\r' {
  return bare.includes('\r') && !bare.includes('\n') ? '\r' : '\n';
}

/** The first line has the titles, in which nobody writes decimal commas: it is a surer sign than the cells. */
function separatorOf(bare: string): '\t' | ';' | ',' {
  const first = bare.split(/[\r\n]+/).find((line) => line !== '') ?? '';
  if (first.includes('\t')) return '\t';
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
