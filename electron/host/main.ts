/** The Electron host: one instance, one hardened window, the bridge over IPC. */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { app, BrowserWindow, dialog, Menu, Notification, nativeTheme, session, shell } from 'electron';
import type { Bridge, HostInfo } from '../../shared/bridge.ts';
import { builtInPriceLists } from '../../shared/catalog/built-in/index.ts';
import type { HostSignal } from '../../shared/host-signals.ts';
import { createTranslator, type Translate } from '../../shared/i18n/index.ts';
import { ok } from '../../shared/result.ts';
import { createServices } from '../../shared/services/index.ts';
import { createPriceListLibrary } from '../../shared/services/price-lists.ts';
import { EMPTY_WORKSPACE, type Preferences } from '../../shared/workspace/schema.ts';
import { describeAlreadyOpen } from '../already-open.ts';
import { BUILD_INFO } from '../build-info.ts';
import { systemClock } from '../clock.ts';
import { logUncaught, unexpectedLogged, withFailuresLogged } from '../diagnostics/log-failures.ts';
import { openLog } from '../diagnostics/log.ts';
import { diagnosticsReport } from '../diagnostics/report.ts';
import { logStarted } from '../diagnostics/started.ts';
import { registerBridge, signalWindow } from './ipc.ts';
import { chooseLanguage } from '../language.ts';
import { askBeforeLeaving } from './leaving.ts';
import { menuTemplate } from './menu.ts';
import { createOpenedFiles } from './opened-files.ts';
import { askToRetry } from './page-given-up.ts';
import { recoverPage } from './page-recovery.ts';
import { registerAppScheme, serveApp } from './protocol.ts';
import { hardenContents, hardenSession } from './security.ts';
import { dataFolder } from '../storage/data-folder.ts';
import { openElectronStore } from '../storage/electron-document-store.ts';
import { exportFiles } from '../storage/export-file.ts';
import { fingerprint } from '../storage/fingerprint.ts';
import { claimFolder } from '../storage/instance-lock.ts';
import { createWorkspaceFile } from '../storage/workspace-file.ts';
import { focusWindow, openWindow } from './window.ts';

const bundleFolder = import.meta.dirname;
const folder = useDataFolder();
const log = openLog(folder);
const openedFiles = createOpenedFiles(log);
/** In the language of the window; it follows the preferences. */
let translate: Translate;

if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  registerAppScheme();
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('window-all-closed', () => app.quit());
  // macOS hands files over this way, also before the program is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openFiles([file], '/');
  });
  void app.whenReady().then(runAlone);
} else {
  app.quit();
}

/** Electron's own lock knows Electron only: local web may have the same data open. */
async function runAlone(): Promise<void> {
  const since = new Date(systemClock()).toISOString();
  const claim = await claimFolder(folder, { host: 'electron', pid: process.pid, since });
  if (claim.ok) {
    run();
    return;
  }
  const { title, body } = describeAlreadyOpen(folder, claim.error);
  dialog.showErrorBox(title, body);
  app.quit();
}

function run(): void {
  const host = hostInfo();
  logUncaught(log);
  logStarted(log, host);
  hardenSession(session.defaultSession);
  serveApp(path.join(bundleFolder, '..', 'renderer'));
  const workspaces = createWorkspaceFile(folder, openElectronStore);
  const priceLists = createPriceListLibrary(builtInPriceLists);
  const services = createServices({
    host,
    workspaces,
    exchange: exportFiles,
    fingerprint,
    takeOpenedFile: openedFiles.take,
    diagnostics: async () =>
      ok({ text: await diagnosticsReport({ host, dataFolder: folder, workspaces, priceLists, log }) }),
    priceLists,
    openExternal: async (url) => {
      await shell.openExternal(url);
      return ok(null);
    },
    notify: async (notice) => {
      new Notification(notice).show();
      return ok(null);
    },
  });
  registerBridge(withFailuresLogged(followingPreferences(services), log), unexpectedLogged(log));
  const workspace = workspaces.load();
  applyPreferences((workspace.ok ? workspace.value : EMPTY_WORKSPACE).preferences);
  openFiles(process.argv.slice(1), process.cwd());
  const window = openWindow(path.join(bundleFolder, 'preload.cjs'), () =>
    log.write('shown', { ms: Math.round(performance.now()) }),
  );
  askBeforeLeaving(window, () => translate);
  recoverPage(window, { log, askToRetry: () => askToRetry(window), quit: () => app.quit() });
  app.on('second-instance', (_event, args, startedIn) => {
    openFiles(args.slice(1), startedIn);
    focusWindow(window);
  });
}

function hostInfo(): HostInfo {
  return {
    host: 'electron',
    version: app.getVersion(),
    build: BUILD_INFO,
    capabilities: { openExternal: true, notify: Notification.isSupported() },
  };
}

/** Keeps the plan files among these paths for the window, and tells it where there is one already. */
function openFiles(paths: readonly string[], startedIn: string): void {
  if (openedFiles.add(paths, startedIn)) signalWindows('opened-file');
}

function signalWindows(signal: HostSignal): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) signalWindow(webContents, signal);
}

/** Before anything is stored: the document's folder, and apart from it what Chromium keeps. */
function useDataFolder(): string {
  const data = dataFolder(process.platform, process.env, homedir());
  const chromium = path.join(data, 'Chromium');
  mkdirSync(chromium, { recursive: true, mode: 0o700 });
  app.setPath('userData', data);
  app.setPath('sessionData', chromium);
  return data;
}

/** The same services; what was saved as preferences also reaches the menu and the native parts of the window. */
function followingPreferences(services: Bridge): Bridge {
  return {
    ...services,
    savePreferences: async (preferences) => {
      const answer = await services.savePreferences(preferences);
      if (answer.ok) applyPreferences(preferences);
      return answer;
    },
  };
}

function applyPreferences({ colorScheme, language }: Preferences): void {
  nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
  translate = createTranslator(chooseLanguage(language, app.getLocale()));
  const menu = menuTemplate({
    t: translate,
    platform: process.platform,
    developerTools: !app.isPackaged,
    onAbout: () => signalWindows('about'),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
}
