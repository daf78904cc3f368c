/** What a person typed is never lost: the host goes and comes back, things are deleted, the page is closed. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type LocalWeb, startLocalWeb } from '../../electron/local-web/server.ts';
import { builtInPriceLists } from '../../shared/catalog/built-in/index.ts';
import { newAccount } from '../../shared/account/stored.ts';
import { createPriceListLibrary } from '../../shared/services/price-lists.ts';
import { planOf } from '../fixtures/plan.ts';
import { expect, test } from './launch.ts';
import { chosenLauncher } from './launchers.ts';
import { AccountPage } from './pages/account-page.ts';
import { expectAccessible } from './pages/accessible.ts';
import { BackupsPage } from './pages/backups-page.ts';
import { HomePage } from './pages/home-page.ts';
import { PlansPage } from './pages/plans-page.ts';
import { ShellPage } from './pages/shell.ts';

const PLAN = planOf([
  { id: 'a', name: 'web', product: 'vm', region: 'cn-north-1', type: 'g.n2.medium', quantity: '5' },
]);

const root = path.join(import.meta.dirname, '..', '..');

/** A local web that can be stopped and started again on the same port and the same data. */
async function startHost(dataFolder: string, port = 0): Promise<LocalWeb & { readonly port: number }> {
  const server = await startLocalWeb({
    dataFolder,
    port,
    rendererFolder: path.join(root, 'dist', 'renderer'),
    priceLists: createPriceListLibrary(builtInPriceLists),
    version: 'test',
    reportUnexpected: (operation, error) => console.error(operation, error),
  });
  return { ...server, port: Number(new URL(server.origin).port) };
}

const rename = async (page: Page, name: string) => {
  const now = new AccountPage(page);
  await now.press('account.rename');
  await now.fill('accounts.name', name);
  await now.press('account.save');
};

test.describe('the host is gone', () => {
  test.skip(chosenLauncher() === 'electron', 'the window and its host are one program there');

  for (const where of ['another tab', 'the same tab'] as const) {
    test(`what was typed meanwhile is saved after a new sign-in in ${where}`, async ({ sharedBrowser }) => {
      if (sharedBrowser === null) throw new Error('expected a browser');
      // Its runner removes this one, whatever becomes of the journey.
      const dataFolder = test.info().outputPath('data');
      await mkdir(dataFolder);
      const storedText = () => readFile(path.join(dataFolder, 'workspace.json'), 'utf8');
      const first = await startHost(dataFolder);
      const context = await sharedBrowser.newContext({ locale: 'en-US' });
      const page = await context.newPage();
      await page.goto(first.url);
      const now = new AccountPage(page);
      await now.open();
      await now.create('Beijing');
      await expect.poll(storedText).toContain('Beijing');

      await first.close();
      await rename(page, 'Typed meanwhile');
      const alert = now.main.getByRole('alert');
      await expect(alert).toContainText('Your latest changes are not saved yet. Do not close this page.');
      await expect(alert).toContainText(`npm start -- --local-web --port ${String(first.port)}`);
      await expectAccessible(page);
      const asked = page.waitForEvent('dialog');
      await page.close({ runBeforeUnload: true });
      const question = await asked;
      expect(question.type()).toBe('beforeunload');
      await question.dismiss();
      const file = page.waitForEvent('download');
      await alert.getByRole('button', { name: 'Save as a file' }).click();
      expect(await readFile((await (await file).path()) ?? '', 'utf8')).toContain('Typed meanwhile');

      const second = await startHost(dataFolder, first.port);
      if (where === 'another tab') {
        const other = await context.newPage();
        await other.goto(second.url);
        await expect(alert).toHaveCount(0);
        await expect(now.main.getByRole('heading', { name: 'Typed meanwhile' })).toBeVisible();
      } else {
        page.on('dialog', (dialog) => void dialog.accept());
        await page.goto(second.url);
        await expect(new BackupsPage(page).told).toContainText('Changes that could not be saved last time are back');
        await expect(now.switcher).toContainText('Typed meanwhile');
      }
      await expect.poll(storedText).toContain('Typed meanwhile');
      await context.close();
      await second.close();
    });
  }

  test('closing asks while a form or a cell is half typed, and not otherwise', async ({ desk }) => {
    const page = desk.page();
    const plans = new PlansPage(page);
    await plans.store([{ id: 'p', plan: PLAN }]);
    await new HomePage(page).store(newAccount('a', 'Beijing'));
    await page.reload();
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await new ShellPage(page).open(/^Plans$/);
    await (await plans.cellOf(plans.row('web'), 'Quantity')).click();
    await page.keyboard.type('7');
    await page.reload();
    expect(questions).toEqual(['beforeunload']);

    const now = new AccountPage(page);
    await now.open();
    await now.openTab('balance');
    await now.press('account.entry.add');
    await now.fill('account.entry.amount.rmb', '12');
    await new ShellPage(page).open(/^Home$/);
    await page.reload();
    expect(questions).toHaveLength(2);

    await now.open();
    await now.openTab('balance');
    await now.press('account.entry.add');
    await page.reload();
    expect(questions).toHaveLength(2);
  });

  test('closing asks while a dialog is half filled in, and not when it was only opened', async ({ desk }) => {
    const page = desk.page();
    const plans = new PlansPage(page);
    await plans.store([{ id: 'p', plan: PLAN }]);
    await new HomePage(page).store(newAccount('a', 'Beijing'));
    await page.reload();
    const dialog = page.getByRole('dialog');
    const asks = () => page.evaluate(wouldAsk);
    /** Opens a dialog, fills something in, leaves the field, where it is wrong, closes it. */
    const check = async (open: () => Promise<unknown>, fill: () => Promise<unknown>, ...wrong: string[]) => {
      await open();
      await dialog.waitFor();
      expect(await asks()).toBe(false);
      await fill();
      await expect.poll(asks).toBe(true);
      for (const name of wrong) {
        await page.keyboard.press('Tab');
        await expect(dialog.getByRole('textbox', { name })).toHaveAttribute('aria-invalid', 'true');
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await expect.poll(asks).toBe(false);
    };
    const readTable = () => plans.readTable('name\tproduct\nweb\tvm');
    await new ShellPage(page).open(/^Plans$/);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await check(() => button('Import table').click(), readTable);
    await check(
      async () => {
        await page.getByTestId('plan-switcher').click();
        await page.getByRole('menuitem', { name: 'New plan' }).click();
      },
      () => dialog.getByRole('textbox').nth(1).fill('2027-01-'),
      'First day',
    );
    await check(
      () => page.getByRole('button', { name: /to 2\d{3}-/ }).click(),
      () => dialog.getByRole('textbox').first().fill('2027-01-'),
      'First day',
    );
    await check(
      async () => {
        await plans.row('web').getByText('web').click({ button: 'right' });
        await page.getByRole('menuitem', { name: 'Bought on…' }).click();
      },
      () => dialog.getByRole('textbox', { name: 'Bought on' }).fill('2026-1'),
    );
    const now = new AccountPage(page);
    await now.open();
    await now.openTab('resources');
    await check(() => now.button('resource.import').click(), readTable);
  });
});

test('what was deleted is asked for by its name, and comes back after a restart', async ({ desk }) => {
  await new HomePage(desk.page()).store(newAccount('a', 'Beijing'));
  await new PlansPage(desk.page()).store([{ id: 'p', plan: PLAN }]);
  let now = new AccountPage(await desk.restart());
  await now.open();
  await now.reconcile('100');
  await now.press('account.entry.remove', { kind: 'opening balance', date: await openingDay(now) });
  const opening = now.page.getByRole('dialog', { name: /^Delete the opening balance of / });
  await expect(opening).toContainText('The available balance of “Beijing” changes by it: from ¥100.00 to ¥0.00.');
  await opening.getByRole('button', { name: 'Delete' }).click();
  await expect(now.toast).toContainText('Done: remove entry “opening balance');
  await now.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(now.figure('account.available')).toContainText('¥100.00');

  await now.press('account.more');
  await now.page.getByRole('menuitem', { name: 'Delete' }).click();
  const account = now.page.getByRole('dialog', { name: 'Delete the account “Beijing”?' });
  await expect(account).toContainText('It holds 1 entry.');
  await account.getByRole('button', { name: 'Delete' }).click();
  await expect(now.toast).toContainText('Done: delete account “Beijing”');
  await expect(now.toast).toContainText('Also in the backup “Before deleting” on the Backups page.');

  await new ShellPage(now.page).open(/^Plans$/);
  await now.page.getByRole('button', { name: 'More for this plan' }).click();
  await now.page.getByRole('menuitem', { name: 'Delete the plan' }).click();
  const plan = now.page.getByRole('dialog', { name: `Delete the plan “${PLAN.name}”?` });
  await expect(plan).toContainText('It has 1 line.');
  await expectAccessible(now.page);
  await plan.getByRole('button', { name: 'Delete' }).click();
  await expect(plan).toBeHidden();

  const backups = new BackupsPage(await desk.restart());
  await backups.open();
  const before = backups.rows.filter({ hasText: 'Before deleting' });
  await expect(before).toHaveCount(3);
  await before
    .nth(1)
    .getByRole('button', { name: /^See what differs/ })
    .click();
  await expect(backups.differences.filter({ hasText: 'Beijing' })).toContainText('Added');
  await backups.button('Restore this backup').click();
  await backups.dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  expect(await backups.accountNames()).toEqual(['Beijing']);
  now = new AccountPage(backups.page);
  await now.page.keyboard.press('Escape');
  await now.open();
  await expect(now.figure('account.available')).toContainText('¥100.00');
});

test('a form that is saved as it was opened changes nothing, and leaves nothing to undo', async ({ desk }) => {
  const { ledger, ...empty } = newAccount('a', 'Beijing');
  expect(ledger).toEqual([]);
  await new HomePage(desk.page()).store({
    ...empty,
    ledger: [{ id: 'e', kind: 'recharge', amount: '50', date: '2026-11-01', note: '' }],
    coupons: [{ code: 'C7', products: 'all', billing: 'all', validFrom: '2026-11-01', validTo: '2099-12-06' }],
    resources: [{ product: 'vm', region: 'cn-north-1', type: 'g.n2.medium', quantity: 1, name: 'web' }],
  });
  const now = new AccountPage(await desk.restart());
  const stored = () => readFile(path.join(desk.dataFolder, 'workspace.json'), 'utf8');
  await now.open();
  const before = (JSON.parse(await stored()) as { workspace: { accounts: unknown } }).workspace.accounts;
  await now.openTab('balance');
  await now.press('account.entry.edit', { kind: 'recharge', date: '2026-11-01' });
  await now.panel.getByRole('button', { name: 'Save' }).click();
  await now.openTab('coupons');
  await now.press('account.coupon.edit', { code: 'C7' });
  await now.panel.getByRole('button', { name: 'Save' }).click();
  await now.openTab('resources');
  await now.press('resource.edit', { name: 'web' });
  await now.panel.getByRole('button', { name: 'Save' }).click();
  await expect(now.panel).toHaveCount(0);
  await now.press('account.rename');
  await now.press('account.save');
  await expect(now.page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  expect((JSON.parse(await stored()) as { workspace: { accounts: unknown } }).workspace.accounts).toEqual(before);
});

/** Whether the browser would ask before the page is left: asked of the page, which is quicker than leaving it. */
function wouldAsk(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

/** The day of the only entry in the ledger. */
async function openingDay(now: AccountPage): Promise<string> {
  const [day = ''] = await now.column(1);
  return day;
}
