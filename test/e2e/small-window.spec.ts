/** Small windows: 1366×768, 150 % zoom of it, and the declared minimum. Everything can be reached, nothing lies beside. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { storeFullDesk } from './pages/full-desk.ts';
import { ShellPage } from './pages/shell.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
  // 1366×768 at 150 %.
  { width: 911, height: 512 },
] as const;
const PAGES = ['home', 'calculator', 'plans', 'forecast', 'account', 'prices'] as const;

/** How far the page scrolls sideways, and the buttons that lie beside the window and cannot be scrolled into it. */
function beside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = [root, document.body].filter(({ scrollWidth }) => scrollWidth > root.clientWidth);
    const canScroll = (element: Element) => {
      for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
      }
      return false;
    };
    const controls = [...document.querySelectorAll('button, a[href], input, select, [role="tab"], [role="switch"]')];
    const lost = controls.filter((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      const isBeside = width > 1 && (right > root.clientWidth + 1 || left < -1);
      return control.checkVisibility() && isBeside && !canScroll(control);
    });
    return [
      ...wide.map(({ tagName, scrollWidth }) => `${tagName} is ${scrollWidth} wide`),
      ...lost.map((control) => control.getAttribute('aria-label') ?? control.textContent),
    ];
  });
}

/** How many rows of the grid are in sight as a whole. */
function rowsInSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const grid = document.querySelector('[data-page="plans"] [role="grid"]');
    if (grid === null) return 0;
    const { top, bottom } = grid.getBoundingClientRect();
    const head = grid.querySelector('[role="columnheader"]')?.getBoundingClientRect().bottom ?? top;
    const end = Math.min(bottom, window.innerHeight);
    return [...grid.querySelectorAll('[role="row"]')].filter((row) => {
      const cell = row.querySelector('[role="gridcell"]')?.getBoundingClientRect();
      return cell !== undefined && cell.top >= head - 1 && cell.bottom <= end + 1;
    }).length;
  });
}

/** How far the list of instance types scrolls sideways: a price that lies beside it is not seen. */
async function typesBeside(calculator: Locator): Promise<number> {
  const field = calculator.getByRole('combobox', { name: /^(?:Instance type|实例规格)$/ });
  await field.click();
  const list = calculator.page().getByRole('listbox', { name: /^(?:Instance type|实例规格)$/ });
  await expect(list.getByRole('option').first()).toBeVisible();
  const hidden = await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await field.press('Escape');
  await expect(list).toBeHidden();
  return hidden;
}

for (const language of ['English', '中文'] as const) {
  test(`nothing lies beside a small window, and the plan shows its lines (${language})`, async ({ desk }) => {
    await storeFullDesk(desk.page());
    const page = await desk.restart();
    const shell = new ShellPage(page);
    if (language === '中文') await shell.switchLanguage('中文');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const [index, id] of PAGES.entries()) {
        await shell.main.focus();
        await page.keyboard.press(`${index + 1}`);
        const area = page.locator(`[data-page="${id}"]`);
        await expect(area.getByRole('heading', { level: 1 })).toHaveCount(1);
        if (id === 'plans') await expect(area.getByRole('row').filter({ hasText: 'server 1' }).first()).toBeVisible();
        const where = `${id} at ${size.width}×${size.height}`;
        expect.soft(await beside(page), where).toEqual([]);
        if (id === 'calculator') expect.soft(await typesBeside(area), where).toBe(0);
        if (id === 'plans') await expect.poll(() => rowsInSight(page), { message: where }).toBeGreaterThanOrEqual(8);
        if (id === 'plans' && size.width === 1366) {
          const [start, total] = await Promise.all(
            [/^(?:Start|开始日期)$/, /^(?:Total|合计)$/].map((name) =>
              area.getByRole('columnheader', { name }).first().boundingBox(),
            ),
          );
          expect.soft((start?.x ?? Infinity) + (start?.width ?? 0), where).toBeLessThanOrEqual(total?.x ?? 0);
        }
      }
    }
  });
}

test('every page has one title before anything was entered', async ({ desk }) => {
  const page = desk.page();
  const shell = new ShellPage(page);
  for (const [index, id] of PAGES.entries()) {
    await shell.main.focus();
    await page.keyboard.press(`${index + 1}`);
    const title = page.locator(`[data-page="${id}"]`).getByRole('heading', { level: 1 });
    await expect(title, id).toHaveCount(1);
    await expect(title, id).toBeVisible();
  }
});
