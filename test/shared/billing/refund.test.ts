/** PKG-6 by hand: full within 5 days, then what was paid less the days used, physical servers never. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/billing/calendar.ts';
import type { RequestDraft } from '../../../shared/billing/draft.ts';
import { refundOf } from '../../../shared/billing/refund.ts';
import { TERMS, type Term } from '../../../shared/catalog/schema.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, day, priced } from '../../fixtures/question.ts';

const START = day('2027-01-01');

function refund(request: Partial<RequestDraft>, term: Term, days: number, paidBefore = 0) {
  const paidOn = addDays(START, -paidBefore);
  const answer = refundOf({ set: priced(request), term, paidOn, start: START, leftOn: addDays(START, days) });
  const lines = answer.lines.map(({ reason, consumed }) => `${reason} ${formatMoney(consumed)}`);
  return { paid: formatMoney(answer.paid), refund: formatMoney(answer.refund), days: answer.daysUsed, lines };
}

describe('leaving a Virtual Machine', () => {
  // g.n2.medium: 136.5 a month, so 4.55 a day at list.
  it.each([
    ['on the day of payment', '1y', 0, '1365.00', '1365.00', 'full 0.00'],
    ['on day 5', '1y', 5, '1365.00', '1365.00', 'full 0.00'],
    // 4.55 × 6 = 27.30
    ['on day 6', '1y', 6, '1365.00', '1337.70', 'less-consumed 27.30'],
    ['on day 30', '1y', 30, '1365.00', '1228.50', 'less-consumed 136.50'],
    // 136.5 + 4.55 × 1 × 1.5 = 143.325
    ['on day 31', '1y', 31, '1365.00', '1221.68', 'less-consumed 143.32'],
    // 136.5 + 4.55 × 150 × 1.5 = 1160.25
    ['on day 180', '1y', 180, '1365.00', '204.75', 'less-consumed 1160.25'],
    // 136.5 + 4.55 × 180 × 1.5 = 1365 = all of it
    ['on day 210', '1y', 210, '1365.00', '0.00', 'less-consumed 1365.00'],
    ['later', '1y', 300, '1365.00', '0.00', 'less-consumed 1979.25'],
    ['on the last day of a month’s term', '1m', 31, '136.50', '0.00', 'less-consumed 143.32'],
    ['when the term is over', '1m', 32, '136.50', '0.00', 'ended 136.50'],
  ] as const)('%s', (_when, term, days, paid, returned, line) => {
    expect(refund(G_N2_MEDIUM, term, days)).toEqual({ paid, refund: returned, days, lines: [line] });
  });

  it('counts the discount in what was paid and beyond 30 days only', () => {
    // paid 136.5 × 10 × 0.85 = 1160.25; used 136.5 + 4.55 × 30 × 0.85 × 1.5 = 310.5375
    expect(refund({ ...G_N2_MEDIUM, discount: '0.85' }, '1y', 60)).toMatchObject({
      paid: '1160.25',
      refund: '849.72',
      lines: ['less-consumed 310.53'],
    });
  });

  it('returns a renewal that has not begun, but counts the days since it was paid', () => {
    expect(refund(G_N2_MEDIUM, '1m', 0, 3)).toMatchObject({ refund: '136.50', lines: ['full 0.00'] });
    expect(refund(G_N2_MEDIUM, '1m', 0, 20)).toMatchObject({ refund: '136.50', lines: ['less-consumed 0.00'] });
    expect(refund(G_N2_MEDIUM, '1m', 4, 2)).toMatchObject({ refund: '118.30', lines: ['less-consumed 18.20'] });
  });

  it('fully returns one instance of a product; the others are charged for their days', () => {
    // two of three are charged: 4.55 × 5 × 2 = 45.50
    expect(refund({ ...G_N2_MEDIUM, quantity: '3' }, '1m', 5)).toMatchObject({
      paid: '409.50',
      refund: '364.00',
      lines: ['full 45.50'],
    });
  });

  it('takes disks as a product of their own, and counts on nothing for bandwidth', () => {
    const disks = [
      { type: 'ssd.gp1', gb: '100', iops: '' },
      { type: 'ssd.gp1', gb: '200', iops: '' },
    ];
    const { lines, refund: returned } = refund({ ...G_N2_MEDIUM, bandwidth: '1', disks }, '1m', 3);
    // ssd.gp1 is 0.39 per GB and month: 200 GB are 78 a month, 3 days 7.80
    expect(lines).toEqual(['full 0.00', 'full 0.00', 'less-consumed 7.80', 'not-stated 23.00']);
    // 136.50 + 39 + (78 − 7.80)
    expect(returned).toBe('245.70');
  });
});

describe('leaving others', () => {
  it('returns nothing for physical servers, their bandwidth included', () => {
    const cps = { product: 'cps', region: 'cn-north-1', type: 'cps.c.normal', bandwidth: '1' };
    expect(refund(cps, '1m', 0)).toMatchObject({ refund: '0.00', lines: ['never 6300.00', 'never 23.00'] });
  });

  it('returns a disk by itself, and nothing that is known for an address', () => {
    const disk = { product: 'disk', region: 'cn-north-1', type: 'ssd.gp1', gb: '100' };
    // 39 a month, 10 days
    expect(refund(disk, '1m', 10).lines).toEqual(['less-consumed 13.00']);
    const eip = { product: 'eip', region: 'cn-north-1', mbps: '1' };
    expect(refund(eip, '1m', 0)).toMatchObject({ refund: '0.00', lines: ['not-stated 23.00'] });
  });

  it('never returns more than was paid, nor less than nothing, nor more on a later day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TERMS),
        fc.integer({ min: 0, max: 1100 }),
        fc.integer({ min: 1, max: 1000 }),
        (term, days, discount) => {
          const request = { ...G_N2_MEDIUM, discount: `0.${String(discount - 1 || 1).padStart(3, '0')}` };
          const [today, tomorrow] = [refund(request, term, days), refund(request, term, days + 1)];
          expect(money(today.refund)).toBeGreaterThanOrEqual(0n);
          expect(money(today.refund)).toBeLessThanOrEqual(money(today.paid));
          expect(money(tomorrow.refund)).toBeLessThanOrEqual(money(today.refund));
        },
      ),
    );
  });
});
