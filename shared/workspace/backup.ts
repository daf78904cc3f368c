/** Backups: copies of the whole document, made before it is replaced. */
import type { Workspace } from './schema.ts';

/** Why a backup was made; the host writes it into the backup's name. */
export const BACKUP_REASONS = [
  'regular',
  'before-restore',
  'before-import',
  'before-overwrite',
  'before-delete',
  'before-migration',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** What a document holds, counted. */
export interface WorkspaceContents {
  readonly accounts: number;
  readonly plans: number;
  /** Of all plans. */
  readonly lines: number;
}

export interface BackupSummary {
  /** The name of its file, without a folder. */
  readonly id: string;
  /** ISO 8601 in UTC, to the second. */
  readonly savedAt: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  /** Null: it cannot be read any more. */
  readonly contents: WorkspaceContents | null;
}

/** How the stored document is. */
export type StorageState =
  | {
      readonly status: 'good';
      /**
       * Names of copies that a sync folder has put beside the document because two machines wrote it. Absent: none. What
       * is in them is not in the document; each can be imported like any file.
       */
      readonly conflicts?: readonly string[];
    }
  | {
      readonly status: 'unreadable';
      /** Its path. */
      readonly file: string;
      /** What is wrong with it, as the host found it. */
      readonly detail: string;
      /** Where its bytes were kept; null where that was not possible. */
      readonly copy: string | null;
      /** The host still holds what was in it when it was last read or written: `putBack` writes that again. */
      readonly held: boolean;
    };

/** The backup that was made of what a restore, an import or a save replaced; null: there was nothing that could be kept. */
export interface Replaced {
  readonly undo: string | null;
}

/** The whole workspace as a file to take along. */
export interface ExportFile {
  /** A name, never a path. */
  readonly fileName: string;
  readonly text: string;
}

export function contentsOf({ accounts, plans }: Workspace): WorkspaceContents {
  const all = plans?.plans ?? [];
  return {
    accounts: accounts?.accounts.length ?? 0,
    plans: all.length,
    lines: all.reduce((sum, { plan }) => sum + plan.lines.length, 0),
  };
}
