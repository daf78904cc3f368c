/** Finds a Chromium to test with, wherever the tests run, and says what was tried when there is none. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

export interface ChromiumChoice {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** A test must not depend on, or be slowed down by, what a browser fetches on its own. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

const SYSTEM_PATHS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      path.win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.win32.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

interface Attempt {
  readonly name: string;
  readonly find: () => Promise<ChromiumChoice | null> | ChromiumChoice | null;
}

const ATTEMPTS: readonly Attempt[] = [
  { name: 'the file that COST_DESK_CHROMIUM names', find: () => present(process.env['COST_DESK_CHROMIUM']) },
  // A headless shell draws no frame of a browser around the page: journeys take two thirds of the time.
  { name: 'a headless Chromium of this system', find: () => present(HEADLESS_SHELL) },
  { name: 'the npm package @sparticuz/chromium (Linux on x64)', find: packagedChromium },
  {
    name: 'a Chromium, Chrome or Edge of this system',
    find: () => present((SYSTEM_PATHS[process.platform] ?? []).find((file) => existsSync(file))),
  },
  { name: 'the Chromium that Playwright installed', find: () => present(chromium.executablePath()) },
  { name: 'npx playwright install chromium', find: installChromium },
];

/** The first Chromium that can be had. Throws an error that lists what was tried and what to do. */
export async function findChromium(): Promise<ChromiumChoice> {
  const tried: string[] = [];
  for (const { name, find } of ATTEMPTS) {
    try {
      const choice = await find();
      if (choice !== null) return { ...choice, args: [...QUIET, ...rootArgs(), ...choice.args] };
      tried.push(`  - ${name}: not there`);
    } catch (error) {
      tried.push(`  - ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      'The end-to-end tests need a Chromium and found none. Tried:',
      ...tried,
      'Install Chromium or Chrome, or set COST_DESK_CHROMIUM to the path of its executable.',
    ].join('\n'),
  );
}

function present(file: string | undefined): ChromiumChoice | null {
  return file !== undefined && existsSync(file) ? { executablePath: file, args: [] } : null;
}

/** Chromium refuses its sandbox to root, which containers run as. */
function rootArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function packagedChromium(): Promise<ChromiumChoice | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: packaged } = await import('@sparticuz/chromium');
  // Its own arguments are for a cloud function; only these are needed to run it anywhere.
  return { executablePath: await packaged.executablePath(), args: ['--no-sandbox', '--disable-gpu'] };
}

async function installChromium(): Promise<ChromiumChoice | null> {
  const cli = path.join(import.meta.dirname, '..', '..', 'node_modules', '@playwright', 'test', 'cli.js');
  await promisify(execFile)(process.execPath, [cli, 'install', 'chromium'], { timeout: 300_000 });
  return present(chromium.executablePath());
}
