import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Holds what is on screen to axe's rules; `without` leaves rules out. In the dark theme these are the rules about
 * colours: everything else is the same in both themes, and reading a large page for all rules takes seconds.
 */
export async function expectAccessible(page: Page, without: readonly string[] = []): Promise<void> {
  // Drawn at last: until its code is there a page is empty.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.evaluate(waitForMotion);
  // A tooltip floats above the landmarks; whether one is shown depends on where the pointer and the focus are.
  const axe = new AxeBuilder({ page }).exclude('[role="tooltip"]').disableRules([...without]);
  const scheme = await page.locator('html').getAttribute('data-mantine-color-scheme');
  const { violations } = await (
    scheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe
  ).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/** Holds what is on screen to the rules of colour, the only ones that a theme can break. */
export async function expectReadable(page: Page): Promise<void> {
  await page.evaluate(waitForMotion);
  const axe = new AxeBuilder({ page }).exclude('[role="tooltip"]').withRules('color-contrast');
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/** Runs in the window: a dialog that is half faded out lends its colours to everything beneath it. */
async function waitForMotion(): Promise<void> {
  const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}
