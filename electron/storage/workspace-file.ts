/**
 * The repository over the document on disk. Only a document that passed every check, or none at all, is replaced by a
 * save; what is replaced is backed up when that is due, and nothing is replaced that somebody else has written since it
 * was last read here.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readWorkspace } from '../../shared/workspace/migrate.ts';
import type { BackupReason } from '../../shared/workspace/backup.ts';
import type { WorkspaceRepository } from '../../shared/workspace/repository.ts';
import type { Workspace } from '../../shared/workspace/schema.ts';
import { type Clock, systemClock } from '../clock.ts';
import { type Backups, createBackups } from './backups.ts';
import { conflictedCopies } from './conflicted-copies.ts';
import type { ReadWorkspace } from './decode-document.ts';
import {
  createDocumentFile,
  type DamagedDocument,
  describeDamage,
  type DocumentFile,
  type PresentDocument,
} from './document-file.ts';
import { DOCUMENT_FILE, type OpenDocumentStore } from './document-store.ts';
import { type MeantDocument, meantDocument } from './staged-document.ts';

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
  const look = lookRescuing(folder, document, backups);
  const store = (workspace: Workspace, keep: (present: PresentDocument) => Result<string | null>) => {
    const meant = meantDocument(workspace);
    if (!meant.ok) return meant;
    const found = look();
    if (!found.ok) return unreadable(found.error);
    if (document.isForeign(found.value)) return fail({ code: 'storage-changed', detail: file } as const);
    const kept = keep(found.value);
    if (!kept.ok) return kept;
    const written = document.write(meant.value, found);
    if (written.ok && kept.value !== null) backups.prune(kept.value);
    return written.ok ? ok({ undo: kept.value }) : written;
  };
  const keepNow =
    (reason: BackupReason) =>
    ({ bytes }: Pick<PresentDocument, 'bytes'>) =>
      bytes === null ? ok(null) : backups.keep(bytes, reason);
  /** A damaged document was kept beside its place, and all the old backups stay; what was in it may still be held. */
  const replaceDamaged = (meant: MeantDocument, damaged: DamagedDocument, reason: BackupReason) => {
    const undo = keepNow(reason)(document.held() ?? { bytes: null });
    return undo.ok ? replaced(document.write(meant, fail(damaged)), undo.value) : undo;
  };
  return {
    load: () => {
      const found = look();
      if (!found.ok) return unreadable(found.error);
      document.accept(found.value);
      return ok(found.value.workspace);
    },
    save: (workspace) => {
      const stored = store(workspace, (present) => keepBeforeSave(backups, present));
      return stored.ok ? ok(null) : stored;
    },
    saveBackedUp: (workspace, reason) => store(workspace, keepNow(reason)),
    state: () => {
      const found = look();
      if (!found.ok) return found.error.state;
      const conflicts = conflictedCopies(file);
      return conflicts.length === 0 ? { status: 'good' } : { status: 'good', conflicts };
    },
    backups: backups.list,
    readBackup: backups.read,
    backUp: (reason) => {
      const found = look();
      if (!found.ok) return unreadable(found.error);
      const id = keepNow(reason)(found.value);
      if (!id.ok) return id;
      backups.prune(id.value);
      return ok({ id: id.value, workspace: found.value.workspace });
    },
    putBack: () => {
      const found = look();
      // It came back by itself, as a folder that is synchronised brings it.
      if (found.ok) return ok(null);
      const held = document.held();
      if (held === null) return fail({ code: 'not-found', detail: 'putBack: nothing is held' });
      const meant = meantDocument(held.workspace);
      return meant.ok ? document.write(meant.value, found) : meant;
    },
    replace: (workspace, reason) => {
      const meant = meantDocument(workspace);
      if (!meant.ok) return meant;
      const found = look();
      if (!found.ok) return replaceDamaged(meant.value, found.error, reason);
      const undo = keepNow(reason)(found.value);
      if (!undo.ok) return undo;
      const written = document.write(meant.value, found);
      if (written.ok) backups.prune(undo.value);
      return replaced(written, undo.value);
    },
  };
}

/**
 * What is there now. Where it is gone or damaged while this process still holds it, what is held is backed up at once:
 * this process may end before a person has decided anything.
 */
function lookRescuing(folder: string, document: DocumentFile, backups: Backups): DocumentFile['look'] {
  let rescued: Buffer | null = null;
  return () => {
    const found = document.look();
    const held = found.ok ? null : document.held();
    if (held === null || held.bytes === rescued || !existsSync(folder)) return found;
    if (backups.keep(held.bytes, 'regular').ok) rescued = held.bytes;
    return found;
  };
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
  return fail(describeDamage(damaged));
}
