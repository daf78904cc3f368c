/**
 * What electron-store and conf have in common here: a JSON file with one key, replaced as a whole. They write it under
 * another name, beside the document: both take a write that a full disk cut short for a whole one, so what they wrote is
 * read again before it takes the document's place (`staged-document.ts`).
 */
import { randomBytes } from 'node:crypto';

/** Writes one key of the file: to a temporary file, fsync, rename. Throws what the file system throws. */
export interface DocumentStore {
  set(key: typeof DOCUMENT_KEY, value: unknown): void;
}

/** Opens the file `<name>.json` in a folder, for writing. */
export type OpenDocumentStore = (folder: string, name: string) => DocumentStore;

export const DOCUMENT_KEY = 'workspace';
export const DOCUMENT_FILE = 'workspace.json';
const STAGED_NAME = 'workspace.next';

/** Of this process and this save alone: two that save at once must not put the other's document in place. */
export const newStagedName = (): string => `${STAGED_NAME}-${process.pid}-${randomBytes(6).toString('hex')}`;

/** More characters than this are stored without line breaks: indentation makes several times as much of them. */
const MOST_INDENTED = 256 * 1024;

/** The text of a document's file, or of an export. */
export function documentText(document: unknown, indent = '\t'): string {
  const text = JSON.stringify(document);
  return text.length > MOST_INDENTED ? text : JSON.stringify(document, null, indent);
}

/** The same in both hosts, so that both write the same file. */
export const STORE_OPTIONS = {
  accessPropertiesByDotNotation: false,
  clearInvalidConfig: false,
  /** Account data: for its owner only. */
  configFileMode: 0o600,
  serialize: (document: unknown) => documentText(document),
} as const;

/** The second form is that of older versions, which named the process nowhere. */
const STAGED = /^workspace\.next-(\d+)-[0-9a-f]{12}\.json(?:\.tmp-\d{10}[0-9a-f]{6})?$/;
const STAGED_BEFORE = /^workspace\.(?:next\.json|(?:next\.)?json\.tmp-\d{10}[0-9a-f]{6})$/;

/** The process that wrote a staged file, by its name; null: the name is not that of one. 0: an older version did. */
export function stagedBy(name: string): number | null {
  const pid = STAGED.exec(name)?.[1];
  if (pid !== undefined) return Number(pid);
  return STAGED_BEFORE.test(name) ? 0 : null;
}
