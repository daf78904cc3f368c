/** Which planned payment a person hears of first, and in which words. */
import { describe, expect, it } from 'vitest';
import { plannedDetail, plannedSentence } from '../../../renderer/ui/readiness/planned-words.ts';
import { buyerOfFile } from '../../../shared/account/buyer.ts';
import { nextPayment } from '../../../shared/forecast/next-payment.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { displayMoney } from '../../../shared/money/index.ts';
import { pricePlan } from '../../../shared/plan/price.ts';
import type { PlanLine } from '../../../shared/plan/schema.ts';
import { account } from '../../fixtures/account.ts';
import { paymentsOf } from '../../fixtures/payments.ts';
import { planOf } from '../../fixtures/plan.ts';
import { builtIn, day } from '../../fixtures/question.ts';

const SERVER: PlanLine = {
  id: 'a',
  product: 'vm',
  region: 'cn-north-1',
  type: 'g.n2.medium',
  mode: 'monthly',
  term: '1y',
};

function planned(id: string, start: string, available: string, counts = false) {
  const plan = pricePlan(planOf([{ ...SERVER, start, end: '2028-01-01' }]), builtIn);
  const payments = paymentsOf(plan, buyerOfFile(account({ available })), day('2026-12-01'));
  return { plans: [{ plan: id }], counts, payments };
}

const words = (name: string, language: 'en' | 'zh' = 'en') => ({
  t: createTranslator(language),
  amountText: displayMoney,
  names: [name],
});

describe('the next planned payment', () => {
  it('is the first one that is short, though others come before it', () => {
    const next = nextPayment([planned('a', '2027-02-01', '5000.00'), planned('b', '2027-03-01', '365.00')]);
    expect(next?.plans).toEqual([{ plan: 'b' }]);
  });

  it('is the next one where all are covered, and none where nothing is planned', () => {
    const next = nextPayment([planned('a', '2027-03-01', '5000.00'), planned('b', '2027-02-01', '5000.00')]);
    expect(next?.plans).toEqual([{ plan: 'b' }]);
    expect(nextPayment([])).toBeUndefined();
  });

  it('is said with what is short, what there is, and what to do by when', () => {
    // A year of g.n2.medium: 1,365.00.
    const next = nextPayment([planned('a', '2027-02-01', '365.00')]);
    expect(next && plannedSentence(next, words('Q1'))).toBe('The payment of 2027-02-01 in “Q1” is short by ¥1,000.00.');
    expect(next && plannedSentence(next, words('一季度', 'zh'))).toBe(
      '计划“一季度”在 2027-02-01 的付款还差 ¥1,000.00。',
    );
    expect(next && plannedDetail(next, words('Q1'))).toBe(
      '“Q1”: ¥1,365.00 on 2027-02-01; the account can pay ¥365.00. Recharge ¥1,000.00 by 2027-01-31. The plan is not counted in the forecast.',
    );
  });

  it('is said as covered', () => {
    const next = nextPayment([planned('a', '2027-02-01', '1365.00', true)]);
    expect(next && plannedSentence(next, words('Q1'))).toBe('');
    expect(next && plannedDetail(next, words('Q1'))).toBe('“Q1”: ¥1,365.00 on 2027-02-01; the account covers it.');
  });
});
