import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmountResponse } from '../../../shared/account/import-amount.ts';
import { noticesOf, snooze } from '../../../shared/account/notices.ts';
import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { settingsOf } from '../../../shared/account/settings-schema.ts';
import {
  type StoredAccount,
  fromAccountFile,
  newAccount,
  storedAccountSchema,
  toAccountFile,
} from '../../../shared/account/stored.ts';
import { formatMoney, money, moneyFromFen } from '../../../shared/money/index.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { day, valueOf } from '../../fixtures/question.ts';

const TODAY = day('2026-11-21');

function counter(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
}

function stored(changes: Parameters<typeof account>[0] = {}): StoredAccount {
  return fromAccountFile(account(changes), counter());
}

describe('an account in the workspace', () => {
  it('comes back as the file it was made from', () => {
    const anyAmount = fc.integer({ min: 0, max: 10_000_000 }).map((fen) => formatMoney(moneyFromFen(BigInt(fen))));
    fc.assert(
      fc.property(anyAmount, anyAmount, fc.array(anyAmount, { maxLength: 4 }), (available, overdue, remainders) => {
        const coupons = remainders.map((remaining, index) => coupon({ code: `C${index}`, remaining }));
        const file = account({ available, overdue, coupons });
        expect(toAccountFile(fromAccountFile(file, counter()), TODAY)).toEqual(file);
      }),
    );
  });

  it('is what the workspace accepts, from its first moment', () => {
    expect(storedAccountSchema.safeParse(newAccount('a', '财务')).success).toBe(true);
    expect(storedAccountSchema.safeParse(stored({ coupons: [coupon()] })).success).toBe(true);
    expect(toAccountFile(newAccount('a', 'A'), TODAY).balance).toBeNull();
  });

  it('keeps only what differs from the default settings', () => {
    expect(settingsOf({})).toEqual(DEFAULT_SETTINGS);
    const settings = settingsOf({ threshold: '100.00', couponsPerOrder: 10, vmPerRegion: 50, serversPerOrder: 8 });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      threshold: money('100.00'),
      couponsPerOrder: 10,
      quotas: {
        perOrder: { cps: 8, dcps: 8 },
        perRegion: { ...DEFAULT_SETTINGS.quotas.perRegion, vm: 50 },
        addressesPerNode: 10,
        dataDisksPerInstance: 15,
        mbps: { cps: 200, dcps: 10_240 },
      },
    });
    expect(settingsOf({ addressesPerNode: 30, cpsMbps: 500, dcpsMbps: 20_000 }).quotas).toMatchObject({
      addressesPerNode: 30,
      mbps: { cps: 500, dcps: 20_000 },
    });
  });
});

describe('a saved describeAccountAmount response', () => {
  const result = { totalAmount: '130.50', availableAmount: '120.50', frozenAmount: '10.00', enableWithdrawAmount: '0' };

  it.each([
    ['as it was saved', { requestId: 'x', result }],
    ['its result alone', result],
  ])('is read %s', (_name, response) => {
    const read = valueOf(parseAmountResponse(JSON.stringify(response)));
    expect([formatMoney(read.available), formatMoney(read.frozen)]).toEqual(['120.50', '10.00']);
  });

  it.each([
    [{ ...result, availableAmount: 120.5 }, 'result.availableAmount', 'expected-text'],
    [{ ...result, frozenAmount: '1.005' }, 'result.frozenAmount', 'expected-amount'],
    [{ ...result, totalAmount: '130.51' }, 'result.totalAmount', 'not-the-sum'],
    [{ totalAmount: '1' }, 'result.availableAmount', 'expected-text'],
    [null, '', 'another-file'],
  ])('%j is refused at %s', (response, path, code) => {
    const read = parseAmountResponse(JSON.stringify(response));
    expect(read.ok ? [] : read.error[0]).toMatchObject({ path, code });
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => typeof parseAmountResponse(JSON.stringify(value)).ok === 'boolean'),
    );
  });
});

describe('notices (BAL-7)', () => {
  const kinds = (who: StoredAccount) => noticesOf(who, TODAY).map(({ id }) => id);

  it.each([
    ['200.00', []],
    ['199.99', ['low-balance']],
  ])('%s of cash: %j', (available, expected) => {
    expect(kinds(stored({ available }))).toEqual(expected);
  });

  it.each([
    ['50.00', '0.00', []],
    ['49.99', '0.00', ['below-threshold']],
    ['19.99', '30.00', ['below-threshold']],
    ['20.00', '30.00', []],
  ])('%s of cash and %s in coupons against the threshold of 50.00: %j', (available, remaining, expected) => {
    const who = stored({ available, coupons: [coupon({ remaining })] });
    expect(kinds(who).filter((id) => id === 'below-threshold')).toEqual(expected);
  });

  it('say nothing of a balance nobody entered yet', () => {
    expect(kinds(newAccount('a', 'A'))).toEqual(['not-verified']);
    const ledger = [
      { id: 'i', kind: 'coupon-issue', amount: '1.00', date: '2026-11-01', note: '', coupon: 'C' } as const,
    ];
    expect(kinds({ ...newAccount('a', 'A'), ledger })).toEqual(['not-verified']);
  });

  it('know a balance of nothing that was read', () => {
    expect(kinds(stored({ available: '0.00' }))).toEqual(['below-threshold', 'low-balance']);
  });

  it.each([
    ['200.00', ['coupon-expiry C1']],
    ['199.99', ['low-coupons', 'coupon-expiry C1']],
  ])('%s in coupons: %j', (remaining, expected) => {
    expect(kinds(stored({ coupons: [coupon({ remaining })] }))).toEqual(expected);
  });

  it.each([
    ['2026-11-20', []],
    ['2026-11-21', [['2026-11-21', true]]],
    ['2026-11-28', [['2026-11-28', true]]],
    ['2026-11-29', [['2026-11-29', false]]],
    ['2027-02-19', [['2027-02-19', false]]],
    ['2027-02-20', []],
  ])('list a coupon whose last day is %s within 90 days, urgent within 7', (validTo, expected) => {
    const notices = noticesOf(stored({ coupons: [coupon({ remaining: '300.00', validTo })] }), TODAY);
    const expiry = notices.filter(({ kind }) => kind === 'coupon-expiry');
    expect(expiry.map(({ by, urgent }) => [by, urgent])).toEqual(expected);
  });

  it('can be put off and come back on the day', () => {
    const who = snooze(stored({ available: '10.00', overdue: '5.00' }), 'low-balance', day('2026-11-24'));
    const low = (date: string) => noticesOf(who, day(date)).find(({ kind }) => kind === 'low-balance')?.snoozedUntil;
    expect([low('2026-11-21'), low('2026-11-23'), low('2026-11-24')]).toEqual(['2026-11-24', '2026-11-24', undefined]);
    expect(kinds(who)).toEqual(['arrears', 'below-threshold', 'low-balance']);
  });
});
