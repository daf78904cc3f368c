import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BACKUP_FOLDER } from './backups.ts';
import { stagedBy } from './document-store.ts';
import { isDeadLock } from './save-lock.ts';
import { isUnfinished } from './write-durably.ts';

/**
 * Takes away what a killed process left half written. Only for who has the folder, and nothing of a process that still
 * runs: its lock may have been deleted under it.
 */
export function removeLeftovers(folder: string): void {
  for (const place of [folder, path.join(folder, BACKUP_FOLDER)]) {
    for (const name of namesIn(place)) {
      const file = path.join(place, name);
      if (isLeftover(name) || isDeadLock(file)) remove(file);
    }
  }
}

function isLeftover(name: string): boolean {
  const writer = stagedBy(name);
  return writer === null ? isUnfinished(name) : !isRunning(writer);
}

function isRunning(pid: number): boolean {
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, for somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It is in nobody's way: every write makes a name of its own.
  }
}
