/** The tests' own reading of the published tables and of printed formulas: nothing of the build script is used. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

export type Cells = Readonly<Record<string, string>>;

/** The rows of a table by column name. */
export function table(name: string): readonly Cells[] {
  const file = path.join(import.meta.dirname, '../../../shared/catalog/built-in/tables', `${name}.csv`);
  const { data, errors } = Papa.parse<Cells>(readFileSync(file, 'utf8').trimEnd(), { header: true, delimiter: ',' });
  if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors[0])}`);
  return data;
}

/** A cell that must exist. */
export function cell(row: Cells, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

const DECIMALS = 9;

/** A decimal as a whole number of billionths: exact, and comparable whatever its zeros. */
export function billionths(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(DECIMALS, '0'));
}

/** The value in billionths of a printed expression in n: numbers, `+`, `-`, `*` and one level of brackets. */
export function printedFormula(text: string, n: number): bigint {
  const [beforeBracket, inBracket, afterBracket] = /^([^(]*)(?:\(([^)]*)\)(.*))?$/.exec(text)?.slice(1) ?? [];
  const flat = inBracket === undefined ? text : `${beforeBracket}${count(inBracket, n)}${afterBracket}`;
  return flat.split('+').reduce((sum, term) => sum + product(term, n), 0n);
}

/** `n-5` for a given n. */
function count(text: string, n: number): number {
  const [left = '', right = ''] = text.split('-');
  if (left !== 'n') throw new Error(`not n minus a number: ${text}`);
  return n - Number(right);
}

function product(text: string, n: number): bigint {
  const factors = text.split('*').map((factor) => (factor === 'n' ? String(n) : factor));
  return factors.reduce((value, factor) => (value * billionths(factor)) / 1_000_000_000n, 1_000_000_000n);
}
