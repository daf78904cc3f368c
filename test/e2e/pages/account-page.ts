import type { Locator, Page } from '@playwright/test';
import { createTranslator, type MessageKey, type MessageParams, type Translate } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { ShellPage } from './shell.ts';

type Tab = 'verification' | 'balance' | 'coupons' | 'resources' | 'settings';

/** The Account page, by what a person reads in one of the languages. */
export class AccountPage {
  readonly page: Page;
  readonly t: Translate;
  readonly main: Locator;
  readonly panel: Locator;
  readonly ledger: Locator;
  readonly coupons: Locator;
  readonly toast: Locator;
  readonly switcher: Locator;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.t = createTranslator(language);
    this.main = page.getByRole('main');
    this.panel = this.main.getByRole('complementary');
    this.ledger = this.main.getByRole('region', { name: this.t('account.ledger'), exact: true });
    this.coupons = this.main.getByTestId('coupon-row');
    this.toast = this.main.locator('[aria-live]').filter({ has: page.getByRole('button') });
    this.switcher = page.getByTestId('account-switcher');
  }

  /** A figure at the top of the page, by its name: `¥1,365.00`. */
  figure(name: MessageKey): Locator {
    const named = this.main.locator('dl > div').filter({ has: this.page.getByText(this.t(name), { exact: true }) });
    return named.filter({ visible: true });
  }

  button(name: MessageKey, params?: MessageParams): Locator {
    return this.page.getByRole('button', { name: this.t(name, params), exact: true });
  }

  field(name: MessageKey): Locator {
    return this.page.getByRole('textbox', { name: this.t(name), exact: true });
  }

  /** A field with a list under it, in the panel. */
  list(name: MessageKey): Locator {
    return this.panel.getByRole('combobox', { name: this.t(name), exact: true });
  }

  async press(name: MessageKey, params?: MessageParams): Promise<void> {
    await this.button(name, params).first().click();
  }

  async fill(name: MessageKey, value: string): Promise<void> {
    await this.field(name).fill(value);
  }

  async open(): Promise<void> {
    await new ShellPage(this.page).open(this.t('page.account'));
  }

  async openTab(tab: Tab): Promise<void> {
    await this.main.getByRole('tab', { name: this.t(`account.tab.${tab}`), exact: true }).click();
  }

  async choose(list: Locator, option: string): Promise<void> {
    await list.click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Makes the first account, from the page as it is without one. */
  async create(name: string): Promise<void> {
    await this.main.getByRole('button', { name: this.t('accounts.new'), exact: true }).click();
    await this.fill('accounts.name', name);
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: this.t('accounts.create'), exact: true }).click();
    await this.main.getByRole('heading', { name, exact: true }).waitFor();
  }

  /** Types what the console shows and books the difference. */
  async reconcile(available: string): Promise<void> {
    await this.openTab('balance');
    await this.main.getByRole('button', { name: this.t('account.reconcile'), exact: true }).click();
    await this.fill('account.console.available', available);
    await this.panel.getByRole('button', { name: this.t('account.reconcile.book') }).click();
    await this.panel.waitFor({ state: 'hidden' });
  }

  async addEntry(kind: MessageKey, amount: string, note: string): Promise<void> {
    await this.press('account.entry.add');
    await this.choose(this.panel.getByRole('combobox', { name: this.t('account.entry.kind') }), this.t(kind));
    await this.fill('account.entry.amount.rmb', amount);
    await this.fill('account.entry.note', note);
    await this.panel.getByRole('button', { name: this.t('account.entry.add') }).click();
    await this.panel.waitFor({ state: 'hidden' });
  }

  async addCoupon(code: string, faceValue: string, remaining: string, validTo: string): Promise<void> {
    await this.openTab('coupons');
    await this.press('account.coupon.add');
    await this.fill('account.coupon.code', code);
    await this.fill('account.coupon.faceValue', faceValue);
    await this.fill('account.coupon.remaining', remaining);
    await this.fill('account.coupon.validTo', validTo);
    await this.panel.getByRole('button', { name: this.t('account.coupon.add') }).click();
    await this.panel.waitFor({ state: 'hidden' });
  }

  /** Opens the form of what runs and says that it only counts. */
  async addCounted(quantity: string): Promise<void> {
    await this.press('resource.add');
    await this.choose(
      this.panel.getByRole('combobox', { name: this.t('resource.mode') }),
      this.t('resource.mode.counted'),
    );
    await this.fill('resource.column.quantity', quantity);
    await this.panel.getByRole('button', { name: this.t('resource.add') }).click();
    await this.panel.waitFor({ state: 'hidden' });
  }

  /** The entry of what runs with this name. */
  resource(name: string): Locator {
    return this.main.getByTestId('resource-row').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  coupon(code: string): Locator {
    return this.coupons.filter({ has: this.page.getByRole('cell', { name: code, exact: true }) });
  }

  /** The amounts of a column of the ledger, from the top. */
  column(index: number): Promise<string[]> {
    return this.ledger.locator(`tbody td:nth-child(${index})`).allTextContents();
  }
}
