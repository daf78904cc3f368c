/** Bundles the Electron host into dist/electron: the main process as an ES module, the preload as CommonJS. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';
import { buildStamp } from './build-stamp.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Where the host finds its bundle, beside the window's files. */
export const ELECTRON_OUTPUT = path.join(ROOT, 'dist', 'electron');

/** Replaces `outDir`. Everything but Electron itself is bundled, so the app ships no node_modules. */
export async function buildElectron(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await build(bundle(outDir, 'main', 'es'));
  await build(bundle(outDir, 'preload', 'cjs'));
}

function bundle(outDir: string, name: 'main' | 'preload', format: 'es' | 'cjs'): InlineConfig {
  const extension = format === 'cjs' ? 'cjs' : 'js';
  return {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    define: { COST_DESK_BUILD: JSON.stringify(buildStamp(ROOT, process.env)) },
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      outDir,
      emptyOutDir: false,
      ssr: path.join(ROOT, 'electron', 'host', `${name}.ts`),
      target: 'node24',
      minify: false,
      rolldownOptions: {
        output: { format, entryFileNames: `${name}.${extension}`, chunkFileNames: `chunks/[name]-[hash].${extension}` },
      },
    },
  };
}

if (import.meta.main) await buildElectron(ELECTRON_OUTPUT);
