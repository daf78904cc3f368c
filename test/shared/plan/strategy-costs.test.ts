import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatMoney, sumMoney } from '../../../shared/money/index.ts';
import { planPricer, pricePlan } from '../../../shared/plan/price.ts';
import { finished } from '../../../shared/plan/stepwise.ts';
import { strategyPayments } from '../../../shared/plan/strategy-costs.ts';
import { anyPlan, planOf } from '../../fixtures/plan.ts';
import { builtIn } from '../../fixtures/question.ts';

it('adds up to the totals of the plan, month by month, to the fen', () => {
  const pricer = planPricer(builtIn);
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { totals } = pricePlan(plan, builtIn);
      for (const { strategy, months, total } of finished(strategyPayments(plan, pricer))) {
        expect(total).toEqual(totals[strategy]);
        expect(sumMoney(months.map(({ amount }) => amount))).toBe(total.amount);
        expect(months.map(({ month }) => month)).toEqual([...new Set(months.map(({ month }) => month))].toSorted());
      }
    }),
  );
});

it('pays every line in the same way, whatever way it has itself', () => {
  const vm = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
  const plan = planOf(
    [
      { id: 'a', ...vm, mode: 'configuration' },
      { id: 'b', ...vm, mode: 'monthly', term: '1m' },
      { id: 'c', amount: '10', per: 'once', start: '2027-02-01' },
      { id: 'd', ...vm, mode: 'cheepest' },
    ],
    { horizon: { from: '2027-01-15', to: '2027-03-15' } },
  );
  const texts = finished(strategyPayments(plan, planPricer(builtIn))).map(({ strategy, months, total }) => [
    strategy,
    months.map(({ month, amount }) => `${month} ${formatMoney(amount)}`),
    total.missing,
  ]);
  // 11.28 a day: 17 days are 191.76, 28 are 315.84, 14 are 157.92, each twice. Two months of 136.5 are 273, twice.
  expect(texts).toEqual([
    ['configuration', ['2027-01 383.52', '2027-02 641.68', '2027-03 315.84'], ['d']],
    ['monthly', ['2027-01 546.00', '2027-02 10.00'], ['d']],
    ['cheapest', ['2027-01 546.00', '2027-02 10.00'], ['d']],
  ]);
});
