/** A shared screen: with amounts hidden, no page shows or reads out an amount of the account or of a plan. */
import type { Page } from '@playwright/test';
import { createTranslator } from '../../shared/i18n/index.ts';
import { expect, test } from './launch.ts';
import { storeFullDesk } from './pages/full-desk.ts';
import { ShellPage } from './pages/shell.ts';

/** Every text in sight that looks like an amount, with those that are only read out or float over what they are of. */
function amountsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder'];
    const elements = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
    const texts = elements.flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
      ...named.map((name) => element.getAttribute(name) ?? ''),
    ]);
    return [document.title, ...texts].filter((text) => /[¥￥]\s?\d|\d\.\d\d(?!\d)/.test(text));
  });
}

for (const language of ['en', 'zh'] as const) {
  const t = createTranslator(language);
  test(`no amount is in sight on any page while they are hidden (${language})`, async ({ desk }) => {
    await storeFullDesk(desk.page());
    const page = await desk.restart();
    const shell = new ShellPage(page);
    if (language === 'zh') await shell.switchLanguage('中文');
    const area = (id: string) => page.locator(`[data-page="${id}"]`);
    const key = async (name: string) => {
      await shell.main.focus();
      await page.keyboard.press(name);
    };
    const expectNone = async (what: string) => expect.poll(() => amountsOn(page), { message: what }).toEqual([]);
    const eachTab = async (id: string) => {
      for (const tab of await area(id).getByRole('tab').all()) {
        await tab.click();
        await expect(tab).toHaveAttribute('aria-selected', 'true');
        await expectNone(`${id}: ${await tab.innerText()}`);
        const views = await area(id).getByRole('tabpanel').filter({ visible: true }).getByRole('radio').all();
        for (const view of views) {
          await view.press('Space');
          await expectNone(`${id}: ${await tab.innerText()}, its other view`);
        }
      }
    };

    await expect(page.getByTestId('account-switcher')).toContainText('¥3,121.37');
    await key('h');
    await expect(page.getByTestId('account-switcher')).toContainText(t('accounts.hidden'));
    await expect(area('home').getByRole('listitem').first()).toBeVisible();
    await expectNone('home');
    await page.getByTestId('verdict-badge').click();
    await expectNone('the verdict');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: new RegExp(t('notices.title')) }).click();
    await expectNone('notices');
    await page.keyboard.press('Escape');

    await key('2');
    await expect(area('calculator').locator('[data-strategy]').first()).toBeVisible();
    await expectNone('calculator');
    await area('calculator').locator('[data-strategy] button').first().click();
    await expect(area('calculator').getByRole('complementary')).toBeVisible();
    await expectNone('why a figure of the calculator');

    await key('3');
    const grid = area('plans').getByRole('grid');
    await expect(grid.getByRole('row').filter({ hasText: 'server 1' }).first()).toContainText(t('accounts.hidden'));
    await expectNone('the plan');
    await eachTab('plans');
    await grid.getByRole('gridcell', { name: 'server 3', exact: true }).click();
    await page.keyboard.press('Alt+Enter');
    await expect(area('plans').getByRole('complementary')).toBeVisible();
    await expectNone('a line');

    await key('4');
    await expect(area('forecast').getByRole('slider')).toBeVisible();
    await expectNone('forecast');
    await eachTab('forecast');

    await key('5');
    await expect(area('account').getByRole('tab').first()).toBeVisible();
    await eachTab('account');
    // List prices are public.
    await key('6');
    await expect(area('prices').getByRole('grid').or(area('prices').getByRole('table')).first()).toContainText('¥');
    // The same key shows them again.
    await key('h');
    await expect(page.getByTestId('account-switcher')).toContainText('¥3,121.37');
  });
}
