import type { Locator, Page } from '@playwright/test';

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

  async open(name: RegExp): Promise<void> {
    await this.rail.getByRole('link', { name }).click();
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
