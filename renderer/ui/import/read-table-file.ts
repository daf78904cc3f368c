import { anotherFile } from '../../../shared/document/file-kind.ts';
import type { DocumentProblem } from '../../../shared/document/problem.ts';
import { parseTable } from '../../../shared/table/parse-table.ts';
import { decodeTable, isUtf16, isWorkbook, type TableEncoding } from './decode-table.ts';

/** Tens of thousands of lines; more is not a table of a plan. */
export const MOST_MEGABYTES = 20;
const MEGABYTE = 1_000_000;

/** Why a file gives no table; each has its words, `plan.import.<reason>`. */
export type FileFault = 'workbook' | 'tooLarge' | 'unread' | 'nothing';

export type TableFile =
  | { readonly ok: true; readonly table: string[][]; readonly encoding: TableEncoding }
  | { readonly ok: false; readonly fault: FileFault }
  /** A picture, a plan: a file whose bytes could be read as cells, and are none. */
  | { readonly ok: false; readonly fault: 'another'; readonly problem: DocumentProblem };

/** Reads the rows of a CSV or TSV file. */
export async function readTableFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<TableFile> {
  if (file.size > MOST_MEGABYTES * MEGABYTE) return { ok: false, fault: 'tooLarge' };
  const bytes = await bytesOf(file);
  if (bytes === null) return { ok: false, fault: 'unread' };
  if (isWorkbook(bytes)) return { ok: false, fault: 'workbook' };
  const another = isUtf16(bytes) ? null : anotherFile(new TextDecoder().decode(bytes), 'table');
  if (another !== null && another.given !== 'empty' && another.given !== 'broken-json') {
    return { ok: false, fault: 'another', problem: another };
  }
  const { text, encoding } = decodeTable(bytes);
  const table = parseTable(text);
  return table.length === 0 ? { ok: false, fault: 'nothing' } : { ok: true, table, encoding };
}

async function bytesOf(file: Pick<File, 'arrayBuffer'>): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
