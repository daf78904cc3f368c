import type { Page } from '@playwright/test';
import { addDays, addMonths } from '../../shared/billing/calendar.ts';
import type { StoredAccount } from '../../shared/account/stored.ts';
import { planOf } from '../fixtures/plan.ts';
import { TODAY } from './clock.ts';
import { expect, test } from './launch.ts';
import { PlansPage } from './pages/plans-page.ts';
import { ShellPage } from './pages/shell.ts';
import { callBridge } from './pages/call-bridge.ts';
import { expectAccessible } from './pages/accessible.ts';

const VM = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
const HORIZON = { from: addMonths(TODAY, 1), to: addMonths(TODAY, 13) };
const PLAN = planOf(
  [
    { id: 'a', name: 'web', ...VM, quantity: '5', mode: 'monthly', term: '6m' },
    { id: 'b', name: 'batch', ...VM, mode: 'configuration' },
    { id: 'c', name: 'support', amount: '500', per: 'month' },
  ],
  { horizon: HORIZON },
);

async function openPlan(page: Page): Promise<PlansPage> {
  const plans = new PlansPage(page);
  await plans.store([{ id: 'p', plan: PLAN }]);
  await page.reload();
  await new ShellPage(page).open(/^Plans$/);
  await expect(plans.total).toContainText('¥');
  return plans;
}

/** The account in use as it is stored. */
async function storedAccount(page: Page): Promise<StoredAccount> {
  const answer = await callBridge(page, 'readAccounts', {});
  const { value } = answer as { readonly value: { readonly accounts: readonly StoredAccount[] } };
  const [account] = value.accounts;
  if (account === undefined) throw new Error('expected an account');
  return account;
}

test('lines that were bought go into an account, which can be made on the way, and lose their mark again', async ({
  desk,
}) => {
  const page = desk.page();
  const plans = await openPlan(page);
  const total = await plans.total.innerText();
  for (const number of [1, 2, 3]) await page.getByRole('checkbox', { name: `Select line ${number}` }).check();
  await plans.row('web').getByText('web').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Bought on…' }).click();

  const dialog = page.getByRole('dialog', { name: 'Enter as bought' });
  await expect(dialog).toContainText('No account yet');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'New account' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Finance');
  await page.getByRole('button', { name: 'Create account' }).click();

  await expect(dialog).toContainText('Adds 2 entries to the resources of “Finance”');
  await expect(dialog).toContainText('1 line has an own price');
  await expect(dialog).toContainText(addMonths(TODAY, 6));
  await expectAccessible(page);

  const tomorrow = addDays(TODAY, 1);
  const day = dialog.getByRole('textbox', { name: 'Bought on' });
  await day.fill(tomorrow);
  await expect(dialog).toContainText(`“${tomorrow}” is not accepted: a day not after ${TODAY}.`);
  await expect(dialog.getByRole('button', { name: 'Enter 2 lines as bought' })).toBeDisabled();
  const on = addDays(TODAY, -1);
  await day.fill(on);
  await dialog.getByRole('combobox', { name: 'How batch was bought' }).selectOption('Monthly package, 1 year');
  await dialog.getByRole('checkbox', { name: 'Auto-renew is on, for the same term' }).check();
  await dialog.getByRole('button', { name: 'Enter 2 lines as bought' }).click();
  await expect(dialog).toBeHidden();

  await expect(page.getByText('mark 2 lines as bought, in the plan and in the account')).toBeVisible();
  await expect(plans.row('web')).toContainText(`bought ${on}`);
  await expect(plans.row('batch')).toContainText(`bought ${on}`);
  await expect(plans.row('support')).not.toContainText('bought');
  await expect(plans.total).toHaveText(total);
  await expectAccessible(page);
  expect((await storedAccount(page)).resources).toMatchObject([
    { name: 'web', quantity: 5, mode: 'monthly', start: on, expires: addMonths(on, 6), autoRenew: true, term: '6m' },
    { name: 'batch', quantity: 1, mode: 'monthly', start: on, expires: addMonths(on, 12), autoRenew: true },
  ]);

  // One change of both, undone and done again as one, on whichever page.
  // Through the bar: the notice of the change has gone by the time that axe has read the page.
  await page
    .getByRole('button', { name: /^Undo: / })
    .first()
    .click();
  await expect(plans.row('web')).not.toContainText('bought');
  await expect.poll(async () => (await storedAccount(page)).resources).toEqual([]);
  await page
    .getByRole('button', { name: /^Redo: / })
    .first()
    .click();
  await expect(plans.row('web')).toContainText(`bought ${on}`);
  await expect.poll(async () => (await storedAccount(page)).resources.length).toBe(2);
  await new ShellPage(page).open(/^Account$/);
  await page
    .getByRole('button', { name: /^Undo: / })
    .first()
    .click();
  await new ShellPage(page).open(/^Plans$/);
  await expect(plans.row('web')).not.toContainText('bought');
  await expect.poll(async () => (await storedAccount(page)).resources).toEqual([]);
});

test('the details of a line say that it was bought, and take it back', async ({ desk }) => {
  const page = desk.page();
  const plans = new PlansPage(page);
  const [web, ...others] = PLAN.lines;
  if (web === undefined) throw new Error('expected a line');
  await plans.store([{ id: 'p', plan: { ...PLAN, lines: [{ ...web, boughtOn: TODAY }, ...others] } }]);
  await page.reload();
  await new ShellPage(page).open(/^Plans$/);
  await plans.row('web').getByText('web').click();
  await page.keyboard.press('Alt+Enter');
  const section = page.getByRole('region', { name: 'Bought?' });
  await expect(section).toContainText(`Bought on ${TODAY}.`);
  await expectAccessible(page);
  await section.getByRole('button', { name: 'Not bought after all' }).click();
  await expect(section.getByRole('button', { name: 'Bought on…' })).toBeEnabled();
  await expect(page.getByText('The resource stays in the account.', { exact: false }).first()).toBeVisible();
  await plans.row('support').getByText('support').click();
  await expect(section).toContainText('It has an own price: an account can only hold what the price list has.');
  await expect(section.getByRole('button', { name: 'Bought on…' })).toBeDisabled();
});
