import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * How programs that synchronise folders name a file that two machines have written: Dropbox and Nextcloud "(conflicted
 * copy)", Syncthing "sync-conflict", Nutstore 冲突, iCloud and Google Drive a number, OneDrive the name of the machine.
 */
const ADDITION =
  /^(?:[ -]?\(.+\)|\.sync-conflict-.+|[ _-]?conflict.*|.*冲突.*|.*衝突.*|.*conflicted copy.*| \d{1,3}|-[^.]+)$/i;

/** Whether a name is one that a synchronised folder gives to the other version of `file`. */
function isConflictedCopy(name: string, file: string): boolean {
  const { name: own, ext } = path.parse(file);
  if (!name.startsWith(own) || !name.endsWith(ext)) return false;
  return ADDITION.test(name.slice(own.length, name.length - ext.length));
}

/**
 * The names of the other versions of a document that lie beside it, or beside the file that its name links to. None where
 * the folder cannot be read.
 */
export function conflictedCopies(file: string): string[] {
  try {
    const real = realpathSync(file);
    return readdirSync(path.dirname(real))
      .filter((name) => isConflictedCopy(name, path.basename(real)))
      .toSorted();
  } catch {
    return [];
  }
}
