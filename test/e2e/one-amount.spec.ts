/** One payment, one amount: Home, the badge, the plan's payments and the forecast agree, in both languages. */
import type { Page } from '@playwright/test';
import { type StoredAccount, fromAccountFile } from '../../shared/account/stored.ts';
import { addDays } from '../../shared/billing/calendar.ts';
import type { Plan, PlanLine } from '../../shared/plan/schema.ts';
import { account } from '../fixtures/account.ts';
import { planOf } from '../fixtures/plan.ts';
import { TODAY } from './clock.ts';
import { type Desk, expect, test } from './launch.ts';
import { HomePage } from './pages/home-page.ts';
import { PlansPage } from './pages/plans-page.ts';
import { ShellPage } from './pages/shell.ts';

const inDays = (days: number) => addDays(TODAY, days);

/** g.n2.medium for one month: 136.50. */
const month = (id: string, days: number, cells: Partial<PlanLine> = {}): PlanLine => ({
  id,
  name: id,
  product: 'vm',
  region: 'cn-north-1',
  type: 'g.n2.medium',
  mode: 'monthly',
  term: '1m',
  start: inDays(days),
  end: inDays(days + 25),
  ...cells,
});

const PLAN: Plan = planOf(
  [month('web', 7), month('hour', 14, { mode: 'configuration', term: '', end: inDays(18) }), month('db', 14)],
  { name: '2026Q4', horizon: { from: TODAY, to: inDays(90) } },
);

async function startWith(desk: Desk, available: string, switchedOn: boolean, plan = PLAN): Promise<Page> {
  const file = account({ available });
  let last = 0;
  const stored: StoredAccount = fromAccountFile(file, () => `id-${(last += 1)}`);
  const forecast = switchedOn ? { plans: [{ plan: 'p' }] } : {};
  await new HomePage(desk.page()).store({ ...stored, forecast });
  await new PlansPage(desk.page()).store([{ id: 'p', plan }]);
  return desk.restart();
}

for (const switchedOn of [false, true]) {
  test(`a planned payment is short by one amount everywhere, ${switchedOn ? 'counted' : 'not counted'} in the forecast`, async ({
    desk,
  }) => {
    const page = await startWith(desk, '100.00', switchedOn);
    const home = new HomePage(page);
    // 136.50 − 100.00
    await expect(home.sentence).toContainText(`The payment of ${inDays(7)} in “2026Q4” is short by ¥36.50.`);
    await expect(home.check('Planned payment')).toContainText(
      `“2026Q4”: ¥136.50 on ${inDays(7)}; the account can pay ¥100.00. Recharge ¥36.50 by ${inDays(6)}.`,
    );
    await home.check('Planned payment').getByRole('button', { name: 'Open the plan' }).click();
    const verdict = page.getByTestId('plan-verdict');
    await expect(verdict).toContainText(
      `First payment ¥136.50 on ${inDays(7)}: the account can pay ¥100.00, short by ¥36.50. Recharge ¥36.50 by ${inDays(6)}, or pay the rest by a third party.`,
    );
    // 36.50 + 136.50 + 4 × 11.28 = 218.12 for what the plan pays up to its last day.
    await expect(verdict).toContainText('to recharge in all: ¥218.12.');
    await verdict.click();
    const rows = page.getByRole('table', { name: 'Payments against the account' }).getByRole('row');
    await expect(rows.nth(2)).toContainText(/¥136\.50\s*¥0\.00\s*¥136\.50\s*¥136\.50/);
    await expect(rows.last()).toContainText(/Total.*¥318\.12.*¥218\.12\s*¥218\.12/);
    if (!switchedOn) return;
    await new ShellPage(page).open(/Forecast/);
    await expect(page.getByRole('main')).toContainText(
      `Short by ¥36.50 on ${inDays(7)} for planned payments of ¥136.50`,
    );
  });
}

test('a payment that is covered leaves Home green', async ({ desk }) => {
  const home = new HomePage(await startWith(desk, '9000.00', false));
  await expect(home.check('Planned payment')).toContainText(`¥136.50 on ${inDays(7)}; the account covers it.`);
  await expect(home.sentence).toHaveText('Yes: monthly packages and pay by configuration can both be bought.');
  await expect(home.badge).toHaveText('Ready');
});

test('a quota hides neither amount nor day', async ({ desk }) => {
  const lines = PLAN.lines.map((line) => ({ ...line, quantity: '36' }));
  const page = await startWith(desk, '1000.00', false, { ...PLAN, lines });
  await expect(new HomePage(page).badge).toHaveText('Ready, payment short');
  await new ShellPage(page).open(/Plans/);
  const verdict = page.getByTestId('plan-verdict');
  // 36 × 136.50 = 4,914.00
  await expect(verdict).toContainText(
    `First payment ¥4,914.00 on ${inDays(7)}: the account can pay ¥1,000.00, short by ¥3,914.00.`,
  );
  await expect(verdict).toContainText('36 Virtual Machines in the region, over the quota of 20');
  await new ShellPage(page).switchLanguage('中文');
  await expect(verdict).toContainText('云主机 36 台，超出每地域 20 台的配额');
});
