import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Folders that cannot be synchronised: some network file systems answer so. The file itself was. */
const UNSUPPORTED = new Set(['EINVAL', 'ENOTSUP']);

/** Makes a rename in a folder survive a power cut. Windows does that by itself and cannot open folders. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!UNSUPPORTED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(handle);
  }
}
