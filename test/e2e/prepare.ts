/** Before the first test: the window is built from the sources as they are, and the browser is known. */
import path from 'node:path';
import { ensureElectronBundle, ensureRenderer } from '../../electron/start/builds.ts';
import { findChromium } from './chromium.ts';
import { chosenLauncher, electronBinary } from './launchers.ts';

const root = path.join(import.meta.dirname, '..', '..');

export default async function prepare(): Promise<void> {
  const electron = chosenLauncher() === 'electron';
  if (electron && electronBinary() === null) throw new Error(ELECTRON_MISSING);
  await ensureRenderer(root, () => console.log('Building the window ...'));
  if (electron) {
    await ensureElectronBundle(root);
    return;
  }
  const { executablePath, args } = await findChromium();
  // Workers inherit the environment: one search, and at most one download, for all of them.
  process.env['COST_DESK_CHROMIUM'] = executablePath;
  console.log(`End-to-end tests through local web, in ${executablePath} ${args.join(' ')}`);
  if (electronBinary() === null) {
    console.log(
      'NOT RUN: the Electron launcher, because its binary is missing (node_modules/electron/install.js gets it).',
    );
  } else {
    console.log('NOT RUN: the Electron launcher. Run it with COST_DESK_LAUNCHER=electron.');
  }
}

const ELECTRON_MISSING =
  'COST_DESK_LAUNCHER=electron was asked for, but there is no Electron binary. Run `node node_modules/electron/install.js`, or unset COST_DESK_LAUNCHER to test through local web.';
