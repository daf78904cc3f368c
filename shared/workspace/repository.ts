import type { Result } from '../result.ts';
import type { BackupReason, BackupSummary, ExportFile, Replaced, StorageState } from './backup.ts';
import type { Workspace } from './schema.ts';

/** A backup, and what is in it. */
export interface BackedUp {
  /** Null: nothing is stored yet. */
  readonly id: string | null;
  readonly workspace: Workspace;
}

/** Where the one workspace document is kept: a file in both hosts, a variable in tests. */
export interface WorkspaceRepository {
  /**
   * The stored workspace, or an empty one when nothing was stored yet. Fails with `storage-unreadable`, or with
   * `storage-missing` where there was one.
   */
  load(): Result<Workspace>;
  /**
   * Replaces the stored workspace; what was there before is backed up when a backup is due. Fails with
   * `storage-unwritable`, `storage-unreadable` when what is there cannot be replaced safely, `storage-missing` when it is
   * gone, or `storage-changed` when something else has written it since it was last loaded or saved here; the next `load`
   * takes that over.
   */
  save(workspace: Workspace): Result<null>;
  /** As `save`, after backing up what is replaced, due or not; nothing is stored where that cannot be done. */
  saveBackedUp(workspace: Workspace, reason: BackupReason): Result<Replaced>;
  /** How the document is, without changing anything. */
  state(): StorageState;
  /** The newest first. */
  backups(): Result<BackupSummary[]>;
  /** Fails with `not-found`, or with `storage-unreadable` where the backup itself is damaged. */
  readBackup(id: string): Result<Workspace>;
  /** Backs the present document up now, also where no backup is due. */
  backUp(reason: BackupReason): Result<BackedUp>;
  /**
   * Writes the last good document that is known here in the place of one that is missing or damaged; nothing where there
   * is a good one. Fails with `not-found` where none is known.
   */
  putBack(): Result<null>;
  /**
   * Puts a backup, or a workspace from elsewhere, in the document's place. What was there is backed up before; a damaged
   * document, which cannot be, has been copied aside.
   */
  replace(workspace: Workspace, reason: BackupReason): Result<Replaced>;
}

/** Turns a workspace into a file to take along and back; encrypted where there is a passphrase. */
export interface WorkspaceExchange {
  /** Fails with `passphrase-weak` where anybody would guess it at once, and `storage-too-large`. */
  write(workspace: Workspace, passphrase: string | undefined): Promise<Result<ExportFile>>;
  /**
   * Fails with `file-newer`, `file-incomplete`, `file-foreign`, `file-damaged`, with `unreadable-file` and the place
   * where something in it is wrong, with `passphrase-needed`, or with `passphrase-wrong`: also where somebody changed it on purpose and made its checksum anew, which nothing can tell apart. Nothing is stored.
   */
  read(text: string, passphrase: string | undefined): Promise<Result<ReadExport>>;
}

/** What is in an export. */
export interface ReadExport {
  readonly workspace: Workspace;
  readonly encrypted: boolean;
}
