import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../../shared/money/index.ts';
import { diffPlans, isEmpty } from '../../../shared/plan/diff.ts';
import { leaveEarly } from '../../../shared/plan/leaving.ts';
import { pricePlan } from '../../../shared/plan/price.ts';
import { inScenario } from '../../../shared/plan/scenario.ts';
import type { Plan, PlanLine } from '../../../shared/plan/schema.ts';
import { anyPlan, planOf } from '../../fixtures/plan.ts';
import { builtIn, day } from '../../fixtures/question.ts';

const VM = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
const HORIZON = { from: '2027-01-15', to: '2027-07-15' };
const plan = (lines: readonly PlanLine[], changes: Partial<Plan> = {}) =>
  planOf(lines, { horizon: HORIZON, ...changes });

describe('the difference between two plans', () => {
  it('tells added, removed and changed lines apart, by their cells and by money', () => {
    const before = plan([
      { id: 'a', ...VM, disks: [{ type: 'ssd.gp1', gb: '100' }] },
      { id: 'b', ...VM },
      { id: 'c', ...VM },
      { id: 'd', ...VM, type: 'none' },
    ]);
    const after = plan(
      [
        { id: 'e', ...VM },
        { id: 'd', ...VM },
        { id: 'c', ...VM, tags: ['x', 'y'] },
        { id: 'a', ...VM, quantity: '2', disks: [{ type: 'ssd.io1', gb: '100', iops: '300' }, {}] },
      ],
      { name: 'Next', groups: [{ id: 'g', name: 'Group' }] },
    );
    const diff = diffPlans(pricePlan(before, builtIn), pricePlan(after, builtIn));
    expect(diff.plan).toEqual([
      { field: 'name', from: 'Plan', to: 'Next' },
      { field: 'groups.g', from: '', to: 'Group' },
    ]);
    const sides = (lines: typeof diff.added) =>
      lines.map(({ line, amount }) => [line.id, amount && formatMoney(amount)]);
    expect([sides(diff.added), sides(diff.removed)]).toEqual([[['e', '819.00']], [['b', '819.00']]]);
    expect(diff.changed.map(({ line, fields, difference }) => [line.id, fields, difference])).toEqual([
      ['d', [{ field: 'type', from: 'none', to: 'g.n2.medium' }], null],
      ['c', [{ field: 'tags', from: '', to: 'x, y' }], 0n],
      [
        'a',
        [
          { field: 'quantity', from: '', to: '2' },
          { field: 'disks', from: 'ssd.gp1:100', to: 'ssd.io1:100:300 + ' },
        ],
        null,
      ],
    ]);
    // before 819 + 39 × 6 = 1053, 819, 819; after 819 three times. d had no price, a has none.
    expect([formatMoney(diff.before), formatMoney(diff.after), formatMoney(diff.difference)]).toEqual([
      '2691.00',
      '2457.00',
      '-234.00',
    ]);
    expect(diff.missing).toEqual(['a', 'd']);
  });

  it('sees a line that costs something else without being changed', () => {
    const lines = [{ id: 'a', ...VM }];
    const diff = diffPlans(
      pricePlan(plan(lines), builtIn),
      pricePlan(plan(lines, { horizon: { from: '2027-01-15', to: '2027-08-15' } }), builtIn),
    );
    expect(diff.plan).toEqual([{ field: 'horizon.to', from: '2027-07-15', to: '2027-08-15' }]);
    expect(diff.changed).toMatchObject([{ fields: [], difference: 13_650n }]);
  });

  it('of a plan with itself, in any order of its lines, is empty', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const priced = pricePlan(any, builtIn);
        expect(isEmpty(diffPlans(priced, priced))).toBe(true);
        const same = inScenario({ ...any, lines: any.lines.toReversed() }, { id: '', name: '' });
        expect(isEmpty(diffPlans(priced, pricePlan(same, builtIn)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('of a scenario adds up: what is new less what is gone and what is different', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const [scenario] = any.scenarios ?? [];
        if (scenario === undefined) return;
        const [before, after] = [pricePlan(any, builtIn), pricePlan(inScenario(any, scenario), builtIn)];
        const diff = diffPlans(before, after);
        let sum = 0n;
        for (const { amount } of diff.added) sum += amount ?? 0n;
        for (const { amount } of diff.removed) sum -= amount ?? 0n;
        for (const changed of diff.changed) sum += (changed.after ?? 0n) - (changed.before ?? 0n);
        expect(diff.difference).toBe(sum);
        expect(after.totals.chosen.amount - before.totals.chosen.amount).toBe(sum);
      }),
      { numRuns: 30 },
    );
  });
});

describe('leaving a line early', () => {
  const leave = (cells: Readonly<Record<string, string>>, on: string) => {
    const [line] = pricePlan(plan([{ id: 'a', ...VM, ...cells }]), builtIn).lines;
    if (line === undefined) throw new Error('expected a line');
    const { paid, refund, refunds } = leaveEarly(line, day(on));
    return [formatMoney(paid), formatMoney(refund), refunds.length];
  };

  it('returns what the orders paid by then are worth, and nothing of what is never paid', () => {
    const monthly = { mode: 'monthly', term: '3m' };
    // two orders of 3 months, 409.50 each, on 01-15 and 04-15; 4.55 a day at list
    expect(leave(monthly, '2027-01-15')).toEqual(['0.00', '0.00', 0]);
    expect(leave(monthly, '2027-01-25')).toEqual(['409.50', '364.00', 1]);
    // 90 days: 136.50 + 4.55 × 60 × 1.5 = 546, more than was paid
    expect(leave(monthly, '2027-04-15')).toEqual(['409.50', '0.00', 1]);
    // the second order is 5 days old, the first is over
    expect(leave(monthly, '2027-04-20')).toEqual(['819.00', '409.50', 2]);
  });

  it('returns nothing by configuration, where only what was used is paid', () => {
    expect(leave({ mode: 'configuration' }, '2027-03-01')).toEqual(['507.60', '0.00', 0]);
  });
});
