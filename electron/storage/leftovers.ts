import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BACKUP_FOLDER } from './backups.ts';
import { isStaged } from './document-store.ts';
import { isUnfinished } from './write-durably.ts';

/** Takes away what a killed process left half written. Only for who has the folder: another one may be writing it. */
export function removeLeftovers(folder: string): void {
  for (const place of [folder, path.join(folder, BACKUP_FOLDER)]) {
    for (const name of namesIn(place)) {
      if (isStaged(name) || isUnfinished(name)) remove(path.join(place, name));
    }
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
    // It is in nobody's way: every write makes a name of its own or clears it first.
  }
}
