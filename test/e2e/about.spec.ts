/** What the program says of itself, what the desktop hands it, and what is left when its page ends. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { packingProblems } from '../../electron/build/packed-files.ts';
import { planText } from '../../shared/plan/write.ts';
import { planOf } from '../fixtures/plan.ts';
import { expect, test } from './launch.ts';
import { chosenLauncher } from './launchers.ts';
import { ShellPage } from './pages/shell.ts';
import { expectAccessible } from './pages/accessible.ts';

async function openAbout(page: Page, name: RegExp) {
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name: /^(About Cost Desk|关于云账助手)$/ });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('About says version, prices and licence, and names everybody whose code is in it', async ({ desk }) => {
  const page = desk.page();
  const about = await openAbout(page, /^About$/);
  await expect(about).toContainText('list prices as of 2022-09');
  await expect(about).toContainText('MIT');
  await about.getByRole('button', { name: 'Third-party notices' }).click();
  await about.getByText(/^react \d/).click();
  await expect(about).toContainText('Copyright (c) Meta Platforms, Inc. and affiliates.');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
});

test('About speaks Chinese, also when the rail is collapsed', async ({ desk }) => {
  const page = desk.page();
  const shell = new ShellPage(page);
  await shell.switchLanguage('中文');
  await page.getByRole('button', { name: '收起' }).click();
  const about = await openAbout(page, /^关于$/);
  await expect(about).toContainText('官方目录价，截至 2022-09');
  await expect(about).toContainText('不含金额和名称');
});

test('the diagnostics are on the clipboard and on screen, with no name in them', async ({ desk }) => {
  const page = desk.page();
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('textbox', { name: 'Name of the account' }).fill('Secret Finance');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Enter the balance' })).toBeVisible();
  const about = await openAbout(page, /^About$/);
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'])
    .catch(() => undefined);
  await about.getByRole('button', { name: 'Copy diagnostics' }).click();
  const shown = about.getByRole('textbox', { name: 'Diagnostics' });
  await expect(shown).toHaveValue(/^Cost Desk .+, commit /);
  await expect(shown).toHaveValue(/1 accounts, 0 plans/);
  await expect(shown).not.toHaveValue(/Secret|Finance/);
});

test.describe('a plan file that the desktop hands over', () => {
  /** A window asks once when it opens; only then does the route play the desktop for what comes later. */
  const expectAsked = (page: Page) =>
    expect
      .poll(() =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/bridge/takeOpenedFile')),
        ),
      )
      .toBe(true);

  /** The desktop's part is played by the route: local web has none. */
  async function handOver(page: Page, ...answers: object[]): Promise<void> {
    await expectAsked(page);
    const nothing = { ok: true, value: null };
    await page.route('**/bridge/takeOpenedFile', (route) => route.fulfill({ json: answers.shift() ?? nothing }));
    await page.evaluate(() => window.dispatchEvent(new Event('cost-desk:opened-file')));
  }

  test.skip(() => chosenLauncher() === 'electron', 'Electron answers itself there');

  test('is opened on the Plans page, wherever the window is', async ({ desk }) => {
    const page = desk.page();
    const plan = { ...planOf([{ id: 'a', product: 'vm', name: 'Web servers' }]), name: 'Budget 2027' };
    await handOver(page, { ok: true, value: { fileName: '2027.costplan.json', text: planText(plan) } });
    await expect(page.getByRole('link', { name: 'Plans' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main')).toContainText('Budget 2027');
    await expect(page.getByRole('main')).toContainText('Web servers');
  });

  test('is opened when it was there before the window', async ({ desk }) => {
    const page = desk.page();
    const plan = { ...planOf([{ id: 'a', product: 'vm' }]), name: 'There first' };
    const answers = [{ ok: true, value: { fileName: 'first.costplan.json', text: planText(plan) } }];
    await expectAsked(page);
    await page.route('**/bridge/takeOpenedFile', (route) =>
      route.fulfill({ json: answers.shift() ?? { ok: true, value: null } }),
    );
    await page.reload();
    await expect(page.getByRole('main')).toContainText('There first');
  });

  test('that is no plan says what is wrong, and the next one is opened after it', async ({ desk }) => {
    const page = desk.page();
    const plan = { ...planOf([{ id: 'a', product: 'vm' }]), name: 'The good one' };
    const bad = { fileName: 'bad.costplan.json', text: '{ "format": 1 ' };
    const good = { fileName: 'good.costplan.json', text: planText(plan) };
    await handOver(page, { ok: true, value: bad }, { ok: true, value: good });
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('bad.costplan.json');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(page.getByRole('main')).toContainText('The good one');
  });

  test('that cannot be read is named, and nothing else stops', async ({ desk }) => {
    const page = desk.page();
    const error = { code: 'file-not-opened', detail: 'a.costplan.json (EACCES)' };
    await handOver(page, { ok: false, error });
    await expect(page.getByRole('alert')).toContainText('The file could not be opened.');
    await expect(page.getByRole('alert')).toContainText('a.costplan.json (EACCES): it was moved');
    await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test('a page that crashes takes nothing along that was saved', async ({ desk }) => {
  test.skip(chosenLauncher() === 'electron', 'the Electron host brings its own page back');
  const page = desk.page();
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('textbox', { name: 'Name of the account' }).fill('Finance, Beijing');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Enter the balance' })).toBeVisible();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const next = await page.context().newPage();
  // The key has gone with its tab.
  await next.goto(desk.newAddress());
  await expect(next.getByRole('banner')).toContainText('Finance, Beijing');
});

test('the built window is what a package may hold', () => {
  const renderer = path.join(import.meta.dirname, '..', '..', 'dist', 'renderer');
  const files = readdirSync(renderer, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      path: path.posix.join('dist/renderer', path.relative(renderer, file).split(path.sep).join('/')),
      bytes: statSync(file).size,
    }));
  const others = ['package.json', 'LICENSE', 'dist/electron/main.js', 'dist/electron/preload.cjs'];
  expect(packingProblems([...files, ...others.map((file) => ({ path: file, bytes: 0 }))])).toEqual([]);
});
