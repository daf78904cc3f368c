/** What `npm start` builds before it starts: only what is missing or older than its sources. */
import path from 'node:path';
import { isUpToDate } from './up-to-date.ts';

const SHARED_SOURCES = ['shared', 'package.json', 'package-lock.json'];
const RENDERER_SOURCES = ['renderer', 'electron/build', 'vite.config.ts', ...SHARED_SOURCES];
const ELECTRON_SOURCES = ['electron', ...SHARED_SOURCES];

export function rendererFolderOf(root: string): string {
  return path.join(root, 'dist', 'renderer');
}

/** Builds the window when needed; `onBuild` is called first then, because it takes some seconds. */
export async function ensureRenderer(root: string, onBuild: () => void): Promise<void> {
  if (isUpToDate(path.join(rendererFolderOf(root), 'index.html'), within(root, RENDERER_SOURCES))) return;
  onBuild();
  // Loaded here: most starts build nothing, and the bundler takes a while to load.
  const { build } = await import('vite');
  await build({ configFile: path.join(root, 'vite.config.ts'), root: path.join(root, 'renderer'), logLevel: 'error' });
}

/** Bundles Electron's main process and preload when needed. */
export async function ensureElectronBundle(root: string): Promise<void> {
  if (isUpToDate(path.join(root, 'dist', 'electron', 'preload.cjs'), within(root, ELECTRON_SOURCES))) return;
  const { buildElectron, ELECTRON_OUTPUT } = await import('../build/electron-bundle.ts');
  await buildElectron(ELECTRON_OUTPUT);
}

function within(root: string, sources: readonly string[]): string[] {
  return sources.map((source) => path.join(root, source));
}
