/** Cost over time: exact on every day, equal to the answer at the end, and thinned without losing a step. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, monthsToCover } from '../../../shared/billing/calendar.ts';
import { type Comparison } from '../../../shared/billing/compare.ts';
import { costCurve, costOf, keyDays, switchOf, thin } from '../../../shared/billing/curve.ts';
import { formatMoney } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, compared } from '../../fixtures/question.ts';

const anyComparison = fc
  .record({
    days: fc.integer({ min: 1, max: 420 }),
    from: fc.constantFrom('2026-12-01', '2027-01-31', '2028-02-29', '2027-08-30'),
    gb: fc.constantFrom('', '330'),
    schedule: fc.constantFrom(['', ''], ['10', '5'], ['16', '7']),
  })
  .map(({ days, from, gb, schedule: [hoursPerDay = '', daysPerWeek = ''] }) =>
    compared(
      { ...G_N2_MEDIUM, disks: gb === '' ? [] : [{ type: 'ssd.gp2', gb, iops: '' }] },
      { unit: 'days', days: `${days}`, from, hoursPerDay, daysPerWeek },
    ),
  );

function lastOf(comparison: Comparison) {
  const point = costCurve(comparison).at(-1);
  if (point === undefined) throw new Error('a horizon has at least one day');
  return point;
}

describe('the curve', () => {
  it('ends at what the options cost', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const last = lastOf(comparison);
        for (const { strategy, payable } of comparison.options) expect(costOf(last, strategy)).toBe(payable);
      }),
      { numRuns: 60 },
    );
  });

  it('equals the model on every day, and the orders from the day of the change on', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const { model, horizon } = comparison;
        const change = switchOf(comparison);
        for (const { day, configuration, monthly, mixed } of costCurve(comparison)) {
          expect(configuration).toBe(model.configuration(day));
          expect(monthly).toBe(model.monthly(day));
          if (change === undefined || day <= change.day) continue;
          const months = monthsToCover(change.date, addDays(horizon.from, day));
          expect(mixed).toBe(model.configuration(change.day) + model.ordersFor(months).payable);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has no mix on a single day', () => {
    const [point, ...others] = costCurve(compared(G_N2_MEDIUM, { unit: 'days', days: '1' }));
    expect(others).toEqual([]);
    expect(point).toMatchObject({ day: 1, mixed: null });
    expect(point && formatMoney(point.configuration)).toBe('11.28');
  });
});

describe('the days on which something happens', () => {
  const comparison = compared(G_N2_MEDIUM, { unit: 'days', days: '40' });
  const keys = keyDays(comparison, costCurve(comparison));

  it('are the first, the crossings, the change, the steps and the end', () => {
    expect(keys.map(({ point, events }) => [point.day, ...events])).toEqual([
      [1, 'first', 'configuration-cheaper'],
      [8, 'switch'],
      [9, 'step'],
      [13, 'monthly-cheaper'],
      [33, 'step'],
      [40, 'end'],
    ]);
  });

  it('name the change by the last day paid by configuration', () => {
    const change = switchOf(comparison);
    expect(change).toEqual({ date: '2026-12-09', day: 8 });
    expect(change && daysBetween(comparison.horizon.from, change.date)).toBe(8);
  });
});

describe('thinning', () => {
  it('keeps every day that is wanted and stays near its limit', () => {
    const comparison = compared(G_N2_MEDIUM, { unit: 'days', days: '3653' });
    const curve = costCurve(comparison);
    const wanted = new Set(keyDays(comparison, curve).map(({ point }) => point.day));
    const kept = thin(curve, wanted);
    expect(kept.length).toBeLessThanOrEqual(400);
    const days = new Set(kept.map(({ day }) => day));
    expect([...wanted].filter((day) => !days.has(day))).toEqual([]);
    expect(days.has(3653)).toBe(true);
  });

  it('leaves a short curve as it is', () => {
    const curve = costCurve(compared(G_N2_MEDIUM, { unit: 'days', days: '182' }));
    expect(thin(curve, new Set())).toEqual(curve);
  });
});
