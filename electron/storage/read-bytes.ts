import { lstatSync, readFileSync, statSync } from 'node:fs';
import { fail, ok, type Result } from '../../shared/result.ts';
import { MAX_READ_BYTES } from '../../shared/workspace/limits.ts';

const MEGABYTE = 1024 * 1024;

/**
 * The bytes of a file; null: there is none. Fails with `storage-unreadable`, also for what is no file: a pipe would
 * never end, and a link to nothing stands for a file on a disk that is not there now.
 */
export function readBytes(file: string): Result<Buffer | null> {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return isLink(file) ? unreadable('it is a link to a file that is not there') : ok(null);
    if (found.isDirectory()) return unreadable('it is a folder, not a file');
    if (!found.isFile()) return unreadable('it is not a file');
    if (found.size > MAX_READ_BYTES) {
      return unreadable(`it has ${Math.ceil(found.size / MEGABYTE)} MB; at most ${MAX_READ_BYTES / MEGABYTE} are read`);
    }
    return ok(readFileSync(file));
  } catch (error) {
    return unreadable((error as Error).message);
  }
}

const isLink = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;

const unreadable = (detail: string) => fail({ code: 'storage-unreadable', detail } as const);
