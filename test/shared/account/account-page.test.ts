import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couponBalances, withCoupon, withEditedCoupon, withoutCoupon } from '../../../shared/account/coupon-book.ts';
import { misfitOf, planMonthlyOrder, simulateDeduction } from '../../../shared/account/deduction.ts';
import {
  type FieldFault,
  readAmount,
  readAmountAboveZero,
  readCount,
  readDay,
  readSignedAmount,
  readText,
} from '../../../shared/account/form-fields.ts';
import { parseAmountResponse } from '../../../shared/account/import-amount.ts';
import { type LedgerEntry, cashOf } from '../../../shared/account/ledger.ts';
import { readAccount } from '../../../shared/account/read-account.ts';
import { entryOfReconciling, figuresOf, reconciled } from '../../../shared/account/reconcile.ts';
import {
  type StoredAccount,
  fromAccountFile,
  newAccount,
  storedAccountSchema,
  toAccountFile,
} from '../../../shared/account/stored.ts';
import { nextSteps, VERIFICATION_STATES } from '../../../shared/account/verification.ts';
import { afterStep, withVerification } from '../../../shared/account/verification-record.ts';
import { ZERO, formatMoney, money, moneyFromFen, sumMoney } from '../../../shared/money/index.ts';
import type { Result } from '../../../shared/result.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { day, valueOf } from '../../fixtures/question.ts';

const TODAY = day('2026-11-21');
const READ_AT = '2026-11-21T09:00:00+08:00';
const START = newAccount('a', 'A');
const TERMS = { code: 'C7', products: 'all', billing: 'all', validFrom: '2026-01-01', validTo: '2026-12-31' } as const;

const entry = (changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: 'e',
  kind: 'coupon-issue',
  amount: '300.00',
  date: '2026-11-01',
  note: '',
  coupon: 'C7',
  ...changes,
});
const withC7: StoredAccount = withCoupon(START, TERMS, {
  issue: entry(),
  use: entry({ id: 'u', kind: 'coupon-use', amount: '120.00' }),
});
const anyFen = fc.integer({ min: 0, max: 10_000_000 }).map((fen) => moneyFromFen(BigInt(fen)));

describe('the record of verification', () => {
  it('keeps the way with its days, and the method it was begun with', () => {
    const take = (now: StoredAccount, id: string, date: string) => {
      const step = nextSteps(now.verification.status).find((known) => known.id === id);
      if (step === undefined) throw new Error(`no step ${id}`);
      return withVerification(now, afterStep(now, step, { date: day(date) }));
    };
    let now = take(START, 'start-remittance', '2026-11-01');
    now = take(now, 'remittance-received', '2026-11-03');
    now = take(now, 'amount-right', '2026-11-04');
    expect(now.verification).toEqual({ status: 'enterprise', since: '2026-11-04', method: 'bank-remittance' });
    expect(now.verificationPath).toEqual([
      { status: 'awaiting-remittance', date: '2026-11-01', method: 'bank-remittance' },
      { status: 'entering-amount', date: '2026-11-03', method: 'bank-remittance' },
      { status: 'enterprise', date: '2026-11-04', method: 'bank-remittance' },
    ]);
  });

  it('takes the method that was chosen, of those the step has', () => {
    const [personal] = nextSteps('unverified');
    if (personal === undefined) throw new Error('no step');
    expect(afterStep(START, personal, { date: TODAY, method: 'face-scan' }).method).toBe('face-scan');
    expect(afterStep(START, personal, { date: TODAY, method: 'bank-remittance' }).method).toBe('phone');
  });

  it('is accepted by the workspace from every state on', () => {
    for (const status of VERIFICATION_STATES) {
      for (const step of nextSteps(status)) {
        const before = withVerification(START, { status, date: TODAY });
        const after = withVerification(before, afterStep(before, step, { date: TODAY }));
        expect(storedAccountSchema.safeParse(after).success, `${status} ${step.id}`).toBe(true);
      }
    }
  });
});

describe('reconciling', () => {
  const book = { id: 'r', date: TODAY, note: '' };

  it('opens an empty ledger, corrects one with entries, and books nothing when both agree', () => {
    expect(entryOfReconciling(START, money('100.00'), book, TODAY)).toMatchObject({
      kind: 'opening',
      amount: '100.00',
    });
    expect(entryOfReconciling(START, ZERO, book, TODAY)).toBeUndefined();
    const opened = reconciled(
      START,
      { available: money('100.00'), frozen: ZERO, overdue: ZERO, readAt: READ_AT },
      book,
      TODAY,
    );
    expect(entryOfReconciling(opened, money('80.50'), book, TODAY)).toMatchObject({
      kind: 'correction',
      amount: '-19.50',
    });
    expect(entryOfReconciling(opened, money('100.00'), book, TODAY)).toBeUndefined();
  });

  it('makes the sum of the ledger what was read, to the fen, whatever was there', () => {
    fc.assert(
      fc.property(anyFen, anyFen, anyFen, anyFen, (before, available, frozen, overdue) => {
        const figures = { frozen, overdue, readAt: READ_AT };
        const first = reconciled(START, { ...figures, available: before }, { ...book, id: 'x' }, TODAY);
        const after = reconciled(first, { ...figures, available }, book, TODAY);
        expect(cashOf(after.ledger, TODAY)).toBe(available);
        expect(storedAccountSchema.safeParse(after).success).toBe(true);
        expect(after).toMatchObject({ frozen: formatMoney(frozen), overdue: formatMoney(overdue), readAt: READ_AT });
      }),
    );
  });

  it('keeps what a response says of withdrawals, and forgets it with the next figures that do not', () => {
    const response = {
      totalAmount: '120.00',
      availableAmount: '100.00',
      frozenAmount: '20.00',
      enableWithdrawAmount: '80.5',
      withdrawingAmount: '20',
    };
    const read = valueOf(parseAmountResponse(JSON.stringify({ requestId: 'x', result: response })));
    const { withdrawable, withdrawing } = read;
    expect([withdrawable, withdrawing]).toEqual([money('80.50'), money('20.00')]);
    const kept = reconciled(START, { ...read, overdue: ZERO, readAt: READ_AT }, book, TODAY);
    expect(toAccountFile(kept, TODAY).balance).toMatchObject({ withdrawable: '80.50', withdrawing: '20.00' });
    const again = fromAccountFile(valueOf(readAccount(toAccountFile(kept, TODAY))), () => crypto.randomUUID());
    expect([again.withdrawable, again.withdrawing]).toEqual(['80.50', '20.00']);
    const typed = { available: money('90.00'), frozen: ZERO, overdue: ZERO, readAt: READ_AT };
    expect(reconciled(kept, typed, { ...book, id: 'y' }, TODAY).withdrawable).toBeUndefined();
  });

  it('takes cash below zero as what is overdue', () => {
    expect(figuresOf({ available: money('-12.50'), frozen: ZERO }, money('3.00'))).toEqual({
      available: ZERO,
      frozen: ZERO,
      overdue: money('12.50'),
    });
    expect(figuresOf({ available: money('5.00'), frozen: ZERO }, money('3.00')).overdue).toBe(money('3.00'));
  });

  it('refuses a response whose frozen amount is negative', () => {
    const read = parseAmountResponse('{"result": {"availableAmount": "1.00", "frozenAmount": "-1.00"}}');
    expect(!read.ok && read.error).toEqual([
      { path: 'result.frozenAmount', code: 'expected-amount', given: '"-1.00"', accepted: [] },
    ]);
  });
});

describe('the coupons of an account', () => {
  it('know what was issued, used and is left, and their state', () => {
    expect(couponBalances(withC7, TODAY)).toMatchObject([
      { issued: money('300.00'), used: money('120.00'), remaining: money('180.00'), state: 'usable', days: 40 },
    ]);
    const stateOn = (date: string) => couponBalances(withC7, day(date))[0]?.state;
    expect(stateOn('2025-12-31')).toBe('future');
    expect(stateOn('2026-12-23')).toBe('usable');
    expect(stateOn('2026-12-24')).toBe('expiring');
    expect(stateOn('2026-12-31')).toBe('expiring');
    expect(stateOn('2027-01-01')).toBe('expired');
    const used = { ...withC7, ledger: [...withC7.ledger, entry({ kind: 'coupon-use', amount: '180.00' })] };
    expect(couponBalances(used, day('2026-12-31'))[0]?.state).toBe('used-up');
  });

  it('are edited with their code and face value; what was used stays used', () => {
    const terms = { ...TERMS, code: 'C8', validTo: '2027-01-31' };
    const edited = withEditedCoupon(withC7, 'C7', { terms, issue: entry({ amount: '500.00', coupon: 'C8' }) });
    expect(couponBalances(edited, TODAY)).toMatchObject([
      { coupon: { code: 'C8', validTo: '2027-01-31', faceValue: '500.00', remaining: '380.00' } },
    ]);
    expect(edited.ledger.map(({ coupon: code }) => code)).toEqual(['C8', 'C8']);
    const bare = { ...withC7, ledger: [] };
    const issued = withEditedCoupon(bare, 'C7', { terms: TERMS, issue: entry({ amount: '50.00' }) });
    expect(couponBalances(issued, TODAY)[0]?.remaining).toBe(money('50.00'));
  });

  it('go with their entries, and the cash stays', () => {
    const opened = { ...withC7, ledger: [...withC7.ledger, entry({ kind: 'opening', coupon: undefined })] };
    const removed = withoutCoupon(opened, 'C7');
    expect(removed.coupons).toEqual([]);
    expect(cashOf(removed.ledger, TODAY)).toBe(cashOf(opened.ledger, TODAY));
  });

  it('come from a file with what was used before, and go out with it', () => {
    const file = account({ coupons: [coupon({ faceValue: '100.00', remaining: '30.00' })] });
    let id = 0;
    const stored = fromAccountFile(file, () => {
      id += 1;
      return `id-${id}`;
    });
    expect(couponBalances(stored, TODAY)).toMatchObject([{ issued: money('100.00'), used: money('70.00') }]);
    expect(toAccountFile(stored, TODAY)).toEqual(file);
  });

  it('are refused from a file in which two have one code', () => {
    const read = readAccount(account({ coupons: [coupon(), coupon({ remaining: '1.00' })] }));
    expect(!read.ok && read.error).toEqual([
      { path: 'coupons[1].code', code: 'given-twice', given: '"C1"', accepted: ['coupons[0].code'] },
    ]);
  });
});

it('an account file keeps the keys that the format does not know', () => {
  const plain = account({ coupons: [{ ...coupon(), batch: 'x' }] });
  const file = {
    ...plain,
    owner: { team: '财务' },
    balance: { ...plain.balance, pending: '1.00', withdrawable: '2.00' },
  };
  const stored = fromAccountFile(valueOf(readAccount(file)), () => crypto.randomUUID());
  expect(storedAccountSchema.safeParse(stored).success).toBe(true);
  expect(toAccountFile(stored, TODAY)).toEqual(file);
});

describe('deduction', () => {
  const use = { product: 'vm', billing: 'configuration', date: TODAY } as const;
  const small = coupon({ code: 'small', remaining: '20.00', validTo: '2026-12-31' });
  const early = coupon({ code: 'early', remaining: '80.00', validTo: '2026-11-30' });

  it('follows both documented orders (CPN-3)', () => {
    const ask = { due: money('90.00'), cash: money('5.00'), use };
    expect(simulateDeduction([early, small], 'smallest-first', ask)).toEqual({
      payments: [
        { code: 'small', amount: money('20.00') },
        { code: 'early', amount: money('70.00') },
      ],
      byCoupons: money('90.00'),
      byCash: ZERO,
      short: ZERO,
    });
    const earliest = simulateDeduction([early, small], 'earliest-first', { ...ask, due: money('120.00') });
    expect(earliest.payments.map(({ code }) => code)).toEqual(['early', 'small']);
    expect(earliest).toMatchObject({ byCoupons: money('100.00'), byCash: money('5.00'), short: money('15.00') });
  });

  it('says why a coupon does not fit', () => {
    expect(misfitOf(small, use)).toBeNull();
    expect(misfitOf({ ...small, remaining: '0.00' }, use)).toBe('used-up');
    expect(misfitOf({ ...small, validTo: '2026-11-20' }, use)).toBe('expired');
    expect(misfitOf({ ...small, validFrom: '2026-11-22' }, use)).toBe('not-yet');
    expect(misfitOf({ ...small, products: ['cps'] }, use)).toBe('product');
    expect(misfitOf({ ...small, billing: ['monthly'] }, use)).toBe('billing');
  });

  it('chooses the coupon of a monthly order and says why (CPN-2)', () => {
    const monthly = { cash: ZERO, use: { ...use, billing: 'monthly' }, most: 1 } as const;
    const reasonFor = (due: string, ...coupons: (typeof small)[]) =>
      planMonthlyOrder(coupons, [money(due)], monthly).reason;
    expect(reasonFor('100.00')).toBe('none');
    expect(reasonFor('100.00', small)).toBe('only');
    expect(reasonFor('100.00', small, early)).toBe('pays-most');
    expect(reasonFor('10.00', small, early)).toBe('expires-first');
    expect(reasonFor('10.00', small, { ...small, code: 'other' })).toBe('same');
    const { candidates, payments } = planMonthlyOrder([small, early], [money('100.00')], monthly);
    expect(candidates.map(({ coupon: { code } }) => code)).toEqual(['early', 'small']);
    expect(payments).toEqual([{ code: 'early', amount: money('80.00') }]);
  });

  it('splits coupons and cash over the lines so that nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(anyFen, { minLength: 1, maxLength: 8 }), anyFen, anyFen, (lines, remaining, cash) => {
        const coupons = [{ ...small, remaining: formatMoney(remaining) }];
        const plan = planMonthlyOrder(coupons, lines, { cash, use: { ...use, billing: 'monthly' }, most: 1 });
        expect(sumMoney(plan.lineCoupons)).toBe(plan.byCoupons);
        expect(plan.lineCoupons.every((part, index) => part <= (lines[index] ?? ZERO))).toBe(true);
        expect(sumMoney([plan.byCoupons, plan.byCash, plan.short])).toBe(sumMoney(lines));
      }),
    );
  });
});

describe('what is typed into a form', () => {
  const given = <T>(read: Result<T, FieldFault>) => (read.ok ? read.value : read.error.expected);

  it.each([
    '1365',
    '1,365.00',
    '¥1,365.00',
    '￥1365.0',
    '１３６５',
    ' 1365 元',
    'CNY 1365',
    '+1365',
    '1365。00',
    '人民币1365.00元',
    '0.1365万',
    '１，３６５。０',
  ])('reads %j as an amount', (text) => expect(given(readAmount(text))).toBe(money('1365.00')));

  it.each([
    '',
    'abc',
    '-1',
    '1.234',
    '1,36',
    '1e3',
    '0x1',
    '12.',
    '∞',
    '1 000,00 €',
    '1。000',
    '3万5',
    '3万5千',
    '万',
    '0.0000001万',
    '3w',
    '(12.00)',
    '5²',
    '1 2',
    '3105O',
  ])('refuses %j', (text) => {
    expect(given(readAmount(text))).toBe('amount');
  });

  it('knows amounts above zero and signed ones', () => {
    expect(given(readAmountAboveZero('0'))).toBe('amount-above-zero');
    expect(given(readAmountAboveZero('0.01'))).toBe(1n);
    expect(given(readSignedAmount('−¥12.50'))).toBe(money('-12.50'));
    expect(given(readSignedAmount('0'))).toBe('signed-amount');
  });

  it('reads days as they are written', () => {
    for (const text of ['2026-11-02', '2026/11/2', '2026年11月2日', ' 2026.11.02 ']) {
      expect(given(readDay(text))).toBe('2026-11-02');
    }
    for (const text of ['', '2026-02-30', '11/02/2026', 'tomorrow']) expect(given(readDay(text))).toBe('day');
  });

  it('reads whole numbers within bounds and text that is not empty', () => {
    const bounds = { least: 1, most: 10 };
    expect(given(readCount('１０', bounds))).toBe(10);
    for (const text of ['', '0', '11', '1.5', '-1']) expect(given(readCount(text, bounds))).toBe('count');
    expect(readCount('x', bounds)).toMatchObject({ error: { given: 'x', least: 1, most: 10 } });
    expect(given(readText('  C7 ', 5))).toBe('C7');
    expect(given(readText('   ', 5))).toBe('text');
    expect(given(readText('123456', 5))).toBe('text');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const read of [readAmount, readAmountAboveZero, readSignedAmount, readDay]) {
          expect(() => read(text)).not.toThrow();
        }
      }),
    );
  });
});
