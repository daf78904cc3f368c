import { describe, expect, it } from 'vitest';
import { applyOffer, applySums } from '../../../../renderer/pages/plans/apply/apply-figures.ts';
import { formatMoney } from '../../../../shared/money/index.ts';
import { applyModes } from '../../../../shared/plan/edit/modes.ts';
import { pricePlan } from '../../../../shared/plan/price.ts';
import type { Plan, PlanLine } from '../../../../shared/plan/schema.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { builtIn } from '../../../fixtures/question.ts';

const VM: Omit<PlanLine, 'id'> = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };

const PLAN = planOf(
  [
    { id: 'auto', ...VM },
    { id: 'hours', ...VM, mode: 'configuration' },
    { id: 'short', ...VM, mode: 'monthly', term: '4m' },
    { id: 'best', ...VM, mode: 'monthly' },
    { id: 'bad', ...VM, type: 'nothing' },
    { id: 'other', ...VM, mode: 'configuration' },
  ],
  { horizon: { from: '2027-01-15', to: '2027-07-15' } },
);

function offerOf(plan: Plan, ids: readonly string[]) {
  const prices = new Map(pricePlan(plan, builtIn).lines.map((line) => [line.line.id, { ...line, id: line.line.id }]));
  return applyOffer(plan, prices, ids);
}

const WANTED = ['hours', 'auto', 'bad', 'best', 'short', 'gone'];

describe('applyOffer', () => {
  it('has the lines that would cost less, in the plan’s order, and counts the others', () => {
    const { changes, asked, unpriced } = offerOf(PLAN, WANTED);
    expect(changes.map(({ id, mode }) => `${id} ${mode}`)).toEqual(['hours monthly', 'short monthly']);
    expect([asked, unpriced]).toEqual([5, 1]);
  });

  it('counts lines that were not priced yet as without a price', () => {
    expect(applyOffer(PLAN, new Map(), WANTED)).toEqual({ changes: [], asked: 5, unpriced: 5 });
  });
});

describe('applySums', () => {
  it('says what the plan will cost after the change', () => {
    const { changes } = offerOf(PLAN, WANTED);
    const { before, after, saving, gained } = applySums(changes);
    // hours: 2041.68 → 819; short: two orders of 4 months, 1092 → 819
    expect([before, after, saving].map(formatMoney)).toEqual(['3133.68', '1638.00', '1495.68']);
    expect(gained).toBe(0);
    const total = (plan: Plan) => pricePlan(plan, builtIn).totals.chosen.amount;
    expect(total(PLAN) - total(applyModes(PLAN, changes))).toBe(saving);
    expect(applySums([])).toMatchObject({ before: 0n, after: 0n, saving: 0n });
  });

  it('keeps lines that get a price apart from what is saved', () => {
    const [first] = offerOf(PLAN, ['hours']).changes;
    if (first === undefined) throw new Error('expected a change');
    const sums = applySums([first, { ...first, id: 'new', before: null }]);
    expect([sums.before, sums.after, sums.saving].map(formatMoney)).toEqual(['2041.68', '1638.00', '1222.68']);
    expect(sums.gained).toBe(1);
  });
});
