/** Which backups stay and when the next one is made. Pure: a clock that was set back is only another argument. */

/** The most backups of the present day, and in all. */
export const MOST_OF_TODAY = 3;
export const MOST_BACKUPS = 10;
/** Backups lie at least so far apart, in milliseconds. */
export const BACKUP_SPACING_MS = 10 * 60 * 1000;

export interface DatedBackup {
  readonly id: string;
  /** ISO 8601 in UTC: as text in the order of time. */
  readonly savedAt: string;
  /** The day of `savedAt` where the machine is, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * The ids of the backups that stay: the newest 3 of `today`, the newest of every other day, 10 in all, those of today
 * first and then the newest. Days to come, left by a clock that was wrong, are days like those before: neither they nor
 * what is made now pushes the other out altogether. The order of `backups` does not matter.
 */
export function backupsToKeep(backups: readonly DatedBackup[], today: string): ReadonlySet<string> {
  const newestFirst = backups.toSorted(byNewest);
  const ofToday = newestFirst.filter(({ day }) => day === today).slice(0, MOST_OF_TODAY);
  const days = new Set<string>([today]);
  const ofOtherDays = newestFirst.filter(({ day }) => {
    const isFirst = !days.has(day);
    days.add(day);
    return isFirst;
  });
  return new Set([...ofToday, ...ofOtherDays].slice(0, MOST_BACKUPS).map(({ id }) => id));
}

/** The newest first; of one moment, in the order of their ids, so that the answer never depends on a folder's order. */
export function byNewest(left: DatedBackup, right: DatedBackup): number {
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
