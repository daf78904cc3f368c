/** Pay by configuration that becomes a monthly package (CFG-4), worked out by hand. */
import { describe, expect, it } from 'vitest';
import { describeCause, describeEvent, namesOf } from '../../../shared/forecast/describe.ts';
import type { ForecastEvent } from '../../../shared/forecast/event.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import type { ForecastInput, ForecastResource } from '../../../shared/forecast/input.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { coupon } from '../../fixtures/account.ts';
import { G_N2_MEDIUM, day } from '../../fixtures/question.ts';
import { at, input, metered, recharge, story } from './inputs.ts';

/** g.n2.medium: 0.47 an hour, 136.50 a month; a year is 10 months. */
function changing(on: string, term: '1m' | '1y' = '1m', since?: string): ForecastResource {
  const web = metered('web', G_N2_MEDIUM, since);
  const billing = { kind: 'configuration', since: at(since ?? '2026-11-01'), schedule: undefined } as const;
  return { ...web, billing: { ...billing, toMonthly: { on: day(on), term } } };
}

const from = (cash: string, changes: Partial<ForecastInput> = {}) =>
  input({ start: at('2026-12-09'), days: 3, cash: money(cash), resources: [changing('2026-12-10')], ...changes });

describe('a server that becomes monthly on 10 December', () => {
  it('is billed up to midnight, ordered for a month then, and renewed automatically', () => {
    expect(story(forecast(from('300.00', { days: 40 })).events)).toEqual([
      // 23 × 0.47 = 10.81, and the last hour.
      '2026-12-09 23:00 bill [web] -10.81 → 289.19',
      '2026-12-10 00:00 bill [web] -0.47 → 288.72',
      '2026-12-10 00:00 order [web] -136.50 → 152.22 until 2027-01-10 23:59',
      // Seven days before 10 January.
      '2027-01-03 08:00 renewed [web] -136.50 → 15.72 until 2027-02-10 23:59',
    ]);
  });

  it('becomes so on exactly what it needs: 10.81 + 0.47 + 136.50 = 147.78', () => {
    const answer = forecast(from('147.78'));
    expect(story(answer.events, 'order')).toEqual([
      '2026-12-10 00:00 order [web] -136.50 → 0.00 until 2027-01-10 23:59',
    ]);
    expect(answer.shortfall).toBeNull();
  });

  it('goes on by configuration where one fen is short', () => {
    const answer = forecast(from('147.77'));
    expect(story(answer.events)).toEqual([
      '2026-12-09 23:00 bill [web] -10.81 → 136.96',
      '2026-12-10 00:00 bill [web] -0.47 → 136.49',
      '2026-12-10 00:00 order-unmet [web] 0.00 → 136.49 short 0.01',
      // 23 × 0.47 = 10.81; the day after 24 × 0.47 = 11.28.
      '2026-12-10 23:00 bill [web] -10.81 → 125.68',
      '2026-12-11 23:00 bill [web] -11.28 → 114.40',
    ]);
    expect(answer.topUps.map(({ by, amount }) => [by, formatMoney(amount)])).toEqual([['2026-12-09', '0.01']]);
    expect(formatMoney(answer.rechargeToday)).toBe('0.01');
  });

  it('is ordered with the one coupon that pays most', () => {
    const coupons = [
      coupon({ code: 'SMALL', remaining: '20.00', billing: ['monthly'] }),
      coupon({ code: 'LARGE', remaining: '50.00', billing: ['monthly'] }),
    ];
    // 136.50 − 50.00 = 86.50.
    expect(story(forecast(from('300.00', { coupons })).events, 'order')).toEqual([
      '2026-12-10 00:00 order [web] -86.50 → 202.22 LARGE 50.00 until 2027-01-10 23:59',
    ]);
  });

  it('is not ordered while anything is overdue', () => {
    // An hour was not paid, so the server is stopped; a recharge of the day brings it back, by configuration.
    const movements = [recharge('2026-12-10T12:00', '500.00')];
    const answer = forecast(from('0.00', { movements }));
    expect(story(answer.events, 'order', 'order-unmet', 'restarted')).toEqual([
      // 136.50 and the first hour.
      '2026-12-10 00:00 order-unmet [web] 0.00 → 0.00 short 136.97',
      '2026-12-10 12:00 restarted [web] 0.00 → 499.53',
    ]);
  });
});

describe('a change to monthly on a day that has passed', () => {
  it('takes place at the start; what was used since the last full hour is billed then', () => {
    const start = at('2026-12-09T09:30');
    const answer = forecast(
      from('300.00', { start, resources: [changing('2026-12-01', '1y')], cash: money('2000.00') }),
    );
    expect(story(answer.events)).toEqual([
      // Half an hour: 921.5 h × 0.47 = 433.105 less the 921 h × 0.47 = 432.87 that are billed.
      '2026-12-09 09:30 bill [web] -0.23 → 1999.77',
      '2026-12-09 09:30 order [web] -1365.00 → 634.77 until 2027-12-09 23:59',
    ]);
  });

  it('waits for what begins later', () => {
    const resources = [changing('2026-12-01', '1m', '2026-12-11T10:00')];
    expect(story(forecast(from('300.00', { resources })).events)).toEqual([
      '2026-12-11 10:00 enabled [web] 0.00 → 300.00',
      '2026-12-11 10:00 order [web] -136.50 → 163.50 until 2027-01-11 23:59',
    ]);
  });

  it('does not take place for what could not be enabled', () => {
    const resources = [changing('2026-12-01', '1m', '2026-12-11T10:00')];
    expect(story(forecast(from('49.99', { resources })).events)).toEqual([
      '2026-12-11 10:00 enable-refused [web] 0.00 → 49.99 short 0.01',
    ]);
  });
});

describe('a coupon that is lost', () => {
  it('would have paid for the package if the change had come earlier', () => {
    const coupons = [coupon({ remaining: '80.00', billing: ['monthly'], validTo: '2026-12-09' })];
    expect(forecast(from('300.00', { coupons })).lostCoupons).toMatchObject([
      { code: 'C1', rescue: { kind: 'order-earlier', id: 'web', uses: money('80.00') } },
    ]);
  });
});

describe('in words', () => {
  const said = (cash: string, language: 'en' | 'zh', say = describeEvent) => {
    const asked = from(cash);
    const event = forecast(asked).events.find(({ rule }) => rule === 'CFG-4');
    return say(createTranslator(language), event as ForecastEvent, namesOf(asked));
  };

  it('a change says until when the package runs, or what is lacking', () => {
    expect(said('300.00', 'en')).toBe('web changed to a monthly package until 2027-01-10 23:59:59');
    expect(said('300.00', 'zh')).toBe('web 转为包年包月，至 2027-01-10 23:59:59');
    expect(said('147.77', 'en')).toBe(
      'web cannot change to a monthly package, ¥0.01 is lacking for ¥136.50; pay by configuration goes on',
    );
    expect(said('147.77', 'zh')).toBe('web 无法转为包年包月：应付 ¥136.50，还差 ¥0.01，继续按配置计费');
    expect(said('147.77', 'en', describeCause)).toBe(
      'web changes to a monthly package for ¥136.50 at 2026-12-10 00:00',
    );
  });
});
