/** What electron-store and conf have in common here: a JSON file with one key, replaced as a whole. */

/** Writes one key of the file: to a temporary file, fsync, rename. Throws what the file system throws. */
export interface DocumentStore {
  set(key: typeof DOCUMENT_KEY, value: unknown): void;
}

/** Opens the document file in a folder, for writing. */
export type OpenDocumentStore = (folder: string) => DocumentStore;

export const DOCUMENT_KEY = 'workspace';
export const DOCUMENT_NAME = 'workspace';
export const DOCUMENT_FILE = `${DOCUMENT_NAME}.json`;

/** The same in both hosts, so that both write the same file. */
export const STORE_OPTIONS = {
  accessPropertiesByDotNotation: false,
  clearInvalidConfig: false,
  /** Account data: for its owner only. */
  configFileMode: 0o600,
  /** The stores read the file before each write, and know no byte-order mark. */
  deserialize: (text: string) => JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>,
} as const;
