/** Journeys on the Forecast page: what if, scenarios, known movements, plans, three years of events. */
import { type StoredAccount, fromAccountFile, newAccount } from '../../shared/account/stored.ts';
import type { ExistingResource } from '../../shared/account/schema.ts';
import { addDays } from '../../shared/billing/calendar.ts';
import type { Plans } from '../../shared/plan/stored.ts';
import { account } from '../fixtures/account.ts';
import { TODAY } from './clock.ts';
import { type Desk, expect, test } from './launch.ts';
import { ForecastPage } from './pages/forecast-page.ts';
import { ShellPage } from './pages/shell.ts';
import { expectAccessible } from './pages/accessible.ts';

const inDays = (days: number) => addDays(TODAY, days);
const VM = { product: 'vm', region: 'cn-north-1', quantity: 1, type: 'g.n2.medium' } as const;
/** Renewed by itself in 12 days for 136.50. */
const DB: ExistingResource = { ...VM, id: 'i-db', name: 'db', mode: 'monthly', expires: inDays(12), autoRenew: true };

function stored(available: string, resources: readonly ExistingResource[]): StoredAccount {
  let last = 0;
  return fromAccountFile(account({ available, resources: [...resources] }), () => `id-${(last += 1)}`);
}

async function forecastOf(desk: Desk, who: StoredAccount, plans?: Plans): Promise<ForecastPage> {
  await new ForecastPage(desk.page()).store(who, plans);
  return openForecast(await desk.restart());
}

async function openForecast(page: ReturnType<Desk['page']>): Promise<ForecastPage> {
  await new ShellPage(page).open(/^(Forecast|预测)/);
  const forecast = new ForecastPage(page);
  await expect(forecast.answer.locator('h2, p').first()).toBeVisible();
  return forecast;
}

test('what if a package is not renewed: the effect is known before, and the scenario is kept beside it', async ({
  desk,
}) => {
  const forecast = await forecastOf(desk, stored('100.00', [DB]));
  const { page } = forecast;
  await expect(forecast.answer).toContainText(`Short by ¥36.50 on ${inDays(12)}`);
  await expect(forecast.effectOf('Do not renew', 'db')).toContainText('lasts to the end, ');
  await expect(forecast.effectOf('Do not renew', 'db')).toContainText('less to recharge');
  await forecast.switchOf('Do not renew', 'db').check();
  await expect(forecast.answer).toContainText(`The money lasts to the end of the forecast, ${inDays(89)}.`);
  await expect(forecast.whatIf).toContainText('1 switch is on');
  await forecast.whatIf.getByRole('button', { name: 'Keep as scenario …' }).click();
  await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('Without db');
  await page.keyboard.press('Enter');
  await forecast.whatIf.getByRole('button', { name: 'Switch all off' }).click();
  await expect(forecast.answer).toContainText('Short by ¥36.50');
  await forecast.tab('Scenarios').click();
  await expect(forecast.scenarios.getByRole('columnheader').filter({ hasText: 'Without db' })).toContainText(
    'db not renewed',
  );
  await expect(forecast.figure('Runway').getByRole('cell').first()).toContainText('12 days');
  await expect(forecast.figure('Runway').getByRole('cell').last()).toContainText('to the end');
  await expectAccessible(forecast.page);
  // Everything is a step that can be undone, and is there after the next start.
  await page.keyboard.press('Control+z');
  await expect(forecast.answer).toContainText('The money lasts to the end');
  await expect(forecast.switchOf('Do not renew', 'db')).toBeChecked();
  const after = await openForecast(await desk.restart());
  await expect(after.switchOf('Do not renew', 'db')).toBeChecked();
  await after.tab('Scenarios').click();
  await expect(after.scenarios).toContainText('Without db');
});

test('the recommended recharge becomes a known movement, and then nothing is short', async ({ desk }) => {
  const forecast = await forecastOf(desk, stored('150.00', [DB]));
  await expect(forecast.answer).toContainText('Short by');
  await forecast.tab('Known movements').click();
  const amounts: string[] = [];
  // One renewal a month: each recharge that is planned shows the next one.
  for (let left = 4; left > 0; left -= 1) {
    const plan = forecast.movements.getByRole('button', { name: /^Plan the recharge of / });
    if ((await forecast.answer.getByText('The money lasts to the end').count()) > 0) break;
    const name = (await plan.innerText()).trim();
    amounts.push(name);
    await plan.click();
    await expect(forecast.movements.getByRole('button', { name, exact: true })).toBeHidden();
  }
  expect(amounts.length).toBeGreaterThan(0);
  await expect(forecast.answer).toContainText('The money lasts to the end of the forecast');
  await expect(forecast.movements.getByRole('row').filter({ hasText: 'Recharge' })).toHaveCount(amounts.length);
});

test('中文：启用计划后预测计入其订单，用量增加与清除试算', async ({ desk }) => {
  const plans: Plans = {
    plans: [
      {
        id: 'p-1',
        plan: {
          format: 'cost-desk/plan',
          formatVersion: 1,
          name: '明年计划',
          horizon: { from: inDays(20), to: inDays(385) },
          groups: [],
          lines: [{ ...VM, quantity: '1', id: 'mail', name: '邮件服务器', mode: 'monthly', term: '1y' }],
        },
      },
    ],
    current: 'p-1',
  };
  const web: ExistingResource = { ...VM, id: 'i-web', name: 'web', mode: 'configuration', start: inDays(-10) };
  const forecast = await forecastOf(desk, stored('1400.00', [web]), plans);
  const { page } = forecast;
  await new ShellPage(page).switchLanguage('中文');
  await expect(forecast.answer).toContainText('资金够用到预测期末');
  await page.getByRole('button', { name: /^计划：未启用/ }).click();
  await page.getByRole('menuitemcheckbox', { name: '明年计划' }).click();
  await page.keyboard.press('Escape');
  await expect(forecast.answer).toContainText(`${inDays(20)} 计划应付`);
  await expect(forecast.answer).toContainText('邮件服务器');
  await forecast.tab('事件').click();
  await expect(page.getByRole('tabpanel', { name: '事件' })).toContainText('计划：邮件服务器 无法下单');
  await forecast.whatIf.getByRole('button', { name: '增加 10%' }).click();
  await expect(forecast.whatIf).toContainText('试算中：1 项');
  await forecast.whatIf.getByRole('button', { name: '清除试算' }).click();
  await expect(forecast.whatIf).toContainText('未试算');
  await expectAccessible(forecast.page);
});

test('a day is read off the chart with the keyboard, and the tables follow', async ({ desk }) => {
  const forecast = await forecastOf(desk, stored('100.00', [DB]));
  await forecast.tab('Day by day').click();
  await forecast.marker.focus();
  await forecast.page.keyboard.press('Home');
  await expect(forecast.marked).toContainText(inDays(0));
  await forecast.page.keyboard.press('ArrowRight');
  await expect(forecast.marked).toContainText(inDays(1));
  await expect(forecast.marked).toContainText('¥100.00');
  await forecast.page.keyboard.press('End');
  await expect(forecast.marked).toContainText(inDays(89));
  await expect(forecast.page.getByRole('tabpanel', { name: 'Day by day' })).toContainText(inDays(89));
});

test('three years of a hundred servers are counted whole and drawn in part', async ({ desk }) => {
  const packages = Array.from({ length: 100 }, (_, index): ExistingResource => {
    return { ...DB, id: `i-${index}`, name: `db ${index}`, expires: inDays(5 + (index % 28)) };
  });
  const meters = Array.from({ length: 20 }, (_, index): ExistingResource => {
    return { ...VM, id: `w-${index}`, name: `web ${index}`, mode: 'configuration', start: inDays(-10) };
  });
  const forecast = await forecastOf(desk, stored('9000000.00', [...packages, ...meters]));
  const { page } = forecast;
  await page.getByRole('radiogroup', { name: 'Days of the forecast' }).getByText('3 y', { exact: true }).click();
  await expect(forecast.answer).toContainText(`The money lasts to the end of the forecast, ${inDays(1094)}.`);
  await forecast.tab('Events').click();
  const events = page.getByRole('tabpanel', { name: 'Events' });
  const total = Number(/of ([\d,]+)/.exec(await events.innerText())?.[1]?.replaceAll(',', ''));
  expect(total).toBeGreaterThan(10_000);
  expect(await events.getByRole('row').count()).toBeLessThan(100);
  await expect(events.getByRole('row').nth(1)).toContainText('Why?');
  await expect(events.getByRole('row').nth(3)).toContainText('Why?');
});

test('without a balance no scenario has a runway, a star or an amount', async ({ desk }) => {
  const who: StoredAccount = {
    ...newAccount('a', 'Finance'),
    resources: [{ ...DB }],
    forecast: { scenarios: [{ id: 's', name: 'Without db', plans: [], whatIf: { skipped: ['i-db'] } }] },
  };
  const forecast = await forecastOf(desk, who);
  await expect(forecast.answer).toContainText('the balance is not entered yet');
  await forecast.tab('Scenarios').click();
  await expect(forecast.figure('Runway').getByRole('cell').last()).toHaveText('not known');
  await expect(forecast.scenarios).not.toContainText('¥');
  await expect(forecast.scenarios.getByText('best')).toHaveCount(0);
  await expect(forecast.effectOf('Do not renew', 'db')).not.toContainText('runway');
  await expectAccessible(forecast.page);
});
