import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { renameOver } from './rename-over.ts';
import { syncFolder } from './sync-folder.ts';

const TEMPORARY = '.writing-';

/** Whether a file's name is one that `writeDurably` gives to what is not finished. */
export const isUnfinished = (name: string): boolean => /\.writing-[0-9a-f]{12}$/.test(name);

/**
 * Writes a file of its owner's so that it is there whole, also after a power cut, or not at all. Replaces what has the
 * name. Throws the system's error; then nothing is left behind.
 */
export function writeDurably(file: string, bytes: Uint8Array): void {
  const temporary = `${file}${TEMPORARY}${randomBytes(6).toString('hex')}`;
  try {
    writeAll(temporary, bytes);
    renameOver(temporary, file);
  } catch (error) {
    discard(temporary);
    throw error;
  }
  syncFolder(path.dirname(file));
}

/** The error that led here says more than one of this would. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // See above.
  }
}

function writeAll(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    // A full disk takes a part and says so only to who asks for the rest.
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
