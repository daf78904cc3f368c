/** Journey 1 in detail: the account itself, from nothing but a name to what decides whether it may buy. */
import type { Page } from '@playwright/test';
import { addDays } from '../../shared/billing/calendar.ts';
import { displayMoney, money, sumMoney } from '../../shared/money/index.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { account } from '../fixtures/account.ts';
import { TODAY } from './clock.ts';
import { newAccount } from '../../shared/account/stored.ts';
import { callBridge } from './pages/call-bridge.ts';
import { expect, test } from './launch.ts';
import { chosenLauncher } from './launchers.ts';
import { AccountPage } from './pages/account-page.ts';
import { ShellPage } from './pages/shell.ts';
import { expectAccessible } from './pages/accessible.ts';
import { pasteOnPage } from './pages/paste.ts';
import { GBK, GBK_TABLE, PICTURE, WORKBOOK } from './wrong-files.ts';

const inDays = (days: number) => addDays(TODAY, days);
const NAME = '财务部 Production';

async function withAccount(page: Page, language: Language = 'en'): Promise<AccountPage> {
  if (language === 'zh') await new ShellPage(page).switchLanguage('中文');
  const desk = new AccountPage(page, language);
  await desk.open();
  await desk.create(NAME);
  return desk;
}

/** The amount of a text such as `+¥1,365.00` or `−¥3.00`. */
function amountOf(text: string) {
  return money(text.replace('−', '-').replaceAll(/[+¥,]/g, ''));
}

for (const language of ['en', 'zh'] as const) {
  test(`finance, first day (${language}): verification, balance, coupons, and all of it after a restart`, async ({
    desk,
  }) => {
    const now = await withAccount(desk.page(), language);
    const { t } = now;
    await expect(now.main.getByRole('listitem').filter({ hasText: t('account.blocks.buy') })).toContainText(
      t('account.blocks.blocked'),
    );
    for (const box of await now.main.getByRole('checkbox').all()) await box.check();
    await now.main.getByRole('button', { name: t('step.start-remittance') }).click();
    await now.press('account.stepDone', { state: t('verification.awaiting-remittance') });
    await now.press('account.stepDone', { state: t('verification.entering-amount') });
    await now.main.getByRole('button', { name: t('step.amount-right') }).click();
    await now.press('account.stepDone', { state: t('verification.enterprise') });
    await expect(now.main.getByRole('listitem').filter({ hasText: t('account.blocks.buy') })).toContainText(
      t('account.blocks.allowed'),
    );
    // Enterprise is the end of the path: there is no step back (ACC-2).
    await expect(now.main.getByRole('heading', { name: t('account.steps') })).toHaveCount(0);

    await now.reconcile('¥31,050.00');
    await now.addEntry('entry.deduction', '819', 'g.n2.medium');
    await now.addEntry('entry.recharge', '500.5', 'CMB');
    await expect(now.figure('account.available')).toContainText('¥30,731.50');

    await now.press('account.reconcile');
    // What is wrong is said when the field is left, not only when it is to be booked.
    await now.fill('account.console.available', '3万5');
    await expect(now.panel).toContainText(t('account.difference.waiting'));
    await now.page.keyboard.press('Tab');
    await expect(now.panel).toContainText(t('field.amount'));
    await expect(now.panel).toContainText(t('account.difference.faulty'));
    await now.fill('account.console.available', '3.07万');
    await expect(now.panel.getByRole('status')).toContainText('−¥31.50');
    await expect(now.panel).toContainText(t('account.difference.books', { kind: t('entry.correction'), date: TODAY }));
    await expect(now.figure('account.available')).toContainText('¥30,731.50');
    await now.panel.getByRole('button', { name: t('account.reconcile.book') }).click();
    await expect(now.figure('account.available')).toContainText('¥30,700.00');
    const amounts = (await now.column(4)).map(amountOf);
    expect(amounts).toHaveLength(4);
    expect(displayMoney(sumMoney(amounts))).toBe('¥30,700.00');
    expect((await now.column(5))[0]).toBe('¥30,700.00');

    await now.addCoupon('C7', '500', '300', inDays(5));
    await now.addCoupon('C9', '1000', '', inDays(120));
    await expect(now.coupons).toHaveCount(2);
    await expect(now.main.getByRole('rowheader').or(now.main.locator('th[scope=rowgroup]')).first()).toContainText(
      t('coupon.state.expiring', { count: 1 }),
    );

    const after = new AccountPage(await desk.restart(), language);
    await after.open();
    await expect(after.main.getByRole('heading', { name: NAME })).toBeVisible();
    await expect(after.main).toContainText(t('verification.enterprise'));
    await expect(after.main).toContainText(t('method.bank-remittance'));
    await expect(after.figure('account.available')).toContainText('¥30,700.00');
    await after.openTab('coupons');
    await expect(after.coupon('C7')).toContainText('¥300.00');
    await expect(after.coupon('C7')).toContainText('¥500.00');
    await expect(after.coupon('C9')).toContainText('¥1,000.00');
  });
}

test('an entry is edited, removed, and brought back by name', async ({ desk }) => {
  const now = await withAccount(desk.page());
  await now.reconcile('100');
  await now.addEntry('entry.recharge', '50', 'first');
  await now.ledger.getByRole('button', { name: /^Edit: recharge/ }).click();
  await now.fill('account.entry.amount.rmb', '1.234');
  await now.panel.getByRole('button', { name: 'Save' }).click();
  await expect(now.panel).toContainText('“1.234” is not accepted: an amount above zero such as 1,365.00');
  await expect(now.field('account.entry.amount.rmb')).toBeFocused();
  // Closing puts aside what was typed; it is there when the form opens again.
  await now.page.keyboard.press('Escape');
  await expect(now.panel).toHaveCount(0);
  await now.ledger.getByRole('button', { name: /^Edit: recharge/ }).click();
  await expect(now.field('account.entry.amount.rmb')).toHaveValue('1.234');
  await now.fill('account.entry.amount.rmb', '60');
  await now.page.keyboard.press('Enter');
  await expect(now.figure('account.available')).toContainText('¥160.00');
  await now.ledger.getByRole('button', { name: /^Remove: recharge/ }).click();
  await expect(now.figure('account.available')).toContainText('¥100.00');
  await expect(now.toast).toContainText('Done: remove entry');
  await now.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(now.figure('account.available')).toContainText('¥160.00');
  await now.main.focus();
  await now.page.keyboard.press('ControlOrMeta+z');
  await expect(now.toast).toContainText('Undone: edit entry');
  await expect(now.figure('account.available')).toContainText('¥150.00');
  await now.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(now.figure('account.available')).toContainText('¥160.00');
  await expect(now.button('accounts.undo.name', { change: 'edit entry' })).toBeVisible();
  await now.ledger.page().getByRole('combobox', { name: 'Kind' }).click();
  await now.page.getByRole('option', { name: 'opening balance' }).click();
  await expect(now.ledger.getByRole('row')).toHaveCount(2);
});

test('a describeAccountAmount response is read, a wrong one is explained and changes nothing', async ({ desk }) => {
  const now = await withAccount(desk.page());
  await now.reconcile('100');
  await now.press('account.reconcile');
  await now.press('account.response.open');
  const response = now.field('account.response');
  await response.fill('{"result": {"availableAmount": "90.00", "frozenAmount": 5}}');
  await expect(now.panel.getByRole('alert')).toContainText('result.frozenAmount: given 5; accepted: text');
  await expect(now.field('account.console.available')).toHaveValue('');
  await response.fill('{"result": {"availableAmount": "90.00", "frozenAmount": "5.00", "totalAmount": "99.00"}}');
  await expect(now.panel.getByRole('alert')).toContainText('not the sum of its parts; accepted: 95.00');
  await response.fill(
    '{"requestId": "r", "result": {"availableAmount": "90.00", "frozenAmount": "5.00", "totalAmount": "95.00"}}',
  );
  await expect(now.field('account.console.available')).toHaveValue('90.00');
  await now.panel.locator('input[type=file]').setInputFiles(GBK);
  await expect(now.panel.getByRole('alert')).toContainText('not saved as UTF-8');
  await expect(response).toHaveValue('');
  await expect(now.field('account.console.available')).toHaveValue('90.00');
  await expect(now.panel).toContainText('−¥10.00');
  await expectAccessible(now.page);
  await now.panel.getByRole('button', { name: 'Book and update' }).click();
  await expect(now.figure('account.available')).toContainText('¥90.00');
  await expect(now.figure('account.frozen')).toContainText('¥5.00');
  await expect(now.main).toContainText(TODAY);
});

test('an account file is stored as a whole or not at all, and goes out as it came in', async ({ desk }) => {
  const now = await withAccount(desk.page());
  await now.press('account.import');
  const file = now.field('account.import.text');
  const good = { ...account({ available: '12.30' }), team: 'payments' };
  await file.fill(JSON.stringify({ ...good, balance: { ...good.balance, overdue: -3 }, coupons: [{}] }));
  const dialog = now.page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('balance.overdue: given -3');
  await expect(dialog.getByRole('alert')).toContainText('coupons[0].code: given nothing');
  await expect(now.button('account.import.action')).toBeDisabled();
  await expectAccessible(now.page);
  await file.fill(JSON.stringify(good));
  await expect(dialog).toContainText('¥12.30');
  await dialog.locator('input[type=file]').setInputFiles(GBK);
  await expect(dialog.getByRole('alert')).toContainText('“Save as” and the encoding UTF-8');
  await expect(now.button('account.import.action')).toBeDisabled();
  await file.fill(JSON.stringify(good));
  await expect(dialog.getByRole('alert')).toBeHidden();
  await now.press('account.import.action');
  await expect(now.main.getByRole('heading', { name: 'Finance', exact: true })).toBeVisible();
  await now.press('account.export');
  const exported = JSON.parse(await now.page.getByRole('textbox', { name: 'Account file' }).inputValue());
  expect(exported).toEqual(good);
  const download = now.page.waitForEvent('download');
  await now.press('account.export.download');
  expect((await download).suggestedFilename()).toBe(`Finance-${TODAY}.account.json`);
  await expectAccessible(now.page);
});

test('what is stored and cannot be so is named, counts for nothing ahead of its day, and is put right', async ({
  desk,
}) => {
  const now = new AccountPage(desk.page());
  const entry = { id: 'open', kind: 'opening', amount: '100.00', date: TODAY, note: '' } as const;
  const coupon = { code: 'C1', products: 'all', billing: 'all', validFrom: TODAY, validTo: inDays(-1) } as const;
  const web = { product: 'vm', region: 'cn-north-1', quantity: 1, name: 'web', id: 'i-1' } as const;
  const odd = {
    ...newAccount('odd', 'Odd'),
    ledger: [
      entry,
      { ...entry, id: 'later', kind: 'recharge' as const, amount: '50.00', date: inDays(1) },
      { ...entry, id: 'issue', kind: 'coupon-issue' as const, amount: '10.00', coupon: 'C1' },
    ],
    coupons: [coupon],
    resources: [web, { ...web, name: 'web 2' }],
  };
  await callBridge(now.page, 'saveAccounts', { accounts: [odd], current: 'odd' });
  await now.page.reload();
  await now.open();
  await expect(now.figure('account.available')).toContainText('¥100.00');
  const faults = now.main.getByRole('region', { name: 'To put right' });
  await expect(faults.getByRole('listitem')).toHaveText([
    new RegExp(`Coupon C1 ends on ${inDays(-1)}, before its first day, ${TODAY}`),
    new RegExp(`“recharge” of ${inDays(1)}, .*¥50\\.00, is of a day to come`),
    /web 2: the ID i-1 is used by another entry too/,
  ]);
  await expectAccessible(now.page);
  await now.press('account.export');
  await expect(now.page.getByRole('dialog').getByRole('alert')).toContainText('coupons[0].validTo');
  await expect(now.button('account.export.download')).toBeDisabled();
  await now.page.keyboard.press('Escape');
  const correct = async (what: RegExp) => faults.getByRole('button', { name: what }).click();
  const save = async () => {
    await now.panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(now.panel).toBeHidden();
  };
  await correct(/C1/);
  await now.fill('account.coupon.validTo', inDays(30));
  await save();
  await correct(/recharge/);
  await now.fill('account.entry.date', TODAY);
  await save();
  await expect(now.figure('account.available')).toContainText('¥150.00');
  await correct(/web 2/);
  await expect(now.panel).toContainText('belongs to another entry');
  await now.fill('resource.column.id', 'i-2');
  await save();
  await expect(faults).toBeHidden();
});

test('accounts are switched, renamed, duplicated, deleted and brought back', async ({ desk }) => {
  const now = await withAccount(desk.page());
  await now.reconcile('100');
  await now.press('account.rename');
  await now.fill('accounts.name', 'Renamed');
  await now.press('account.save');
  await expect(now.main.getByRole('heading', { name: 'Renamed' })).toBeVisible();
  await now.press('account.more');
  await now.page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(now.main.getByRole('heading', { name: 'Renamed (copy)' })).toBeVisible();
  await expect(now.figure('account.available')).toContainText('¥100.00');
  await now.reconcile('7');
  await now.switcher.click();
  await now.page.getByRole('menuitemradio', { name: /^Renamed ¥100\.00|^Renamed¥100\.00/ }).click();
  await expect(now.figure('account.available')).toContainText('¥100.00');
  await now.press('account.more');
  await now.page.getByRole('menuitem', { name: 'Delete' }).click();
  const question = now.page.getByRole('dialog', { name: 'Delete the account “Renamed”?' });
  await expect(question).toContainText('It holds 1 entry.');
  await expectAccessible(now.page);
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(now.main.getByRole('heading', { name: 'Renamed', exact: true })).toBeVisible();
  await now.press('account.more');
  await now.page.getByRole('menuitem', { name: 'Delete' }).click();
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(now.toast).toContainText('Done: delete account “Renamed”');
  await expect(now.main.getByRole('heading', { name: 'Renamed (copy)' })).toBeVisible();
  await now.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(now.main.getByRole('heading', { name: 'Renamed', exact: true })).toBeVisible();
  await expect(now.figure('account.available')).toContainText('¥100.00');
});

test('a coupon is used in parts, edited and removed, and who pays is simulated both ways', async ({ desk }) => {
  const now = await withAccount(desk.page());
  await now.reconcile('50');
  await now.addCoupon('early', '80', '', inDays(10));
  await now.addCoupon('small', '20', '', inDays(200));
  await now.press('account.coupon.use', { code: 'early' });
  await now.fill('account.coupon.use.amount', '90');
  await now.panel.getByRole('button', { name: 'Record the use' }).click();
  await expect(now.panel).toContainText('“90” is not accepted: an amount of at most ¥80.00.');
  await now.fill('account.coupon.use.amount', '5');
  await now.panel.getByRole('button', { name: 'Record the use' }).click();
  await expect(now.coupon('early')).toContainText('¥75.00of ¥80.00');
  const simulator = now.main.getByRole('region', { name: /^Which coupons would pay/ });
  await simulator.getByRole('textbox', { name: 'Amount (RMB)' }).fill('100');
  const orders = simulator.getByRole('list');
  await expect(orders.nth(0)).toHaveText('Coupon small¥20.00Coupon early¥75.00Cash¥5.00');
  await expect(orders.nth(1)).toHaveText('Coupon early¥75.00Coupon small¥20.00Cash¥5.00');
  await simulator.getByText('Monthly order').click();
  await simulator.getByRole('button', { name: 'Add a line' }).click();
  await simulator.getByRole('textbox', { name: 'Line 2 (RMB)' }).fill('33.33');
  await expect(simulator).toContainText('Best: early');
  await expect(simulator).toContainText('It pays most: more than small would.');
  await expect(simulator.getByRole('row', { name: /^Order/ })).toHaveText('Order¥133.33¥75.00¥58.33');
  await expect(simulator).toContainText('Short by¥8.33');
  await expectAccessible(now.page);
  await now.press('account.coupon.edit', { code: 'small' });
  await now.fill('account.coupon.code', 'early');
  await now.panel.getByRole('button', { name: 'Save' }).click();
  await expect(now.panel).toContainText('a code that no other coupon of this account has.');
  await now.fill('account.coupon.code', 'large');
  await now.fill('account.coupon.faceValue', '200');
  await now.panel.getByRole('button', { name: 'Save' }).click();
  await expect(now.coupon('large')).toContainText('¥200.00');
  await now.press('account.coupon.remove', { code: 'large' });
  await expect(now.coupons).toHaveCount(1);
  await now.main.focus();
  await now.page.keyboard.press('ControlOrMeta+z');
  await expect(now.coupons).toHaveCount(2);
});

test('one key covers every amount, and it stays so', async ({ desk }) => {
  const now = await withAccount(desk.page());
  await now.reconcile('1234.56');
  await now.addCoupon('C7', '77.70', '', inDays(5));
  await now.main.focus();
  await now.page.keyboard.press('h');
  await expect(now.figure('account.available')).toContainText('hidden');
  await expect(now.page.getByRole('button', { name: 'Hide amounts' })).toHaveAttribute('aria-pressed', 'true');
  for (const tab of ['verification', 'balance', 'coupons', 'resources'] as const) {
    await now.openTab(tab);
    const text = await now.page.locator('body').innerText();
    expect(text).not.toContain('1,234.56');
    expect(text).not.toContain('77.70');
  }
  const after = new AccountPage(await desk.restart());
  await after.open();
  await expect(after.figure('account.available')).toContainText('hidden');
  await expect(after.switcher).toContainText('hidden');
  await after.main.focus();
  await after.page.keyboard.press('?');
  await expect(after.page.getByRole('dialog')).toContainText('Hide or show all amounts');
  await after.page.keyboard.press('Escape');
  await after.page.getByRole('button', { name: 'Hide amounts' }).click();
  await expect(after.figure('account.available')).toContainText('¥1,234.56');
});

test('limits say where they come from, refuse what is out of bounds, and go back to their default', async ({
  desk,
}) => {
  const now = await withAccount(desk.page());
  await now.openTab('resources');
  await now.addCounted('21');
  await expect(now.main).toContainText('21 of 20: no more can be bought');
  await now.openTab('settings');
  await now.press('account.rule.why', { rule: 'CPN-2' });
  await expect(now.page.getByRole('dialog')).toContainText('An older page allows up to ten coupons in one order.');
  await expect(now.page.getByRole('dialog')).toContainText('Source: JD Cloud coupon pages');
  await now.page.keyboard.press('Escape');
  await now.fill('setting.couponsPerOrder', '11');
  await now.page.keyboard.press('Enter');
  await expect(now.main).toContainText('“11” is not accepted: a whole number from 1 to 10.');
  await now.fill('setting.vmPerRegion', '30');
  await now.page.keyboard.press('Enter');
  await expect(now.main).toContainText('default: 20');
  await now.openTab('resources');
  await expect(now.main).toContainText('21 of 30, 9 left');
  await now.openTab('settings');
  await now.main.getByRole('button', { name: 'Reset: Virtual Machines in a region' }).click();
  await expect(now.field('setting.vmPerRegion')).toHaveValue('20');
});

/** A console's export as a spreadsheet puts it on the clipboard; the second row names a type that does not exist. */
const CONSOLE_EXPORT = {
  en: [
    'Instance ID\tInstance name\tStatus\tRegion\tSpecification\tBilling type\tCreated\tExpiration date\tAuto-renew',
    'i-1\tweb\trunning\tNorth China-Beijing\tg.n2.medium\tmonthly package\t2026-03-31\t2027-03-31 23:59:59\tyes',
    'i-2\tdb\tstopped\tNorth China-Beijing\tg.n2.medum\tmonthly package\t\tnext spring\tno',
  ],
  zh: [
    '实例ID\t实例名称\t状态\t地域\t规格\t计费类型\t创建时间\t到期时间\t自动续费',
    'i-1\tweb\t运行中\t华北-北京\tg.n2.medium\t包年包月\t2026-03-31\t2027-03-31 23:59:59\t已开启',
    'i-2\tdb\t已停机\t华北-北京\tg.n2.medum\t包年包月\t\tnext spring\t未开启',
  ],
} as const;

/** Said of a picture. */
const NO_TABLE = {
  en: 'The file is an image, not a table. Choose a CSV file, or copy the cells and paste them.',
  zh: '该文件是图片，不是表格。请选择 CSV 文件，或复制单元格后粘贴。',
} as const;

for (const language of ['en', 'zh'] as const) {
  test(`what runs (${language}): typed, pasted, corrected, and all of it after a restart`, async ({ desk }) => {
    const now = await withAccount(desk.page(), language);
    const { t } = now;
    await now.openTab('resources');
    await now.press('resource.add');
    await now.fill('resource.column.name', 'cache');
    await now.choose(now.list('resource.mode'), t('mode.configuration'));
    await now.list('resource.column.type').fill('g.n2.medium');
    await expect(now.panel.getByRole('status')).toContainText('¥11.28');
    await now.page.keyboard.press('Escape');
    await now.panel.getByRole('button', { name: t('resource.add') }).click();
    await expect(now.resource('cache')).toContainText('¥11.28');

    await now.press('resource.import');
    const dialog = now.page.getByRole('dialog');
    const files = dialog.locator('input[type=file]');
    await files.setInputFiles(WORKBOOK);
    await expect(dialog.getByRole('alert')).toHaveText(t('plan.import.workbook', { file: WORKBOOK.name }));
    await files.setInputFiles(PICTURE);
    await expect(dialog.getByRole('alert')).toHaveText(NO_TABLE[language]);
    await files.setInputFiles(GBK_TABLE);
    await expect(dialog).toContainText('财务');
    await expect(dialog).toContainText('GB18030');
    await now.page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    await pasteOnPage(now.page, CONSOLE_EXPORT[language].join('\n'));
    await expect(dialog).toContainText(t('resource.import.rows', { count: 2 }));
    await expect(dialog).toContainText(t('plan.import.skipped', { count: 2 }));
    await expectAccessible(now.page);
    await now.press('resource.import.action', { count: 2 });
    await expect(now.resource('web')).toContainText('¥136.50');
    await expect(now.resource('web')).toContainText(t('resource.expires', { date: '2027-03-31' }));
    await expect(now.resource('db')).toContainText(t('resource.unread'));
    await expect(now.resource('db')).toContainText('“next spring”');
    await expectAccessible(now.page);

    await now.press('resource.edit', { name: 'db' });
    await expect(now.field('resource.column.expires')).toHaveValue('next spring');
    await now.fill('resource.column.expires', '2027/4/30');
    await now.list('resource.column.type').fill('g.n2.medium');
    await now.panel.getByRole('button', { name: t('account.save') }).click();
    await expect(now.resource('db')).toContainText(t('resource.expires', { date: '2027-04-30' }));
    await expect(now.main.getByText(t('resource.unread'))).toHaveCount(0);

    // The same table once more brings what is there up to date and adds nothing.
    await now.press('resource.import');
    await now.fill(
      'plan.import.text',
      CONSOLE_EXPORT[language].slice(0, 2).join('\n').replace('2027-03-31', '2028-03-31'),
    );
    await now.press('plan.import.read');
    await now.press('resource.import.action', { count: 1 });
    await expect(now.main.getByTestId('resource-row')).toHaveCount(3);
    await expect(now.resource('web')).toContainText(t('resource.expires', { date: '2028-03-31' }));

    await now.press('resource.duplicate', { name: 'web' });
    await expect(now.main.getByTestId('resource-row')).toHaveCount(4);
    await now.page.keyboard.press('Escape');
    await now.press('resource.remove', { name: 'cache' });
    await expect(now.resource('cache')).toHaveCount(0);
    await now.toast.getByRole('button', { name: t('history.undo') }).click();
    await expect(now.resource('cache')).toContainText('¥11.28');

    const after = new AccountPage(await desk.restart(), language);
    await after.open();
    await after.openTab('resources');
    await expect(after.main.getByTestId('resource-row')).toHaveCount(4);
    await expect(after.resource('db')).toContainText(t('resource.expires', { date: '2027-04-30' }));
  });
}

test('a save that fails is said in words, nothing is lost, and it is tried again', async ({ desk }) => {
  test.skip(chosenLauncher() === 'electron', 'the wire can be cut in local web only');
  const now = await withAccount(desk.page());
  const refused = { ok: false, error: { code: 'storage-unwritable', detail: 'the disk is full' } };
  await now.page.route('**/bridge/saveParts', (route) => route.fulfill({ json: refused }));
  await now.reconcile('100');
  const alert = now.main.getByRole('alert').filter({ hasText: 'Do not close this page.' });
  await expect(alert).toContainText('The data cannot be written: the disk is full');
  await expect(now.figure('account.available')).toContainText('¥100.00');
  await now.page.unroute('**/bridge/saveParts');
  await alert.getByRole('button', { name: 'Save again' }).click();
  await expect(alert).toHaveCount(0);
  const after = new AccountPage(await desk.restart());
  await after.open();
  await expect(after.figure('account.available')).toContainText('¥100.00');
});

for (const theme of ['Light', 'Dark']) {
  test(`every part is accessible in the ${theme.toLowerCase()} theme, and reached by keyboard`, async ({ desk }) => {
    const now = await withAccount(desk.page());
    await new ShellPage(now.page).switchTheme(new RegExp(`^${theme}$`));
    await now.main.getByRole('button', { name: 'Verify as a person' }).focus();
    await now.page.keyboard.press('Enter');
    await expectAccessible(now.page);
    await now.press('account.stepDone', { state: 'personal' });
    await expect(now.main.getByRole('heading', { name: /^Upgrade to an enterprise/ })).toBeVisible();
    await now.main.getByRole('tab', { name: 'Verification' }).focus();
    await now.page.keyboard.press('ArrowRight');
    await expect(now.main.getByRole('heading', { name: 'No entries yet' })).toBeVisible();
    await expectAccessible(now.page);
    await now.reconcile('100');
    await now.ledger.getByRole('button', { name: /^Remove/ }).focus();
    await now.page.keyboard.press('Enter');
    const question = now.page.getByRole('dialog', { name: /^Delete the opening balance of / });
    await expect(question).toBeVisible();
    await expectAccessible(now.page);
    await question.getByRole('button', { name: 'Delete' }).click();
    await expect(now.toast).toBeVisible();
    await expectAccessible(now.page);
    await now.toast.getByRole('button', { name: 'Undo' }).click();
    await now.addCoupon('C7', '10', '', inDays(3));
    await now.addCoupon('C8', '10', '0', inDays(30));
    await now.press('account.coupon.add');
    await now.panel.getByRole('button', { name: 'Add coupon' }).click();
    await expect(now.panel).toContainText('Nothing was entered');
    await expectAccessible(now.page);
    await now.openTab('resources');
    await expectAccessible(now.page);
    await now.press('resource.add');
    await now.panel.getByRole('button', { name: 'Add resource' }).click();
    await expect(now.panel).toContainText('Type is missing');
    await expectAccessible(now.page);
    await now.page.keyboard.press('Escape');
    await now.addCounted('2');
    await expectAccessible(now.page);
    await now.openTab('settings');
    await expectAccessible(now.page);
    await now.press('account.more');
    await expect(now.page.getByRole('menuitem')).toHaveCount(2);
    await expectAccessible(now.page);
    await now.page.keyboard.press('Escape');
    await now.switcher.focus();
    await now.page.keyboard.press('Enter');
    await expect(now.page.getByRole('menuitemradio')).toHaveCount(1);
    await expectAccessible(now.page);
    await expect(now.page.getByRole('menuitemradio')).toBeFocused();
    await now.page.keyboard.press('ArrowDown');
    await expect(now.page.getByRole('menuitem', { name: 'New account' })).toBeFocused();
    await now.page.keyboard.press('Enter');
    await now.page.getByRole('dialog').getByRole('button', { name: 'Create account' }).click();
    await expect(now.page.getByRole('dialog')).toContainText('The name is empty; accepted: 1 to 100 characters.');
    await expectAccessible(now.page);
  });
}
