import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ZERO, money, moneyFromFen, sumMoney } from '../../../shared/money/index.ts';
import { cumulative, monthsByGroup, monthsOfPlan, topSavings } from '../../../shared/plan/chart-data.ts';
import { type PricedPlan, planPricer, pricePlan } from '../../../shared/plan/price.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import { finished } from '../../../shared/plan/stepwise.ts';
import { strategyPayments } from '../../../shared/plan/strategy-costs.ts';
import { anyPlan } from '../../fixtures/plan.ts';
import { builtIn } from '../../fixtures/question.ts';

const paidGroups = ({ groups }: PricedPlan) => groups.map(({ group, ...totals }) => ({ group, totals }));
const chart = (plan: Plan, most: number) => monthsByGroup(paidGroups(pricePlan(plan, builtIn)), plan.horizon, most);

it('knows every month of a plan', () => {
  expect(monthsOfPlan({ from: '2027-11-15', to: '2028-02-02' })).toEqual(['2027-11', '2027-12', '2028-01', '2028-02']);
  expect(monthsOfPlan({ from: '2027-11-15', to: '2028-02-01' })).toEqual(['2027-11', '2027-12', '2028-01']);
  expect(monthsOfPlan({ from: '2027-11-15', to: '2027-11-16' })).toEqual(['2027-11']);
});

it('loses nothing that is paid, however few groups are shown apart', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(5), (plan, most) => {
      const priced = pricePlan(plan, builtIn);
      const { months, series } = monthsByGroup(paidGroups(priced), plan.horizon, most);
      expect(sumMoney(series.flatMap(({ amounts }) => amounts))).toBe(priced.totals.chosen.amount);
      expect(series.filter(({ group }) => group !== 'others').length).toBeLessThanOrEqual(most);
      for (const { amounts } of series) expect(amounts.length).toBe(months.length);
      const { now, later } = priced.totals;
      const inMonth = (month: string) => later.find((each) => each.month === month)?.amount ?? ZERO;
      const sums = months.map((_, at) => sumMoney(series.map(({ amounts }) => amounts[at] ?? ZERO)));
      expect(sums).toEqual(months.map((month, at) => moneyFromFen(inMonth(month) + (at === 0 ? now : 0n))));
    }),
  );
});

it('does not depend on the order of the lines', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(5), (plan, most) => {
      expect(chart({ ...plan, lines: plan.lines.toReversed() }, most)).toEqual(chart(plan, most));
    }),
  );
});

it('shows the dearest groups apart, in their order', () => {
  const group = (id: string, fen: bigint) => ({
    group: { id, name: id },
    totals: { now: moneyFromFen(fen), later: [{ month: '2027-02', amount: moneyFromFen(fen) }] },
  });
  const groups = [group('a', 2n), group('b', 0n), group('c', 3n), group('d', 5n), group('e', 1n)];
  const { series } = monthsByGroup(groups, { from: '2027-01-01', to: '2027-03-01' }, 2);
  expect(series).toEqual([
    { group: { id: 'c', name: 'c' }, amounts: [3n, 3n] },
    { group: { id: 'd', name: 'd' }, amounts: [5n, 5n] },
    { group: 'others', amounts: [3n, 3n] },
  ]);
});

it('adds up to the total of every strategy at the end', () => {
  const pricer = planPricer(builtIn);
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const strategies = finished(strategyPayments(plan, pricer));
      const series = cumulative(strategies, monthsOfPlan(plan.horizon));
      expect(series.map(({ amounts }) => amounts.at(-1))).toEqual(strategies.map(({ total }) => total.amount));
      for (const { amounts } of series) expect(amounts).toEqual(amounts.toSorted((a, b) => Number(a - b)));
    }),
  );
});

it('finds where most is to be saved', () => {
  const lines = ['1', '0', '3', '1', '2'].map((saving, index) => ({ id: index, saving: money(saving) }));
  expect(topSavings(lines, 3).map(({ id }) => id)).toEqual([2, 4, 0]);
  expect(topSavings(lines, 20).map(({ id }) => id)).toEqual([2, 4, 0, 3]);
});
