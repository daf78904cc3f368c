import { describe, expect, it } from 'vitest';
import { type VerdictWords, verdictWords } from '../../../../renderer/pages/plans/summary/verdict-words.ts';
import type { Buyer } from '../../../../shared/account/buyer.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { displayMoney, money } from '../../../../shared/money/index.ts';
import { pricePlan } from '../../../../shared/plan/price.ts';
import type { PlanLine } from '../../../../shared/plan/schema.ts';
import { paymentsOf } from '../../../fixtures/payments.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { builtIn, day } from '../../../fixtures/question.ts';

const EARLY = '2026-11-21';

function said(lines: readonly PlanLine[], cash: string, changes: Partial<Buyer> = {}, today = EARLY) {
  const buyer: Buyer = {
    verification: 'enterprise',
    cash: money(cash),
    overdue: money('0'),
    coupons: [],
    resources: [],
    ...changes,
  };
  const check = paymentsOf(pricePlan(planOf(lines), builtIn), buyer, day(today));
  return (amountText = displayMoney): VerdictWords | null =>
    verdictWords(check, { t: createTranslator('en'), amountText, account: 'Finance' });
}

// 100 a month for the first two months: two payments.
const TWICE: PlanLine = { id: 'a', amount: '100', per: 'month', end: '2027-03-01' };
// g.n2.medium for a year costs 136.5 × 10 = 1,365.00 in one order.
const YEAR: PlanLine = {
  id: 'b',
  product: 'vm',
  region: 'cn-north-1',
  type: 'g.n2.medium',
  mode: 'monthly',
  term: '1y',
};

describe('the verdict on a plan, in words', () => {
  it('says that everything is covered', () => {
    expect(said([TWICE], '200')()).toEqual({
      first: 'First payment ¥100.00 on 2027-01-01: “Finance” covers it.',
      all: 'All 2 payments are covered.',
    });
    expect(said([YEAR], '1365')()?.all).toBe('It is the only payment.');
  });

  it('says what is short, by how much, by when', () => {
    expect(said([YEAR], '365')()).toEqual({
      first:
        'First payment ¥1,365.00 on 2027-01-01: the account can pay ¥365.00, short by ¥1,000.00. Recharge ¥1,000.00 by 2026-12-31, or pay the rest by a third party.',
      all: '',
    });
  });

  it('says which later payments are short', () => {
    expect(said([TWICE], '150')()?.all).toBe('1 of 2 payments needs a recharge; to recharge in all: ¥50.00.');
    expect(said([TWICE], '10')()?.all).toBe('2 of 2 payments need a recharge; to recharge in all: ¥190.00.');
  });

  it('says why nothing can be paid', () => {
    expect(said([YEAR], '2000', { verification: 'unverified' })()?.first).toBe(
      'First payment ¥1,365.00 on 2027-01-01: “Finance” covers it. It cannot be ordered yet: The account is not verified (not verified): nothing can be bought until it is.',
    );
  });

  it('does not call short what is stopped for another reason', () => {
    expect(said([TWICE], '200', { verification: 'unverified' })()?.all).toBe('2 of 2 payments cannot be made.');
    expect(said([TWICE], '150', { verification: 'unverified' })()?.all).toBe(
      '1 of 2 payments needs a recharge; to recharge in all: ¥50.00.',
    );
  });

  it('says why something cannot begin, though nothing is due on that day', () => {
    const line: PlanLine = { ...YEAR, mode: 'configuration', term: '' };
    expect(said([line], '10')()?.first).toMatch(
      /^To begin on 2027-01-01, recharge ¥40.00 by 2026-12-31. Enabling needs/,
    );
  });

  it('does not count a day on which something begins as a payment', () => {
    const line: PlanLine = { ...YEAR, mode: 'configuration', term: '', end: '2027-02-01' };
    // 11.28 × 31
    expect(said([line], '1000')()).toEqual({
      first: 'First payment ¥349.68 on 2027-01-31: “Finance” covers it.',
      all: 'It is the only payment.',
    });
  });

  it('speaks of the next payment once the first day is over, and of nothing once the last is', () => {
    expect(said([TWICE], '200', {}, '2027-01-15')()?.first).toMatch(/^Next payment ¥100.00 on 2027-02-01/);
    expect(said([TWICE], '200', {}, '2027-02-02')()).toBeNull();
  });

  it('keeps the money in sight where a quota is exceeded', () => {
    // 36 × 1,365.00 = 49,140.00
    const many = said([{ ...YEAR, quantity: '36' }], '30912.37')();
    expect(many?.first).toBe(
      'First payment ¥49,140.00 on 2027-01-01: the account can pay ¥30,912.37, short by ¥18,227.63. Recharge ¥18,227.63 by 2026-12-31, or pay the rest by a third party. It cannot be ordered yet: 36 Virtual Machines in the region, over the quota of 20. Order fewer, or have the quota raised by ticket.',
    );
  });

  it('covers every amount where a person asked for that', () => {
    expect(said([YEAR], '365')(() => '•••')?.first).toMatch(/^First payment ••• on .* short by •••\. Recharge ••• by/);
  });
});
