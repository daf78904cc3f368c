/** The two ways to open the window: Chromium on local web, and Electron. Both on a data folder that the test owns. */
import path from 'node:path';
import { _electron, type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { startLocalWeb } from '../../electron/local-web/server.ts';
import { findElectron } from '../../electron/start/electron-binary.ts';
import { builtInPriceLists } from '../../shared/catalog/built-in/index.ts';
import { createPriceListLibrary } from '../../shared/services/price-lists.ts';
import { findChromium } from './chromium.ts';

const root = path.join(import.meta.dirname, '..', '..');
const VIEWPORT = { width: 1280, height: 800 };

export type LauncherName = 'local-web' | 'electron';

/** A window that runs. */
export interface RunningDesk {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Opens the window on a data folder; `watch` sees the page before it loads anything. */
export type Launch = (dataFolder: string, watch: (context: BrowserContext) => Promise<void>) => Promise<RunningDesk>;

/** What `COST_DESK_LAUNCHER` asks for; local web when it says nothing. */
export function chosenLauncher(): LauncherName {
  const asked = process.env['COST_DESK_LAUNCHER'] ?? 'local-web';
  if (asked !== 'local-web' && asked !== 'electron') {
    throw new Error(`COST_DESK_LAUNCHER is ${asked}; it can be local-web or electron.`);
  }
  return asked;
}

/** Electron's executable, or null when it is not on this machine. */
export function electronBinary(): string | null {
  return findElectron(path.join(root, 'node_modules', 'electron'), process.env);
}

/** Starts the browser that all windows of a worker share. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return chromium.launch({ executablePath, args: [...args] });
}

/** A new local web server, and a new browser profile, for every start: nothing but the data folder is carried over. */
export function localWebLauncher(browser: Browser): Launch {
  return async (dataFolder, watch) => {
    const server = await startLocalWeb({
      dataFolder,
      rendererFolder: path.join(root, 'dist', 'renderer'),
      priceLists: createPriceListLibrary(builtInPriceLists),
      version: 'test',
      reportUnexpected: (operation, error) => console.error(operation, error),
    });
    const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-US', colorScheme: 'light' });
    await watch(context);
    const page = await context.newPage();
    await page.goto(server.url);
    const close = async () => {
      await context.close();
      await server.close();
    };
    return { page, close };
  };
}

/** Electron itself on the project, as `npm start` runs it. */
export const electronLauncher: Launch = async (dataFolder, watch) => {
  const executablePath = electronBinary();
  if (executablePath === null) throw new Error('there is no Electron binary');
  const env = { ...process.env, COST_DESK_DATA: dataFolder, LANG: 'en_US.UTF-8' } as Record<string, string>;
  const app = await _electron.launch({ executablePath, args: [root, '--lang=en-US'], env, colorScheme: 'light' });
  await watch(app.context());
  return { page: await app.firstWindow(), close: () => app.close() };
};
