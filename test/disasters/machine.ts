/** What this machine lets a test do. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Skips a test, and says on the terminal that and why something was not tested here. */
export function loudly(skip: (note: string) => never, why: string): never {
  console.warn(`NOT TESTED HERE: ${why}`);
  return skip(why);
}

/** A disk of so many kilobytes of its own; null where none can be mounted. */
export function smallDisk(
  folder: string,
  kilobytes: number,
): { readonly remove: () => void; readonly readOnly: (on: boolean) => void } | null {
  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' });
  try {
    mkdirSync(folder, { recursive: true });
    mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  } catch {
    return null;
  }
  return {
    remove: () => execFileSync('umount', ['-l', folder], { stdio: 'ignore' }),
    readOnly: (on) => mount('-o', `remount,${on ? 'ro' : 'rw'},size=${kilobytes}k`, folder),
  };
}
