/** Every page and the main dialogs by the rules of axe. With data in them, other journeys look at them in the light. */
import type { Page } from '@playwright/test';
import { fromAccountFile } from '../../shared/account/stored.ts';
import { addDays } from '../../shared/billing/calendar.ts';
import { account, coupon } from '../fixtures/account.ts';
import { planOf } from '../fixtures/plan.ts';
import { TODAY } from './clock.ts';
import { expect, test } from './launch.ts';
import { expectAccessible, expectReadable } from './pages/accessible.ts';
import { HomePage } from './pages/home-page.ts';
import { PlansPage } from './pages/plans-page.ts';
import { ShellPage } from './pages/shell.ts';

/** Many states in one window. */
test.setTimeout(240_000);

const PAGES = [/^Home$/, /^Account$/, /^Plans$/, /^Forecast/, /^Calculator$/, /^Prices$/, /^Backups$/];
const VM = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' } as const;

type Check = (page: Page) => Promise<void>;

/** The pages in turn, each when it has something to show. */
async function eachPage(page: Page, check: Check): Promise<void> {
  for (const name of PAGES) {
    await new ShellPage(page).open(name);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await test.step(String(name), () => check(page));
  }
}

/** Every tab in view, from the first. */
async function eachTab(page: Page, check: Check): Promise<void> {
  for (const tab of await page.getByRole('main').getByRole('tab').all()) {
    await tab.click();
    await test.step(await tab.innerText(), () => check(page));
  }
}

/** Opens a dialog with a button or an entry of a menu, and closes it. */
async function dialog(page: Page, check: Check, open: () => Promise<unknown>): Promise<void> {
  await open();
  await page.getByRole('dialog').first().waitFor();
  await test.step('dialog', () => check(page));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The theme is the system's as long as nobody chooses one. */
async function inTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
}

test('every page and its dialogs before there is anything', async ({ desk }) => {
  const page = desk.page();
  const shell = new ShellPage(page);
  await eachPage(page, expectAccessible);
  await dialog(page, expectAccessible, () => page.getByRole('button', { name: 'Export everything' }).click());
  await dialog(page, expectAccessible, () => page.getByRole('button', { name: 'Import', exact: true }).click());
  await shell.open(/^Account$/);
  await dialog(page, expectAccessible, () => page.getByRole('button', { name: 'New account' }).first().click());
  await shell.open(/^Plans$/);
  await dialog(page, expectAccessible, () => page.getByRole('button', { name: 'New plan' }).first().click());
});

test('every page with an account and a plan, and the dialogs of the plan, in the dark', async ({ desk }) => {
  let last = 0;
  const file = account({
    available: '100.00',
    overdue: '3.00',
    coupons: [coupon({ validFrom: TODAY, validTo: addDays(TODAY, 2) })],
    resources: [
      { ...VM, id: 'i-db', name: 'db', quantity: 1, mode: 'monthly', expires: addDays(TODAY, 12), autoRenew: true },
    ],
  });
  const page = desk.page();
  const plans = new PlansPage(page);
  await new HomePage(page).store(fromAccountFile(file, () => `id-${(last += 1)}`));
  const lines = [
    { id: 'a', name: 'web', ...VM, quantity: '5', mode: 'configuration', start: addDays(TODAY, 5) },
    { id: 'b', name: 'wrong', ...VM, quantity: 'many' },
  ];
  await plans.store([{ id: 'p', plan: planOf(lines, { horizon: { from: TODAY, to: addDays(TODAY, 365) } }) }]);
  await page.reload();
  await inTheDark(page);
  const shell = new ShellPage(page);
  const button = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
  await eachPage(page, expectReadable);
  await shell.open(/^Plans$/);
  await expect(plans.total).toContainText('¥');
  await eachTab(page, expectReadable);
  await dialog(page, expectReadable, () => button('Import table').click());
  await dialog(page, expectReadable, () => button(/ to 2\d{3}-/).click());
  const menu = async (name: string) => {
    await plans.row('web').getByText('web').click({ button: 'right' });
    await page.getByRole('menuitem', { name }).click();
  };
  await dialog(page, expectReadable, () => menu('Bought on…'));
  await dialog(page, expectReadable, async () => {
    await button('More for this plan').click();
    await page.getByRole('menuitem', { name: 'Delete the plan' }).click();
  });
});
