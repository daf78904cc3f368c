/** Journeys 1 and 2: the first day of finance, and a purchase that is coming. */
import type { Page } from '@playwright/test';
import { type StoredAccount, fromAccountFile } from '../../shared/account/stored.ts';
import { addDays } from '../../shared/billing/calendar.ts';
import { account, coupon } from '../fixtures/account.ts';
import { TODAY } from './clock.ts';
import { type Desk, expect, test } from './launch.ts';
import { chosenLauncher } from './launchers.ts';
import { HomePage } from './pages/home-page.ts';
import { ShellPage } from './pages/shell.ts';
import { expectAccessible } from './pages/accessible.ts';

const inDays = (days: number) => addDays(TODAY, days);

/** An account whose coupons are dated from today, so that the journeys hold on any day. */
function stored(changes: Parameters<typeof account>[0] = {}, name = 'Finance'): StoredAccount {
  let last = 0;
  return { ...fromAccountFile(account(changes), () => `${name}-${(last += 1)}`), name };
}
const ownCoupon = (changes: Parameters<typeof coupon>[0] = {}) =>
  coupon({ validFrom: inDays(-30), validTo: inDays(200), ...changes });

/** Home with these accounts, after a start with them. */
async function homeWith(desk: Desk, ...accounts: readonly StoredAccount[]): Promise<HomePage> {
  await new HomePage(desk.page()).store(...accounts);
  const home = new HomePage(await desk.restart());
  await expect(home.sentence).toBeVisible();
  return home;
}

/** What ran off the bottom: at 1280 × 800 everything important on Home is in sight. */
async function expectNoScrolling(home: HomePage): Promise<void> {
  for (const part of [home.mayWeBuy, home.whatIsThere, home.whatByWhen]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
}

test('a first start asks for a name and nothing else, then teaches', async ({ desk }) => {
  const page = desk.page();
  const home = new HomePage(page);
  await expect(page.getByRole('heading', { name: 'Plan what you spend on JD Cloud' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create the account' }).click();
  await expect(home.main).toContainText('A name is all that is needed.');
  await page.getByRole('textbox', { name: 'Name of the account' }).fill('Finance, Beijing');
  await page.keyboard.press('Enter');
  await expect(home.sentence).toHaveText('Too early to say: so far this account is only a name.');
  await expect(home.badge).toHaveText('Not known yet');
  await expect(home.mayWeBuy.getByRole('button', { name: 'Set the verification' })).toBeVisible();
  await expect(home.whatIsThere.getByRole('button', { name: 'Enter the balance' })).toBeVisible();
  await expect(home.whatByWhen.getByRole('button', { name: 'Add a coupon' })).toBeVisible();
  await expectNoScrolling(home);
  await expectAccessible(page);
  const after = new HomePage(await desk.restart());
  await expect(after.sentence).toContainText('only a name');
  await expect(after.page.getByTestId('account-switcher')).toContainText('Finance, Beijing');
});

test('whoever only wants prices has them at once, and again at the next start', async ({ desk }) => {
  await desk.page().getByRole('button', { name: 'Open the calculator' }).click();
  await expect(desk.page().getByText(/^For 182 days, monthly packages cost/)).toBeVisible();
  const page = await desk.restart();
  await expect(page.getByText(/^For 182 days, monthly packages cost/)).toBeVisible();
  await page.getByRole('button', { name: 'Add an account' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the account' })).toBeVisible();
});

test('Home answers: may we buy, what is there, what by when', async ({ desk }) => {
  const coupons = [
    ownCoupon({ code: 'C7', remaining: '300.00', validTo: inDays(5), products: 'all', billing: 'all' }),
    ownCoupon({ code: 'C9', remaining: '1200.00', validTo: inDays(60) }),
  ];
  const home = await homeWith(desk, stored({ available: '31050.00', coupons }));
  await expect(home.sentence).toHaveText('Yes: monthly packages and pay by configuration can both be bought.');
  await expect(home.badge).toHaveText('Ready');
  await expect(home.checks).toHaveCount(0);
  for (const text of ['¥31,050.00', '¥1,500.00', '2 coupons', 'of these expire within 7 days¥300.00', '2026-11-20']) {
    await expect(home.whatIsThere).toContainText(text);
  }
  await expect(home.agenda).toHaveCount(2);
  await expect(home.agenda.first()).toContainText('in 5 days');
  await expect(home.agenda.first()).toContainText('Coupon C7 expires');
  await expect(home.agenda.last()).toContainText('¥1,200.00');
  await home.page.getByRole('button', { name: 'Hide amounts' }).click();
  await expect(home.main).not.toContainText('31,050');
  await home.page.getByRole('button', { name: 'Hide amounts' }).click();
  await home.mayWeBuy.getByRole('button', { name: 'Check a purchase' }).click();
  await expect(home.page.getByText(/^For 182 days/)).toBeVisible();
});

test('what stops a purchase comes in the order in which to put it right, with a remedy', async ({ desk }) => {
  const who = stored({ status: 'under-review', available: '120.00', overdue: '5.00' });
  const home = await homeWith(desk, who);
  await expect(home.sentence).toHaveText('No: the account is not verified, and ¥5.00 is overdue.');
  await expect(home.badge).toHaveText('Blocked');
  await expect(home.checks).toHaveCount(3);
  await expect(home.checks.nth(0)).toContainText('under review');
  await expect(home.checks.nth(1)).toContainText('¥5.00 is overdue');
  await expect(home.checks.nth(2)).toContainText('below ¥200.00: recharge ¥80.00');
  await expect(home.agenda.first()).toContainText(
    'Rechargesettles the ¥5.00 overdue, brings the cash to ¥200.00¥85.00',
  );
  await expectNoScrolling(home);
  await home.mayWeBuy.getByRole('button', { name: 'Why?' }).click();
  for (const text of ['ACC-1', 'BAL-5', 'JD Cloud real-name verification pages', 'Passed (BAL-3)']) {
    await expect(home.panel.getByText(text).first()).toBeVisible();
  }
  await expectAccessible(home.page);
  await home.page.keyboard.press('Escape');
  await expect(home.panel).toHaveCount(0);
  await home.check('Real-name verification').getByRole('button').click();
  await expect(home.page.getByRole('tab', { name: 'Verification' })).toHaveAttribute('aria-selected', 'true');
  await home.page.keyboard.press('1');
  await home.whatIsThere.getByRole('button', { name: 'Update' }).click();
  await expect(home.panel).toBeVisible();
});

test('the threshold holds to the fen, and says for which products a coupon reaches it', async ({ desk }) => {
  const home = await homeWith(desk, stored({ available: '49.99' }));
  await expect(home.sentence).toHaveText('Monthly packages, yes. Pay by configuration is short by ¥0.01.');
  await expect(home.badge).toHaveText('Short');
  const enough = await homeWith(desk, stored({ available: '50.00' }));
  await expect(enough.badge).toHaveText('Ready');
  const partly = await homeWith(desk, stored({ available: '20.00', coupons: [ownCoupon({ products: ['cps'] })] }));
  await expect(partly.sentence).toContainText('only for Cloud Physical Server: for the rest it is short by ¥30.00');
  await partly.mayWeBuy.getByRole('button', { name: 'Why?' }).click();
  await expect(partly.panel).toContainText('By the other reading the answer would differ');
});

test('notices are put off, come back on their day, and survive a restart', async ({ desk }) => {
  const who = stored({
    available: '120.00',
    coupons: [ownCoupon({ code: 'C7', remaining: '300.00', validTo: inDays(3) })],
  });
  const home = await homeWith(desk, who, stored({ available: '10.00' }, 'Test'));
  await expect(home.bell).toHaveAccessibleName('Notices: 4 need doing');
  await home.bell.click();
  await expect(home.notice('Low balance')).toContainText('Cash is ¥120.00, ¥80.00 below ¥200.00. Recharge ¥80.00.');
  await expect(home.notice('Coupon C7')).toContainText(`¥300.00 is left; use it by ${inDays(3)} or it is lost.`);
  await expect(home.notices).toContainText('Test: 2 need doing');
  await expectAccessible(home.page);
  await home.notice('Low balance').getByRole('button', { name: 'Later' }).click();
  await home.page.getByRole('menuitem', { name: 'In 3 days' }).click();
  await expect(home.notice('Low balance')).toContainText(`comes back on ${inDays(3)}`);
  await expect(home.bell).toHaveAccessibleName('Notices: 3 need doing');
  const after = new HomePage(await desk.restart());
  await after.bell.click();
  await expect(after.notice('Low balance')).toContainText(`comes back on ${inDays(3)}`);
  await after.notice('Low balance').getByRole('button', { name: 'Bring it back' }).click();
  await expect(after.bell).toHaveAccessibleName('Notices: 4 need doing');
  await after.notice('Coupon C7').getByRole('button', { name: 'Open' }).click();
  await expect(after.page.getByRole('tab', { name: 'Coupons' })).toHaveAttribute('aria-selected', 'true');
});

test('the system announces each notice once a day, where it can', async ({ desk }) => {
  test.skip(chosenLauncher() === 'electron', 'a host with notifications is imitated over HTTP');
  const told: string[] = [];
  const canNotify = async (page: Page) => {
    await page.route('**/bridge/hostInfo', (route) =>
      route.fulfill({
        json: {
          ok: true,
          value: { host: 'local-web', version: 'test', capabilities: { openExternal: true, notify: true } },
        },
      }),
    );
    await page.route('**/bridge/notify', async (route) => {
      told.push((route.request().postDataJSON() as { title: string }).title);
      await route.fulfill({ json: { ok: true, value: null } });
    });
    await page.reload();
    await expect(new HomePage(page).sentence).toBeVisible();
  };
  const home = await homeWith(desk, stored({ available: '120.00', coupons: [ownCoupon({ validTo: inDays(3) })] }));
  await canNotify(home.page);
  const expected = ['Low balance · Finance', 'Coupons run low · Finance', 'Coupon C1 expires · Finance'];
  await expect.poll(() => told).toEqual(expected);
  await home.page.reload();
  await expect(home.sentence).toBeVisible();
  await canNotify(await desk.restart());
  expect(told).toEqual(expected);
});

test('the calculator says whether the account can pay: short by how much, with the exact recharge', async ({
  desk,
}) => {
  const home = await homeWith(desk, stored({ available: '120.00', coupons: [ownCoupon()] }));
  await home.page.keyboard.press('2');
  await expect(home.verdict('Monthly package')).toContainText('Short by ¥669.00');
  await expect(home.verdict('Monthly package')).toContainText('Recharge ¥669.00 or use third-party payment');
  await expect(home.verdict('Pay by configuration')).toContainText('Recharge ¥1,902.96 for the whole time');
  await expect(home.verdict('Pay by configuration, then monthly')).toContainText('Ready');
  await expect(home.verdict('Pay by configuration, then monthly')).toContainText('then ¥819.00 due by');
  await expect(home.main.getByRole('figure')).toBeInViewport({ ratio: 1 });
  await home.verdict('Monthly package').getByRole('button', { name: 'Why? Short by ¥669.00, Monthly package' }).click();
  for (const text of [
    'Coupon C1',
    '¥30.00',
    'WeChat or JD Pay',
    'BAL-4',
    'This decided: A monthly order takes one coupon',
  ]) {
    await expect(home.panel.getByText(text).first()).toBeVisible();
  }
  await expectAccessible(home.page);
  await home.page.keyboard.press('Escape');
  await expect(home.verdict('Monthly package').getByRole('button')).toBeFocused();
});

test('the calculator is ready at exactly what is needed, and short by a fen below', async ({ desk }) => {
  const ready = await homeWith(desk, stored({ available: '789.00', coupons: [ownCoupon()] }));
  await ready.page.keyboard.press('2');
  await expect(ready.verdict('Monthly package')).toContainText('Ready');
  const short = await homeWith(desk, stored({ available: '788.99', coupons: [ownCoupon()] }));
  await short.page.keyboard.press('2');
  await expect(short.verdict('Monthly package')).toContainText('Short by ¥0.01');
  const blocked = await homeWith(desk, stored({ status: 'unverified', available: '9999.00' }));
  await blocked.page.keyboard.press('2');
  await expect(blocked.verdict('Pay by configuration')).toContainText('Blocked: not verified');
});

test('both journeys in Chinese and dark, by keyboard', async ({ desk }) => {
  const page = desk.page();
  await new ShellPage(page).switchLanguage('中文');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: '账户名称' }).focus();
  await page.keyboard.type('财务部');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(new HomePage(page).sentence).toHaveText('暂无法判断：该账户目前只有名称。');
  await expectAccessible(page);
  const coupons = [ownCoupon({ validTo: inDays(2) })];
  const home = await homeWith(desk, stored({ available: '120.00', overdue: '5.00', coupons }));
  await home.page.emulateMedia({ colorScheme: 'dark' });
  await expect(home.sentence).toHaveText('暂不能购买：账户欠费 ¥5.00。');
  await expect(home.badge).toHaveText('不可购买');
  await expect(home.agenda.first()).toContainText('结清欠费 ¥5.00，可用余额达到 ¥200.00');
  await expect(home.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expectAccessible(home.page);
  await home.bell.focus();
  await home.page.keyboard.press('Enter');
  await expect(home.notice('代金券 C1 即将到期')).toContainText('逾期作废');
  await expectAccessible(home.page);
  await home.page.keyboard.press('Escape');
  await expect(home.notices).toBeHidden();
  await home.page.keyboard.press('2');
  await expect(home.verdict('包年包月')).toContainText('不可购买：欠费 ¥5.00');
  await expectAccessible(home.page);
});
