import { spawn } from 'node:child_process';

/** An Electron that ends badly this soon never showed its window. */
const START_MS = 5000;

/**
 * Runs Electron on the project and answers its exit code, or null when it could not start here: libraries that are
 * missing, a sandbox that the system does not allow, an executable for another machine. Electron itself says which.
 */
export function runElectron(executable: string, root: string): Promise<number | null> {
  const env = { ...process.env };
  // Terminals inside Electron programs set it, and Electron would then be a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(executable, [root], { stdio: 'inherit', env });
    child.once('error', () => resolve(null));
    child.once('exit', (code) => {
      const neverShown = code !== 0 && performance.now() - started < START_MS;
      resolve(neverShown ? null : (code ?? 1));
    });
  });
}
