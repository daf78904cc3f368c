/** What the forecast answers: how long the money lasts, what to do by when, and the same on Home and in a calendar. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { ExistingResource } from '../../shared/account/schema.ts';
import { type StoredAccount, fromAccountFile } from '../../shared/account/stored.ts';
import { addDays } from '../../shared/billing/calendar.ts';
import { account } from '../fixtures/account.ts';
import { planOf } from '../fixtures/plan.ts';
import { TODAY } from './clock.ts';
import { type Desk, expect, test } from './launch.ts';
import { HomePage } from './pages/home-page.ts';
import { PlansPage } from './pages/plans-page.ts';
import { slowWorker } from './pages/slow-worker.ts';
import { ShellPage } from './pages/shell.ts';
import { expectAccessible } from './pages/accessible.ts';

const inDays = (days: number) => addDays(TODAY, days);
const DB: ExistingResource = {
  id: 'i-db',
  name: 'db, main',
  product: 'vm',
  region: 'cn-north-1',
  quantity: 1,
  type: 'g.n2.medium',
  mode: 'monthly',
  expires: inDays(12),
  autoRenew: true,
};

const VM = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };

function stored(available: string, resources: ExistingResource[] = [DB]): StoredAccount {
  let last = 0;
  return fromAccountFile(account({ available, resources }), () => `id-${(last += 1)}`);
}

async function forecastOf(desk: Desk, who: StoredAccount): Promise<Page> {
  await new HomePage(desk.page()).store(who);
  const page = await desk.restart();
  await new ShellPage(page).open(/^(Forecast|预测)/);
  return page;
}

const answer = (page: Page) => page.getByRole('region', { name: /^(How long the money lasts|资金够用多久)$/ });
const agenda = (page: Page) => page.getByRole('table', { name: /^(What to do by when|何时要做什么)$/ });

test('the forecast says what is short, what to recharge by when, and why; and hands it over as a calendar', async ({
  desk,
}) => {
  const page = await forecastOf(desk, stored('100.00'));
  await expect(answer(page)).toContainText(
    `Short by ¥36.50 on ${inDays(12)}: renewal of db, main. Recharge ¥36.50 by ${inDays(11)}.`,
  );
  await expect(answer(page)).toContainText('12 days');
  const recharge = agenda(page).getByRole('row').filter({ hasText: 'Recharge' }).first();
  await expect(recharge).toContainText('in 11 days');
  await expect(recharge).toContainText('¥36.50');
  await recharge.getByRole('button', { name: inDays(11) }).click();
  await expect(recharge.getByRole('button', { name: inDays(11) })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'What is this? To recharge' }).click();
  const why = page.getByRole('dialog', { name: 'To recharge' });
  for (const text of [`by ${inDays(11)}`, 'Or once, today', 'PKG-7', 'JD Cloud billing rules']) {
    await expect(why).toContainText(text);
  }
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save calendar' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`cost-desk-Finance-${inDays(0)}.ics`);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('SUMMARY:Recharge: ¥36.50\r\n');
  expect(text).toContain(`DTSTART;VALUE=DATE:${inDays(11).replaceAll('-', '')}\r\n`);
});

test('days are chosen or typed; what cannot be read stays with its reason, and a choice can be undone', async ({
  desk,
}) => {
  const page = await forecastOf(desk, stored('9000.00'));
  await expect(answer(page)).toContainText(`The money lasts to the end of the forecast, ${inDays(89)}.`);
  const own = page.getByRole('textbox', { name: 'Own number of days' });
  await own.fill('1101');
  await own.press('Enter');
  await expect(own).toHaveValue('1101');
  await expect(own).toHaveAccessibleDescription(/1101.*from 1 to 1100/);
  await own.fill('45');
  await own.press('Enter');
  await expect(answer(page)).toContainText(inDays(44));
  await page.getByRole('radiogroup', { name: 'Days of the forecast' }).getByText('180 d', { exact: true }).click();
  await expect(answer(page)).toContainText(inDays(179));
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(answer(page)).toContainText(inDays(44));
  await expect(own).toHaveValue('45');
});

test('without resources and without a balance the page says what to enter', async ({ desk }) => {
  const page = await forecastOf(desk, stored('500.00', []));
  await expect(answer(page)).toContainText('Nothing is known to run yet, so nothing is spent.');
  await expectAccessible(page);
  await answer(page).getByRole('button', { name: 'Enter what runs' }).click();
  await expect(page.getByRole('tab', { name: /^Resources/ })).toHaveAttribute('aria-selected', 'true');
  const { readAt: _readAt, ...unread } = stored('500.00');
  const unknown = await forecastOf(desk, { ...unread, ledger: [] });
  await expect(answer(unknown)).toContainText('the balance is not entered yet');
  await expect(agenda(unknown)).toContainText('Auto-renew of db, main');
  await expect(agenda(unknown)).not.toContainText('Recharge');
});

test('Home has the same answer, in Chinese too, with amounts covered', async ({ desk }) => {
  const page = await forecastOf(desk, stored('100.00'));
  await page.keyboard.press('1');
  const home = new HomePage(page);
  await expect(home.whatByWhen).toContainText(`Money lasts 12 days, to ${inDays(11)}`);
  await expect(home.whatByWhen.getByRole('img', { name: /^Available cash over the next 90 days/ })).toBeVisible();
  const topUp = home.agenda.filter({ hasText: 'Recharge' });
  await expect(topUp).toHaveCount(2);
  await expect(topUp.first()).toContainText('brings the cash to ¥200.00');
  await expect(home.whatByWhen).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await new ShellPage(page).switchLanguage('中文');
  await expect(home.whatByWhen).toContainText(`资金够用 12 天，至 ${inDays(11)}`);
  await page.getByRole('button', { name: '隐藏金额' }).click();
  await expect(home.main).not.toContainText('36.50');
  await home.whatByWhen.getByRole('button', { name: '查看预测' }).click();
  await expect(answer(page)).toContainText('db, main 续费');
  await expect(page.getByRole('main')).not.toContainText('36.50');
});

test('while an answer is slow, what is older than the question says so, in the plan and in the forecast', async ({
  desk,
}) => {
  const worker = await slowWorker(desk.page());
  await new PlansPage(desk.page()).store([{ id: 'p', plan: planOf([{ id: 'a', name: 'web', ...VM, quantity: '1' }]) }]);
  await new HomePage(desk.page()).store(stored('100.00'));
  await desk.page().reload();
  const page = desk.page();
  const calculating = page.getByRole('status').filter({ hasText: 'Calculating …', visible: true });

  await new ShellPage(page).open(/^Forecast/);
  await expect(answer(page)).toContainText('¥36.50');
  await worker.hold();
  await page.getByRole('radiogroup', { name: 'Days of the forecast' }).getByText('30 d', { exact: true }).click();
  await expect(calculating).toHaveCount(1);
  await expect(page.locator('[data-page="forecast"] [aria-busy="true"]').first()).toContainText('¥36.50');
  await worker.release();
  await expect(calculating).toHaveCount(0);
  await expect(page.locator('[data-page="forecast"] [aria-busy="true"]')).toHaveCount(0);

  await new ShellPage(page).open(/^Plans$/);
  const plans = new PlansPage(page);
  await expect(plans.total).toContainText('¥');
  const before = await plans.total.innerText();
  await worker.hold();
  await (await plans.cellOf(plans.row('web'), 'Quantity')).click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(calculating).toHaveCount(1);
  await expect(plans.summary.locator('[data-stale="true"]').first()).toContainText(before);
  await worker.release();
  await expect(calculating).toHaveCount(0);
  await expect(plans.total).not.toHaveText(before);
});
