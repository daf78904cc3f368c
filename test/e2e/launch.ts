/** The fixture of every journey: a window on a fresh data folder, watched for errors from its first moment. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { journeyClock, NOW } from './clock.ts';
import { chosenLauncher, electronLauncher, launchBrowser, localWebLauncher, type RunningDesk } from './launchers.ts';

/** The product as a person has it in front of them. */
export interface Desk {
  /** The window; after a restart the new one. */
  readonly page: () => Page;
  /** Closes everything and starts again on the same stored data. */
  readonly restart: () => Promise<Page>;
  /** Sets the clock of the window and of its host to a moment such as `2026-12-31T23:59:58+08:00`; it goes on from there. */
  readonly setClock: (moment: string) => Promise<void>;
  /** Another address of local web, for a tab that has no key. */
  readonly newAddress: () => string;
  /** Where its data lies: for what happens to files behind its back. */
  readonly dataFolder: string;
}

interface WorkerFixtures {
  readonly sharedBrowser: Browser | null;
}

/** Journeys import this `test`: after each one there must be no console error, no page error, no CSP violation. */
export const test = base.extend<{ now: string; desk: Desk }, WorkerFixtures>({
  now: [NOW, { option: true }],
  sharedBrowser: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      if (chosenLauncher() === 'electron') return use(null);
      const browser = await launchBrowser();
      await use(browser);
      return browser.close();
    },
    { scope: 'worker' },
  ],
  desk: async ({ sharedBrowser, now }, use) => {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'cost-desk-e2e-'));
    const problems: string[] = [];
    const launch = sharedBrowser === null ? electronLauncher : localWebLauncher(sharedBrowser);
    const clock = journeyClock(now);
    const start = () => launch({ dataFolder, clock, watch: (context) => watch(context, problems) });
    let running: RunningDesk = await start();
    await use({
      dataFolder,
      page: () => running.page,
      restart: async () => {
        await running.close();
        running = await start();
        return running.page;
      },
      newAddress: () => running.newAddress?.() ?? '',
      setClock: async (moment) => {
        clock.set(moment);
        await running.followClock();
      },
    });
    await running.close().finally(() => rm(dataFolder, { recursive: true, force: true }));
    expect(problems, 'console errors, page errors and CSP violations').toEqual([]);
  },
});

export { expect } from '@playwright/test';

async function watch(context: BrowserContext, problems: string[]): Promise<void> {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`CSP violation: ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
}
