import type { Locator, Page } from '@playwright/test';

/** The Prices page, by what a person sees, in English unless a pattern says otherwise. */
export class PricesPage {
  readonly page: Page;
  readonly grid: Locator;
  readonly search: Locator;
  readonly filters: Locator;
  readonly details: Locator;
  readonly selection: Locator;
  readonly comparison: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid');
    this.filters = page.getByRole('search');
    this.search = this.filters.getByRole('textbox');
    this.details = page.getByRole('complementary');
    this.selection = page.getByRole('region', { name: 'Compare' });
    this.comparison = page.getByRole('dialog', { name: /^Compare \d prices$/ });
  }

  /** The rows in the document: only those in view, and a few around them. */
  get rows(): Locator {
    return this.grid.getByTestId('price-row');
  }

  /** A row by all of the words. */
  row(...words: readonly string[]): Locator {
    return words.reduce((rows, word) => rows.filter({ hasText: word }), this.rows).first();
  }

  /** "226 of 1,113 prices". */
  get count(): Locator {
    return this.filters.getByRole('status');
  }

  async choose(filter: string, ...values: readonly string[]): Promise<void> {
    await this.filters.getByRole('button', { name: new RegExp(`^${filter}`) }).click();
    const options = this.page.getByRole('dialog', { name: filter });
    for (const value of values) await options.getByRole('checkbox', { name: value }).check();
    await this.page.keyboard.press('Escape');
    await options.waitFor({ state: 'hidden' });
  }

  async limit(filter: string, from: string, to: string): Promise<void> {
    await this.filters.getByRole('button', { name: filter, exact: true }).click();
    const bounds = this.page.getByRole('dialog', { name: filter });
    await bounds.getByLabel('From').fill(from);
    await bounds.getByLabel('To').fill(to);
    await this.page.keyboard.press('Escape');
    await bounds.waitFor({ state: 'hidden' });
  }

  async sortBy(column: string): Promise<void> {
    await this.grid.getByRole('button', { name: column }).click();
  }

  async tick(row: Locator): Promise<void> {
    await row.getByRole('gridcell').first().click();
  }
}
