/** The names of backups: `workspace-20261121T132045Z-0a1b2c3d-before-restore.json`; a regular one gives no reason. */
import { BACKUP_REASONS, type BackupReason } from '../../shared/workspace/backup.ts';

export interface BackupName {
  /** ISO 8601 in UTC, to the second. */
  readonly savedAt: string;
  /** The first 8 hexadecimal digits of the SHA-256 of its content. */
  readonly print: string;
  readonly reason: BackupReason;
}

const PATTERN = /^workspace-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-([0-9a-f]{8})(?:-([a-z-]+))?\.json$/;

/** The name of a file without a folder. */
export function backupName({ savedAt, print, reason }: BackupName): string {
  const moment = savedAt.replaceAll(/[-:]/g, '');
  return `workspace-${moment}-${print}${reason === 'regular' ? '' : `-${reason}`}.json`;
}

/** Null: no name of a backup; whatever else lies in their folder is not ours to list or to delete. */
export function readBackupName(name: string): BackupName | null {
  const match = PATTERN.exec(name);
  if (match === null) return null;
  const [, year, month, day, hours, minutes, seconds, print = '', reason = 'regular'] = match;
  const savedAt = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`;
  const known = BACKUP_REASONS.find((one) => one === reason);
  if (known === undefined || Number.isNaN(Date.parse(savedAt))) return null;
  return { savedAt, print, reason: known };
}
