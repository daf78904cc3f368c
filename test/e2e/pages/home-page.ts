import type { Locator, Page } from '@playwright/test';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { callBridge } from './call-bridge.ts';

/** Home, the verdict and the notices in the top bar, by what a person sees, in either language. */
export class HomePage {
  readonly page: Page;
  readonly main: Locator;
  readonly mayWeBuy: Locator;
  readonly whatIsThere: Locator;
  readonly whatByWhen: Locator;
  readonly sentence: Locator;
  readonly checks: Locator;
  readonly agenda: Locator;
  readonly badge: Locator;
  readonly bell: Locator;
  readonly notices: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.mayWeBuy = page.getByRole('region', { name: /^(May we buy\?|能否购买？)$/ });
    this.whatIsThere = page.getByRole('region', { name: /^(What is there\?|账上有什么？)$/ });
    this.whatByWhen = page.getByRole('region', { name: /^(What by when\?|何时要做什么？)$/ });
    this.sentence = this.mayWeBuy.locator('p[aria-live]');
    this.checks = this.mayWeBuy.getByRole('listitem');
    this.agenda = this.whatByWhen.getByRole('listitem');
    this.badge = page.getByTestId('verdict-badge');
    this.bell = page.getByRole('button', { name: /^(Notices|提醒)/ });
    this.notices = page.getByRole('dialog', { name: /^(Notices|提醒)$/ });
    this.panel = page.getByRole('complementary');
  }

  /** A check that stops or warns, by its name. */
  check(name: string): Locator {
    return this.checks.filter({ hasText: name });
  }

  /** A notice by its title. */
  notice(title: string): Locator {
    return this.notices.getByRole('listitem').filter({ hasText: title });
  }

  /** The verdict on one way to pay, on its card in the calculator. */
  verdict(strategy: string): Locator {
    return this.main
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: strategy, exact: true }) })
      .getByTestId('verdict');
  }

  /** Stores accounts through the window's own bridge, whatever the host; they are there after the next start. */
  async store(...accounts: readonly StoredAccount[]): Promise<void> {
    await callBridge(this.page, 'saveAccounts', { accounts, current: accounts[0]?.id ?? null });
  }
}
