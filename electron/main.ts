/** The Electron host: one instance, one hardened window, the bridge over IPC. */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, Menu, Notification, nativeTheme, session, shell } from 'electron';
import type { Bridge } from '../shared/bridge.ts';
import { builtInPriceLists } from '../shared/catalog/built-in/index.ts';
import { createTranslator } from '../shared/i18n/index.ts';
import { ok } from '../shared/result.ts';
import { createServices } from '../shared/services/index.ts';
import { createPriceListLibrary } from '../shared/services/price-lists.ts';
import { EMPTY_WORKSPACE, type Preferences } from '../shared/workspace/schema.ts';
import { BUILD_INFO } from './build-info.ts';
import { registerBridge } from './ipc.ts';
import { chooseLanguage } from './language.ts';
import { menuTemplate } from './menu.ts';
import { registerAppScheme, serveApp } from './protocol.ts';
import { hardenContents, hardenSession } from './security.ts';
import { dataFolder } from './storage/data-folder.ts';
import { openElectronStore } from './storage/electron-document-store.ts';
import { exportFiles } from './storage/export-file.ts';
import { fingerprint } from './storage/fingerprint.ts';
import { createWorkspaceFile } from './storage/workspace-file.ts';
import { focusWindow, openWindow } from './window.ts';

const bundleFolder = import.meta.dirname;
const folder = useDataFolder();

if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  registerAppScheme();
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(run);
} else {
  app.quit();
}

function run(): void {
  hardenSession(session.defaultSession);
  serveApp(path.join(bundleFolder, '..', 'renderer'));
  const workspaces = createWorkspaceFile(folder, openElectronStore);
  const services = createServices({
    host: {
      host: 'electron',
      version: app.getVersion(),
      build: BUILD_INFO,
      capabilities: { openExternal: true, notify: Notification.isSupported() },
    },
    workspaces,
    exchange: exportFiles,
    fingerprint,
    takeOpenedFile: async () => ok(null),
    diagnostics: async () => ok({ text: '' }),
    priceLists: createPriceListLibrary(builtInPriceLists),
    openExternal: async (url) => {
      await shell.openExternal(url);
      return ok(null);
    },
    notify: async (notice) => {
      new Notification(notice).show();
      return ok(null);
    },
  });
  registerBridge(followingPreferences(services), (operation, error) => console.error(operation, error));
  const workspace = workspaces.load();
  applyPreferences((workspace.ok ? workspace.value : EMPTY_WORKSPACE).preferences);
  const window = openWindow(path.join(bundleFolder, 'preload.cjs'));
  focusOnSecondStart(window);
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

function focusOnSecondStart(window: BrowserWindow): void {
  app.on('second-instance', () => focusWindow(window));
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
  const t = createTranslator(chooseLanguage(language, app.getLocale()));
  const menu = menuTemplate({ t, platform: process.platform, developerTools: !app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
}
