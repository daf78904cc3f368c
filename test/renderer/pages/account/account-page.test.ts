import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entryDraftOf,
  newEntryDraft,
  readEntry,
  withEntry,
  withoutEntry,
} from '../../../../renderer/pages/account/balance/entry-draft.ts';
import { ENTRY_KINDS, ledgerRows } from '../../../../renderer/pages/account/balance/ledger-view.ts';
import {
  newReconcileDraft,
  readReconcile,
  withResponse,
} from '../../../../renderer/pages/account/balance/reconcile-draft.ts';
import {
  draftOfCoupon,
  newCouponDraft,
  readCoupon,
  readUse,
} from '../../../../renderer/pages/account/coupons/coupon-draft.ts';
import { partOf } from '../../../../renderer/pages/account/coupons/part-of.ts';
import {
  FIRST_QUESTION,
  amountsOf,
  deductionAnswerOf,
  faultOfLine,
} from '../../../../renderer/pages/account/coupons/simulation.ts';
import { fileNameOf } from '../../../../renderer/pages/account/exchange/file-name.ts';
import { faultText } from '../../../../renderer/ui/form/fault-text.ts';
import { atSection } from '../../../../renderer/pages/account/page-state.ts';
import {
  READINGS,
  SETTING_GROUPS,
  SETTING_KEYS,
  defaultText,
  isReading,
  readSetting,
  settingText,
  withSetting,
  withoutSetting,
} from '../../../../renderer/pages/account/settings/setting-rows.ts';
import { LINKS, methodsFor, stagesOf, urlOf } from '../../../../renderer/pages/account/verification/path-view.ts';
import { couponBalances, withCoupon } from '../../../../shared/account/coupon-book.ts';
import { FIELD_EXPECTATIONS } from '../../../../shared/account/form-fields.ts';
import type { LedgerEntry } from '../../../../shared/account/ledger.ts';
import { settingsSchema } from '../../../../shared/account/settings-schema.ts';
import { type StoredAccount, newAccount, storedAccountSchema } from '../../../../shared/account/stored.ts';
import { VERIFICATION_STATES, isVerified } from '../../../../shared/account/verification.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { displayMoney, money, moneyFromFen } from '../../../../shared/money/index.ts';
import { isAllowedExternalUrl } from '../../../../shared/services/external-links.ts';
import { day, valueOf } from '../../../fixtures/question.ts';

const TODAY = day('2026-11-21');
const NOW = '2026-11-21T09:30:00+08:00';
const START = newAccount('a', 'A');

function entry(changes: Partial<LedgerEntry>): LedgerEntry {
  return { id: 'e', kind: 'recharge', amount: '10.00', date: '2026-11-01', note: '', ...changes };
}

const TERMS = { code: 'C7', products: 'all', billing: 'all', validFrom: '2026-01-01', validTo: '2026-12-31' } as const;
const WITH_C7: StoredAccount = withCoupon(START, TERMS, {
  issue: entry({ id: 'i', kind: 'coupon-issue', amount: '300.00', coupon: 'C7' }),
});

describe('the table of the ledger', () => {
  const entries = [
    entry({ id: '1', kind: 'opening', amount: '100.00', date: '2026-11-01' }),
    entry({ id: '2', kind: 'deduction', amount: '30.00', date: '2026-11-03', note: 'Six months' }),
    entry({ id: '3', kind: 'coupon-use', amount: '5.00', date: '2026-11-02', coupon: 'C7' }),
  ];
  const shown = (filter: Partial<Parameters<typeof ledgerRows>[1]>) =>
    ledgerRows(entries, { kind: 'all', text: '', ...filter }).map(({ entry: { id } }) => id);

  it('has the newest entry first and the balance after each', () => {
    expect(ledgerRows(entries, { kind: 'all', text: '' })).toMatchObject([
      { entry: { id: '2' }, effect: money('-30.00'), balance: money('70.00') },
      { entry: { id: '3' }, effect: money('-5.00'), balance: null },
      { entry: { id: '1' }, effect: money('100.00'), balance: money('100.00') },
    ]);
  });

  it('filters by kind and words, and never changes the balance by it', () => {
    expect(shown({ kind: 'deduction' })).toEqual(['2']);
    expect(ledgerRows(entries, { kind: 'deduction', text: '' })[0]?.balance).toBe(money('70.00'));
    expect(shown({ text: 'MONTHS six' })).toEqual(['2']);
    expect(shown({ text: 'c7' })).toEqual(['3']);
    expect(shown({ text: '2026-11-01' })).toEqual(['1']);
    expect(shown({ text: 'nothing like it' })).toEqual([]);
  });
});

describe('the form of an entry', () => {
  it('reads every kind into what the workspace accepts', () => {
    for (const kind of ENTRY_KINDS) {
      const draft = { ...newEntryDraft(TODAY), kind, amount: '¥1,000', coupon: kind === 'coupon-issue' ? 'C7' : '' };
      const read = readEntry(draft, WITH_C7, { id: 'n', today: TODAY });
      if (kind === 'coupon-use') expect(!read.ok && read.error.coupon?.expected).toBe('one-of-the-list');
      else expect(storedAccountSchema.safeParse(withEntry(WITH_C7, valueOf(read))).success, kind).toBe(true);
    }
  });

  it('names every fault at once and keeps what was typed', () => {
    const read = readEntry({ ...newEntryDraft(TODAY), amount: '-1', date: 'soon' }, START, { id: 'n', today: TODAY });
    expect(!read.ok && read.error).toEqual({
      amount: { expected: 'amount-above-zero', given: '-1' },
      date: { expected: 'day', given: 'soon' },
    });
  });

  it('takes no money of a day to come, and no reading of one', () => {
    const read = readEntry({ ...newEntryDraft(TODAY), amount: '100', date: '2062-12-01' }, START, {
      id: 'n',
      today: TODAY,
    });
    expect(!read.ok && read.error).toEqual({ date: { expected: 'past-day', given: '2062-12-01', limit: TODAY } });
    const reading = readReconcile({ ...newReconcileDraft(START, TODAY), available: '1', date: '2062-12-01' }, NOW);
    expect(!reading.ok && reading.error.date?.expected).toBe('past-day');
  });

  it('uses a coupon up to what is left of it, and an edited use does not count against itself', () => {
    const draft = { ...newEntryDraft(TODAY), kind: 'coupon-use' as const, coupon: 'C7', amount: '300' };
    const used = withEntry(WITH_C7, valueOf(readEntry(draft, WITH_C7, { id: 'u', today: TODAY })));
    expect(couponBalances(used, TODAY)[0]?.remaining).toBe(0n);
    const more = readEntry({ ...draft, amount: '0.01' }, used, { id: 'other', today: TODAY });
    expect(!more.ok && more.error.amount).toMatchObject({ expected: 'amount-at-most', limit: 0n });
    expect(readEntry({ ...draft, amount: '299' }, used, { id: 'u', today: TODAY }).ok).toBe(true);
  });

  it('keeps the place and the unknown keys of an edited entry', () => {
    const account = { ...START, ledger: [entry({ id: '1', bank: 'CMB' }), entry({ id: '2' })] };
    const draft = { ...entryDraftOf(entry({ id: '1' })), amount: '12', note: ' changed ' };
    const edited = withEntry(account, valueOf(readEntry(draft, account, { id: '1', today: TODAY })));
    expect(edited.ledger.map(({ id }) => id)).toEqual(['1', '2']);
    expect(edited.ledger[0]).toMatchObject({ amount: '12.00', note: 'changed', bank: 'CMB' });
    expect(withoutEntry(edited, '1').ledger.map(({ id }) => id)).toEqual(['2']);
  });
});

describe('the form of a reconciliation', () => {
  it('begins with the figures that were read last, and asks for the balance', () => {
    const draft = newReconcileDraft({ ...START, frozen: '3.00', overdue: '4.00' }, TODAY);
    expect(draft).toMatchObject({ available: '', frozen: '3.00', overdue: '4.00' });
    const read = readReconcile(draft, NOW);
    expect(!read.ok && Object.keys(read.error)).toEqual(['available']);
  });

  it('takes over a response, and the time of now for a figure of today', () => {
    const draft = withResponse(newReconcileDraft(START, TODAY), { available: money('-5.00'), frozen: money('2.00') });
    expect(valueOf(readReconcile(draft, NOW)).figures).toEqual({
      available: 0n,
      frozen: money('2.00'),
      overdue: money('5.00'),
      readAt: NOW,
    });
    expect(valueOf(readReconcile({ ...draft, date: '2026-11-20' }, NOW)).figures.readAt).toBe(
      '2026-11-20T23:59:59+08:00',
    );
  });
});

describe('the form of a coupon', () => {
  const draft = { ...newCouponDraft(TODAY), code: 'C8', faceValue: '100' };

  it('reads an empty scope as everything and an empty remainder as all of it', () => {
    expect(valueOf(readCoupon(draft, START))).toMatchObject({
      terms: { code: 'C8', products: 'all', billing: 'all' },
      faceValue: money('100.00'),
      used: 0n,
    });
    const some = valueOf(readCoupon({ ...draft, remaining: '40', products: ['cps', 'vm'] }, START));
    expect(some).toMatchObject({ terms: { products: ['vm', 'cps'] }, used: money('60.00') });
  });

  it('names what is wrong with each field', () => {
    const wrong = { ...draft, code: 'C7', remaining: '101', validFrom: '2026-12-01', validTo: '2026-11-30' };
    const read = readCoupon(wrong, WITH_C7);
    expect(!read.ok && read.error).toMatchObject({
      code: { expected: 'code-not-taken' },
      remaining: { expected: 'amount-at-most', limit: money('100.00') },
      validTo: { expected: 'day-not-before', limit: '2026-12-01' },
    });
  });

  it('lets an edited coupon keep its code, and not fall below what was used', () => {
    const [balance] = couponBalances(WITH_C7, TODAY);
    if (balance === undefined) throw new Error('no coupon');
    const own = draftOfCoupon(balance);
    expect(readCoupon(own, WITH_C7, balance).ok).toBe(true);
    const read = readCoupon({ ...own, faceValue: '10' }, WITH_C7, { ...balance, used: money('20.00') });
    expect(!read.ok && read.error.faceValue).toMatchObject({ expected: 'amount-at-least', limit: money('20.00') });
  });

  it('records a use of at most what is left', () => {
    const use = { amount: '5', date: '2026-11-21', note: ' for vm ' };
    expect(valueOf(readUse(use, money('5.00'), TODAY))).toEqual({ amount: money('5.00'), date: TODAY, note: 'for vm' });
    expect(readUse({ ...use, date: '2026-11-22' }, money('5.00'), TODAY)).toMatchObject({
      error: { date: { expected: 'past-day', limit: TODAY } },
    });
    const read = readUse(use, money('4.99'), TODAY);
    expect(!read.ok && read.error.amount?.limit).toBe(money('4.99'));
  });
});

describe('the simulator', () => {
  it('needs an amount that can be read; empty lines beside others are nothing', () => {
    expect(amountsOf({ ...FIRST_QUESTION, lines: ['x'] })).toBeNull();
    expect(amountsOf({ ...FIRST_QUESTION, lines: [''] })).toBeNull();
    expect(amountsOf({ ...FIRST_QUESTION, lines: ['1', 'x'] })).toEqual([money('1.00')]);
    expect(amountsOf({ ...FIRST_QUESTION, billing: 'monthly', lines: ['1', '', '2'] })).toEqual([
      money('1.00'),
      0n,
      money('2.00'),
    ]);
    expect(faultOfLine('', true)?.expected).toBe('amount-above-zero');
    expect(faultOfLine('', false)).toBeUndefined();
    expect(faultOfLine('x', false)?.expected).toBe('amount');
  });

  it('shows both orders with the one in force, or the best coupon', () => {
    const orders = deductionAnswerOf(WITH_C7, FIRST_QUESTION, [money('100.00')], TODAY);
    expect(orders).toMatchObject({
      orders: [
        { order: 'smallest-first', inForce: true },
        { order: 'earliest-first', inForce: false },
      ],
    });
    const monthly = { ...FIRST_QUESTION, billing: 'monthly' as const };
    expect(deductionAnswerOf(WITH_C7, monthly, [money('400.00')], TODAY)).toMatchObject({
      plan: { byCoupons: money('300.00'), short: money('100.00'), reason: 'only' },
      misfits: [],
    });
  });

  it('draws every part of a whole between nothing and all of it', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 0n, max: 10n ** 12n }), (part, whole) => {
        const drawn = partOf(moneyFromFen(part), moneyFromFen(whole));
        expect(drawn).toBeGreaterThanOrEqual(part > 0n && whole > 0n ? 1 : 0);
        expect(drawn).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the settings', () => {
  it('are all on the page, once', () => {
    expect(SETTING_GROUPS.flatMap(({ keys }): readonly string[] => keys).toSorted()).toEqual(
      [...SETTING_KEYS].toSorted(),
    );
  });

  it('read percent as people write them, exactly', () => {
    for (const [text, value] of Object.entries({
      '1': '1',
      '1.00%': '1',
      '０.５％': '0.5',
      ' 0 ': '0',
      '100 %': '100',
    })) {
      expect(readSetting('fewerOrdersPercent', text)).toEqual({ ok: true, value });
      expect(settingsSchema.safeParse({ fewerOrdersPercent: value }).success).toBe(true);
    }
    for (const text of ['', '-1', '100.01', '0.005', '1e2', '一', '%']) {
      expect(readSetting('fewerOrdersPercent', text).ok, text).toBe(false);
      expect(settingsSchema.safeParse({ fewerOrdersPercent: text }).success, text).toBe(false);
    }
  });

  it('are kept only where they differ from the default', () => {
    for (const key of SETTING_KEYS) {
      const [, other = ''] = isReading(key) ? READINGS[key] : ['', key === 'couponNoticeDays' ? '14；7' : '9'];
      const changed = withSetting({ future: 1 }, key, valueOf(readSetting(key, other)));
      expect(settingsSchema.safeParse(changed).success, key).toBe(true);
      expect(settingText(changed, key), key).not.toBe(defaultText(key));
      expect(withoutSetting(changed, key)).toEqual({ future: 1 });
      expect(withSetting(changed, key, valueOf(readSetting(key, defaultText(key))))).toEqual({ future: 1 });
    }
  });

  it('refuse what is out of bounds, with the bounds', () => {
    expect(readSetting('couponsPerOrder', '11')).toMatchObject({ error: { expected: 'count', least: 1, most: 10 } });
    expect(readSetting('couponNoticeDays', '7, x')).toMatchObject({ error: { expected: 'counts', given: '7, x' } });
    expect(readSetting('couponNoticeDays', '')).toMatchObject({ error: { expected: 'counts' } });
    expect(valueOf(readSetting('couponNoticeDays', '1, 7 3,7'))).toEqual([7, 3, 1]);
    expect(readSetting('threshold', '-1').ok).toBe(false);
  });
});

describe('the guided path', () => {
  const at = (status: StoredAccount['verification']['status'], accountExists = false) =>
    stagesOf({
      ...START,
      registration: { accountExists, informationSubmitted: false },
      verification: { status },
    }).map(({ state }) => state);

  it('has one current stage until all are done', () => {
    expect(at('unverified')).toEqual(['current', 'later', 'later', 'later']);
    expect(at('unverified', true)).toEqual(['done', 'current', 'later', 'later']);
    for (const status of VERIFICATION_STATES) {
      expect(at(status).filter((state) => state === 'current')).toHaveLength(isVerified(status) ? 0 : 1);
    }
  });

  it('knows how each state can have been reached', () => {
    expect(methodsFor('personal')).toEqual(['phone', 'face-scan', 'jd-sign-in']);
    expect(methodsFor('enterprise')).toEqual([
      'legal-representative-face-scan',
      'bank-remittance',
      'licence-documents',
    ]);
    expect(methodsFor('unverified')).toEqual([]);
  });

  it('leads to pages that may be opened, in both languages', () => {
    for (const link of LINKS) {
      expect(isAllowedExternalUrl(urlOf(link, 'en'))).toBe(true);
      expect(isAllowedExternalUrl(urlOf(link, 'zh'))).toBe(true);
    }
  });
});

it('other pages lead to a part of the page', () => {
  expect(atSection('reconcile')).toEqual({ tab: 'balance', panel: { show: 'reconcile' } });
  expect(atSection('settings')).toEqual({ tab: 'settings', panel: null });
});

it('a fault is said in both languages, with what was given', () => {
  const [en, zh] = [createTranslator('en'), createTranslator('zh')];
  for (const expected of FIELD_EXPECTATIONS) {
    const fault = { expected, given: 'abc', least: 1, most: 9, limit: money('5.00') };
    for (const t of [en, zh]) {
      expect(faultText(t, fault, displayMoney), expected).toContain('abc');
      expect(faultText(t, fault, displayMoney), expected).not.toContain('{{');
    }
  }
  expect(faultText(en, { expected: 'amount-at-most', given: '9', limit: money('5.00') }, displayMoney)).toBe(
    '“9” is not accepted: an amount of at most ¥5.00.',
  );
  expect(faultText(zh, { expected: 'day', given: ' ' }, displayMoney)).toBe(
    '尚未录入：请录入有效日期，例如 2026-12-31。',
  );
});

it('an export has a name that every file system takes', () => {
  expect(fileNameOf('财务部', TODAY)).toBe('财务部-2026-11-21.account.json');
  expect(fileNameOf('a/b: c?', TODAY)).toBe('a-b- c-2026-11-21.account.json');
  expect(fileNameOf('...', TODAY)).toBe('account-2026-11-21.account.json');
});
