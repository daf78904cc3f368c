import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { PricesPage } from './pages/prices.ts';
import { ShellPage } from './pages/shell.ts';
import { expectAccessible } from './pages/accessible.ts';

async function openPrices(page: Page): Promise<PricesPage> {
  await new ShellPage(page).open(/^Prices$/);
  const prices = new PricesPage(page);
  await expect(prices.rows.first()).toBeVisible();
  return prices;
}

test('a type is found by text and filters', async ({ desk }) => {
  const prices = await openPrices(desk.page());
  await expect(prices.count).toHaveText(/^1,113 of 1,113 prices$/);
  await prices.choose('Product', 'Virtual Machine');
  await expect(prices.count).toHaveText(/^1,039 of/);
  await prices.choose('Region', 'North China-Beijing');
  await prices.limit('vCPU', '1', '1');
  await prices.search.fill('medium g.n2');
  await expect(prices.rows).toHaveCount(1);
  await expect(prices.row('g.n2.medium')).toContainText('¥136.50');
  await expect(prices.row('g.n2.medium')).toContainText('290.43');
  await prices.filters.getByRole('button', { name: 'Clear filters' }).click();
  await expect(prices.count).toHaveText(/^1,113 of/);
});

test('nothing found says so and offers the way back', async ({ desk }) => {
  const prices = await openPrices(desk.page());
  await prices.search.fill('no such type');
  await expect(desk.page().getByRole('heading', { name: 'No price matches' })).toBeVisible();
  await desk.page().getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(prices.count).toHaveText(/^1,113 of/);
  await expect(prices.search).toHaveValue('');
});

test('the table is sorted by break-even hours, up and down', async ({ desk }) => {
  const prices = await openPrices(desk.page());
  const header = prices.grid.getByRole('columnheader', { name: 'Break-even' });
  await prices.sortBy('Break-even');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expect(prices.rows.first()).toContainText('h.g1.large');
  await expect(prices.rows.first()).toContainText('196.00');
  await prices.sortBy('Break-even');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(prices.rows.first()).toContainText('ssd');
  await expect(prices.rows.first()).toContainText('714.29');
});

test('two rows are compared side by side', async ({ desk }) => {
  const prices = await openPrices(desk.page());
  await prices.search.fill('g.n2 beijing');
  await prices.tick(prices.row('g.n2.medium'));
  await expect(prices.selection.getByRole('button', { name: 'Compare' })).toBeDisabled();
  await prices.tick(prices.row('g.n2.large'));
  await prices.selection.getByRole('button', { name: 'Compare' }).click();
  const monthly = prices.comparison.getByRole('row', { name: /^Monthly/ });
  await expect(monthly).toContainText('¥136.50lowest');
  await expect(monthly).toContainText('¥242.25+77.5%');
  await desk.page().keyboard.press('Escape');
  await expect(prices.comparison).toBeHidden();
  await prices.selection.getByRole('button', { name: 'Clear selection' }).click();
  await expect(prices.selection).toBeHidden();
});

test('the details say prices in full, earlier prices, source and age', async ({ desk }) => {
  const prices = await openPrices(desk.page());
  await prices.search.fill('g.n2.medium beijing');
  await prices.row('g.n2.medium').click();
  await expect(prices.details.getByRole('heading', { name: 'g.n2.medium' })).toBeVisible();
  await expect(prices.details).toContainText('290.4255');
  await expect(prices.details).toContainText(
    'documentation/Elastic-Compute/Virtual-Machines/Pricing/Price-Overview.md',
  );
  await expect(prices.details).toContainText(/2022-09, \d+ years?.* old/);
  await expect(prices.details.getByRole('row', { name: /^2018-12-29/ })).toContainText('¥');
  await prices.search.fill('bgp elastic suqian');
  await prices.row('¥17.25').click();
  await expect(prices.details.getByRole('row', { name: /^5 Mbps/ })).toContainText('¥93.75');
  await prices.details.getByRole('button', { name: 'Close' }).click();
  await expect(prices.details).toBeHidden();
});

test('the age of the list is on screen on every page', async ({ desk }) => {
  const shell = new ShellPage(desk.page());
  for (const name of [/^Calculator$/, /^Prices$/]) {
    await shell.open(name);
    await expect(shell.age).toHaveText(/2022-09.*\d+ years/);
  }
  await shell.age.click();
  await expect(desk.page().getByText('Check the current price before you order.')).toBeVisible();
});

test('language and theme switch live and are found again after a restart', async ({ desk }) => {
  const page = desk.page();
  const shell = new ShellPage(page);
  await openPrices(page);
  expect(await shell.theme()).toBe('light');
  await shell.switchTheme(/^Dark$/);
  await expect.poll(() => shell.theme()).toBe('dark');
  await shell.switchLanguage('中文');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle('价格表 · 云账助手');
  await expect(page.getByRole('grid')).toContainText('云主机');

  const again = new ShellPage(await desk.restart());
  await expect(again.rail.getByRole('link', { name: '价格计算器' })).toBeVisible();
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(await again.theme()).toBe('dark');
});

test('a row is sent to the calculator', async ({ desk }) => {
  const prices = await openPrices(desk.page());
  await prices.search.fill('g.n2.medium beijing');
  await prices.row('g.n2.medium').click();
  await prices.details.getByRole('button', { name: 'Send to calculator' }).click();
  await expect(desk.page()).toHaveURL(/#\/calculator$/);
  await expect(prices.grid).toBeHidden();
  await expect(desk.page().getByRole('combobox', { name: 'Region or node' })).toHaveValue('North China-Beijing');
  await expect(desk.page().getByRole('combobox', { name: 'Instance type' })).toHaveValue('g.n2.medium');
  await desk.page().goBack();
  await expect(prices.search).toHaveValue('g.n2.medium beijing');
});

test('the keyboard alone finds, opens, compares and sends', async ({ desk }) => {
  const page = desk.page();
  const { keyboard } = page;
  const shell = new ShellPage(page);
  await expect(shell.age).toBeVisible();
  await keyboard.press('6');
  const prices = new PricesPage(page);
  await expect(prices.rows.first()).toBeVisible();
  await keyboard.press('/');
  await expect(prices.search).toBeFocused();
  await keyboard.type('g.n2 beijing 2');
  await expect(prices.search).toHaveValue('g.n2 beijing 2');

  while (!(await prices.grid.evaluate((grid) => grid === document.activeElement))) await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await expect(prices.selection).toContainText('2 of 5 selected');
  await keyboard.press('Enter');
  await expect(prices.details).toBeFocused();
  await keyboard.press('Escape');
  await expect(prices.details).toBeHidden();
  await expect(prices.grid).toBeFocused();

  await keyboard.press('End');
  const last = await prices.grid.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${last ?? ''}"]`)).toBeInViewport();
  await keyboard.press('?');
  await expect(shell.keysDialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(shell.keysDialog).toBeHidden();
  await expect(prices.grid).toBeFocused();
  await keyboard.press('c');
  await expect(page).toHaveURL(/#\/calculator$/);
});

test('over a thousand rows are announced, few are drawn', async ({ desk }) => {
  const prices = await openPrices(desk.page());
  await expect(prices.grid).toHaveAttribute('aria-rowcount', '1114');
  expect(await prices.rows.count()).toBeLessThan(60);
  await prices.grid.focus();
  await desk.page().keyboard.press('End');
  await expect(prices.grid.locator('[aria-rowindex="1114"]')).toBeInViewport();
  expect(await prices.rows.count()).toBeLessThan(60);
});

test('no amount is cut off, whatever is shown beside it', async ({ desk }) => {
  const prices = await openPrices(desk.page());
  await prices.search.fill('ssd.io');
  await prices.row('ssd.io1').click();
  const cut = await prices.grid.evaluate((grid) =>
    [...grid.querySelectorAll('td[data-numeric]')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth || cell.scrollLeft < 0)
      .map((cell) => cell.textContent),
  );
  expect(cut).toEqual([]);
});

for (const theme of ['Light', 'Dark']) {
  test(`the pages are accessible in the ${theme.toLowerCase()} theme`, async ({ desk }) => {
    const page = desk.page();
    const shell = new ShellPage(page);
    const prices = await openPrices(page);
    await shell.switchTheme(new RegExp(`^${theme}$`));
    await expectAccessible(page);
    await prices.choose('Region', 'North China-Beijing');
    await prices.search.fill('g.n2');
    await prices.tick(prices.rows.nth(0));
    await prices.tick(prices.rows.nth(1));
    await prices.rows.nth(2).click();
    await expect(prices.details.getByRole('heading', { name: 'Source' })).toBeVisible();
    await expectAccessible(page);
    await prices.selection.getByRole('button', { name: 'Compare' }).click();
    await expect(prices.comparison).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await prices.search.fill('no such type');
    await expectAccessible(page);
    await page.getByRole('main').focus();
    await page.keyboard.press('?');
    await expect(shell.keysDialog).toBeVisible();
    await expectAccessible(page);
  });
}
