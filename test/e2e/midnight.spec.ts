/** A window that stays open over midnight in China follows the new day everywhere; the computer is in another zone. */
import { fromAccountFile } from '../../shared/account/stored.ts';
import { account, coupon } from '../fixtures/account.ts';
import { expect, test } from './launch.ts';
import { AccountPage } from './pages/account-page.ts';
import { HomePage } from './pages/home-page.ts';
import { ShellPage } from './pages/shell.ts';

test.use({ now: '2026-12-31T23:50:00+08:00' });

test('over the last midnight of a year a coupon expires, prices grow older and forms begin with the new day', async ({
  desk,
}) => {
  let last = 0;
  const coupons = [coupon({ validFrom: '2026-12-01', validTo: '2026-12-31' })];
  const finance = fromAccountFile(account({ coupons }), () => `id-${(last += 1)}`);
  await new HomePage(desk.page()).store(finance);
  const page = await desk.restart();
  const home = new HomePage(page);
  await expect(home.whatIsThere).toContainText('1 coupon');
  const age = await new ShellPage(page).age.innerText();

  await desk.setClock('2027-01-01T00:00:05+08:00');
  // As after a sleep: the window comes back and looks at the clock.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(home.whatIsThere).toContainText('0 coupons');
  await expect(new ShellPage(page).age).not.toHaveText(age);
  await new ShellPage(page).open(/^Account/);
  const now = new AccountPage(page);
  await now.openTab('balance');
  await now.press('account.reconcile');
  await expect(now.field('account.reconcile.date')).toHaveValue('2027-01-01');
});
