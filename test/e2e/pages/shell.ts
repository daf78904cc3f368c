import { expect, type Locator, type Page } from '@playwright/test';

/** The frame around every page, by what a person sees, in either language. */
export class ShellPage {
  readonly page: Page;
  readonly rail: Locator;
  readonly age: Locator;
  readonly main: Locator;
  readonly keysDialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rail = page.getByRole('navigation', { name: /^(Pages|页面)$/ });
    this.age = page.getByRole('button', { name: /^(Prices as of|价格截至)/ });
    this.main = page.getByRole('main');
    this.keysDialog = page.getByRole('dialog', { name: /^(Keyboard|键盘快捷键)$/ });
  }

  /** Goes to a page; it is on screen when this is done. */
  async open(name: RegExp | string): Promise<void> {
    await this.openLink(this.rail.getByRole('link', { name }));
  }

  /**
   * A page that is left stays in the document, hidden, and is on screen until the next one has been drawn: what is
   * looked for too early is found there.
   */
  async openLink(link: Locator): Promise<void> {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(this.main.getByRole('heading', { level: 1 })).toHaveCount(1);
  }

  async switchLanguage(name: 'English' | '中文'): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: /^(Language|语言)$/ })
      .getByText(name, { exact: true })
      .click();
  }

  async switchTheme(name: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: /^(Theme|外观)/ }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
    await this.page.getByRole('menu').waitFor({ state: 'hidden' });
  }

  /** `light` or `dark`, as the page is drawn. */
  theme(): Promise<string | null> {
    return this.page.locator('html').getAttribute('data-mantine-color-scheme');
  }
}
