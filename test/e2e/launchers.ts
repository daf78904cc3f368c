/** The two ways to open the window: Chromium on local web, and Electron. Both on a data folder that the test owns. */
import path from 'node:path';
import {
  _electron,
  type Browser,
  type BrowserContext,
  chromium,
  expect,
  type Page,
  type Request,
} from '@playwright/test';
import { startLocalWeb } from '../../electron/local-web/server.ts';
import { findElectron } from '../../electron/start/electron-binary.ts';
import { builtInPriceLists } from '../../shared/catalog/built-in/index.ts';
import { createPriceListLibrary } from '../../shared/services/price-lists.ts';
import { findChromium } from './chromium.ts';
import { type JourneyClock, shiftDate } from './clock.ts';

const root = path.join(import.meta.dirname, '..', '..');
/** The zone is not China's, so that a day taken from the computer's own zone shows. */
const COMPUTER = { locale: 'en-US', colorScheme: 'light', timezoneId: 'America/New_York' } as const;
const VIEWPORT = { width: 1280, height: 800 };

export type LauncherName = 'local-web' | 'electron';

/** A window that runs. */
export interface RunningDesk {
  readonly page: Page;
  /** After its clock was set: its windows are told, those that are open and those to come. */
  readonly followClock: () => Promise<void>;
  /** Another address that lets one tab in, as Enter in the terminal prints it; local web only. */
  readonly newAddress?: () => string;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly dataFolder: string;
  /** The time, for the window and for its host. */
  readonly clock: JourneyClock;
  /** Sees the page before it loads anything. */
  readonly watch?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens the window on a data folder. */
export type Launch = (options: LaunchOptions) => Promise<RunningDesk>;

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
  return async ({ dataFolder, clock, watch }) => {
    const server = await startLocalWeb({
      dataFolder,
      rendererFolder: path.join(root, 'dist', 'renderer'),
      priceLists: createPriceListLibrary(builtInPriceLists),
      version: 'test',
      clock: clock.now,
      reportUnexpected: (operation, error) => console.error(operation, error),
    });
    const context = await browser.newContext({ ...COMPUTER, viewport: VIEWPORT });
    const followClock = () => shiftPages(context, clock.ahead());
    await followClock();
    await watch?.(context);
    const onTheirWay = savesOf(context);
    const arrived = () => expect.poll(() => onTheirWay.size, 'saves on their way').toBe(0);
    const page = await context.newPage();
    await page.goto(server.url);
    const close = async () => {
      // A person is slower than a machine that is busy: what was entered has left the window, and has arrived.
      await arrived();
      await Promise.all(context.pages().map((open) => open.evaluate(leave).catch(() => undefined)));
      await arrived();
      await context.close();
      await server.close();
    };
    return { page, followClock, newAddress: server.newUrl, close };
  };
}

/** The saves that the windows have sent and that were not answered yet; a page that is loaded again waits for none. */
function savesOf(context: BrowserContext): ReadonlySet<Request> {
  const open = new Set<Request>();
  context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/save')) open.add(request);
  });
  context.on('requestfinished', (request) => open.delete(request));
  context.on('requestfailed', (request) => open.delete(request));
  context.on('page', (page) =>
    page.on('framenavigated', (frame) => {
      for (const request of open) if (request.frame() === frame) open.delete(request);
    }),
  );
  return open;
}

/** Runs in the window: it saves at once, as it does when it is closed. */
function leave(): void {
  window.dispatchEvent(new Event('pagehide'));
}

/** Electron itself on the project, as `npm start` runs it. */
export const electronLauncher: Launch = async ({ dataFolder, clock, watch }) => {
  const executablePath = electronBinary();
  if (executablePath === null) throw new Error('there is no Electron binary');
  const env = { ...process.env, COST_DESK_DATA: dataFolder, LANG: 'en_US.UTF-8' } as Record<string, string>;
  const app = await _electron.launch({ executablePath, args: [root, '--lang=en-US'], env, ...COMPUTER });
  const followClock = async () => {
    // Through the debugger, which the packaged app does not have: the product itself has no way to set its clock.
    await app.evaluate(`(${shiftDate.toString()})(${clock.ahead()})`);
    await shiftPages(app.context(), clock.ahead());
  };
  await followClock();
  await watch?.(app.context());
  return { page: await app.firstWindow(), followClock, close: () => app.close() };
};

/** The clock of the pages that are open, and of those that are opened or loaded again later. */
async function shiftPages(context: BrowserContext, ahead: number): Promise<void> {
  await context.addInitScript(shiftDate, ahead);
  for (const page of context.pages()) await page.evaluate(shiftDate, ahead);
}
