/** What one entry costs, by hand from the built-in list: g.n2.medium 136.50 a month and 0.47 an hour in Beijing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../shared/forecast/resource-reading.ts';
import type { ExistingResource } from '../../../shared/account/schema.ts';
import { displayMoney } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, builtIn, day } from '../../fixtures/question.ts';

const TODAY = day('2026-12-01');
const VM: ExistingResource = { ...G_N2_MEDIUM, quantity: 1 };
const read = (resource: ExistingResource) => readingOf(resource, builtIn, TODAY);

function costOf(resource: ExistingResource) {
  const reading = read(resource);
  return reading.kind === 'read' && reading.cost !== undefined
    ? `${displayMoney(reading.cost.amount)} a ${reading.cost.per}`
    : reading.kind;
}

describe('the cost of an entry', () => {
  it('is the monthly list price of a package, with its bandwidth', () => {
    expect(costOf({ ...VM, bandwidth: '1', expires: '2027-03-31' })).toBe('¥159.50 a month');
    expect(costOf({ ...VM, quantity: 3, expires: '2027-03-31' })).toBe('¥409.50 a month');
    // 136.50 × 0.85 = 116.025, truncated (PRC-2).
    expect(costOf({ ...VM, discount: '0.85', expires: '2027-03-31' })).toBe('¥116.02 a month');
  });

  it('is a month also where years are renewed, and says what a renewal costs', () => {
    const reading = read({ ...VM, expires: '2027-03-31', term: '1y' });
    expect(reading).toMatchObject({ kind: 'read', cost: { per: 'month', amount: 13_650n, renewal: 136_500n } });
  });

  it('is a day by configuration, and less with a schedule (CFG-6, CFG-3)', () => {
    // 0.47 × 24 = 11.28; with 12 hours a day on 7 days 5.64.
    expect(costOf({ ...VM, mode: 'configuration' })).toBe('¥11.28 a day');
    expect(costOf({ ...VM, mode: 'configuration', hoursPerDay: '12', daysPerWeek: '7' })).toBe('¥5.64 a day');
  });

  it('is a day by consumption (USE-1)', () => {
    const address: ExistingResource = { product: 'eip-traffic', region: 'cn-north-1', quantity: 1, gbOut: '10' };
    expect(costOf(address)).toBe('¥8.48 a day');
  });

  it('of identical sets by the month is never less than that of one, and at most so many times as much and a fen each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (quantity) => {
        const one = read({ ...VM, expires: '2027-03-31' });
        const many = read({ ...VM, quantity, expires: '2027-03-31' });
        if (one.kind !== 'read' || many.kind !== 'read') throw new Error('both have a price');
        expect(many.cost?.amount).toBe((one.cost?.amount ?? 0n) * BigInt(quantity));
      }),
    );
  });
});

describe('the reading of an entry', () => {
  it('is a count where nothing says what it is', () => {
    expect(read({ product: 'vm', region: 'cn-north-1', quantity: 4 })).toEqual({ kind: 'counted' });
    expect(read({ product: 'vm', region: 'cn-north-1', quantity: 4, name: 'web' })).toEqual({ kind: 'counted' });
  });

  it('names the fields of the entry where something is wrong', () => {
    const reading = read({ ...VM, expires: 'soon', disks: [{ type: 'ssd.gp1', gb: 'big' }] });
    expect(reading.kind === 'unread' && reading.problems.map(({ field, given }) => [field, given])).toEqual([
      ['disks[0].gb', 'big'],
      ['expires', 'soon'],
    ]);
  });
});
