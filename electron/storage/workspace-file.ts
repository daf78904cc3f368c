/**
 * The workspace document on disk. Read: bytes, byte-order mark off, parse, migrate, validate. Only a file that passed,
 * or none at all, is ever opened for writing; one that fails stays as it is and is copied aside.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AppError, fail, ok, type Result } from '../../shared/result.ts';
import { readWorkspace } from '../../shared/workspace/migrate.ts';
import type { WorkspaceRepository } from '../../shared/workspace/repository.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../shared/workspace/schema.ts';
import { copyAside } from './copy-aside.ts';
import { DOCUMENT_FILE, DOCUMENT_KEY, type OpenDocumentStore } from './document-store.ts';
import { syncFolder } from './sync-folder.ts';

/** The repository over `workspace.json` in `folder`. Nothing is touched until the first call. */
export function createWorkspaceFile(folder: string, openStore: OpenDocumentStore): WorkspaceRepository {
  const file = path.join(folder, DOCUMENT_FILE);
  return {
    load: () => load(file),
    save: (workspace) => {
      const present = load(file);
      return present.ok ? write(file, workspace, openStore) : present;
    },
    state: () => {
      const present = load(file);
      return present.ok ? { status: 'good' } : { status: 'unreadable', file, detail: present.error.detail, copy: null };
    },
    backups: () => ok([]),
    readBackup: (id) => fail({ code: 'not-found', detail: id }),
    backUp: () => ok(null),
    replace: () => fail({ code: 'refused', detail: 'no backups yet' }),
  };
}

function load(file: string): Result<Workspace> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ok(EMPTY_WORKSPACE);
    return fail({ code: 'storage-unreadable', detail: (error as Error).message });
  }
  const workspace = decode(bytes);
  return workspace.ok ? workspace : fail(keepDamaged(file, bytes, workspace.error));
}

function decode(bytes: Buffer): Result<Workspace> {
  let document: unknown;
  try {
    // Takes the byte-order mark off, and refuses bytes that are not UTF-8 instead of replacing them.
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: 'storage-unreadable', detail: 'not a JSON document in UTF-8' });
  }
  const isObject = typeof document === 'object' && document !== null;
  return readWorkspace(isObject ? (document as Record<string, unknown>)[DOCUMENT_KEY] : undefined);
}

function keepDamaged(file: string, bytes: Buffer, error: AppError): AppError {
  const copy = copyAside(file, bytes);
  const copied = copy.ok ? `a copy is in ${copy.value}` : `it could not be copied: ${copy.error.detail}`;
  return { code: error.code, detail: `${file}: ${error.detail}. The file was left as it is; ${copied}` };
}

function write(file: string, workspace: Workspace, openStore: OpenDocumentStore): Result<null> {
  const folder = path.dirname(file);
  try {
    openStore(folder).set(DOCUMENT_KEY, workspace);
    syncFolder(folder);
    return ok(null);
  } catch (error) {
    return fail({ code: 'storage-unwritable', detail: `${file}: ${(error as Error).message}` });
  }
}
