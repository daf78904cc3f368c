/**
 * The repository over the document on disk. Only a document that passed every check, or none at all, is replaced by a
 * save; what is replaced is backed up when that is due, and nothing is replaced that somebody else has written since it
 * was last read here.
 */
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readWorkspace } from '../../shared/workspace/migrate.ts';
import type { WorkspaceRepository } from '../../shared/workspace/repository.ts';
import { type Backups, createBackups } from './backups.ts';
import { type Clock, systemClock } from './clock.ts';
import type { ReadWorkspace } from './decode-document.ts';
import {
  createDocumentFile,
  type DamagedDocument,
  describeDamage,
  type DocumentFile,
  type PresentDocument,
} from './document-file.ts';
import { DOCUMENT_FILE, type OpenDocumentStore } from './document-store.ts';

export interface WorkspaceFileOptions {
  readonly clock?: Clock;
  readonly read?: ReadWorkspace;
}

/** The repository over `workspace.json` in `folder`. Nothing is touched until the first call. */
export function createWorkspaceFile(
  folder: string,
  openStore: OpenDocumentStore,
  { clock = systemClock, read = readWorkspace }: WorkspaceFileOptions = {},
): WorkspaceRepository {
  const file = path.join(folder, DOCUMENT_FILE);
  const backups = createBackups(folder, clock, read);
  const document = createDocumentFile(file, { openStore, read, hasBackups: backups.exist });
  return {
    load: () => {
      const present = document.look();
      if (!present.ok) return unreadable(present.error);
      document.accept(present.value);
      return ok(present.value.workspace);
    },
    save: (workspace) => {
      const present = document.look();
      if (!present.ok) return unreadable(present.error);
      if (document.isForeign(present.value)) return fail({ code: 'storage-changed', detail: file });
      const kept = keepBeforeSave(backups, present.value);
      if (!kept.ok) return kept;
      const written = document.write(workspace);
      if (written.ok && kept.value !== null) backups.prune(kept.value);
      return written;
    },
    state: () => {
      const present = document.look();
      return present.ok ? { status: 'good' } : present.error;
    },
    backups: backups.list,
    readBackup: backups.read,
    backUp: (reason) => {
      const present = document.look();
      if (!present.ok) return unreadable(present.error);
      const { bytes } = present.value;
      return bytes === null ? ok(null) : backups.keep(bytes, reason);
    },
    replace: (workspace, reason) => {
      const present = document.look();
      // A damaged document was kept beside its place instead, and all the old backups stay.
      if (!present.ok) return replaced(document.write(workspace, present.error), null);
      const { bytes } = present.value;
      const undo = bytes === null ? ok(null) : backups.keep(bytes, reason);
      return undo.ok ? replaceKept(document, backups, workspace, undo.value) : undo;
    },
  };
}

function replaceKept(
  document: DocumentFile,
  backups: Backups,
  workspace: Parameters<DocumentFile['write']>[0],
  undo: string | null,
): ReturnType<WorkspaceRepository['replace']> {
  const written = document.write(workspace);
  if (written.ok) backups.prune(undo);
  return replaced(written, undo);
}

function replaced(written: Result<null>, undo: string | null): ReturnType<WorkspaceRepository['replace']> {
  return written.ok ? ok({ undo }) : written;
}

/** A regular backup that cannot be made stops no save; that of a document that is about to be migrated does. */
function keepBeforeSave(backups: Backups, { bytes, migrated }: PresentDocument): Result<string | null> {
  if (bytes === null) return ok(null);
  if (migrated) return backups.keep(bytes, 'before-migration');
  const kept = backups.areDue() ? backups.keep(bytes, 'regular') : ok(null);
  return kept.ok ? kept : ok(null);
}

function unreadable(damaged: DamagedDocument): Result<never> {
  return fail({ code: 'storage-unreadable', detail: describeDamage(damaged) });
}
