/** Where the chart of the balance puts days and marks, and what it writes under them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../../renderer/pages/forecast/events/EventSign.tsx';
import { curveRows } from '../../../../renderer/pages/forecast/chart/curve-rows.ts';
import { dateTicks } from '../../../../renderer/pages/forecast/chart/date-ticks.ts';
import { markBeside, mostMarks, snapped } from '../../../../renderer/pages/forecast/chart/marks-reach.ts';
import { leftOf, placeAt, plotWidth } from '../../../../renderer/pages/forecast/chart/plot.ts';
import { addDays } from '../../../../shared/billing/calendar.ts';
import { curveOf } from '../../../../shared/forecast/curve.ts';
import { forecast } from '../../../../shared/forecast/forecast.ts';
import { money } from '../../../../shared/money/index.ts';
import { CPS, input, metered } from '../../../shared/forecast/inputs.ts';
import { day } from '../../../fixtures/question.ts';

const mark = (place: number) => ({ group: 'notice' as const, count: 1, place, from: place, to: place });
const dates = (count: number) => Array.from({ length: count }, (_, index) => addDays(day('2026-12-20'), index));

describe('a place in the chart', () => {
  it('is found again where it was drawn, whatever the width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1100 }).chain((days) => fc.tuple(fc.constant(days), fc.nat({ max: days - 1 }))),
        fc.integer({ min: 300, max: 1600 }),
        ([days, place], width) => {
          const share = Number(/\* ([\d.e-]+)\)$/.exec(leftOf(place, days))?.[1]);
          expect(placeAt(92 + plotWidth(width) * share, width, days)).toBe(place);
        },
      ),
    );
  });

  it('stays within the days beside the plot', () => {
    expect(placeAt(-50, 600, 90)).toBe(0);
    expect(placeAt(5000, 600, 90)).toBe(89);
    expect(placeAt(300, 600, 1)).toBe(0);
  });
});

describe('the marks', () => {
  it('have room, and are never more than eighty', () => {
    expect([0, 160, 520, 4000].map(mostMarks)).toEqual([1, 6, 21, 80]);
  });

  it('draw a click to themselves within their reach only', () => {
    const marks = [mark(3), mark(10), mark(12)];
    expect([2, 5, 11, 20].map((place) => snapped(place, marks, 1.5))).toEqual([3, 5, 12, 20]);
  });

  it('are gone through in both directions, and end', () => {
    const marks = [mark(3), mark(10)];
    expect(markBeside(3, marks, 1)).toBe(10);
    expect(markBeside(10, marks, 1)).toBe(10);
    expect(markBeside(10, marks, -1)).toBe(3);
    expect(markBeside(0, marks, -1)).toBe(0);
  });

  it('count in as many signs as they have room for', () => {
    expect([2, 99, 100, 1105].map(countText)).toEqual(['2', '99', '99+', '99+']);
  });
});

describe('the days under the chart', () => {
  const texts = (count: number, most: number) => dateTicks(dates(count), most).map(({ text }) => text);

  it('are days while they fit', () => {
    expect(texts(3, 6)).toEqual(['12-20', '12-21', '12-22']);
    expect(texts(30, 5)).toEqual(['12-20', '12-27', '01-03', '01-10', '01-17']);
  });

  it('are the first days of months further on', () => {
    expect(texts(120, 6)).toEqual(['2027-01', '2027-02', '2027-03', '2027-04']);
    expect(texts(1095, 7)).toEqual(['2027-01', '2027-07', '2028-01', '2028-07', '2029-01', '2029-07']);
  });

  it('stand under the end of their day', () => {
    expect(dateTicks(dates(120), 6)[0]).toEqual({ x: 13, text: '2027-01' });
  });

  it('stay few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1100 }), fc.integer({ min: 4, max: 20 }), (count, most) => {
        expect(dateTicks(dates(count), most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('the rows of the chart', () => {
  it('begin with the start, and keep what is overdue apart', () => {
    const answer = forecast(input({ cash: money('600.00'), days: 3, resources: [metered('cps', CPS, '2026-12-01')] }));
    // 600.00, then 525.12 a day.
    expect(curveRows(curveOf(answer))).toEqual([
      { x: 0, position: 600, withCoupons: null, below: 0 },
      { x: 1, position: 600, withCoupons: 600, below: 0 },
      { x: 2, position: 74.88, withCoupons: 74.88, below: 0 },
      { x: 3, position: -450.24, withCoupons: -450.24, below: -450.24 },
    ]);
  });
});
