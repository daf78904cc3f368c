import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../../../shared/money/index.ts';
import { applyModes, cheapestModes } from '../../../../shared/plan/edit/modes.ts';
import { pricePlan } from '../../../../shared/plan/price.ts';
import type { PlanLine } from '../../../../shared/plan/schema.ts';
import { anyPlan, planOf } from '../../../fixtures/plan.ts';
import { builtIn } from '../../../fixtures/question.ts';

const VM = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
const plan = (lines: readonly PlanLine[]) => planOf(lines, { horizon: { from: '2027-01-15', to: '2027-07-15' } });

describe('the cheapest modes', () => {
  it('are changes of the lines that cost more in theirs', () => {
    const before = plan([
      { id: 'dear', ...VM, mode: 'configuration' },
      { id: 'term', ...VM, mode: 'monthly', term: '1y' },
      { id: 'best', ...VM, mode: 'monthly' },
      { id: 'any', ...VM, mode: 'cheapest' },
      { id: 'none', ...VM },
      { id: 'wrong', ...VM, mode: 'sometimes' },
      { id: 'traffic', product: 'eip-traffic', region: 'cn-north-1', type: 'bgp', gbOut: '5', mode: 'consumption' },
      { id: 'unasked', ...VM, mode: 'configuration' },
    ]);
    const asked = new Set(before.lines.map(({ id }) => id).filter((id) => id !== 'unasked'));
    const changes = cheapestModes(pricePlan(before, builtIn).lines, asked);
    // 6 months at 136.50, against 181 days at 11.28, and against a year, which is paid as 10 months
    const texts = changes.map(({ id, from, mode, after, saving }) => [
      id,
      from,
      mode,
      formatMoney(after),
      formatMoney(saving),
    ]);
    expect(texts).toEqual([
      ['dear', 'configuration', 'monthly', '819.00', '1222.68'],
      ['term', 'monthly', 'monthly', '819.00', '546.00'],
    ]);
    const after = applyModes(before, changes);
    expect(after.lines.slice(0, 2)).toEqual([
      { id: 'dear', ...VM, mode: 'monthly' },
      { id: 'term', ...VM, mode: 'monthly' },
    ]);
    expect(after.lines.slice(2)).toEqual(before.lines.slice(2));
  });

  it('give a line without a price in its mode one that has', () => {
    // Public IPv6 bandwidth has no monthly price.
    const line = {
      id: 'a',
      product: 'ipv6-bandwidth',
      region: 'cn-north-1',
      type: 'cps-bgp',
      mbps: '5',
      mode: 'monthly',
    };
    const changes = cheapestModes(pricePlan(plan([line]), builtIn).lines, new Set(['a']));
    expect(changes).toMatchObject([{ id: 'a', mode: 'configuration', before: null, saving: 0n }]);
  });

  it('save what they say, and leave nothing to save', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const ids = new Set(any.lines.map(({ id }) => id));
        const priced = pricePlan(any, builtIn);
        const changes = cheapestModes(priced.lines, ids);
        const after = pricePlan(applyModes(any, changes), builtIn);
        expect(cheapestModes(after.lines, ids)).toEqual([]);
        expect(after.totals.saving).toBe(0n);
        let saved = 0n;
        for (const { before, saving, after: cost } of changes) saved += before === null ? 0n - cost : saving;
        expect(priced.totals.chosen.amount - after.totals.chosen.amount).toBe(saved);
      }),
      { numRuns: 50 },
    );
  });
});
