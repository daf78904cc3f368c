/** What the chart of the balance draws: positions, limits and marks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveOf, limitsNear, lowestPlace, marksOf, placeOf, rangeOf } from '../../../shared/forecast/curve.ts';
import { groupOf } from '../../../shared/forecast/event-group.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import { displayMoney, formatMoney, money, moneyFromFen, smaller } from '../../../shared/money/index.ts';
import { day } from '../../fixtures/question.ts';
import { anyForecast } from './any-forecast.ts';
import { CPS, at, input, metered, monthly, recharge } from './inputs.ts';

/** A CPS at 21.88 an hour: 525.12 for each day, settled at the midnight after it. */
const cps = metered('cps', CPS, '2026-12-01');

describe('the curve', () => {
  it('starts before the first bill, and falls below zero by what is overdue', () => {
    const answer = forecast(input({ cash: money('600.00'), days: 4, resources: [cps] }));
    const { opening, days } = curveOf(answer);
    expect(displayMoney(opening)).toBe('¥600.00');
    // Day 2: 600.00 − 525.12 = 74.88. Day 3: 74.88 − 525.12 = −450.24, and three hours of grace are billed on day 4:
    // 3 × 21.88 = 65.64 more.
    expect(days.map(({ date, position }) => `${date} ${displayMoney(position)}`)).toEqual([
      '2026-12-01 ¥600.00',
      '2026-12-02 ¥74.88',
      '2026-12-03 −¥450.24',
      '2026-12-04 −¥515.88',
    ]);
    expect(lowestPlace(days)).toBe(3);
  });

  it('knows the lowest of a day on which money comes back', () => {
    const answer = forecast(
      input({
        cash: money('600.00'),
        days: 3,
        resources: [cps],
        movements: [recharge('2026-12-03T12:00', '2000.00')],
      }),
    );
    const [, , third] = curveOf(answer).days;
    expect(third).toMatchObject({ lowest: money('-450.24'), overdue: money('0.00') });
    expect(third?.position).toBe(third?.balance);
  });

  it('opens with what is overdue already', () => {
    const answer = forecast(
      input({ cash: money('0.00'), overdue: money('30.00'), days: 2, movements: [recharge('2026-12-01', '50.00')] }),
    );
    const { opening, days } = curveOf(answer);
    expect([opening, ...days.map(({ position }) => position)].map(displayMoney)).toEqual([
      '−¥30.00',
      '¥20.00',
      '¥20.00',
    ]);
  });

  it('of an account to which nothing happens is level', () => {
    const curve = curveOf(forecast(input({ days: 2 })));
    expect([curve.opening, ...curve.days.map(({ lowest }) => lowest)].map(displayMoney)).toEqual([
      '¥1,000.00',
      '¥1,000.00',
      '¥1,000.00',
    ]);
    expect(marksOf(curve, [], 80)).toEqual([]);
  });

  it('gives every event to its day, and says where a day is', () => {
    fc.assert(
      fc.property(anyForecast(), (asked) => {
        const { days, events } = forecast(asked);
        const curve = curveOf({ days, events });
        expect(curve.opening).toBe(moneyFromFen(asked.cash - asked.overdue));
        expect(curve.days.flatMap(({ first, end }) => events.slice(first, end))).toEqual(events);
        let before = curve.opening;
        for (const [place, { date, first, end, lowest, position }] of curve.days.entries()) {
          const own = events.slice(first, end);
          expect(own.every((event) => event.at.date === date)).toBe(true);
          const positions = own.map(({ balance, overdue }) => moneyFromFen(balance - overdue));
          expect(lowest).toBe([before, ...positions].reduce(smaller));
          expect(position).toBe(positions.at(-1) ?? before);
          expect(placeOf(curve.days, date)).toBe(place);
          before = position;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no place for a day outside of it', () => {
    const { days } = curveOf(forecast(input({ days: 3 })));
    expect([day('2026-11-30'), day('2026-12-04'), null].map((date) => placeOf(days, date))).toEqual([-1, -1, -1]);
  });
});

describe('the limits', () => {
  const near = (least: string, largest: string) =>
    limitsNear({ least: money(least), largest: money(largest) }, [money('50.00'), money('200.00')]).map(formatMoney);

  it('are drawn in the range and near it', () => {
    expect(near('0.00', '600.00')).toEqual(['200.00', '50.00']);
    expect(near('0.00', '100.00')).toEqual(['200.00', '50.00']);
    expect(near('0.00', '99.99')).toEqual(['50.00']);
  });

  it('are left out where they would lie on zero', () => {
    expect(near('0.00', '2800.00')).toEqual(['200.00']);
    expect(near('0.00', '31050.00')).toEqual([]);
  });

  it('are left out where they would lie on one another', () => {
    expect(limitsNear({ least: money('0.00'), largest: money('300.00') }, [money('200.00'), money('190.00')])).toEqual([
      money('200.00'),
    ]);
  });
});

describe('the range', () => {
  it('reaches from the lowest moment up to cash and coupons, and takes zero in', () => {
    const curve = curveOf({
      days: [{ date: day('2026-12-01'), balance: money('70.00'), coupons: money('30.00'), overdue: money('0.00') }],
      events: [],
    });
    expect(rangeOf(curve)).toEqual({ least: money('0.00'), largest: money('100.00') });
  });
});

describe('the marks', () => {
  const busy = () => {
    const answer = forecast(
      input({
        cash: money('0.00'),
        days: 10,
        resources: [monthly('p', '2026-12-04', { autoRenew: false })],
        movements: [recharge('2026-12-01', '5.00'), recharge('2026-12-03', '5.00'), recharge('2026-12-04', '5.00')],
      }),
    );
    return { answer, curve: curveOf(answer) };
  };

  it('show the worst of a day and count the rest', () => {
    const { answer, curve } = busy();
    const marks = marksOf(curve, answer.events, 80);
    // 4 December: the notice that the package expires in a day is of the 3rd; on the 4th money comes, then it expires.
    expect(marks.find(({ place }) => place === 3)).toMatchObject({ group: 'trouble', from: 3, to: 3 });
    expect(marks.find(({ place }) => place === 0)?.group).toBe('money-in');
  });

  it('share a column where there is no room', () => {
    const { answer, curve } = busy();
    const [mark, ...others] = marksOf(curve, answer.events, 1);
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ group: 'trouble', place: 3, from: 0, count: answer.events.length });
  });

  it('are never more than there is room for, and lose nothing but bills', () => {
    fc.assert(
      fc.property(anyForecast(), fc.integer({ min: 1, max: 90 }), (asked, most) => {
        const answer = forecast(asked);
        const marks = marksOf(curveOf(answer), answer.events, most);
        expect(marks.length).toBeLessThanOrEqual(most);
        const marked = answer.events.filter((event) => groupOf(event) !== 'bill');
        expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(marked.length);
        const isWorst = marks.some(({ group }) => group === 'trouble');
        expect(isWorst).toBe(marked.some((event) => groupOf(event) === 'trouble'));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the sorts of events', () => {
  const event = (kind: Parameters<typeof groupOf>[0]['kind'], changes = {}) =>
    groupOf({
      at: at('2026-12-01'),
      kind,
      rule: 'BAL-1',
      amount: money('0.00'),
      balance: money('0.00'),
      overdue: money('0.00'),
      ...changes,
    });

  it('tell what comes in, what is paid in advance, what goes wrong and what is only said', () => {
    expect(['recharge', 'renewed', 'stopped', 'coupon-notice', 'bill'].map((kind) => event(kind as 'bill'))).toEqual([
      'money-in',
      'payment',
      'trouble',
      'notice',
      'bill',
    ]);
  });

  it('take an unpaid bill for trouble, and other movements by their sign', () => {
    expect(event('bill', { unmet: money('0.01') })).toBe('trouble');
    expect(event('movement', { amount: money('-5.00') })).toBe('payment');
    expect(event('movement', { amount: money('5.00') })).toBe('money-in');
  });
});
