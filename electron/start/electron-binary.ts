import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Long enough for a download over an ordinary line, short enough for somebody who waits behind a firewall. */
const DOWNLOAD_MS = 120_000;
/** Before that nothing is said: a machine without a network fails at once. */
const SAY_SO_MS = 3000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Electron's executable, or null when it is not on this machine. `packageFolder` is `node_modules/electron`, whose
 * module cannot be asked: importing it without the executable throws.
 */
export function findElectron(packageFolder: string, env: Environment): string | null {
  const pathFile = path.join(packageFolder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : '';
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!override && name === '') return null;
  const executable = path.join(override || path.join(packageFolder, 'dist'), name || 'electron');
  return existsSync(executable) ? executable : null;
}

/** Lets Electron's own installer try once, quietly and for a limited time. `onSlow` is called when it takes a while. */
export function downloadElectron(packageFolder: string, env: Environment, onSlow: () => void): Promise<void> {
  const installer = path.join(packageFolder, 'install.js');
  if (env['ELECTRON_SKIP_BINARY_DOWNLOAD'] || !existsSync(installer)) return Promise.resolve();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: DOWNLOAD_MS });
    const slow = setTimeout(onSlow, SAY_SO_MS);
    const done = () => {
      clearTimeout(slow);
      resolve();
    };
    child.once('error', done);
    child.once('exit', done);
  });
}
