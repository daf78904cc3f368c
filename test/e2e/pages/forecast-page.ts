import type { Locator, Page } from '@playwright/test';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import type { Plans } from '../../../shared/plan/stored.ts';
import { callBridge } from './call-bridge.ts';

/** The Forecast page, by what a person sees, in either language. */
export class ForecastPage {
  readonly page: Page;
  readonly answer: Locator;
  readonly agenda: Locator;
  readonly whatIf: Locator;
  readonly scenarios: Locator;
  readonly movements: Locator;
  readonly marker: Locator;
  readonly marked: Locator;

  constructor(page: Page) {
    this.page = page;
    this.answer = page.getByRole('region', { name: /^(How long the money lasts|资金够用多久)$/ });
    this.agenda = page.getByRole('table', { name: /^(What to do by when|何时要做什么)$/ });
    this.whatIf = page.getByRole('complementary', { name: /^(What if|情景试算)$/ });
    this.scenarios = page.getByRole('region', { name: /^(Scenarios side by side|方案对比)$/ });
    this.movements = page.getByRole('tabpanel', { name: /^(Known movements|已知收支)$/ });
    this.marker = page.getByRole('slider', { name: /^(Chosen day|所选日期)$/ });
    this.marked = page.getByRole('region', { name: /^(The marked day|所选日期)$/ });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** A switch of what runs. */
  switchOf(what: string, resource: string): Locator {
    return this.whatIf.getByRole('switch', { name: switchName(what, resource) });
  }

  /** What a switch would change, in words, beside it. */
  effectOf(what: string, resource: string): Locator {
    const has = this.page.getByRole('switch', { name: switchName(what, resource) });
    return this.whatIf.getByRole('listitem').filter({ has });
  }

  /** A figure of a scenario: its row in the table. */
  figure(name: string): Locator {
    return this.scenarios.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  /** Stores accounts and plans through the window's own bridge, whatever the host; there after the next start. */
  async store(account: StoredAccount, plans?: Plans): Promise<void> {
    await callBridge(this.page, 'saveAccounts', { accounts: [account], current: account.id });
    if (plans !== undefined) await callBridge(this.page, 'savePlans', plans);
  }
}

function switchName(what: string, resource: string): RegExp {
  return new RegExp(`^${what}[:：]\\s?${resource}$`);
}
