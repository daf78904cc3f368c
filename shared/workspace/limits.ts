/**
 * How large things may be, in bytes of UTF-8 as they are stored or sent. One table, so that each door is as wide as the
 * one before it: what was saved can be read, what was read can be exported, and what was exported can be imported.
 */
const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** Parts, as a window sends them. Plans have hundreds of thousands of cells, accounts thousands of entries. */
export const MAX_ACCOUNTS_BYTES = 16 * MEGABYTE;
export const MAX_PLANS_BYTES = 64 * MEGABYTE;
/** Everything else that a window sends is small. */
export const MAX_SMALL_BYTES = MEGABYTE;

/** The document as it is stored; a save that would make it larger is refused. */
export const MAX_STORED_BYTES = 80 * MEGABYTE;
/** A file in the document's place: older versions indented what they stored, which makes several times as much of it. */
export const MAX_READ_BYTES = 256 * MEGABYTE;

/** An export: encrypted, three bytes become four letters. */
export const MAX_EXPORT_BYTES = Math.ceil((MAX_STORED_BYTES * 4) / 3) + MEGABYTE;
/** The same inside JSON: of each byte at most two, where every sign of it has to be marked. */
export const MAX_EXPORT_PAYLOAD_BYTES = 2 * MAX_EXPORT_BYTES + MAX_SMALL_BYTES;

/** So many bytes in words that need no language: `81.3 MB`. Rounded up to a tenth. */
export function sizeInMegabytes(bytes: number): string {
  return `${Math.ceil((bytes * 10) / MEGABYTE) / 10} MB`;
}
