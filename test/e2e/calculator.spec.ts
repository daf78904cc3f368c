import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { CalculatorPage } from './pages/calculator-page.ts';
import { ShellPage } from './pages/shell.ts';
import { PricesPage } from './pages/prices.ts';
import { expectAccessible } from './pages/accessible.ts';

async function openCalculator(page: Page): Promise<CalculatorPage> {
  await new ShellPage(page).open(/^Calculator$/);
  const calculator = new CalculatorPage(page);
  await expect(calculator.sentence).toBeVisible();
  return calculator;
}

const FIRST_ANSWER =
  'For 182 days, monthly packages cost ¥819.00, ¥1,233.96 less than pay by configuration. Cheaper from day 13 on.';

test('a first start shows a real answer with its orders and its break-even', async ({ desk }) => {
  const calculator = await openCalculator(desk.page());
  await expect(calculator.sentence).toHaveText(FIRST_ANSWER);
  await expect(calculator.card('Monthly package')).toContainText('Cheapest');
  await expect(calculator.card('Monthly package')).toContainText('6 months');
  await expect(calculator.card('Pay by configuration')).toContainText('¥2,052.96');
  await expect(calculator.card('Pay by configuration')).toContainText('needs a balance of ¥50.00');
  await expect(calculator.card('Pay by configuration, then monthly')).toContainText('¥830.28');
  await expect(calculator.answer).toContainText('Break-evenday 13290.4255 h a month');
  await expect(calculator.chart).toContainText('Day 13 · ¥136.50');
});

test('fewer orders stand beside the cheapest ones where those save hardly anything', async ({ desk }) => {
  const calculator = await openCalculator(desk.page());
  await calculator.field('Quantity').fill('3');
  await calculator.field('Contract discount').fill('0.85');
  await expect(calculator.sentence).toContainText('1 order instead of 6 costs only ¥0.03 more.');
  const card = calculator.card('Monthly package');
  await expect(card).toContainText('1 order instead of 6¥2,088.456 months¥0.03 more');
  await card.getByRole('button', { name: /^Why ¥2,088\.42\? Monthly package, the first 182 days/ }).click();
  await expect(calculator.why).toContainText('Orders: 6 × 1 month, ¥348.07 each');
  await expect(calculator.why).toContainText('6 × ¥348.07 = ¥2,088.42');
  await card.getByRole('button', { name: /^Why ¥0\.03 more\?/ }).click();
  await expect(calculator.why).toContainText('¥2,088.45 − ¥2,088.42 = ¥0.03');
});

test('a type is found by search over its specs', async ({ desk }) => {
  const page = desk.page();
  const calculator = await openCalculator(page);
  await calculator.list('Instance type').click();
  await calculator.list('Instance type').fill('g.n2. 8 vcpu 32 gib');
  const found = page.getByRole('option');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('g.n2.2xlarge');
  await page.keyboard.press('Enter');
  await expect(calculator.list('Instance type')).toHaveValue('g.n2.2xlarge');
  await expect(calculator.question).toContainText('8 vCPU · 32 GiB');
  await calculator.list('Instance type').fill('nothing like it');
  await expect(page.getByText('No type matches.')).toBeVisible();
});

test('the duration is set by slider keys, days, months and an end date', async ({ desk }) => {
  const page = desk.page();
  const calculator = await openCalculator(page);
  await calculator.slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(calculator.field('Days')).toHaveValue('183');
  await page.keyboard.press('Home');
  await expect(calculator.sentence).toContainText('For 1 day, pay by configuration costs ¥11.28');
  await calculator.setDays('5');
  await expect(calculator.sentence).toHaveText(
    'For 5 days, pay by configuration costs ¥56.40, ¥80.10 less than monthly packages. ' +
      'Monthly packages become cheaper when it is needed for 13 days.',
  );
  await calculator.press('Months');
  await calculator.field('Months').fill('11');
  await expect(calculator.card('Monthly package')).toContainText('1 year');
  await expect(calculator.card('Monthly package')).toContainText('¥1,365.00');
  await calculator.field('From').fill('2026-12-01');
  await calculator.press('Last day');
  await calculator.field('Last day').fill('2026-11-30');
  await expect(page.getByText('Last day “2026-11-30” is before the start: 2026-12-01 at the earliest.')).toBeVisible();
  await calculator.field('Last day').fill('2027-05-31');
  await expect(calculator.sentence).toHaveText(FIRST_ANSWER);
  await expect(calculator.card('Monthly package')).toContainText('2026-12-01 to 2027-06-01');
});

test('for some durations changing to monthly later is cheapest', async ({ desk }) => {
  const calculator = await openCalculator(desk.page());
  await calculator.field('From').fill('2026-12-01');
  await calculator.setDays('40');
  await expect(calculator.sentence).toHaveText(
    'For 40 days, pay by configuration until 2026-12-09 and monthly packages from then on cost ¥226.74, ' +
      '¥46.26 less than monthly packages alone.',
  );
  const card = calculator.card('Pay by configuration, then monthly');
  await expect(card).toContainText('Cheapest');
  await expect(card).toContainText('Change on 2026-12-09 at 00:00');
});

test('disks and bandwidth are priced along and come back with the product', async ({ desk }) => {
  const calculator = await openCalculator(desk.page());
  await calculator.field('Public bandwidth').fill('1');
  await calculator.setDays('30');
  await expect(calculator.card('Monthly package')).toContainText('¥159.50');
  await desk.page().getByRole('button', { name: 'Add a disk' }).click();
  await expect(calculator.card('Monthly package')).toContainText('¥198.50');
  await calculator.choose('Product', 'Elastic IP');
  await calculator.field('Bandwidth').fill('50');
  await expect(calculator.card('Monthly package')).toContainText('¥3,725.00');
  await calculator.choose('Product', 'Virtual Machine');
  await expect(calculator.list('Instance type')).toHaveValue('g.n2.medium');
  await expect(calculator.card('Monthly package')).toContainText('¥198.50');
});

test('an answer that is older than the input is not copied, and the button says why', async ({ desk }) => {
  const calculator = await openCalculator(desk.page());
  const copy = calculator.answer.getByRole('button', { name: 'Copy as text' });
  await expect(copy).toBeEnabled();
  await calculator.field('Days').fill('many');
  await expect(copy).toHaveAttribute('aria-disabled', 'true');
  await expect(copy).toHaveAttribute('title', /^Nothing to copy: the answer is of the earlier input/);
  await calculator.field('Days').fill('30');
  await expect(copy).toBeEnabled();
});

test('a schedule of 10 h on 5 days flips the answer', async ({ desk }) => {
  const calculator = await openCalculator(desk.page());
  await calculator.question.getByRole('switch', { name: 'No fees for stopped instances' }).check();
  await expect(calculator.field('Hours a day')).toHaveValue('10');
  await expect(calculator.field('Days a week')).toHaveValue('5');
  await expect(calculator.sentence).toContainText('pay by configuration costs ¥611.00, ¥208.00 less');
  await expect(calculator.card('Pay by configuration')).toContainText('Cheapest');
});

test('wrong input is explained at its field and the rest is kept', async ({ desk }) => {
  const page = desk.page();
  const calculator = await openCalculator(page);
  await calculator.field('Quantity').fill('three');
  await calculator.field('Contract discount').fill('1.5');
  await expect(calculator.question).toContainText('Quantity “three” is not accepted: a whole number');
  await expect(calculator.question).toContainText('Contract discount “1.5” is not accepted: a factor');
  await expect(calculator.field('Quantity')).toHaveValue('three');
  await expect(calculator.answer).toContainText('This is still the answer to your earlier input.');
  await expect(calculator.sentence).toHaveText(FIRST_ANSWER);
  await expectAccessible(page);
  await calculator.field('Quantity').fill('3');
  await calculator.field('Contract discount').fill('0.9');
  await expect(calculator.sentence).toContainText('¥2,211.30');
  await expect(calculator.answer).not.toContainText('earlier input');
});

test('what is billed by consumption is priced as such, what has one price says so', async ({ desk }) => {
  const calculator = await openCalculator(desk.page());
  await calculator.choose('Product', 'Elastic IP by traffic');
  await calculator.field('Outbound traffic in all').fill('10');
  await calculator.setDays('1');
  await expect(calculator.sentence).toContainText('For 1 day, pay by consumption costs ¥8.48.');
  await expect(calculator.chart).toHaveCount(0);
  await calculator.choose('Product', 'IPv6 public bandwidth');
  await expect(calculator.card('Monthly package')).toContainText('No price');
  await expect(calculator.sentence).toContainText('pay by configuration costs ¥5.28.');
});

test('every amount says why: formula, source, rounding, rules', async ({ desk }) => {
  const page = desk.page();
  const calculator = await openCalculator(page);
  await calculator
    .card('Monthly package')
    .getByRole('button', { name: 'Why ¥819.00? Monthly package, due on the first day' })
    .click();
  await expect(calculator.why.getByRole('heading', { name: 'Why ¥819.00?' })).toBeVisible();
  for (const text of [
    '¥136.50',
    'Months paid',
    '× 6',
    'Erased by truncation',
    'as of 2022-09',
    'PKG-3',
    'PRC-2',
    'BAL-4',
  ]) {
    await expect(calculator.why.getByText(text).first()).toBeVisible();
  }
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(calculator.why).toHaveCount(0);
  await expect(calculator.card('Monthly package').getByRole('button', { name: /due on the first day/ })).toBeFocused();
  await calculator.answer.getByRole('button', { name: /Break-even in hours a month/ }).click();
  await expect(calculator.why).toContainText('136.5 ÷ 0.47 = 290.4255');
});

test('cost over time is read off by keyboard, and as a table', async ({ desk }) => {
  const page = desk.page();
  const calculator = await openCalculator(page);
  await calculator.marker.focus();
  await page.keyboard.press('Home');
  await expect(calculator.answer).toContainText('Day 1');
  await expect(
    calculator.answer.getByRole('button', { name: 'Why ¥11.28? Pay by configuration, the first 1 day' }),
  ).toBeVisible();
  await page.keyboard.press('End');
  await expect(calculator.answer).toContainText('Monthly package costs ¥1,233.96 less');
  await calculator.press('Table');
  await expect(calculator.chart).toHaveCount(0);
  const crossing = calculator.table.getByRole('row').filter({ hasText: 'monthly package cheaper from here' });
  await expect(crossing).toContainText('13');
  await expect(crossing).toContainText('¥146.64');
  await expect(calculator.table.getByRole('row').last()).toContainText('¥2,052.96');
  await expectAccessible(page);
  await calculator.press('Chart');
  await expect(calculator.chart).toBeVisible();
});

/** What is on the clipboard, pasted as a person would: the page itself may not read it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'pasted';
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.press('ControlOrMeta+v');
  const area = page.locator('#pasted');
  await expect(area).not.toHaveValue('');
  const text = await area.inputValue();
  await area.evaluate((element) => element.remove());
  return text;
}

test('the result is copied as text, and where the clipboard refuses it can be taken', async ({ desk }) => {
  const page = desk.page();
  await openCalculator(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await pasted(page);
  expect(copied).toContain(FIRST_ANSWER);
  expect(copied).toContain('1. 6 months: ¥819.00');
  expect(copied).toContain('jdcloud-2022-09');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: /Copied|Copy as text/ }).click();
  await expect(page.getByRole('textbox', { name: 'The answer as text' })).toHaveValue(/For 182 days/);
});

test('everything is there after a restart, in Chinese and dark', async ({ desk }) => {
  const before = await openCalculator(desk.page());
  await before.choose('Region or node', 'East China-Shanghai');
  await before.field('Quantity').fill('2');
  await before.field('Contract discount').fill('nine');
  await before.setDays('365');
  await desk.page().getByText('中文', { exact: true }).click();
  await expect(desk.page().getByRole('heading', { name: '购买内容' })).toBeVisible();
  // Leaving the page saves at once what was just typed.
  await desk.page().getByRole('link', { name: '价格表' }).click();
  await expect(desk.page().getByRole('grid').or(desk.page().getByRole('table'))).toBeVisible();
  await desk.page().getByRole('link', { name: '价格计算器' }).click();
  const page = await desk.restart();
  const after = new CalculatorPage(page);
  await expect(after.field('数量')).toHaveValue('2');
  await expect(after.field('合同折扣')).toHaveValue('nine');
  await expect(after.field('天数')).toHaveValue('365');
  await expect(after.answer).toContainText('暂无结果');
  await after.field('合同折扣').fill('1');
  await expect(after.sentence).toHaveText(
    '使用 365 天，包年包月共需 ¥2,730.00，比按配置计费节省 ¥5,504.40。自第 13 天起更便宜。',
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expectAccessible(page);
});

test('it is accessible in light and dark, and usable by keyboard alone', async ({ desk }) => {
  const page = desk.page();
  const calculator = await openCalculator(page);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expectAccessible(page);
  await page.keyboard.press('/');
  await expect(calculator.list('Instance type')).toBeFocused();
  await page.keyboard.type('c.n2.large');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expectAccessible(page, ['region']);
  await page.keyboard.press('Enter');
  await expect(calculator.list('Instance type')).toHaveValue('c.n2.large');
  await page.keyboard.press('Tab');
  await expect(calculator.field('Quantity')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(calculator.field('Quantity')).toHaveValue('2');
  await expect(calculator.answer).toContainText('2 × c.n2.large');
});

test('a row of the price table becomes the question, and the rest of it stays', async ({ desk }) => {
  const page = desk.page();
  const calculator = await openCalculator(page);
  await calculator.field('Quantity').fill('4');
  await page.getByRole('link', { name: 'Prices' }).click();
  const prices = new PricesPage(page);
  await prices.search.fill('cps.c.perf1');
  await prices.row('cps.c.perf1').click();
  await prices.details.getByRole('button', { name: 'Send to calculator' }).click();
  await expect(calculator.list('Instance type')).toHaveValue('cps.c.perf1');
  await expect(calculator.field('Quantity')).toHaveValue('4');
  await expect(calculator.answer).toContainText('4 × cps.c.perf1, North China-Beijing');
});
