/** `npm start`: Cost Desk in Electron; where its binary cannot be had or shown, in the browser. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { createTranslator, type Translate } from '../shared/i18n/index.ts';
import { ensureElectronBundle, ensureRenderer, rendererFolderOf } from './start/builds.ts';
import { hasDisplay } from './start/desktop.ts';
import { downloadElectron, findElectron } from './start/electron-binary.ts';
import { readStartOptions, type StartOptions } from './start/options.ts';
import { runElectron } from './start/run-electron.ts';
import { runLocalWeb } from './start/run-local-web.ts';
import { openConfStore } from './storage/conf-store.ts';
import { dataFolder } from './storage/data-folder.ts';
import { createWorkspaceFile } from './storage/workspace-file.ts';
import { chooseLanguage } from './language.ts';

const root = path.join(import.meta.dirname, '..');
const folder = dataFolder(process.platform, process.env, homedir());

const options = readStartOptions(process.argv.slice(2));
if (options.ok) {
  await start(options.value, createTranslator(terminalLanguage()));
} else {
  console.error(options.error);
  process.exitCode = 2;
}

async function start(startOptions: StartOptions, t: Translate): Promise<void> {
  await ensureRenderer(root, () => console.log(t('host.building')));
  const exitCode = startOptions.localWeb ? null : await startElectron(t);
  if (exitCode !== null) {
    process.exitCode = exitCode;
    return;
  }
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  await runLocalWeb({
    start: startOptions,
    dataFolder: folder,
    rendererFolder: rendererFolderOf(root),
    version,
    t,
  });
}

/** Runs Electron and answers its exit code, or null after one line that says why it cannot run here. */
async function startElectron(t: Translate): Promise<number | null> {
  const packageFolder = path.join(root, 'node_modules', 'electron');
  const canShow = hasDisplay(process.platform, process.env);
  if (canShow && findElectron(packageFolder, process.env) === null) {
    await downloadElectron(packageFolder, process.env, () => console.log(t('host.electronDownload')));
  }
  const electron = findElectron(packageFolder, process.env);
  if (electron === null) {
    console.log(t('host.electronMissing'));
    return null;
  }
  if (!canShow) {
    console.log(t('host.noDisplay'));
    return null;
  }
  await ensureElectronBundle(root);
  const exitCode = await runElectron(electron, root);
  if (exitCode === null) console.log(t('host.electronFailed'));
  return exitCode;
}

function terminalLanguage() {
  const workspace = createWorkspaceFile(folder, openConfStore).load();
  const preferred = workspace.ok ? workspace.value.preferences.language : undefined;
  return chooseLanguage(preferred, Intl.DateTimeFormat().resolvedOptions().locale);
}
