/** The folder of backups beside the document: made before it is replaced, listed, read, and thinned out. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type BackupReason, type BackupSummary, contentsOf } from '../../shared/workspace/backup.ts';
import { backupsToKeep, byNewest, type DatedBackup, isDue } from '../../shared/workspace/retention.ts';
import type { Workspace } from '../../shared/workspace/schema.ts';
import { chinaDay, type Clock } from '../clock.ts';
import { type BackupName, backupName, readBackupName } from './backup-name.ts';
import { decodeDocument, type ReadWorkspace } from './decode-document.ts';
import { readBytes } from './read-bytes.ts';
import { renameOver } from './rename-over.ts';
import { syncFolder } from './sync-folder.ts';
import { writeDurably } from './write-durably.ts';

export const BACKUP_FOLDER = 'backups';

export interface Backups {
  /** The newest first. Fails with `storage-unreadable` where the folder cannot be read. */
  readonly list: () => Result<BackupSummary[]>;
  /** Fails with `not-found`, or `storage-unreadable` where it is not any more what was kept. */
  readonly read: (id: string) => Result<Workspace>;
  /** Whether no regular one was made for a while. False where that cannot be found out. */
  readonly areDue: () => boolean;
  readonly exist: () => boolean;
  /**
   * Keeps the bytes of a good document and answers the id. No content is kept twice among the regular ones, nor among the
   * copies that are made before something replaces it: an older one of the same kind is dated anew.
   */
  readonly keep: (bytes: Buffer, reason: BackupReason) => Result<string>;
  /** Deletes what the rule leaves out, never `protectedId`. Only while the document is good. */
  readonly prune: (protectedId: string | null) => void;
}

type Entry = BackupName & Omit<DatedBackup, 'bytes'>;

/** The backups in a data folder. Nothing is touched until the first call. */
export function createBackups(dataFolder: string, clock: Clock, readWorkspace?: ReadWorkspace): Backups {
  const folder = path.join(dataFolder, BACKUP_FOLDER);
  const entries = () => entriesOf(folder);
  const read = (id: string) => readBackup(folder, id, readWorkspace);
  return {
    list: () => {
      const found = entries();
      return found.ok ? ok(found.value.flatMap((entry) => summaryOf(folder, entry, read))) : found;
    },
    read,
    areDue: () => {
      const found = entries();
      return (
        found.ok &&
        isDue(
          found.value.filter(isRegular).map(({ moment }) => moment),
          clock(),
        )
      );
    },
    exist: () => {
      const found = entries();
      return found.ok && found.value.length > 0;
    },
    keep: (bytes, reason) => keepBackup(folder, entries(), bytes, { reason, now: clock() }),
    prune: (protectedId) => pruneBackups(folder, entries(), chinaDay(clock()), protectedId),
  };
}

function entriesOf(folder: string): Result<Entry[]> {
  let names: string[];
  try {
    const found = readdirSync(folder, { withFileTypes: true });
    names = found.filter((one) => one.isFile()).map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ok([]);
    return fail({ code: 'storage-unreadable', detail: (error as Error).message });
  }
  const entries = names.flatMap((id): Entry[] => {
    const name = readBackupName(id);
    if (name === null) return [];
    const moment = Date.parse(name.savedAt);
    return [{ id, moment, day: chinaDay(moment), ...name }];
  });
  return ok(entries.toSorted(byNewest));
}

/** None: it went between being listed and looked at. */
function summaryOf(folder: string, { id, savedAt, reason }: Entry, read: Backups['read']): BackupSummary[] {
  try {
    const { size } = statSync(path.join(folder, id));
    const workspace = read(id);
    return [{ id, savedAt, reason, bytes: size, contents: workspace.ok ? contentsOf(workspace.value) : null }];
  } catch {
    return [];
  }
}

function readBackup(folder: string, id: string, readWorkspace?: ReadWorkspace): Result<Workspace> {
  const name = readBackupName(id);
  if (name === null) return notFound(id);
  const file = path.join(folder, id);
  const bytes = readBytes(file);
  if (!bytes.ok) return damaged(file, bytes.error.detail);
  if (bytes.value === null) return notFound(id);
  if (printOf(bytes.value) !== name.print) return damaged(file, 'its content is not what was kept');
  const document = decodeDocument(bytes.value, readWorkspace);
  return document.ok ? ok(document.value.workspace) : damaged(file, document.error.detail);
}

function keepBackup(
  folder: string,
  entries: Result<Entry[]>,
  bytes: Buffer,
  { reason, now }: { readonly reason: BackupReason; readonly now: number },
): Result<string> {
  if (!entries.ok) return fail({ code: 'storage-unwritable', detail: entries.error.detail });
  const print = printOf(bytes);
  const alike = entries.value.filter((entry) => isRegular(entry) === isRegular({ reason }));
  const [newest] = alike;
  const same = alike.find((entry) => entry.print === print && holds(path.join(folder, entry.id), bytes));
  if (same !== undefined && same === newest) return ok(same.id);
  const savedAt = `${new Date(now).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
  const id = backupName({ savedAt, print, reason });
  try {
    makeFolder(folder);
    if (same === undefined) writeDurably(path.join(folder, id), bytes);
    else renameWithin(folder, same.id, id);
    return ok(id);
  } catch (error) {
    return fail({ code: 'storage-unwritable', detail: `${folder}: ${(error as Error).message}` });
  }
}

/** An older backup of the same content becomes the new one, so that it is not thinned out as an old one. */
function renameWithin(folder: string, from: string, to: string): void {
  renameOver(path.join(folder, from), path.join(folder, to));
  syncFolder(folder);
}

function makeFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) syncFolder(path.dirname(folder));
}

function pruneBackups(folder: string, entries: Result<Entry[]>, today: string, protectedId: string | null): void {
  if (!entries.ok) return;
  const sized = entries.value.map((entry) => ({ ...entry, bytes: sizeOf(path.join(folder, entry.id)) }));
  const kept = backupsToKeep(sized, today);
  for (const { id } of entries.value) {
    if (kept.has(id) || id === protectedId) continue;
    try {
      rmSync(path.join(folder, id), { force: true });
    } catch {
      // One too many is no harm; the next save tries again.
    }
  }
}

function holds(file: string, bytes: Buffer): boolean {
  const kept = readBytes(file);
  return kept.ok && kept.value?.equals(bytes) === true;
}

/** One that is gone takes no room. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

const isRegular = ({ reason }: Pick<Entry, 'reason'>) => reason === 'regular';
const printOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 8);
const notFound = (id: string) => fail({ code: 'not-found', detail: `backup ${id}` } as const);
const damaged = (file: string, detail: string) =>
  fail({ code: 'storage-unreadable', detail: `${file}: ${detail}` } as const);
