/** Bundles the Electron host into dist/electron: the main process as an ES module, the preload as CommonJS. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';

/** `root` is the project's folder. Everything but Electron itself is bundled, so the app ships no node_modules. */
export async function buildElectron(root: string): Promise<void> {
  const outDir = path.join(root, 'dist', 'electron');
  await rm(outDir, { recursive: true, force: true });
  await build(bundle(root, outDir, 'main', 'es'));
  await build(bundle(root, outDir, 'preload', 'cjs'));
}

function bundle(root: string, outDir: string, name: 'main' | 'preload', format: 'es' | 'cjs'): InlineConfig {
  const extension = format === 'cjs' ? 'cjs' : 'js';
  return {
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      outDir,
      emptyOutDir: false,
      ssr: path.join(root, 'electron', `${name}.ts`),
      target: 'node24',
      minify: false,
      rolldownOptions: {
        output: { format, entryFileNames: `${name}.${extension}`, chunkFileNames: `chunks/[name]-[hash].${extension}` },
      },
    },
  };
}

if (import.meta.main) await buildElectron(path.join(import.meta.dirname, '..', '..'));
