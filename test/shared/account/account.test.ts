import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft, inDeductionOrder, payWith, splitOver } from '../../../shared/account/coupons.ts';
import {
  type EntryKind,
  type LedgerEntry,
  CASH_KINDS,
  cashOf,
  isCashKnown,
  correctionFor,
  reconciliation,
  remainingOf,
  withRunningBalance,
} from '../../../shared/account/ledger.ts';
import { parseAccountText, readAccount } from '../../../shared/account/read-account.ts';
import { VERIFICATION_STATES, blockedActions, isVerified, nextSteps } from '../../../shared/account/verification.ts';
import { formatMoney, money, moneyFromFen, sumMoney } from '../../../shared/money/index.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { day } from '../../fixtures/question.ts';

function entry(kind: EntryKind, amount: string, changes: Partial<LedgerEntry> = {}): LedgerEntry {
  return { id: `${kind}-${amount}`, kind, amount, date: '2026-11-01', note: '', ...changes };
}

const anyFen = fc.integer({ min: 0, max: 10_000_000 }).map((fen) => moneyFromFen(BigInt(fen)));

describe('real-name verification (ACC-2, ACC-3)', () => {
  it('never leads from personal or enterprise back', () => {
    expect(nextSteps('personal').map(({ id }) => id)).toEqual([
      'scan-legal-representative',
      'start-remittance',
      'submit-licence',
    ]);
    expect(nextSteps('enterprise')).toEqual([]);
  });

  it('leads from every other state to a verified one', () => {
    for (const start of VERIFICATION_STATES) {
      const reached = new Set([start]);
      for (const state of reached) for (const { to } of nextSteps(state)) reached.add(to);
      expect([...reached].some(isVerified), start).toBe(true);
    }
  });

  it('freezes after wrong amounts, and only then', () => {
    const leadingToFrozen = VERIFICATION_STATES.filter((state) => nextSteps(state).some(({ to }) => to === 'frozen'));
    expect(leadingToFrozen).toEqual(['entering-amount']);
    expect(nextSteps('frozen').map(({ to }) => to)).toEqual(['entering-amount']);
  });

  it('blocks buying, withdrawing, invoices and promotions until it is done (ACC-1, ACC-5)', () => {
    expect(blockedActions('under-review')).toEqual(['buy', 'withdraw', 'invoice', 'promotion']);
    expect(blockedActions('personal')).toEqual([]);
  });
});

const DAY = '2026-11-05';

describe('the ledger', () => {
  const entries = [
    entry('opening', '100.00'),
    entry('recharge', '50.50', { date: '2026-11-03' }),
    entry('deduction', '11.28', { date: '2026-11-02' }),
    entry('refund', '1.28', { date: '2026-11-04' }),
    entry('coupon-issue', '30.00', { coupon: 'C1' }),
    entry('coupon-use', '12.50', { coupon: 'C1' }),
  ];

  it('adds up to the balance: 100.00 + 50.50 − 11.28 + 1.28 = 140.50, coupons apart', () => {
    expect(formatMoney(cashOf(entries, DAY))).toBe('140.50');
    expect(formatMoney(remainingOf(entries, 'C1'))).toBe('17.50');
    expect(formatMoney(remainingOf(entries, 'C2'))).toBe('0.00');
  });

  it('counts no entry of a day to come before that day', () => {
    const salary = entry('recharge', '500.00', { date: '2026-11-06' });
    expect(formatMoney(cashOf([...entries, salary], DAY))).toBe('140.50');
    expect(formatMoney(cashOf([...entries, salary], '2026-11-06'))).toBe('640.50');
    expect(isCashKnown({ ledger: [salary] }, DAY)).toBe(false);
    expect(isCashKnown({ ledger: [salary], readAt: '2026-11-06T09:00:00+08:00' }, DAY)).toBe(false);
    expect(isCashKnown({ ledger: [salary] }, '2026-11-06')).toBe(true);
    expect(isCashKnown({ ledger: [], readAt: '2026-11-05T09:00:00+08:00' }, DAY)).toBe(true);
    const read = money('140.50');
    expect(correctionFor([...entries, salary], read, { id: 'x', date: DAY, note: '' }, DAY)).toBeUndefined();
  });

  it('shows the cash after each entry in the order of dates', () => {
    const cash = withRunningBalance(entries.slice(0, 4)).map(({ balance }) => formatMoney(balance));
    expect(cash).toEqual(['100.00', '88.72', '139.22', '140.50']);
  });

  it('shows the difference to a figure that was read before it books it', () => {
    expect(formatMoney(reconciliation(entries, money('140.00'), DAY))).toBe('-0.50');
    const correction = correctionFor(entries, money('140.00'), { id: 'x', date: '2026-11-05', note: 'console' }, DAY);
    expect(correction).toMatchObject({ kind: 'correction', amount: '-0.50', note: 'console' });
    expect(correctionFor(entries, money('140.50'), { id: 'x', date: '2026-11-05', note: '' }, DAY)).toBeUndefined();
  });

  it('equals the figure after the correction, whatever the entries are', () => {
    const anyEntry = fc
      .tuple(fc.constantFrom(...CASH_KINDS), anyFen)
      .map(([kind, amount]) => entry(kind, formatMoney(amount)));
    fc.assert(
      fc.property(fc.array(anyEntry), anyFen, (some, read) => {
        const correction = correctionFor(some, read, { id: 'x', date: '2026-11-05', note: '' }, DAY);
        expect(cashOf([...some, ...(correction === undefined ? [] : [correction])], DAY)).toBe(read);
        expect(withRunningBalance(some).at(-1)?.balance ?? 0n).toBe(cashOf(some, DAY));
      }),
    );
  });
});

describe('coupons', () => {
  it('count their last day', () => {
    expect(daysLeft(coupon({ validTo: '2026-11-21' }), day('2026-11-21'))).toBe(0);
    expect(daysLeft(coupon({ validTo: '2026-11-20' }), day('2026-11-21'))).toBe(-1);
  });

  it('are used up one after the other, by either documented order (CPN-3)', () => {
    const coupons = [
      coupon({ code: 'a', remaining: '10.00', validTo: '2026-12-01' }),
      coupon({ code: 'b', remaining: '5.00', validTo: '2026-12-31' }),
      coupon({ code: 'c', remaining: '5.00', validTo: '2026-12-15' }),
    ];
    expect(inDeductionOrder(coupons, 'smallest-first').map(({ code }) => code)).toEqual(['c', 'b', 'a']);
    expect(inDeductionOrder(coupons, 'earliest-first').map(({ code }) => code)).toEqual(['a', 'c', 'b']);
    expect(payWith(coupons, money('12.00'))).toEqual([
      { code: 'a', amount: money('10.00') },
      { code: 'b', amount: money('2.00') },
    ]);
  });

  it('are split over the lines of an order to the fen, no line getting more than it costs', () => {
    fc.assert(
      fc.property(
        fc.array(anyFen, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 100 }),
        (lines, percent) => {
          const amount = moneyFromFen((sumMoney(lines) * BigInt(percent)) / 100n);
          const parts = splitOver(amount, lines);
          expect(sumMoney(parts)).toBe(amount);
          for (const [index, part] of parts.entries()) expect(part <= (lines[index] ?? 0n) && part >= 0n).toBe(true);
        },
      ),
    );
  });
});

describe('an account file', () => {
  it('is read as it is, unknown keys kept', () => {
    const given = { ...account({ coupons: [coupon()] }), department: 'R&D' };
    expect(readAccount(given)).toEqual({ ok: true, value: given });
  });

  it.each([
    [{ verification: { status: 'verified' } }, 'verification.status', 'expected-one-of'],
    [{ balance: { ...account().balance, available: 120 } }, 'balance.available', 'expected-text'],
    [{ balance: { ...account().balance, available: '-1.00' } }, 'balance.available', 'expected-amount'],
    [{ balance: { ...account().balance, overdue: '0.001' } }, 'balance.overdue', 'expected-amount'],
    [{ balance: { ...account().balance, asOf: 'yesterday' } }, 'balance.asOf', 'expected-moment'],
    [{ coupons: [coupon({ validTo: '2026-02-30' })] }, 'coupons[0].validTo', 'expected-day'],
    [{ coupons: [coupon({ validTo: '2025-12-31' })] }, 'coupons[0].validTo', 'ends-before-it-starts'],
    [{ coupons: [{ ...coupon(), products: 'vm' }] }, 'coupons[0].products', 'expected-scope'],
    [{ coupons: [{ ...coupon(), products: ['vm', 'vps'] }] }, 'coupons[0].products[1]', 'expected-one-of'],
    [{ name: '' }, 'name', 'expected-text-not-empty'],
    // No longer than the workspace keeps it: or nothing could be saved any more once it is in.
    [{ name: 'x'.repeat(101) }, 'name', 'expected-shorter-text'],
    [{ schemaVersion: 2 }, 'schemaVersion', 'expected-one-of'],
  ])('with %j is refused at %s', (changes, path, code) => {
    expect(readAccount({ ...account(), ...changes })).toMatchObject({ ok: false, error: [{ path, code }] });
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('name', 'verification', 'balance', 'coupons', '__proto__'),
        (value, key) => {
          expect(typeof readAccount(value).ok).toBe('boolean');
          expect(typeof readAccount({ ...account(), [key]: value }).ok).toBe('boolean');
          expect(typeof parseAccountText(JSON.stringify(value)).ok).toBe('boolean');
        },
      ),
    );
  });
});
