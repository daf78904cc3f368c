import type { Locator, Page } from '@playwright/test';
import { planOf } from '../fixtures/plan.ts';
import { type Desk, expect, test } from './launch.ts';
import { pasteOnPage } from './pages/paste.ts';
import { PlansPage } from './pages/plans-page.ts';
import { ShellPage } from './pages/shell.ts';

async function openPlans(page: Page): Promise<PlansPage> {
  await new ShellPage(page).open(/^Plans$/);
  await expect(page.locator('[data-page="plans"]').getByRole('heading', { level: 1 })).toBeVisible();
  return new PlansPage(page);
}

/** Sixty servers and disks in turn: sorted by product, what stood together stands far apart. */
function mixedLines() {
  const server = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
  const disk = { product: 'disk', region: 'cn-north-1', type: 'ssd.gp1', gb: '100' };
  return planOf(
    Array.from({ length: 60 }, (_, index) => {
      const number = String(index + 1).padStart(2, '0');
      return { id: `l${number}`, name: `line-${number}`, ...(index % 2 === 0 ? server : disk) };
    }),
  );
}

async function withMixedLines(desk: Desk): Promise<PlansPage> {
  await new PlansPage(desk.page()).store([{ id: 'p', plan: mixedLines() }]);
  const plans = await openPlans(await desk.restart());
  await expect(plans.total).toContainText('¥');
  return plans;
}

/** Marks cells from a line downwards. */
async function mark(plans: PlansPage, page: Page, line: string, rows: number): Promise<void> {
  await (await plans.cellOf(plans.row(line), 'Name')).click();
  for (let row = 1; row < rows; row += 1) await page.keyboard.press('Shift+ArrowDown');
}

function button(page: Page, name: RegExp | string): Locator {
  return page.getByRole('toolbar', { name: 'Lines' }).getByRole('button', { name });
}

test('cells that were marked before sorting delete no line that was not marked', async ({ desk }) => {
  const plans = await withMixedLines(desk);
  const page = desk.page();
  await mark(plans, page, 'line-03', 4);
  await expect(button(page, 'Delete 4 lines')).toBeEnabled();
  await expect(page.getByRole('main')).toContainText('4 cells');

  await plans.grid.getByRole('columnheader', { name: 'Product', exact: true }).click();
  await expect(plans.grid.getByRole('row').nth(2)).toContainText('line-04');
  await expect(page.getByRole('main')).not.toContainText(/\d+ cells/);
  await expect(button(page, /^Delete/)).toBeDisabled();
  await page.keyboard.press('Delete');
  await page.keyboard.press('ControlOrMeta+-');
  await expect(page.getByRole('main')).toContainText('60 of 60 lines');

  // What is marked in the sorted list is deleted, and nothing else; the keyboard stays in the grid.
  await mark(plans, page, 'line-04', 2);
  await button(page, 'Delete 2 lines').click();
  await expect(page.getByRole('main')).toContainText('58 of 58 lines');
  await expect(plans.row('line-04')).toHaveCount(0);
  await expect(plans.row('line-06')).toHaveCount(0);
  await expect(plans.grid.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('main')).toContainText('60 of 60 lines');
  await button(page, 'End sorting').click();
  await expect(plans.grid.locator(':focus')).toHaveCount(1);
});

test('a filter leaves marked what it shows: hidden lines keep their ticks and are never deleted', async ({ desk }) => {
  const plans = await withMixedLines(desk);
  const page = desk.page();
  await plans.grid.getByRole('checkbox', { name: 'Select line 3', exact: true }).check();
  await plans.grid.getByRole('checkbox', { name: 'Select line 4', exact: true }).check();
  await expect(page.getByRole('main')).toContainText('2 selected');
  await page.getByRole('textbox', { name: 'Filter lines' }).fill('line-03');
  await expect(page.getByRole('main')).toContainText('1 selected · 1 hidden, left alone');
  await button(page, 'Delete line').click();
  await page.getByRole('textbox', { name: 'Filter lines' }).clear();
  await expect(page.getByRole('main')).toContainText('59 of 59 lines');
  await expect(plans.row('line-04')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('1 selected');
});

test('Ctrl+Shift+End marks to the last cell, Ctrl+Home goes to the first and not to the titles', async ({ desk }) => {
  const plans = await withMixedLines(desk);
  const page = desk.page();
  await (await plans.cellOf(plans.row('line-02'), 'Name')).click();
  await page.keyboard.press('ControlOrMeta+Shift+End');
  await expect(button(page, 'Delete 59 lines')).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+Home');
  await expect(plans.grid.getByRole('gridcell').locator(':scope:focus')).toHaveText('line-01');
});

/** Everything that a new plan hides at first is in one line or another. */
function richLines() {
  const server = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
  return planOf(
    [
      { id: 'a', name: 'web', ...server, group: 'g', discount: '0.85', hoursPerDay: '10', daysPerWeek: '5' },
      {
        id: 'b',
        name: 'batch',
        ...server,
        mode: 'monthly',
        discount: '0.9',
        owner: 'Li',
        tags: ['a', 'b'],
        note: '=x',
      },
      { id: 'c', name: 'domain', amount: '120.00', per: 'month' },
    ],
    { name: 'Rich', groups: [{ id: 'g', name: 'Front' }] },
  );
}

async function newPlan(page: Page, name: string): Promise<void> {
  await page.getByTestId('plan-switcher').click();
  await page.getByRole('menuitem', { name: /^New plan/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name of the plan' }).fill(name);
  await dialog.getByRole('textbox', { name: 'First day' }).fill('2027-01-01');
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('2027-12-31');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

test('all lines copied and pasted into a new plan cost the same, and the new plan takes the paste at once', async ({
  desk,
}) => {
  await new PlansPage(desk.page()).store([{ id: 'p', plan: richLines() }]);
  const page = await desk.restart();
  const plans = await openPlans(page);
  // Of the ten columns that are hidden while they are empty, the seven that hold something are shown.
  await expect(plans.grid).toHaveAttribute('aria-colcount', '26');
  await expect(plans.total).toContainText('¥');
  const total = await plans.total.innerText();
  await (await plans.cellOf(plans.row('web'), 'Name')).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');

  await newPlan(page, 'Copy');
  // The button that opened the dialog is gone with its menu: the keyboard is in the grid, and Ctrl+V pastes.
  await expect(plans.grid.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(plans.total).toHaveText(total);
  await expect(plans.row('Front').first()).toContainText('1 line');

  // Also where the keyboard is on a button, and with the lines drawn as a range over all that is shown.
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+Shift+End');
  await page.keyboard.press('ControlOrMeta+c');
  await newPlan(page, 'Range');
  await button(page, 'Columns').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(plans.total).toHaveText(total);
});

test('the page without a plan takes a pasted table, and the keyboard is in the grid after the import', async ({
  desk,
}) => {
  const page = desk.page();
  const plans = await openPlans(page);
  await page.getByRole('heading', { level: 1 }).click();
  await pasteOnPage(page, 'Name\tProduct\tRegion\tType\nweb\tvm\tcn-north-1\tg.n2.medium');
  await plans.dialog.getByRole('button', { name: 'Import 1 line' }).click();
  await expect(plans.row('web')).toContainText('¥');
  await expect(plans.grid.locator(':focus')).toHaveCount(1);
});
