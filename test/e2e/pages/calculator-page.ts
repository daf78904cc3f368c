import type { Locator, Page } from '@playwright/test';

/** The calculator as a person finds it: fields by their labels, the answer by its words. */
export class CalculatorPage {
  readonly question: Locator;
  readonly answer: Locator;
  readonly sentence: Locator;
  readonly chart: Locator;
  readonly table: Locator;
  readonly why: Locator;
  readonly slider: Locator;
  readonly marker: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.question = page.getByRole('form');
    this.answer = page.getByRole('region', { name: /^(Answer|结果)$/ });
    this.sentence = this.answer.locator('p[aria-live]');
    this.chart = this.answer.getByRole('figure');
    this.table = this.answer.getByRole('table');
    this.why = page.getByRole('complementary');
    this.slider = this.question.getByRole('slider');
    this.marker = this.answer.getByRole('slider', { name: 'Chosen day' });
  }

  /** A field in which one types. */
  field(name: string): Locator {
    return this.question.getByRole('textbox', { name, exact: true });
  }

  /** A field with a list under it. */
  list(name: string): Locator {
    return this.question.getByRole('combobox', { name, exact: true });
  }

  /** The card of one way to pay. */
  card(name: string): Locator {
    return this.answer.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** Chooses from a list by the words of the option. */
  async choose(list: string, option: string): Promise<void> {
    await this.list(list).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Presses one part of a segmented control. */
  async press(name: string): Promise<void> {
    await this.page
      .locator('label')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .click();
  }

  async setDays(days: string): Promise<void> {
    await this.field('Days').fill(days);
  }
}
