import { type Locator, type Page } from '@playwright/test';
import { planOf } from '../fixtures/plan.ts';
import { expect, test } from './launch.ts';
import { PlansPage } from './pages/plans-page.ts';
import { ShellPage } from './pages/shell.ts';

/** Where the keyboard is; on nothing, no key of the page is heard. */
function focused(page: Page): Locator {
  return page.locator(':focus');
}

test('after a dialog whose opener is gone the keyboard is on the page, and never on nothing', async ({ desk }) => {
  await new PlansPage(desk.page()).store([{ id: 'p', plan: planOf([{ id: 'a', name: 'web' }], { name: 'Only' }) }]);
  const page = await desk.restart();
  await new ShellPage(page).open(/^Plans$/);
  const plans = new PlansPage(page);
  await expect(plans.row('web')).toBeVisible();

  await page.getByRole('button', { name: 'More for this plan' }).click();
  await expect(page.getByRole('menuitem', { name: 'Lines as CSV for Excel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName('More for this plan');

  await page.getByRole('button', { name: 'More for this plan' }).click();
  await page.getByRole('menuitem', { name: /^Delete/ }).click();
  const question = page.getByRole('dialog', { name: 'Delete the plan “Only”?' });
  await question.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plan a year on one page' })).toBeVisible();
  await expect(focused(page)).toHaveCount(1);

  await page.getByRole('button', { name: 'New plan' }).click();
  await plans.dialog.getByRole('textbox', { name: 'Name of the plan' }).fill('Next');
  await page.keyboard.press('Enter');
  await expect(plans.dialog).toBeHidden();
  await expect(plans.grid.locator(':focus')).toHaveCount(1);
  await page.keyboard.type('mail');
  await page.keyboard.press('Enter');
  await expect(plans.row('mail')).toBeVisible();
});

test('a page that gives way to another hands the keyboard on', async ({ desk }) => {
  const page = desk.page();
  const shell = new ShellPage(page);
  await page.getByRole('textbox').first().fill('Finance');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'May we buy?' })).toBeVisible();
  await expect(focused(page)).toHaveCount(1);
  await shell.open(/^Plans$/);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(new PlansPage(page).grid.locator(':focus')).toHaveCount(1);
});
