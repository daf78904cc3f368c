/** Which backups stay and when the next one is made. Pure: a clock that was set back is only another argument. */
import type { BackupReason } from './backup.ts';

/** The most regular backups of the present day, and of them in all. */
export const MOST_OF_TODAY = 3;
export const MOST_REGULAR = 10;
/** Of the copies that were made before something replaced the data, the newest stay, whatever came before them. */
export const MOST_COPIES = 10;
/** So many more: of those that are older, the first of each stretch of work. */
export const MOST_FIRST_COPIES = 10;
/** A stretch of work ends with a pause of so long, in milliseconds. */
export const PAUSE_MS = 60 * 60 * 1000;
/** All copies together, in bytes; the newest one stays also where it alone has more. */
export const MOST_COPIED_BYTES = 512 * 1024 * 1024;
/** Backups in all. */
export const MOST_BACKUPS = MOST_REGULAR + MOST_COPIES + MOST_FIRST_COPIES;
/** Regular backups lie at least so far apart, in milliseconds. */
export const BACKUP_SPACING_MS = 10 * 60 * 1000;

export interface DatedBackup {
  readonly id: string;
  /** ISO 8601 in UTC: as text in the order of time. */
  readonly savedAt: string;
  /** The same in milliseconds. */
  readonly moment: number;
  /** The day of `savedAt` in China, `YYYY-MM-DD`. */
  readonly day: string;
  readonly reason: BackupReason;
  readonly bytes: number;
}

/**
 * The ids of the backups that stay. Regular ones and copies that were made before an import, a restore, a delete or an
 * overwrite are counted apart: no number of either pushes out one of the other. The order of `backups` does not matter.
 */
export function backupsToKeep(backups: readonly DatedBackup[], today: string): ReadonlySet<string> {
  const newestFirst = backups.toSorted(byNewest);
  const regular = newestFirst.filter(({ reason }) => reason === 'regular');
  const copies = newestFirst.filter(({ reason }) => reason !== 'regular');
  return new Set([...regularToKeep(regular, today), ...copiesToKeep(copies)].map(({ id }) => id));
}

/**
 * The newest 3 of `today`, the newest of every other day, 10 in all, those of today first and then the newest. Days to
 * come, left by a clock that was wrong, are days like those before: neither they nor what is made now pushes the other out
 * altogether.
 */
function regularToKeep(newestFirst: readonly DatedBackup[], today: string): DatedBackup[] {
  const ofToday = newestFirst.filter(({ day }) => day === today).slice(0, MOST_OF_TODAY);
  const days = new Set<string>([today]);
  const ofOtherDays = newestFirst.filter(({ day }) => {
    const isFirst = !days.has(day);
    days.add(day);
    return isFirst;
  });
  return [...ofToday, ...ofOtherDays].slice(0, MOST_REGULAR);
}

/**
 * The newest 10, and of the older ones the first of each stretch of work: who imports one file after another, looking for
 * the right one, has the own work in the first copy and only files in the others.
 */
function copiesToKeep(newestFirst: readonly DatedBackup[]): DatedBackup[] {
  const newest = newestFirst.slice(0, MOST_COPIES);
  const older = newestFirst.slice(MOST_COPIES);
  const firsts = older
    .filter((copy, index) => {
      const before = older[index + 1];
      return before === undefined || copy.moment - before.moment >= PAUSE_MS;
    })
    .slice(0, MOST_FIRST_COPIES);
  // Where room is short, the first ones say more than those between them and the newest.
  return withinRoom([...newest.slice(0, 1), ...firsts, ...newest.slice(1)]);
}

function withinRoom(wanted: readonly DatedBackup[]): DatedBackup[] {
  let used = 0;
  return wanted.filter(({ bytes }, index) => {
    if (index > 0 && used + bytes > MOST_COPIED_BYTES) return false;
    used += bytes;
    return true;
  });
}

/** The newest first; of one moment, in the order of their ids, so that the answer never depends on a folder's order. */
export function byNewest(
  left: Pick<DatedBackup, 'id' | 'savedAt'>,
  right: Pick<DatedBackup, 'id' | 'savedAt'>,
): number {
  if (left.savedAt !== right.savedAt) return left.savedAt < right.savedAt ? 1 : -1;
  if (left.id === right.id) return 0;
  return left.id < right.id ? 1 : -1;
}

/**
 * Whether a backup is due at `now`: none was made in the ten minutes before. Moments are milliseconds of one clock. What
 * lies in the future was made by a clock that has been set back since, and holds nothing up.
 */
export function isDue(moments: readonly number[], now: number): boolean {
  return !moments.some((moment) => moment <= now && now - moment < BACKUP_SPACING_MS);
}
