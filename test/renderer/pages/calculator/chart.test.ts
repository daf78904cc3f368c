/** What the chart draws: numbers, ticks, labels and where a day lies. */
import { describe, expect, it } from 'vitest';
import { amountTick } from '../../../../renderer/ui/amounts/chart-amounts.ts';
import { amountTicks, chartRows, dayTicks } from '../../../../renderer/pages/calculator/chart/chart-numbers.ts';
import { crossingMarks } from '../../../../renderer/pages/calculator/chart/crossing-marks.ts';
import { dayAtLeft, leftOfDay } from '../../../../renderer/pages/calculator/chart/plot.ts';
import { costCurve, switchOf } from '../../../../shared/billing/curve.ts';
import { displayMoney } from '../../../../shared/money/index.ts';
import { G_N2_MEDIUM, compared } from '../../../fixtures/question.ts';

const comparison = compared(G_N2_MEDIUM, { unit: 'days', days: '40' });
const curve = costCurve(comparison);
const rows = chartRows(curve, switchOf(comparison)?.day ?? 0);

describe('the rows', () => {
  it('are the exact amounts as numbers', () => {
    expect(rows[12]).toEqual({ day: 13, configuration: 146.64, monthly: 136.5, mixedBefore: null, mixedAfter: 226.74 });
  });

  it('draw the change as a slope, then steps, joined on its day', () => {
    expect(rows[6]).toMatchObject({ day: 7, mixedAfter: null });
    expect(rows[7]).toMatchObject({ day: 8, mixedBefore: 90.24, mixedAfter: 90.24 });
    expect(rows[8]).toMatchObject({ day: 9, mixedBefore: null });
  });
});

describe('the ticks', () => {
  it('are round and cover the largest amount', () => {
    expect(amountTicks(rows)).toEqual([0, 100, 200, 300, 400, 500]);
    expect(amountTick(2000)).toBe('¥2,000');
  });

  it('start on the first day and stay few', () => {
    expect(dayTicks(182)).toEqual([1, 30, 60, 90, 120, 150, 180]);
    expect(dayTicks(7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const days of [2, 13, 40, 365, 1095, 3653]) expect(dayTicks(days).length).toBeLessThanOrEqual(11);
  });
});

describe('the crossings', () => {
  it('are labelled with day and amount', () => {
    const marks = crossingMarks(comparison, curve);
    expect(marks.map(({ day, amount, anchor }) => [day, displayMoney(amount), anchor])).toEqual([
      [13, '¥136.50', 'middle'],
    ]);
  });

  it('near one another keep only the labels that fit', () => {
    const disks = [{ type: 'ssd.gp2', gb: '200', iops: '' }];
    const many = compared(
      { ...G_N2_MEDIUM, disks, bandwidth: '5' },
      { unit: 'days', days: '182', hoursPerDay: '10', daysPerWeek: '5' },
    );
    const marks = crossingMarks(many, costCurve(many));
    expect(marks).toHaveLength(many.crossovers.length - 1);
    const labelled = marks.filter(({ anchor }) => anchor !== undefined);
    expect(labelled.length).toBeGreaterThan(0);
    expect(labelled.length).toBeLessThan(marks.length);
  });
});

describe('the marked day', () => {
  it('is where it was put', () => {
    expect(leftOfDay(1, 182)).toBe('calc(68px + (100% - 88px) * 0)');
    expect(dayAtLeft(68, 700, 182)).toBe(1);
    expect(dayAtLeft(680, 700, 182)).toBe(182);
    expect(dayAtLeft(-5, 700, 182)).toBe(1);
    expect(dayAtLeft(374, 700, 182)).toBe(92);
  });
});
