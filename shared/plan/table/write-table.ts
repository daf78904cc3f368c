/** Cells as the text of a table: for the clipboard of a spreadsheet, or as a CSV file. */

/** Full-width signs start a formula in a Chinese spreadsheet too. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const BOM = '\uFEFF';

/** Tab-separated text as spreadsheets give and take it. A cell that would run as a formula is guarded. */
export function tableText(cells: readonly (readonly string[])[]): string {
  // Without any tab the commas of a single column would be taken for separators.
  const special = cells.every((row) => row.length <= 1) ? /[\t\r\n",;]/ : /[\t\r\n"]/;
  return cells.map((row) => row.map((cell) => quoted(guarded(cell), special)).join('\t')).join('\r\n');
}

/** A CSV file that spreadsheets open with the right letters. A cell that would run as a formula is guarded. */
export function csvText(cells: readonly (readonly string[])[]): string {
  return `${BOM}${cells.map((row) => `${row.map((cell) => quoted(guarded(cell), /[\r\n",;\t]/)).join(',')}\r\n`).join('')}`;
}

/** The text with an apostrophe before it when a spreadsheet would run it as a formula. */
export function guarded(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function quoted(text: string, special: RegExp): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
