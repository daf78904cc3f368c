/** May this account buy, whatever it buys: every check on both sides of its limit, the recharge, the agenda. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import type { StoredSettings } from '../../../shared/account/settings-schema.ts';
import { snooze } from '../../../shared/account/notices.ts';
import { type StoredAccount, fromAccountFile, newAccount } from '../../../shared/account/stored.ts';
import { VERIFICATION_STATES } from '../../../shared/account/verification.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { displayMoney, formatMoney } from '../../../shared/money/index.ts';
import { type AccountCheckId, type AccountStatus, accountReadiness } from '../../../shared/readiness/account-status.ts';
import { describeReading } from '../../../shared/readiness/describe.ts';
import { describeAccount, describeAccountCheck } from '../../../shared/readiness/describe-account.ts';
import { agendaOf } from '../../../shared/forecast/home-agenda.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { day } from '../../fixtures/question.ts';

const TODAY = day('2026-11-21');

function stored(changes: Parameters<typeof account>[0] = {}, settings: StoredSettings = {}): StoredAccount {
  let last = 0;
  const file = fromAccountFile(account(changes), () => `id-${(last += 1)}`);
  return { ...file, settings };
}

function statusOf(who: StoredAccount): AccountStatus {
  return accountReadiness(who, TODAY);
}

function agendaToday(who: StoredAccount) {
  return agendaOf(who, TODAY, statusOf(who));
}

function check(who: StoredAccount, id: AccountCheckId) {
  return statusOf(who).checks.find((each) => each.id === id);
}

function failing({ checks }: AccountStatus) {
  return checks.filter(({ status }) => status !== 'pass').map(({ id, remedy }) => [id, remedy]);
}

describe('an account with nothing but a name', () => {
  const blank = newAccount('a', 'Finance');

  it('is unknown, and says what to do from the first step on', () => {
    const status = statusOf(blank);
    expect(status.verdict).toBe('unknown');
    expect(failing(status)).toEqual([
      ['account-exists', 'register'],
      ['information-submitted', 'submit-information'],
      ['real-name-verification', 'verify'],
      ['balance-known', 'enter-balance'],
    ]);
    expect(status.topUp).toBeUndefined();
  });

  it('is judged as soon as anything is entered', () => {
    expect(statusOf({ ...blank, readAt: '2026-11-21T09:00:00+08:00' }).verdict).toBe('blocked');
    expect(statusOf({ ...blank, registration: { accountExists: true, informationSubmitted: false } }).verdict).toBe(
      'blocked',
    );
  });

  it('stays unknown when it is verified and its balance is not known', () => {
    const status = statusOf({ ...blank, verification: { status: 'enterprise' } });
    expect([status.verdict, failing(status)]).toEqual(['unknown', [['balance-known', 'enter-balance']]]);
  });

  it('knows a balance of 0.00 that was read', () => {
    const read = { ...blank, verification: { status: 'enterprise' as const }, readAt: '2026-11-21T09:00:00+08:00' };
    expect(statusOf(read).verdict).toBe('short');
  });
});

describe('ACC-1, ACC-4: the steps to verification', () => {
  it.each(VERIFICATION_STATES)('%s', (status) => {
    const verified = ['personal', 'enterprise', 'student'].includes(status);
    expect(statusOf(stored({ status })).verdict).toBe(verified ? 'ready' : 'blocked');
  });

  it('does not ask whoever has a balance whether the account exists', () => {
    const who = {
      ...stored({ status: 'unverified' }),
      registration: { accountExists: false, informationSubmitted: false },
    };
    expect(failing(statusOf(who))[0]).toEqual(['information-submitted', 'submit-information']);
  });

  it('does not ask whoever has begun to verify whether the account exists', () => {
    const who = { ...newAccount('a', 'A'), verification: { status: 'under-review' as const } };
    expect(failing(statusOf(who))[0]).toEqual(['real-name-verification', 'verify']);
  });
});

describe('BAL-5, BAL-6: arrears stop everything and are settled first', () => {
  it.each([
    ['0.00', 'ready', undefined],
    ['0.01', 'blocked', '0.01'],
  ])('%s overdue: %s', (overdue, verdict, recharge) => {
    const { verdict: found, topUp } = statusOf(stored({ overdue }));
    expect([found, topUp && formatMoney(topUp.amount)]).toEqual([verdict, recharge]);
  });

  it('adds up with what the balance lacks', () => {
    const { topUp } = statusOf(stored({ overdue: '5.00', available: '120.00' }));
    expect(topUp && [topUp.amount, topUp.overdue, topUp.balance, topUp.reaches].map(formatMoney)).toEqual([
      '85.00',
      '5.00',
      '80.00',
      '200.00',
    ]);
  });
});

describe('BAL-3: the threshold of pay by configuration', () => {
  const everywhere = { products: 'all', billing: 'all' } as const;

  it.each([
    ['49.99', 'short', '0.01'],
    ['50.00', 'ready', undefined],
  ])('%s of cash: %s', (available, verdict, short) => {
    const who = stored({ available });
    const found = check(who, 'balance-threshold');
    expect([statusOf(who).verdict, found?.short && formatMoney(found.short)]).toEqual([verdict, short]);
  });

  it.each([
    ['19.99', 'fail'],
    ['20.00', 'pass'],
  ])('%s of cash and 30.00 in a coupon for everything: %s', (available, status) => {
    const who = stored({ available, coupons: [coupon(everywhere)] });
    expect(check(who, 'balance-threshold')?.status).toBe(status);
  });

  it('passes only for the products that a coupon fits, and names them', () => {
    const who = stored({ available: '20.00', coupons: [coupon({ products: ['vm', 'disk'] })] });
    expect(check(who, 'balance-threshold')).toMatchObject({ status: 'warn', short: 3000n, products: ['vm', 'disk'] });
    expect(statusOf(who).verdict).toBe('short');
  });

  it('does not count a coupon that has expired or is for monthly packages only', () => {
    const coupons = [coupon({ ...everywhere, validTo: '2026-11-20' }), coupon({ ...everywhere, billing: ['monthly'] })];
    expect(check(stored({ available: '49.99', coupons }), 'balance-threshold')?.status).toBe('fail');
  });

  it('says whether the other reading of BAL-2 would change it', () => {
    const one = [coupon({ products: ['vm'] })];
    expect(statusOf(stored({ available: '20.00', coupons: one })).readings).toEqual([{ rule: 'BAL-2', changes: true }]);
    expect(statusOf(stored({ available: '50.00', coupons: one })).readings).toEqual([
      { rule: 'BAL-2', changes: false },
    ]);
    expect(statusOf(stored({ available: '20.00' })).readings).toEqual([]);
    const all = stored({ available: '20.00', coupons: one }, { couponsThatCount: 'all' });
    expect(statusOf(all)).toMatchObject({ verdict: 'ready', readings: [{ rule: 'BAL-2', changes: true }] });
  });

  it('follows the settings', () => {
    expect(statusOf(stored({ available: '99.99' }, { threshold: '100.00' })).verdict).toBe('short');
    expect(statusOf(stored({ available: '100.00' }, { threshold: '100.00' })).verdict).toBe('ready');
    expect(statusOf(stored({ available: '50.00' }, { thresholdIncluded: false })).verdict).toBe('short');
    expect(statusOf(stored({ available: '50.01' }, { thresholdIncluded: false })).verdict).toBe('ready');
  });
});

describe('BAL-7: low balance warns and does not stop', () => {
  it.each([
    ['199.99', 'warn', '0.01'],
    ['200.00', 'pass', undefined],
  ])('%s: %s', (available, status, recharge) => {
    const who = stored({ available });
    expect(check(who, 'low-balance')?.status).toBe(status);
    const { verdict, topUp } = statusOf(who);
    expect([verdict, topUp && formatMoney(topUp.amount)]).toEqual(['ready', recharge]);
  });

  it('recharges to the threshold where that is the higher one', () => {
    const { topUp } = statusOf(stored({ available: '10.00' }, { lowBalance: '20.00' }));
    expect(topUp && formatMoney(topUp.amount)).toBe('40.00');
  });
});

describe('the agenda', () => {
  const coupons = [
    coupon({ code: 'late', validTo: '2027-02-19' }),
    coupon({ code: 'soon', validTo: '2026-11-24' }),
    coupon({ code: 'beyond', validTo: '2027-02-20' }),
    coupon({ code: 'gone', validTo: '2026-11-20' }),
  ];

  it('has the recharge that is due now, then coupons by their last day, within 90 days', () => {
    const items = agendaToday(stored({ available: '120.00', coupons }));
    expect(items.map((item) => (item.kind === 'top-up' ? 'top-up' : [item.coupon, item.days, item.urgent]))).toEqual([
      'top-up',
      ['soon', 3, true],
      ['late', 90, false],
    ]);
  });

  it('keeps what was put off', () => {
    const who = stored({ coupons });
    expect(agendaToday(snooze(who, 'coupon-expiry soon', day('2026-11-23')))).toEqual(agendaToday(who));
  });

  it('is empty when nothing is due', () => {
    expect(agendaToday(stored({ coupons: [] }))).toEqual([]);
  });
});

describe('in words, in both languages', () => {
  const words = (language: 'en' | 'zh') => ({
    t: createTranslator(language),
    amountText: displayMoney,
    productName: (code: string) => `<${code}>`,
  });

  it.each<[string, StoredAccount, string, string]>([
    ['ready', stored(), 'Yes:', '可以购买：'],
    ['short', stored({ available: '49.99' }), 'short by ¥0.01', '还差 ¥0.01'],
    ['partly', stored({ available: '20.00', coupons: [coupon()] }), 'only for <vm>', '仅限<vm>'],
    ['unverified', stored({ status: 'frozen' }), 'not verified', '尚未实名认证'],
    ['arrears', stored({ overdue: '5.00' }), '¥5.00 is overdue', '欠费 ¥5.00'],
    ['both', stored({ status: 'rejected', overdue: '5.00' }), 'and ¥5.00 is overdue', '且欠费 ¥5.00'],
    ['blank', newAccount('a', 'A'), 'only a name', '只有名称'],
    ['no balance', { ...newAccount('a', 'A'), verification: { status: 'personal' } }, 'not entered', '尚未录入余额'],
  ])('%s', (_name, who, en, zh) => {
    expect(describeAccount(words('en'), statusOf(who))).toContain(en);
    expect(describeAccount(words('zh'), statusOf(who))).toContain(zh);
  });

  it('says which reading decided, by the settings', () => {
    const reading = { rule: 'BAL-2', changes: true } as const;
    const t = createTranslator('en');
    expect(describeReading(t, reading, 'en')).toMatch(/This decided: The account balance .*differ: All coupons/);
    const all = { ...DEFAULT_SETTINGS, couponsThatCount: 'all' } as const;
    expect(describeReading(t, reading, 'en', all)).toMatch(/This decided: All coupons .*differ: The account balance/);
    expect(describeReading(t, { ...reading, changes: false }, 'en')).toContain('changes nothing here: All coupons');
  });

  it('leaves no parameter open in any check', () => {
    const all = [stored(), stored({ available: '1.00', overdue: '5.00', status: 'frozen' }), newAccount('a', 'A')];
    const texts = all.flatMap((who) =>
      (['en', 'zh'] as const).flatMap((language) =>
        statusOf(who).checks.map((each) => describeAccountCheck(words(language), each)),
      ),
    );
    for (const text of texts) expect(text).not.toMatch(/[{}]|^account\./);
  });
});
