/** The bytes of a table file as text, whatever a spreadsheet wrote them in. */
import { utf8Text } from '../../../shared/document/file-text.ts';

/** Names as `TextDecoder` has them. */
export type TableEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export interface DecodedTable {
  readonly text: string;
  readonly encoding: TableEncoding;
}

/**
 * UTF-8 where every byte fits; else UTF-16 where the file begins with its mark; else GB18030, in which Chinese Windows
 * saves CSV files. A byte order mark is no part of the text.
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  const utf8 = utf8Text(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'UTF-16LE' : first === 0xfe && second === 0xff ? 'UTF-16BE' : 'GB18030';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Whether the file begins with the mark of UTF-16, whose zero bytes are no sign of anything else. */
export function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** Whether the file is an Excel workbook, new (a ZIP archive) or old: no text whatever its name says. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return [ZIP, OLE].some((sign) => sign.every((byte, index) => bytes[index] === byte));
}
