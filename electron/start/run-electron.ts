import { spawn } from 'node:child_process';

/** Runs Electron on the project and answers its exit code. */
export function runElectron(executable: string, root: string): Promise<number> {
  const env = { ...process.env };
  // Terminals inside Electron programs set it, and Electron would then be a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return new Promise((resolve, reject) => {
    const child = spawn(executable, [root], { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
