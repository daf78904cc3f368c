/** A stored account and its file are the same buyer, whatever is in the ledger. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyerOf, buyerOfFile } from '../../../shared/account/buyer.ts';
import { CASH_KINDS } from '../../../shared/account/ledger.ts';
import { fromAccountFile, newAccount, toAccountFile } from '../../../shared/account/stored.ts';
import { ZERO, formatMoney, money, moneyFromFen } from '../../../shared/money/index.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { day } from '../../fixtures/question.ts';

const TODAY = day('2026-11-21');
const anyAmount = fc.bigInt({ min: 0n, max: 10n ** 13n }).map((fen) => formatMoney(moneyFromFen(fen)));

const anyEntry = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...CASH_KINDS),
  amount: anyAmount,
  date: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
  note: fc.constant(''),
});

describe('an account as a buyer', () => {
  it('is the same from the ledger and from the file, to the fen', () => {
    const anyFile = fc.record({ available: anyAmount, overdue: anyAmount, remaining: anyAmount });
    fc.assert(
      fc.property(anyFile, fc.array(anyEntry, { maxLength: 4 }), ({ remaining, ...changes }, entries) => {
        let last = 0;
        const file = account({ ...changes, coupons: [coupon({ remaining })] });
        const read = fromAccountFile(file, () => `id-${(last += 1)}`);
        const stored = { ...read, ledger: [...read.ledger, ...entries] };
        expect(buyerOf(stored, TODAY)).toEqual(buyerOfFile(toAccountFile(stored, TODAY)));
      }),
    );
  });

  it('has no cash and no arrears before a balance is entered', () => {
    const blank = { ...newAccount('a', 'Finance'), overdue: '7.00' };
    expect(buyerOf(blank, TODAY)).toMatchObject({ verification: 'unverified', cash: ZERO, overdue: ZERO });
    expect(buyerOf(blank, TODAY)).toEqual(buyerOfFile(toAccountFile(blank, TODAY)));
    expect(buyerOf({ ...blank, readAt: '2026-11-20' }, TODAY)).toMatchObject({ cash: ZERO, overdue: money('7.00') });
  });

  it('counts what is booked up to today', () => {
    const entry = { id: 'e', kind: 'recharge', amount: '5.00', note: '' } as const;
    const recharged = (date: string) => ({ ...newAccount('a', 'Finance'), ledger: [{ ...entry, date }] });
    expect(buyerOf(recharged('2026-11-21'), TODAY).cash).toBe(money('5.00'));
    expect(buyerOf(recharged('2026-11-22'), TODAY).cash).toBe(ZERO);
  });
});
