import { renameSync } from 'node:fs';

/** Windows refuses a rename for a moment while a virus scanner or a search index looks at the file. */
const BUSY = new Set(['EACCES', 'EBUSY', 'EPERM']);
const ATTEMPTS = 20;
const PAUSE_MS = 50;

/** Renames a file over another one: readers find the old one or the new one, whole. Throws the system's error. */
export function renameOver(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const isBusy = process.platform === 'win32' && BUSY.has((error as NodeJS.ErrnoException).code ?? '');
      if (!isBusy || attempt === ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
