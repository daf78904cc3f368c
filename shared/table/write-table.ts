/** Cells as the text of a table: for the clipboard of a spreadsheet, or as a CSV file. */
import { guarded } from '../text/guard.ts';

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

function quoted(text: string, special: RegExp): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
