import type { Download, Locator, Page } from '@playwright/test';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { callBridge } from './call-bridge.ts';
import { ShellPage } from './shell.ts';

/** The Backups page, the recovery page, and what is said on every page about the stored data; in either language. */
export class BackupsPage {
  readonly page: Page;
  readonly rows: Locator;
  readonly panel: Locator;
  readonly dialog: Locator;
  readonly differences: Locator;
  readonly told: Locator;
  readonly alert: Locator;
  readonly switcher: Locator;
  readonly recoveryTitle: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.getByRole('region', { name: /^(Backups, the newest|备份列表)/ }).locator('tbody tr');
    this.panel = page.getByRole('complementary');
    this.dialog = page.getByRole('dialog');
    this.differences = this.panel.locator('li[data-kind]');
    this.told = page.getByRole('status').filter({ has: page.getByRole('button', { name: /^(Close|关闭)$/ }) });
    this.alert = page.getByRole('alert');
    this.switcher = page.getByTestId('account-switcher');
    this.recoveryTitle = page.getByRole('heading', { name: /^(Your data could not be read|无法读取您的数据)$/ });
  }

  async open(): Promise<void> {
    await new ShellPage(this.page).open(/^(Backups|备份)$/);
  }

  button(name: RegExp | string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Shows what a backup would change, counted from the newest. */
  async seeDifferences(index: number): Promise<void> {
    await this.rows
      .nth(index)
      .getByRole('button', { name: /^(See what differs|查看差异)/ })
      .click();
  }

  async newAccount(name: string): Promise<void> {
    await this.switcher.click();
    await this.page.getByRole('menuitem', { name: /^(New account|新建账户)$/ }).click();
    await this.dialog.getByRole('textbox').fill(name);
    await this.dialog.getByRole('button', { name: /^(Create account|新建账户)$/ }).click();
  }

  /** The names in the account menu. */
  async accountNames(): Promise<string[]> {
    await this.switcher.click();
    const items = this.page.getByRole('menuitemradio');
    await items.first().waitFor();
    const names = await items.allInnerTexts();
    await this.page.keyboard.press('Escape');
    return names.map((text) => text.split('\n')[0] ?? '');
  }

  /** Stores accounts as another window of the same host would. */
  async storeElsewhere(...accounts: readonly StoredAccount[]): Promise<void> {
    await callBridge(this.page, 'saveAccounts', { accounts, current: accounts[0]?.id ?? null });
  }

  async fillPassphrase(first: string, again: string): Promise<void> {
    await this.dialog.getByLabel(/^(Passphrase|口令)$/).fill(first);
    await this.dialog.getByLabel(/^(Passphrase again|再次输入口令)$/).fill(again);
  }

  async export(): Promise<Download> {
    const waiting = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: /^(Export|导出)$/ }).click();
    return waiting;
  }

  async chooseFile(file: string): Promise<void> {
    await this.dialog.locator('input[type=file]').setInputFiles(file);
  }
}
