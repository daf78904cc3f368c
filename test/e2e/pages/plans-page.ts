import { expect, type Locator, type Page } from '@playwright/test';
import type { Plan } from '../../../shared/plan/schema.ts';
import { callBridge } from './call-bridge.ts';

/** The Plans page in English: where its parts are. */
export class PlansPage {
  readonly summary: Locator;
  readonly grid: Locator;
  readonly dialog: Locator;
  readonly tabs: Locator;
  readonly problems: Locator;
  readonly total: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.summary = main.getByRole('region', { name: 'What the plan costs' });
    this.grid = main.getByRole('grid', { name: 'Lines of the plan' });
    this.dialog = page.getByRole('dialog');
    this.tabs = main.getByRole('tablist');
    this.problems = main.getByRole('tabpanel', { name: /^Problems/ });
    this.total = this.figure('Total of the plan');
  }

  /** Stores plans as if they had been made before; the window shows them after it is loaded again. */
  async store(plans: readonly { readonly id: string; readonly plan: Plan }[]): Promise<void> {
    const answer = await callBridge(this.page, 'savePlans', { plans, current: plans[0]?.id ?? null });
    expect(answer).toEqual({ ok: true, value: null });
  }

  /** An amount of the summary by its name, with "incomplete" where it is. */
  figure(name: string): Locator {
    const figure = this.summary
      .locator('dl > div')
      .filter({ has: this.page.getByRole('term').filter({ hasText: name }) });
    return figure.getByRole('definition');
  }

  /** The row that shows a text in any of its cells in view. */
  row(text: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: text });
  }

  /** The cell of a row under a column's title. */
  async cellOf(row: Locator, title: string): Promise<Locator> {
    const header = this.grid.getByRole('columnheader', { name: title, exact: true }).first();
    await this.grid.getByRole('columnheader').first().waitFor();
    // Columns that are out of sight are not in the document.
    await expect(async () => {
      if ((await header.count()) === 0) await this.grid.evaluate(scrollOn);
      expect(await header.count()).toBe(1);
    }).toPass();
    const index = await header.getAttribute('aria-colindex');
    return row.locator(`[role="gridcell"][aria-colindex="${index}"]`);
  }

  async openTab(name: string | RegExp): Promise<void> {
    await this.tabs.getByRole('tab', { name }).click();
  }

  /** Pastes a table into the import dialog and reads it. */
  async readTable(text: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Table' }).fill(text);
    await this.dialog.getByRole('button', { name: 'Read the table' }).click();
  }
}

/** Half a width to the right, and from the end back to the beginning. */
function scrollOn(grid: Element): void {
  const left = grid.scrollLeft + grid.clientWidth / 2;
  grid.scrollTo({ left: left + grid.clientWidth / 2 > grid.scrollWidth ? 0 : left });
}
