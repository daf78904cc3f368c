import { closeSync, openSync, readSync } from 'node:fs';

export interface PackedFile {
  /** From the root of the archive, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
}

/** Two nested pickles: their sizes, the size of the text, the text. */
const HEADER_SIZES_BYTES = 16;
const TEXT_SIZE_OFFSET = 12;

/** The files in an asar archive, from its header alone. Throws where it is no archive. */
export function asarFiles(archive: string): PackedFile[] {
  const handle = openSync(archive, 'r');
  try {
    const sizes = read(handle, 0, HEADER_SIZES_BYTES);
    const header = read(handle, HEADER_SIZES_BYTES, sizes.readUInt32LE(TEXT_SIZE_OFFSET));
    return filesOf('', JSON.parse(header.toString('utf8')) as Entry);
  } finally {
    closeSync(handle);
  }
}

function filesOf(folder: string, { files = {} }: Entry): PackedFile[] {
  return Object.entries(files).flatMap(([name, entry]) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    return entry.files === undefined ? [{ path, bytes: entry.size ?? 0 }] : filesOf(path, entry);
  });
}

function read(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(handle, bytes, 0, length, position) !== length) throw new Error('The archive ends too early.');
  return bytes;
}
