/** A new document beside the present one: whole, proven and on the disk before it takes its place. */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Workspace } from '../../shared/workspace/schema.ts';
import { type DecodedDocument, decodeDocument, type ReadWorkspace } from './decode-document.ts';
import { DOCUMENT_KEY, type OpenDocumentStore, STAGED_FILE } from './document-store.ts';
import { renameOver } from './rename-over.ts';
import { syncFolder } from './sync-folder.ts';

export interface StagedDocument {
  /** As it reads from the disk. */
  readonly document: DecodedDocument & { readonly bytes: Buffer };
  /** Puts it in the place of `target`, in the same folder. Throws the system's error; then nothing has changed. */
  readonly commit: (target: string) => void;
}

export interface StageOptions {
  readonly openStore: OpenDocumentStore;
  readonly read: ReadWorkspace;
}

/** Writes a workspace to the staged file of a folder. Throws what is wrong; then nothing is left behind. */
export function stageDocument(folder: string, workspace: Workspace, { openStore, read }: StageOptions): StagedDocument {
  const staged = path.join(folder, STAGED_FILE);
  return discardedOnError(staged, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // What a killed write left there may be cut off, and the store reads a file before it writes it.
    rmSync(staged, { force: true });
    openStore(folder).set(DOCUMENT_KEY, workspace);
    const bytes = readFileSync(staged);
    if (!isWhole(bytes, workspace)) throw new Error('only a part of it reached the disk, which may be full');
    const document = decodeDocument(bytes, read);
    if (!document.ok) throw new Error(`it could not be read again: ${document.error.detail}`);
    syncFile(staged);
    return {
      document: { ...document.value, bytes },
      commit: (target) => discardedOnError(staged, () => commit(staged, target)),
    };
  });
}

function commit(staged: string, target: string): void {
  renameOver(staged, target);
  syncFolder(path.dirname(target));
}

function discardedOnError<T>(staged: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    discard(staged);
    throw error;
  }
}

/** What is left is taken away by the next write; the error that led here says more than this one would. */
function discard(staged: string): void {
  try {
    rmSync(staged, { force: true });
  } catch {
    // See above.
  }
}

/** Compared as text, so that what the store wrote is what was meant, to the last character. */
function isWhole(bytes: Buffer, workspace: Workspace): boolean {
  try {
    const document = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    return JSON.stringify(document[DOCUMENT_KEY]) === JSON.stringify(workspace);
  } catch {
    return false;
  }
}

/** The stores do it where they can; where they write in place instead, nobody has. */
function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
