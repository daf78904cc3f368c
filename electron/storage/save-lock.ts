/**
 * Between processes that no other lock keeps apart (two machines on one network folder, a socket that somebody deleted):
 * one at a time looks at the document once more and replaces it. The lock is a file that only one can create; that works
 * on network shares, too. It is held for a look and a rename, so whoever does not let go of it was killed.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';

const SUFFIX = '.lock';
/** What nobody has changed for so long while somebody waited for it belongs to nobody any more, in milliseconds. */
const STALE_MS = 10_000;
/** The same where the process that made it is known to be gone. */
const STALE_OF_DEAD_MS = 500;
/** A look and a rename take a moment. Who was held up for longer asks anew whether it may still write. */
const OURS_MS = 5000;
const PAUSE_MS = 5;
/** Longer than any of these nobody waits. */
const PATIENCE_MS = 30_000;
/** Windows answers so for a moment while another process takes the lock away. */
const BUSY = new Set(['EACCES', 'EBUSY', 'EPERM']);

/** Whether a file is a lock of a process of this machine that was killed, or was left by one that broke such a lock. */
export function isDeadLock(file: string): boolean {
  if (/\.lock\.[0-9a-f]{8}$/.test(file)) return true;
  if (!file.endsWith(`.json${SUFFIX}`)) return false;
  const owner = ownerOf(file);
  return owner !== null && isDead(owner);
}

/**
 * Does something while no other process does it to the same file. `isOurs` says whether that is still so: to be asked
 * right before the one step that matters. Throws the system's error where no lock can be made.
 */
export function withSaveLock<T>(file: string, act: (isOurs: () => boolean) => T): T {
  const lock = `${file}${SUFFIX}`;
  const mark = `${hostname()} ${process.pid} ${randomBytes(8).toString('hex')}`;
  take(lock, mark);
  const since = performance.now();
  try {
    return act(() => performance.now() - since < OURS_MS && ownerOf(lock) === mark);
  } finally {
    if (ownerOf(lock) === mark) rmSync(lock, { force: true });
  }
}

function take(lock: string, mark: string): void {
  let watched: string | null = null;
  let since = 0;
  const begun = performance.now();
  while (!make(lock, mark)) {
    if (performance.now() - begun > PATIENCE_MS)
      throw new Error(`another program is saving and does not end (${lock})`);
    const owner = ownerOf(lock);
    if (owner === null) continue;
    if (watched !== owner) since = performance.now();
    watched = owner;
    const patience = isDead(owner) ? STALE_OF_DEAD_MS : STALE_MS;
    if (performance.now() - since > patience) breakLock(lock, owner);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
}

/** False: another one has it. */
function make(lock: string, mark: string): boolean {
  let handle: number;
  try {
    handle = openSync(lock, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || isBusy(error)) return false;
    throw error;
  }
  try {
    writeSync(handle, mark);
    return true;
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** Null: there is none. One that was only just created, or by a killed process, may say nothing yet; its date then tells. */
function ownerOf(lock: string): string | null {
  let handle: number;
  try {
    handle = openSync(lock, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || isBusy(error)) return null;
    throw error;
  }
  try {
    return readFileSync(handle, 'utf8') || `nobody ${fstatSync(handle).mtimeMs}`;
  } finally {
    closeSync(handle);
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';
const isBusy = (error: unknown) => process.platform === 'win32' && BUSY.has(codeOf(error));

/** Only said of a process of this machine. */
function isDead(owner: string): boolean {
  const [host, pid] = owner.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** Takes a lock away that belongs to `owner`; one that another process has made meanwhile is put back. */
function breakLock(lock: string, owner: string): void {
  const away = `${lock}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(lock, away);
    if (ownerOf(away) === owner) rmSync(away, { force: true });
    else renameSync(away, lock);
  } catch {
    // Another one was faster.
  }
}
