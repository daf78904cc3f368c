import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fromAccountFile } from '../../shared/account/stored.ts';
import { addDays, addMonths } from '../../shared/billing/calendar.ts';
import { account, coupon } from '../fixtures/account.ts';
import { planOf } from '../fixtures/plan.ts';
import { spreadsheetText } from '../fixtures/plan-table.ts';
import { TODAY } from './clock.ts';
import { expect, test } from './launch.ts';
import { HomePage } from './pages/home-page.ts';
import { PlansPage } from './pages/plans-page.ts';
import { ShellPage } from './pages/shell.ts';
import { expectAccessible } from './pages/accessible.ts';

async function openPlans(page: Page): Promise<PlansPage> {
  await new ShellPage(page).open(/^Plans$/);
  // Its code comes when it is first opened: until then the page is a waiting sign without a heading.
  await expect(page.locator('[data-page="plans"]').getByRole('heading', { level: 1 })).toBeVisible();
  return new PlansPage(page);
}

/**
 * An empty plan with the 300 rows of the spreadsheet, 12 of them wrong. It is for the year that begins with the next
 * month, 2027: 96 rows each by the hour, by packages of a year, and by what is cheaper, which is always the package.
 */
async function importSpreadsheet(page: Page): Promise<PlansPage> {
  const plans = await openPlans(page);
  await page.getByRole('button', { name: 'Paste a table' }).click();
  await plans.readTable(spreadsheetText('en'));
  await expect(plans.dialog).toContainText('300 lines');
  await plans.dialog.getByRole('button', { name: 'Import 300 lines' }).click();
  await expect(plans.dialog).toBeHidden();
  await expect(plans.total).toContainText('¥1,896,605.50');
  return plans;
}

test('300 pasted rows become lines: the 12 wrong ones are marked, kept, corrected, and one undo takes all back', async ({
  desk,
}) => {
  const page = desk.page();
  const plans = await openPlans(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Paste a table' }).click();
  await plans.readTable(spreadsheetText('en'));
  await expect(plans.dialog).toContainText('12 with problems');
  await expect(plans.dialog).toContainText(
    'Row 2Type “g.n2.medum” is not known. Accepted, nearest first: g.n2.medium, g.s2.medium',
  );
  await expectAccessible(page);
  await plans.dialog.getByRole('button', { name: 'Import 300 lines' }).click();

  await expect(plans.total).toHaveText(/¥1,896,605\.50.*incomplete: 12/);
  await expect(plans.row('server 26')).toContainText('two');
  await plans.openTab('Problems (12)');
  await expect(plans.problems).toContainText(/12 problems\s*in 12 lines/);
  await expectAccessible(page);

  await plans.problems.getByRole('button', { name: 'Use g.n2.medium' }).first().click();
  await expect(plans.tabs.getByRole('tab', { name: 'Problems (11)' })).toBeVisible();
  await expect(plans.total).toHaveText(/incomplete: 11/);

  await page.getByRole('button', { name: 'Undo: edit cell' }).click();
  await expect(plans.total).toHaveText(/incomplete: 12/);
  await page.getByRole('button', { name: 'Undo: import 300 lines' }).click();
  await expect(plans.total).toHaveText('¥0.00');
  await expect(plans.row('server 1')).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo: import 300 lines' }).click();
  await expect(plans.total).toHaveText(/¥1,896,605\.50.*incomplete: 12/);
});

test('the cheapest modes are looked at, applied and undone', async ({ desk }) => {
  const page = desk.page();
  const plans = await importSpreadsheet(page);
  await expect(plans.figure('Would save')).toContainText('¥504,136.50');
  await plans.openTab('Savings');
  await page.getByRole('button', { name: /^Apply the cheapest/ }).click();
  await expectAccessible(page);
  const apply = plans.dialog.getByRole('button', { name: /^Apply to \d+ lines$/ });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 911, height: 512 });
  await expect(apply).toBeInViewport({ ratio: 1 });
  await expect(plans.dialog.getByRole('columnheader', { name: 'Saves' })).toBeInViewport({ ratio: 1 });
  if (size !== null) await page.setViewportSize(size);
  await apply.click();
  await expect(plans.total).not.toContainText('¥1,896,605.50');
  await page
    .getByRole('button', { name: /^Undo: cheapest mode for/ })
    .first()
    .click();
  await expect(plans.total).toContainText('¥1,896,605.50');
});

test('a plan is saved as a file and opened again, line by line the same', async ({ desk }) => {
  const page = desk.page();
  const plans = await openPlans(page);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(plans.total).toContainText('¥');
  const total = await plans.total.innerText();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.costplan\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'cost-desk/plan', formatVersion: 1 });

  await page.getByRole('button', { name: 'More for this plan' }).click();
  await page.getByRole('menuitem', { name: /^Delete/ }).click();
  const question = page.getByRole('dialog', { name: 'Delete the plan “Example: online shop”?' });
  await question.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByRole('heading', { name: 'Plan a year on one page' })).toBeVisible();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  await chooser.setFiles({ name: 'plan.costplan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(plans.total).toHaveText(total);
});

test('a file that is no plan says where and what is accepted; nothing is stored', async ({ desk }) => {
  const page = desk.page();
  await openPlans(page);
  const wrong = { ...planOf([{ id: 'a', group: 'nowhere' }]), horizon: { from: '2027-02-30', to: '2028-01-01' } };
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  const buffer = Buffer.from(JSON.stringify(wrong));
  await chooser.setFiles({ name: 'wrong.costplan.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('dialog')).toContainText('2027-02-30');
  await page.keyboard.press('Escape');
  const gbk = Buffer.from('{"name":"\xb2\xc6\xce\xf1"}', 'latin1');
  await page.getByTestId('plan-file').setInputFiles({ name: 'gbk.json', mimeType: 'application/json', buffer: gbk });
  await expect(page.getByRole('dialog')).toContainText('not saved as UTF-8');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Plan a year on one page' })).toBeVisible();
});

test('plans are kept: after a restart the lines, the groups and the total are the same', async ({ desk }) => {
  const plans = await importSpreadsheet(desk.page());
  await expect(plans.row('Web').first()).toBeVisible();
  // The last change is written a moment after it was made.
  await desk.page().waitForTimeout(1000);
  const again = await openPlans(await desk.restart());
  await expect(again.total).toHaveText(/¥1,896,605\.50.*incomplete: 12/);
});

/** The example: twelve lines in three groups. */
async function openExample(page: Page): Promise<PlansPage> {
  const plans = await openPlans(page);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(plans.total).toContainText('¥');
  return plans;
}

test('the grid is typed, copied, pasted, filled and cleared like a spreadsheet, and everything is undone by name', async ({
  desk,
}) => {
  const page = desk.page();
  const plans = await openExample(page);
  const quantity = (line: string) => plans.cellOf(plans.row(line), 'Quantity');
  const total = await plans.total.innerText();

  await (await quantity('Shop servers')).click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(await quantity('Shop servers')).toHaveText('7');
  await expect(plans.total).not.toHaveText(total);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(await quantity('Shop servers')).toHaveText('4');
  await expect(plans.total).toHaveText(total);

  await (await quantity('Shop servers')).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ControlOrMeta+c');
  await (await quantity('Address of the shop')).click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(await quantity('Address of the shop')).toHaveText('4');
  await expect(await quantity('Traffic of the pictures')).toHaveText('6');
  await page.getByRole('button', { name: 'Undo: paste 2 cells' }).first().click();
  await expect(await quantity('Address of the shop')).toHaveText('1');

  await (await quantity('Shop servers')).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ControlOrMeta+d');
  await expect(await quantity('Address of the shop')).toHaveText('4');
  await page.keyboard.press('Delete');
  await expect(await quantity('Shop servers')).toHaveText('1');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(await quantity('Extra servers for the sale')).toHaveText('6');
  await expect(plans.total).toHaveText(total);
  await expectAccessible(page);
});

test('a wrong cell stays as it was typed, says why, and leaves the total incomplete', async ({ desk }) => {
  const page = desk.page();
  const plans = await openExample(page);
  const type = await plans.cellOf(plans.row('Shop servers'), 'Type');
  await type.click();
  await page.keyboard.type('g.n3.xlarg');
  await page.keyboard.press('Escape');
  await expect(type).toHaveText('g.n3.xlarge');
  await page.keyboard.type('g.n9.giant');
  await page.keyboard.press('Tab');
  await expect(type).toContainText('g.n9.giant');
  await expect(plans.total).toContainText('incomplete: 1');
  await type.click();
  await expect(page.getByRole('main')).toContainText('Type “g.n9.giant” is not known. Accepted, nearest first:');
});

test('lines are filtered, sorted, folded and moved between groups', async ({ desk }) => {
  const page = desk.page();
  const plans = await openExample(page);
  // The grid has the keyboard first, and there the key would begin to type into a cell.
  await expect(plans.grid.locator(':focus')).toHaveCount(1);
  await page.getByRole('main').focus();
  await page.keyboard.press('/');
  await page.keyboard.type('snapshot');
  await expect(page.getByRole('main')).toContainText('1 of 12 lines');
  await expect(plans.row('Daily snapshots')).toBeVisible();
  await expect(plans.row('Shop servers')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Filter lines' }).clear();

  await plans.grid.getByRole('button', { name: 'Fold “Web”' }).click();
  await expect(plans.row('Shop servers')).toHaveCount(0);
  await plans.grid.getByRole('button', { name: 'Unfold “Web”' }).click();
  await expect(plans.row('Shop servers')).toBeVisible();

  await plans.grid.getByRole('columnheader', { name: 'Name', exact: true }).click();
  await expect(plans.grid.getByRole('row').nth(1)).toContainText('Address of the shop');
  await page.getByRole('button', { name: 'End sorting' }).click();
  await expect(plans.grid.getByRole('row').nth(2)).toContainText('Shop servers');

  const group = await plans.cellOf(plans.row('Daily snapshots'), 'Group');
  await expect(group).toHaveText('Data');
  await group.click();
  await page.keyboard.type('Office');
  await page.keyboard.press('Enter');
  await expect(group).toHaveText('Office');
  // How many lines a group has stands in the first columns.
  await plans.grid.evaluate((grid) => grid.scrollTo({ left: 0 }));
  await expect(plans.row(/^Data/)).toContainText('3 lines');
});

test('a scenario differs in some lines and is compared with its plan', async ({ desk }) => {
  const page = desk.page();
  const plans = await openExample(page);
  const total = await plans.total.innerText();
  await page.getByRole('button', { name: 'Scenario: Base plan' }).click();
  await page.getByRole('menuitem', { name: /^New scenario/ }).click();
  await plans.dialog.getByRole('textbox').fill('More servers');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Scenario: More servers' })).toBeVisible();
  await (await plans.cellOf(plans.row('Shop servers'), 'Quantity')).click();
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(plans.total).not.toHaveText(total);
  await plans.openTab('Compare');
  await expect(page.getByRole('tabpanel', { name: 'Compare' })).toContainText(/4\s*→\s*8/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Scenario: More servers' }).click();
  await page.getByRole('menuitemradio', { name: 'Base plan' }).click();
  await expect(plans.total).toHaveText(total);
});

test('the calculator’s question becomes a line of a plan', async ({ desk }) => {
  const page = desk.page();
  await new ShellPage(page).open(/^Calculator$/);
  await page.getByRole('button', { name: 'Add to plan' }).click();
  await page.getByRole('button', { name: 'Added: open the plan' }).click();
  const plans = new PlansPage(page);
  await expect(plans.row('g.n2.medium')).toContainText('¥819.00');
  await expect(plans.total).toHaveText('¥819.00');
});

/** Ten servers for a year from ten days on: 10 × 1,365.00 in one order. */
function yearOfServers() {
  const from = addDays(TODAY, 10);
  const servers = {
    product: 'vm',
    region: 'cn-north-1',
    type: 'g.n2.medium',
    quantity: '10',
    mode: 'monthly',
    term: '1y',
  };
  return planOf([{ id: 'a', name: 'servers', ...servers }], { horizon: { from, to: addMonths(from, 12) } });
}

test('the account’s verdict says by how much the first payment is short and by when to recharge', async ({ desk }) => {
  let last = 0;
  const coupons = [coupon({ validFrom: addDays(TODAY, -30), validTo: addDays(TODAY, 200) })];
  const finance = fromAccountFile(account({ coupons }), () => `id-${(last += 1)}`);
  await new HomePage(desk.page()).store(finance);
  await new PlansPage(desk.page()).store([{ id: 'p', plan: yearOfServers() }]);
  const page = await desk.restart();
  const plans = await openPlans(page);
  await expect(plans.figure('Due on the first day')).toHaveText('¥13,650.00');
  // 13,650.00 − 1,000.00 in cash − the coupon's 30.00
  await expect(plans.summary).toContainText('¥12,620.00');
  await expect(plans.summary).toContainText(addDays(TODAY, 10));
  await plans.openTab('Payments');
  const payment = page.getByRole('tabpanel', { name: 'Payments' });
  await expect(payment.getByRole('row').filter({ hasText: addDays(TODAY, 10) })).toContainText('¥12,620.00');
  await expectAccessible(page);
});

test('what a cheaper mode does to the first payment and to the account is said before it is applied', async ({
  desk,
}) => {
  let last = 0;
  const finance = fromAccountFile(account({ coupons: [] }), () => `id-${(last += 1)}`);
  await new HomePage(desk.page()).store(finance);
  const from = addDays(TODAY, 11);
  const servers = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium', quantity: '10', mode: 'configuration' };
  const plan = planOf([{ id: 'a', name: 'servers', ...servers }], { horizon: { from, to: addMonths(from, 12) } });
  await new PlansPage(desk.page()).store([{ id: 'p', plan }]);
  const page = await desk.restart();
  const plans = await openPlans(page);
  await plans.openTab('Savings');
  await page.getByRole('button', { name: /^Apply the cheapest/ }).click();
  const effect = plans.dialog.getByRole('status', { name: 'What the change does' });
  // A year of 10 servers is 136.50 × 10 × 10, in advance; by configuration the first bill is at the month's end.
  await expect(effect).toContainText(new RegExp(`First payment: ¥[\\d,.]+ on \\S+ → ¥13,650\\.00 on ${from}`));
  await expect(effect).toContainText('Before: First payment');
  // 13,650.00 − 1,000.00 in cash
  await expect(effect).toContainText(/After: First payment ¥13,650\.00 on .*short by ¥12,650\.00/);
  await expectAccessible(page);
  await plans.dialog.getByRole('button', { name: 'Apply to 1 line' }).click();
  await expect(plans.figure('Due on the first day')).toHaveText('¥13,650.00');
});

test('fewer orders of a line are offered in its details, and said before they are used', async ({ desk }) => {
  const from = TODAY;
  const servers = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium', quantity: '3', discount: '0.85' };
  const plan = planOf([{ id: 'a', name: 'servers', ...servers }], { horizon: { from, to: addDays(from, 182) } });
  await new PlansPage(desk.page()).store([{ id: 'p', plan }]);
  const page = await desk.restart();
  const plans = await openPlans(page);
  await (await plans.cellOf(plans.row('servers'), 'Name')).click();
  await page.keyboard.press('Alt+Enter');
  const details = page.getByRole('complementary');
  await expect(details).toContainText('1 order instead of 6: 6 months');
  await details
    .getByRole('button', { name: /^Use these orders: 1 order instead of 6: 6 months/ })
    .first()
    .click();
  await expect(plans.dialog).toContainText('Monthly package: ¥2,088.42 → ¥2,088.45');
  await expect(plans.dialog).toContainText(`First payment: ¥348.07 on ${from} → ¥2,088.45 on ${from}`);
  await plans.dialog.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(plans.figure('Due on the first day')).toHaveText('¥2,088.45');
});

test('in Chinese: the Chinese spreadsheet is understood, and every amount is the same', async ({ desk }) => {
  const page = desk.page();
  await new ShellPage(page).switchLanguage('中文');
  await new ShellPage(page).open(/^计划$/);
  await page.getByRole('button', { name: '粘贴表格' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(spreadsheetText('zh'));
  await dialog.getByRole('button', { name: '读取表格' }).click();
  await expect(dialog).toContainText('300 个条目');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '导入 300 个条目' }).click();
  const summary = page.getByRole('main').getByRole('region').filter({ hasText: '计划合计' });
  await expect(summary).toContainText('¥1,896,605.50');
  await expect(summary).toContainText('不完整');
  await expect(page.getByRole('grid')).toContainText('网站');
  await expectAccessible(page);
});

test('a number typed on a sum opens no other page, and the last edit survives leaving at once', async ({ desk }) => {
  const page = desk.page();
  const plans = await openExample(page);
  await (await plans.cellOf(plans.row(/^Web/), 'Quantity')).click();
  await page.keyboard.type('12');
  await expect(plans.grid).toBeVisible();
  const quantity = await plans.cellOf(plans.row('Shop servers'), 'Quantity');
  await quantity.click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(quantity).toHaveText('7');
});
