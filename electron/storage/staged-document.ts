/** A new document beside the present one: whole, proven and on the disk before it takes its place. */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { MAX_STORED_BYTES, sizeInMegabytes } from '../../shared/workspace/limits.ts';
import type { Workspace } from '../../shared/workspace/schema.ts';
import { type DecodedDocument, decodeDocument, type ReadWorkspace } from './decode-document.ts';
import { DOCUMENT_KEY, documentText, newStagedName, type OpenDocumentStore } from './document-store.ts';
import { renameOver } from './rename-over.ts';
import { syncFolder } from './sync-folder.ts';

export interface StagedDocument {
  /** As it reads from the disk. */
  readonly document: DecodedDocument & { readonly bytes: Buffer };
  /**
   * Puts it in the place of `target`, in the same folder, and says so as soon as it is there. Throws the system's error;
   * before `onPlaced` nothing has changed then, after it a power cut may still undo it.
   */
  readonly commit: (target: string, onPlaced: () => void) => void;
  /** Takes it away. */
  readonly discard: () => void;
}

export interface StageOptions {
  readonly openStore: OpenDocumentStore;
  readonly read: ReadWorkspace;
}

/** A workspace, and the bytes that its file has to have. */
export interface MeantDocument {
  readonly workspace: Workspace;
  readonly bytes: Buffer;
}

/** The document of a workspace, before anything is written. Fails where it is larger than what may be stored. */
export function meantDocument(workspace: Workspace): Result<MeantDocument> {
  const bytes = Buffer.from(documentText({ [DOCUMENT_KEY]: workspace }));
  if (bytes.length <= MAX_STORED_BYTES) return ok({ workspace, bytes });
  const detail = `${sizeInMegabytes(bytes.length)} > ${sizeInMegabytes(MAX_STORED_BYTES)}`;
  return fail({ code: 'storage-too-large', detail });
}

/**
 * Writes a document to a staged file in a folder, under a name that no other process uses. Throws what is wrong; then
 * nothing is left behind.
 */
export function stageDocument(folder: string, meant: MeantDocument, { openStore, read }: StageOptions): StagedDocument {
  const name = newStagedName();
  const staged = path.join(folder, `${name}.json`);
  return discardedOnError(staged, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    openStore(folder, name).set(DOCUMENT_KEY, meant.workspace);
    const bytes = readStaged(staged);
    if (!bytes.equals(meant.bytes)) throw new Error('only a part of it reached the disk, which may be full');
    const document = decodeDocument(bytes, read);
    if (!document.ok) throw new Error(`it could not be read again: ${document.error.detail}`);
    syncFile(staged);
    return {
      document: { ...document.value, bytes },
      commit: (target, onPlaced) =>
        discardedOnError(staged, () => {
          place(staged, target);
          onPlaced();
          syncFolder(path.dirname(target));
        }),
      discard: () => discard(staged),
    };
  });
}

function readStaged(staged: string): Buffer {
  try {
    return readFileSync(staged);
  } catch (error) {
    throw sayingWhoTookIt(error);
  }
}

function place(staged: string, target: string): void {
  try {
    renameOver(staged, target);
  } catch (error) {
    throw sayingWhoTookIt(error);
  }
}

/** What was written a moment ago and is gone did not go by itself: the disk is not to blame. */
function sayingWhoTookIt(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return error;
  return new Error('another program took away what was being written, or its folder; nothing was replaced');
}

function discardedOnError<T>(staged: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    discard(staged);
    throw error;
  }
}

/** What is left is taken away by the next start; the error that led here says more than this one would. */
function discard(staged: string): void {
  try {
    rmSync(staged, { force: true });
  } catch {
    // See above.
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
