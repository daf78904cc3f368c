/**
 * What electron-store and conf have in common here: a JSON file with one key, replaced as a whole. They write it under
 * another name, beside the document: both take a write that a full disk cut short for a whole one, so what they wrote is
 * read again before it takes the document's place (`staged-document.ts`).
 */

/** Writes one key of the file: to a temporary file, fsync, rename. Throws what the file system throws. */
export interface DocumentStore {
  set(key: typeof DOCUMENT_KEY, value: unknown): void;
}

/** Opens the staged file in a folder, for writing. */
export type OpenDocumentStore = (folder: string) => DocumentStore;

export const DOCUMENT_KEY = 'workspace';
export const DOCUMENT_FILE = 'workspace.json';
export const STAGED_NAME = 'workspace.next';
export const STAGED_FILE = `${STAGED_NAME}.json`;

/** The same in both hosts, so that both write the same file. */
export const STORE_OPTIONS = {
  accessPropertiesByDotNotation: false,
  clearInvalidConfig: false,
  /** Account data: for its owner only. */
  configFileMode: 0o600,
} as const;

/** Whether a file's name is one that a write leaves behind when it is killed. */
export const isStaged = (name: string): boolean =>
  name === STAGED_FILE || /^workspace(\.next)?\.json\.tmp-\d{10}[0-9a-f]{6}$/.test(name);
