/** Forecasts worked out by hand: every amount can be followed line by line in the comments. */
import { describe, expect, it } from 'vitest';
import { quoteConfiguration } from '../../../shared/billing/quote.ts';
import { ARREARS_RULES } from '../../../shared/forecast/arrears-rules.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import { ZERO, formatMoney, money, moneyFromFen, sumMoney } from '../../../shared/money/index.ts';
import { coupon } from '../../fixtures/account.ts';
import { G_N2_MEDIUM, day, priced, valueOf } from '../../fixtures/question.ts';
import { CPS, DISK, at, input, metered, monthly, recharge, story } from './inputs.ts';

describe('a server by configuration on 60.00 with a coupon of 30.00', () => {
  // g.n2.medium costs 0.47 an hour. 60.00 + 30.00 = 90.00; 90.00 ÷ 0.47 = 191.48: 191 hours are paid.
  const answer = forecast(
    input({
      days: 20,
      cash: money('60.00'),
      coupons: [coupon({ remaining: '30.00' })],
      resources: [metered('web')],
    }),
  );

  it('uses the coupon up before cash and stops at the hour that is not covered', () => {
    expect(story(answer.events)).toEqual([
      // 23 full hours on the first day: 23 × 0.47 = 10.81 by the coupon, which has 19.19 left.
      '2026-12-01 23:00 bill [web] 0.00 → 60.00 C1 10.81',
      // 24 × 0.47 = 11.28; the coupon has 7.91 left.
      '2026-12-02 23:00 bill [web] 0.00 → 60.00 C1 11.28',
      // 11.28 − 7.91 = 3.37 in cash.
      '2026-12-03 23:00 bill [web] -3.37 → 56.63 C1 7.91',
      '2026-12-04 23:00 bill [web] -11.28 → 45.35',
      '2026-12-05 23:00 bill [web] -11.28 → 34.07',
      '2026-12-06 23:00 bill [web] -11.28 → 22.79',
      '2026-12-07 23:00 bill [web] -11.28 → 11.51',
      '2026-12-08 23:00 bill [web] -11.28 → 0.23',
      // Hour 192: 0.47 − 0.23 = 0.24 is short.
      '2026-12-09 00:00 bill [web] -0.23 → 0.00 short 0.24',
      '2026-12-09 00:00 arrears [web] 0.00 → 0.00',
      '2026-12-09 00:00 stopped [web] 0.00 → 0.00 until 2026-12-16 00:00',
      '2026-12-16 00:00 released [web] 0.00 → 0.00',
    ]);
    expect(answer.runway).toBe(8);
    expect(answer.shortfall).toMatchObject({
      date: '2026-12-09',
      amount: money('0.24'),
      cause: { kind: 'bill', rule: 'CFG-2', product: 'vm', ids: ['web'], due: money('0.47') },
    });
    expect(answer.days[2]).toEqual({ date: '2026-12-03', balance: money('56.63'), coupons: ZERO, overdue: ZERO });
    expect(answer.days.at(-1)).toMatchObject({ balance: ZERO, overdue: money('0.24') });
    expect(answer.lost).toMatchObject([{ id: 'web', stopped: at('2026-12-09'), released: at('2026-12-16') }]);
  });

  it('asks for what each day lacks, on the day before, or for all of it today', () => {
    const topUps = answer.topUps.map(({ by, amount }) => `${by} ${formatMoney(amount)}`);
    // On 9 December 24 hours cost 11.28 and 0.23 is left: 11.05. From then on 11.28 a day, up to 20 December.
    expect(topUps.slice(0, 2)).toEqual(['2026-12-08 11.05', '2026-12-09 11.28']);
    expect(topUps).toHaveLength(12);
    // 20 days are 479 full hours before the last midnight: 479 × 0.47 = 225.13; less 90.00 is 135.13.
    expect(formatMoney(answer.rechargeToday)).toBe('135.13');
    // 11.05 + 11 × 11.28 = 135.13: the same in all.
    const sum = answer.topUps.reduce((total, { amount }) => total + amount, 0n);
    expect(formatMoney(moneyFromFen(sum))).toBe('135.13');
  });

  it('counts on a coupon for a renewal that is charged before bills use it up', () => {
    const coupons = [
      coupon({ code: 'ALL', remaining: '7.00' }),
      coupon({ code: 'BILLS', remaining: '10.00', billing: ['configuration'] }),
    ];
    const db = monthly('db', '2026-12-20', { renewByHand: 'renew' });
    const { topUps } = forecast(
      input({ start: at('2026-12-20T07:30'), days: 1, cash: ZERO, coupons, resources: [metered('web'), db] }),
    );
    // 08:00: an hour by ALL leaves 6.53 of it for the renewal: 136.50 − 6.53 = 129.97; the other hours are BILLS'.
    // By hand in the evening it would be 136.50: ALL is used up by bills then.
    expect(topUps.map(({ amount }) => formatMoney(amount))).toEqual(['129.97']);
  });

  it('asks for a week at a time where a recharge is to last a week', () => {
    const weekly = forecast(input({ days: 20, cash: money('90.00'), resources: [metered('web')] }), { topUpDays: 7 });
    // 7 × 11.28 = 78.96, the first time less the 0.23 that is left; the last 5 days: 5 × 11.28 = 56.40.
    expect(weekly.topUps.map(({ by, amount, covers }) => [by, formatMoney(amount), covers])).toEqual([
      ['2026-12-08', '78.73', '2026-12-15'],
      ['2026-12-15', '56.40', '2026-12-20'],
    ]);
  });
});

describe('auto-renew', () => {
  // One month of g.n2.medium costs 136.50.
  const web = (changes = {}) => monthly('web', '2026-12-20', { firstDay: day('2026-11-20'), ...changes });
  const from = { start: at('2026-12-10T09:00'), cash: money('100.00') };

  it('succeeds on its third attempt, after a recharge', () => {
    const answer = forecast(input({ ...from, resources: [web()], movements: [recharge('2026-12-14T20:00', '50.00')] }));
    expect(story(answer.events)).toEqual([
      // Seven days before the 20th is the 13th; 136.50 − 100.00 = 36.50.
      '2026-12-13 08:00 renewal-failed [web] 0.00 → 100.00 lacks 36.50 until 2026-12-14 08:00',
      '2026-12-14 08:00 renewal-failed [web] 0.00 → 100.00 lacks 36.50 until 2026-12-15 08:00',
      '2026-12-14 20:00 recharge 50.00 → 150.00',
      // 150.00 − 136.50 = 13.50; the new term starts at the old end.
      '2026-12-15 08:00 renewed [web] -136.50 → 13.50 until 2027-01-20 23:59',
    ]);
    expect(answer).toMatchObject({ runway: null, shortfall: null, topUps: [], rechargeToday: ZERO });
    expect(answer.firstRefused).toEqual(at('2026-12-13T08:00'));
  });

  it('gives up after its eighth attempt: expired, warned of on days 4 and 6, released on day 8', () => {
    const answer = forecast(input({ ...from, resources: [web()] }));
    expect(story(answer.events, 'renewal-failed')).toHaveLength(8);
    expect(story(answer.events, 'renewal-failed').at(-1)).toBe(
      '2026-12-20 08:00 renewal-failed [web] 0.00 → 100.00 short 36.50',
    );
    expect(story(answer.events, 'expired', 'release-warning', 'released')).toEqual([
      '2026-12-20 23:59 expired [web] 0.00 → 100.00 until 2026-12-28 00:00',
      '2026-12-24 00:00 release-warning [web] 0.00 → 100.00',
      '2026-12-26 00:00 release-warning [web] 0.00 → 100.00',
      '2026-12-28 00:00 released [web] 0.00 → 100.00',
    ]);
    expect(answer.runway).toBe(10);
    expect(answer.topUps.map(({ by, amount }) => [by, formatMoney(amount)])).toEqual([['2026-12-19', '36.50']]);
    expect(formatMoney(answer.rechargeToday)).toBe('36.50');
    expect(answer.renewByHand).toEqual([]);
  });

  it('takes one coupon, the one that pays most (CPN-2), and cash for the rest', () => {
    const coupons = [coupon({ code: 'A', remaining: '20.00' }), coupon({ code: 'B', remaining: '50.00' })];
    const answer = forecast(input({ ...from, coupons, resources: [web()] }));
    // 136.50 − 50.00 = 86.50.
    expect(story(answer.events, 'renewed')).toEqual([
      '2026-12-13 08:00 renewed [web] -86.50 → 13.50 B 50.00 until 2027-01-20 23:59',
    ]);
  });

  it('is not charged while anything is overdue (BAL-5)', () => {
    const answer = forecast(
      input({
        ...from,
        cash: ZERO,
        overdue: money('5.00'),
        resources: [web()],
        movements: [recharge('2026-12-16', '141.50')],
      }),
    );
    expect(story(answer.events, 'arrears', 'arrears-settled', 'renewal-failed', 'renewed')).toEqual([
      '2026-12-10 09:00 arrears 0.00 → 0.00 short 5.00',
      // 136.50 + 5.00 = 141.50.
      '2026-12-13 08:00 renewal-failed [web] 0.00 → 0.00 lacks 141.50 until 2026-12-14 08:00',
      '2026-12-14 08:00 renewal-failed [web] 0.00 → 0.00 lacks 141.50 until 2026-12-15 08:00',
      '2026-12-15 08:00 renewal-failed [web] 0.00 → 0.00 lacks 141.50 until 2026-12-16 08:00',
      '2026-12-16 00:00 arrears-settled -5.00 → 136.50',
      '2026-12-16 08:00 renewed [web] -136.50 → 0.00 until 2027-01-20 23:59',
    ]);
  });

  it('clamps to the end of a short month and comes back to day 31 (PKG-2a), over a leap day', () => {
    const answer = forecast(
      input({
        start: at('2028-01-20'),
        days: 90,
        resources: [monthly('web', '2028-01-31', { firstDay: day('2027-12-31') })],
      }),
    );
    expect(story(answer.events, 'renewed')).toEqual([
      '2028-01-24 08:00 renewed [web] -136.50 → 863.50 until 2028-02-29 23:59',
      '2028-02-22 08:00 renewed [web] -136.50 → 727.00 until 2028-03-31 23:59',
      '2028-03-24 08:00 renewed [web] -136.50 → 590.50 until 2028-04-30 23:59',
    ]);
  });

  it('goes to the package that expires first, whatever the order in which they are listed', () => {
    const later = monthly('later', '2026-12-22');
    const sooner = monthly('sooner', '2026-12-20');
    const answer = forecast(
      input({ start: at('2026-12-15T09:00'), days: 3, cash: money('136.50'), resources: [later, sooner] }),
    );
    expect(story(answer.events, 'renewed', 'renewal-failed').slice(0, 2)).toEqual([
      '2026-12-16 08:00 renewed [sooner] -136.50 → 0.00 until 2027-01-20 23:59',
      '2026-12-16 08:00 renewal-failed [later] 0.00 → 0.00 lacks 136.50 until 2026-12-17 08:00',
    ]);
  });

  it('announces the end 30, 15, 7, 3 and 1 days before', () => {
    const answer = forecast(input({ start: at('2026-11-20'), days: 40, resources: [web({ autoRenew: false })] }));
    expect(
      answer.events.filter(({ kind }) => kind === 'expiry-notice').map((event) => [event.at.date, event.days]),
    ).toEqual([
      ['2026-11-20', 30],
      ['2026-12-05', 15],
      ['2026-12-13', 7],
      ['2026-12-17', 3],
      ['2026-12-19', 1],
    ]);
    expect(answer).toMatchObject({
      runway: null,
      renewByHand: [{ id: 'web', by: '2026-12-20', amount: money('136.50') }],
    });
  });
});

describe('renewal by hand', () => {
  const byHand = (request = {}) =>
    monthly('s', '2026-12-05', { firstDay: day('2026-11-05'), autoRenew: false, renewByHand: 'renew' }, request);

  it('is a payment of the last day, at the old end (PKG-4)', () => {
    const answer = forecast(input({ resources: [byHand(G_N2_MEDIUM)] }));
    expect(story(answer.events)).toEqual(['2026-12-05 23:59 renewed [s] -136.50 → 863.50 until 2027-01-05 23:59']);
  });

  it('within 7 days after expiry starts a new term that day (PKG-5); a physical server is restarted by hand', () => {
    const answer = forecast(
      input({ cash: ZERO, resources: [byHand(CPS)], movements: [recharge('2026-12-08T12:00', '6300.00')] }),
    );
    expect(story(answer.events)).toEqual([
      '2026-12-05 23:59 renewal-failed [s] 0.00 → 0.00 short 6300.00',
      '2026-12-05 23:59 expired [s] 0.00 → 0.00 until 2026-12-13 00:00',
      '2026-12-06 08:00 renewal-failed [s] 0.00 → 0.00 lacks 6300.00',
      '2026-12-07 08:00 renewal-failed [s] 0.00 → 0.00 lacks 6300.00',
      '2026-12-08 08:00 renewal-failed [s] 0.00 → 0.00 lacks 6300.00',
      '2026-12-08 12:00 recharge 6300.00 → 6300.00',
      '2026-12-09 08:00 renewed [s] -6300.00 → 0.00 until 2027-01-09 23:59',
      '2026-12-09 08:00 restart-by-hand [s] 0.00 → 0.00',
    ]);
  });
});

describe('a package that expired before the forecast begins', () => {
  const expired = (renewByHand: 'renew' | 'let-expire') =>
    monthly('web', '2026-11-28', { autoRenew: false, renewByHand }, G_N2_MEDIUM);

  it('is released on day 8 where nobody renews it', () => {
    const answer = forecast(input({ resources: [expired('let-expire')] }));
    expect(story(answer.events)).toEqual(['2026-12-06 00:00 released [web] 0.00 → 1000.00']);
    expect(answer.shortfall).toBeNull();
  });

  it('can be saved up to day 7: the money for it is short on that day', () => {
    const answer = forecast(input({ cash: money('100.00'), resources: [expired('renew')] }));
    expect(answer.shortfall).toMatchObject({ at: at('2026-12-05T08:00'), amount: money('36.50') });
    expect(answer.topUps.map(({ by, amount }) => [by, formatMoney(amount)])).toEqual([['2026-12-04', '36.50']]);
  });
});

describe('a renewal that gets cheaper from day to day, because all packages end on one day of the month', () => {
  const MICRO = { product: 'vm', region: 'cn-north-1', type: 'g.s3.micro' };
  const expired = (expiresOn: string, request: object, firstDay: string) =>
    monthly('old', expiresOn, { autoRenew: false, renewByHand: 'renew', firstDay: day(firstDay) }, request);
  const start = at('2027-01-20');
  const listed = (answer: ReturnType<typeof forecast>) =>
    answer.topUps.map(({ by, amount }) => `${by} ${formatMoney(amount)}`);

  it('is asked for at the price of the day that pays it, and no more for a renewal that can wait', () => {
    // By 22 January it costs 6788.26, of which 0.01 is there; on the 23rd, its last day, 6604.80. Who recharges just
    // that on the 22nd loses 690.64 of it to a package that need not be renewed before the 29th.
    const answer = forecast(
      input({
        start,
        days: 4,
        cash: money('0.01'),
        expiryDay: 1,
        resources: [
          expired('2027-01-16', { ...MICRO, type: 'c.n3r.16xlarge' }, '2026-11-16'),
          monthly(
            'next',
            '2027-01-29',
            { firstDay: day('2026-11-29') },
            { ...MICRO, region: 'cn-east-1', type: 'm.n4.xlarge' },
          ),
        ],
      }),
    );
    expect(listed(answer)).toEqual(['2027-01-22 6788.25']);
  });

  it('is asked for with the coupon of the day that pays it', () => {
    // On the 23rd 41.92; on the 31st 64.05, less 0.01 by a coupon, less the 0.01 that is there: 105.95.
    const answer = forecast(
      input({
        start,
        days: 19,
        cash: money('0.01'),
        expiryDay: 1,
        coupons: [
          coupon({
            remaining: '0.01',
            products: 'all',
            billing: 'all',
            validFrom: '2027-01-24',
            validTo: '2027-01-31',
          }),
        ],
        resources: [
          monthly('auto', '2027-02-07', { firstDay: day('2026-12-07') }, MICRO),
          expired('2027-01-17', MICRO, '2026-11-17'),
        ],
      }),
      { topUpDays: 15 },
    );
    expect(listed(answer)).toEqual(['2027-01-23 105.95']);
  });

  it('is asked for so that any hour of the day is early enough', () => {
    // Before 08:00 of the 25th 36.62 would be enough: 34.94 and 1.68 for the server. After it the renewal is tried on
    // the 26th, for a month more: 66.38 and 1.68.
    const answer = forecast(
      input({
        start,
        days: 7,
        cash: ZERO,
        expiryDay: 25,
        resources: [metered('web', MICRO, '2027-01-20'), expired('2027-01-19', MICRO, '2026-11-19')],
      }),
    );
    expect(listed(answer).at(-1)).toBe('2027-01-25 68.06');
    expect(listed(answer).slice(0, -1)).toEqual([
      '2027-01-20 1.61',
      ...['2027-01-20', '2027-01-21', '2027-01-22', '2027-01-23', '2027-01-24'].map((by) => `${by} 1.68`),
    ]);
  });
});

describe('a coupon', () => {
  it('that expires the day before it is needed is lost, and what would have used it is named', () => {
    const coupons = [coupon({ remaining: '80.00', billing: ['monthly'], validTo: '2026-12-12' })];
    const answer = forecast(
      input({ start: at('2026-12-10'), cash: money('136.50'), coupons, resources: [monthly('web', '2026-12-20')] }),
    );
    expect(story(answer.events)).toEqual([
      '2026-12-13 00:00 coupon-expired 0.00 → 136.50',
      // 13 December is the first day of auto-renew: one day too late for the coupon.
      '2026-12-13 08:00 renewed [web] -136.50 → 0.00 until 2027-01-20 23:59',
    ]);
    expect(answer.lostCoupons).toEqual([
      {
        code: 'C1',
        remaining: money('80.00'),
        amount: money('80.00'),
        by: '2026-12-12',
        rescue: { kind: 'renew', id: 'web', uses: money('80.00') },
      },
    ]);
  });

  it('is announced 7, 3 and 1 days before, and low balances once each time they fall (BAL-7)', () => {
    const { settings } = input();
    const answer = forecast(
      input({
        cash: money('210.00'),
        settings: { ...settings, lowBalance: money('200.00'), couponNoticeDays: [7, 3, 1] },
        coupons: [coupon({ billing: ['monthly'], validTo: '2026-12-08' })],
        resources: [metered('web')],
        movements: [recharge('2026-12-04', '30.00')],
      }),
    );
    expect(story(answer.events, 'coupon-notice', 'low-balance', 'coupon-expired')).toEqual(
      [
        '2026-12-01 00:00 coupon-notice 0.00 → 210.00',
        // 22 hours: 210.00 − 10.34 = 199.66.
        '2026-12-01 22:00 low-balance 0.00 → 199.66',
        '2026-12-05 00:00 coupon-notice 0.00 → 195.35',
        // 240.00 − 86 × 0.47 = 199.58; by the notice of the next midnight 95 hours are settled: 195.35.
        '2026-12-04 14:00 low-balance 0.00 → 199.58',
        '2026-12-07 00:00 coupon-notice 0.00 → 172.79',
        '2026-12-09 00:00 coupon-expired 0.00 → 150.23',
      ].toSorted(),
    );
  });

  it('is used up by an order that a plan has after its end, if that is placed earlier', () => {
    const coupons = [coupon({ remaining: '80.00', billing: ['monthly'], validTo: '2026-12-12' })];
    const use = { product: 'vm', billing: 'monthly' } as const;
    const order = { id: 'db', name: 'db', date: day('2026-12-13'), amount: money('50.00'), inAdvance: true, use };
    const by = (date: string) =>
      forecast(input({ coupons, payments: [{ ...order, date: day(date) }] })).lostCoupons.map(({ amount, rescue }) => [
        formatMoney(amount),
        rescue,
      ]);
    expect(by('2026-12-13')).toEqual([['80.00', { kind: 'order-earlier', id: 'db', uses: money('50.00') }]]);
    // Placed in time it uses its part; nothing that is known would use the rest.
    expect(by('2026-12-12')).toEqual([['30.00', null]]);
  });

  it('that runs low says nothing of the cash again', () => {
    const { settings } = input();
    const answer = forecast(
      input({
        days: 3,
        cash: money('150.00'),
        settings: { ...settings, lowBalance: money('200.00'), lowCoupons: money('20.00') },
        coupons: [coupon({ remaining: '30.00' })],
        resources: [metered('web')],
      }),
    );
    expect(story(answer.events, 'low-balance', 'low-coupons')).toEqual([
      '2026-12-01 00:00 low-balance 0.00 → 150.00',
      // 22 hours: 30.00 − 10.34 = 19.66.
      '2026-12-01 22:00 low-coupons 0.00 → 150.00',
    ]);
  });

  it('that is not valid yet counts for nothing: coupons are low from the start, and have recovered when it begins', () => {
    const { settings } = input();
    const answer = forecast(
      input({
        days: 10,
        settings: { ...settings, lowCoupons: money('20.00') },
        coupons: [coupon({ billing: ['monthly'], validFrom: '2026-12-03', validTo: '2026-12-07' })],
        resources: [metered('web')],
      }),
    );
    expect(answer.events.filter(({ kind }) => kind === 'low-coupons').map((event) => [event.at, event.left])).toEqual([
      [at('2026-12-01'), ZERO],
      [at('2026-12-08'), ZERO],
    ]);
    expect(answer.days.map(({ coupons }) => formatMoney(coupons)).slice(1, 8)).toEqual([
      '0.00',
      '30.00',
      '30.00',
      '30.00',
      '30.00',
      '30.00',
      '0.00',
    ]);
  });

  it('of the smallest remainder goes first, or the earliest to expire by the older page (CPN-3)', () => {
    const coupons = [
      coupon({ code: 'SMALL', remaining: '0.40', validTo: '2027-12-31' }),
      coupon({ code: 'EARLY', remaining: '9.00', validTo: '2026-12-31' }),
    ];
    const first = (order: 'smallest-first' | 'earliest-first') => {
      const { settings } = input();
      const all = input({
        days: 1,
        coupons,
        resources: [metered('web')],
        settings: { ...settings, deductionOrder: order },
      });
      return story(forecast({ ...all, start: at('2026-12-01T22:30') }).events);
    };
    expect(first('smallest-first')).toEqual(['2026-12-01 23:00 bill [web] 0.00 → 1000.00 SMALL 0.40 EARLY 0.07']);
    expect(first('earliest-first')).toEqual(['2026-12-01 23:00 bill [web] 0.00 → 1000.00 EARLY 0.47']);
  });
});

describe('arrears', () => {
  it('stop a physical server after 3 hours, bill them, and release it 7 days later', () => {
    // 21.88 × 24 = 525.12 a day; 3 hours of grace: 65.64.
    const answer = forecast(input({ cash: money('525.12'), resources: [metered('srv', CPS)] }));
    expect(story(answer.events)).toEqual([
      '2026-12-02 00:00 bill [srv] -525.12 → 0.00',
      '2026-12-03 00:00 bill [srv] 0.00 → 0.00 short 525.12',
      '2026-12-03 00:00 arrears [srv] 0.00 → 0.00',
      '2026-12-03 00:00 grace [srv] 0.00 → 0.00 until 2026-12-03 03:00',
      '2026-12-03 03:00 stopped [srv] 0.00 → 0.00 until 2026-12-10 03:00',
      '2026-12-04 00:00 bill [srv] 0.00 → 0.00 short 65.64',
      '2026-12-04 00:00 arrears [srv] 0.00 → 0.00',
      '2026-12-10 03:00 released [srv] 0.00 → 0.00',
    ]);
    expect(answer.days.at(-1)?.overdue).toBe(money('590.76'));
  });

  it('are settled by a recharge before anything else; servers are restarted by hand and billed from then on', () => {
    const movements = [recharge('2026-12-05T10:00', '1000.00')];
    const answer = forecast(input({ days: 6, cash: money('525.12'), resources: [metered('srv', CPS)], movements }));
    expect(story(answer.events).slice(-4)).toEqual([
      '2026-12-05 10:00 recharge 1000.00 → 1000.00',
      '2026-12-05 10:00 arrears-settled -590.76 → 409.24',
      '2026-12-05 10:00 restart-by-hand [srv] 0.00 → 409.24',
      // 14 hours: 306.32.
      '2026-12-06 00:00 bill [srv] -306.32 → 102.92',
    ]);
    expect(answer.lost).toMatchObject([{ id: 'srv', released: null, restarted: at('2026-12-05T10:00') }]);
  });

  it('that are settled in part bring nothing back', () => {
    const movements = [recharge('2026-12-05T10:00', '590.75')];
    const answer = forecast(input({ days: 6, cash: money('525.12'), resources: [metered('srv', CPS)], movements }));
    expect(story(answer.events).slice(-2)).toEqual([
      '2026-12-05 10:00 recharge 590.75 → 590.75',
      '2026-12-05 10:00 arrears-settled -590.75 → 0.00',
    ]);
    expect(answer.days.at(-1)?.overdue).toBe(money('0.01'));
  });

  it('within the grace of a physical server stop nothing once they are settled', () => {
    const movements = [recharge('2026-12-02T02:59:59', '2000.00')];
    const answer = forecast(input({ days: 3, cash: ZERO, resources: [metered('srv', CPS)], movements }));
    expect(answer.lost).toEqual([]);
    expect(story(answer.events).at(-1)).toBe('2026-12-03 00:00 bill [srv] -525.12 → 949.76');
  });

  it('stop a virtual machine at once; it restarts by itself and owes nothing for the time between', () => {
    const movements = [recharge('2026-12-01T05:20', '10.00')];
    const answer = forecast(
      input({
        days: 1,
        cash: money('1.00'),
        resources: [metered('web', { ...G_N2_MEDIUM, quantity: '2' })],
        movements,
      }),
    );
    expect(story(answer.events).slice(0, 7)).toEqual([
      // 2 × 0.47 = 0.94 for the first hour.
      '2026-12-01 01:00 bill [web] -0.94 → 0.06',
      '2026-12-01 02:00 bill [web] -0.06 → 0.00 short 0.88',
      '2026-12-01 02:00 arrears [web] 0.00 → 0.00',
      '2026-12-01 02:00 stopped [web] 0.00 → 0.00 until 2026-12-08 02:00',
      '2026-12-01 05:20 recharge 10.00 → 10.00',
      '2026-12-01 05:20 arrears-settled -0.88 → 9.12',
      '2026-12-01 05:20 restarted [web] 0.00 → 9.12',
    ]);
    // From 05:20 to 14:00 are 8 h 40 min; with the 2 h before 10 h 40 min = 10.0266: 10.02 − 1.88 = 8.14 of 9.12.
    // The hour to 15:00 makes 10.96 − 1.88 = 9.08; the one to 16:00 is short: 11.90 − 1.88 − 9.12 = 0.90.
    expect(story(answer.events, 'bill').slice(2)).toEqual([
      '2026-12-01 15:00 bill [web] -9.08 → 0.04',
      '2026-12-01 16:00 bill [web] -0.04 → 0.00 short 0.90',
    ]);
  });

  it('stop a disk at once and keep it 7 days if it is older than 3 days, otherwise as long as it was used', () => {
    // 100 GB of ssd.gp1 cost 1.50 a day.
    const resources = [metered('old', DISK, '2026-11-27'), metered('new', DISK, '2026-11-30T12:00')];
    const answer = forecast(input({ cash: ZERO, resources }));
    expect(story(answer.events)).toEqual([
      // Each its own 1.50, by the ids; what `new` cost up to 1 December is settled.
      '2026-12-02 00:00 bill [new] 0.00 → 0.00 short 1.50',
      '2026-12-02 00:00 arrears [new] 0.00 → 0.00',
      // Used for 36 hours.
      '2026-12-02 00:00 stopped [new] 0.00 → 0.00 until 2026-12-03 12:00',
      '2026-12-02 00:00 bill [old] 0.00 → 0.00 short 1.50',
      '2026-12-02 00:00 arrears [old] 0.00 → 0.00',
      '2026-12-02 00:00 stopped [old] 0.00 → 0.00 until 2026-12-09 00:00',
      '2026-12-03 12:00 released [new] 0.00 → 0.00',
      '2026-12-09 00:00 released [old] 0.00 → 0.00',
    ]);
  });

  it('of one product do not stop another whose bills a coupon pays', () => {
    const answer = forecast(
      input({
        days: 2,
        cash: ZERO,
        coupons: [coupon({ remaining: '500.00', products: ['vm'] })],
        resources: [metered('web'), metered('disk', DISK)],
      }),
    );
    expect(answer.lost.map(({ id }) => id)).toEqual(['disk']);
    // 47 hours on two days, the last midnight not included: 22.09.
    expect(answer.days.at(-1)?.coupons).toBe(money('477.91'));
  });
});

describe('other rules for arrears than the default', () => {
  const aWeek = { forSeconds: 7 * 86_400 };
  const afterTenHours = { stops: { afterSeconds: 36_000 }, kept: aWeek, restarts: 'by-itself' } as const;

  it('can stop what is billed by the day in the middle of one: a day begun counts once', () => {
    const set = priced({ product: 'eip-traffic', region: 'cn-north-1', gbOut: '10' });
    const billing = { kind: 'consumption', since: at('2026-11-20') } as const;
    const answer = forecast(
      input({
        days: 5,
        cash: ZERO,
        resources: [{ id: 'ip', name: 'ip', set, billing }],
        movements: [recharge('2026-12-02T15:00', '100.00')],
      }),
      { arrears: { ...ARREARS_RULES, 'eip-traffic': afterTenHours } },
    );
    expect(story(answer.events, 'bill', 'stopped', 'restarted')).toEqual([
      // 8.48 a day (USE-1).
      '2026-12-02 00:00 bill [ip] 0.00 → 0.00 short 8.48',
      '2026-12-02 10:00 stopped [ip] 0.00 → 0.00 until 2026-12-09 10:00',
      '2026-12-02 15:00 restarted [ip] 0.00 → 91.52',
      '2026-12-03 00:00 bill [ip] -8.48 → 83.04',
      '2026-12-04 00:00 bill [ip] -8.48 → 74.56',
      '2026-12-05 00:00 bill [ip] -8.48 → 66.08',
    ]);
  });

  it('can stop it in the middle of a day that is billed all the same', () => {
    const set = priced({ product: 'eip-traffic', region: 'cn-north-1', gbOut: '10' });
    const billing = { kind: 'consumption', since: at('2026-11-20') } as const;
    const answer = forecast(input({ days: 5, cash: ZERO, resources: [{ id: 'ip', name: 'ip', set, billing }] }), {
      arrears: { ...ARREARS_RULES, 'eip-traffic': afterTenHours },
    });
    expect(answer.days.map(({ overdue }) => formatMoney(overdue))).toEqual(['0.00', '8.48', '16.96', '16.96', '16.96']);
  });

  it('count what is stopped to the second', () => {
    // 21.88 × 100 servers are 2188.00 an hour: a second is 0.60. Ten hours of grace: 21 880.00.
    const resources = [metered('srv', { ...CPS, quantity: '100' })];
    const answer = forecast(input({ days: 4, cash: ZERO, resources }), {
      arrears: { ...ARREARS_RULES, cps: afterTenHours },
    });
    expect(answer.days.map(({ overdue }) => formatMoney(overdue))).toEqual([
      '0.00',
      '52512.00',
      '74392.00',
      '74392.00',
    ]);
  });
});

describe('what plans pay', () => {
  const order = { id: 'l1', name: 'New', date: day('2026-12-10'), amount: money('600.00'), inAdvance: true } as const;

  it('is an order at the start of its day or none, and a bill at its end', () => {
    const use = { product: 'vm', billing: 'configuration' } as const;
    const bill = { id: 'l2', name: '', date: day('2026-12-31'), amount: money('450.00'), inAdvance: false, use };
    const answer = forecast(input({ days: 31, payments: [bill, order] }));
    expect(story(answer.events)).toEqual([
      '2026-12-10 00:00 order [l1] -600.00 → 400.00',
      '2026-12-31 23:59 plan-bill [l2] -400.00 → 0.00 short 50.00',
      '2026-12-31 23:59 arrears [l2] 0.00 → 0.00',
    ]);
    expect(answer.topUps.map(({ by, amount }) => [by, formatMoney(amount)])).toEqual([['2026-12-30', '50.00']]);
  });

  it('is not ordered where it cannot be paid in one sum (BAL-4)', () => {
    const answer = forecast(input({ cash: money('599.99'), payments: [order] }));
    expect(story(answer.events)).toEqual(['2026-12-10 00:00 order-unmet [l1] 0.00 → 599.99 short 0.01']);
  });

  it('today is paid now; what was due before today is taken as paid', () => {
    const before = { ...order, id: 'l0', date: day('2026-12-09') };
    const answer = forecast(input({ start: at('2026-12-10T15:00'), payments: [order, before] }));
    expect(story(answer.events)).toEqual(['2026-12-10 15:00 order [l1] -600.00 → 400.00']);
  });
});

describe('the cost of what runs', () => {
  const request = {
    ...G_N2_MEDIUM,
    quantity: '3',
    discount: '0.333',
    bandwidth: '7',
    disks: [{ type: 'ssd.gp1', gb: '70', iops: '' }],
  };

  it('adds up to the quote of the same time, to the fen', () => {
    const since = '2026-12-01T09:41:07';
    const answer = forecast(input({ start: at(since), days: 12, resources: [metered('web', request, since)] }));
    const paid = money('1000.00') - (answer.days.at(-1)?.balance ?? 0n);
    const set = priced(request);
    // The instance and its bandwidth up to 23:00 of the last day, the disk up to the midnight before it.
    const hours = valueOf(quoteConfiguration(set, 11 * 86_400 + 23 * 3600 - (9 * 3600 + 41 * 60 + 7)));
    const days = valueOf(quoteConfiguration(set, 11 * 86_400 - (9 * 3600 + 41 * 60 + 7)));
    const byTheHour = hours.lines.filter(({ component }) => component !== 'disk');
    const byTheDay = days.lines.filter(({ component }) => component === 'disk');
    expect([byTheHour.length, byTheDay.length]).toEqual([2, 1]);
    expect(paid).toBe(sumMoney([...byTheHour, ...byTheDay].map(({ payable }) => payable)));
  });

  it('by consumption counts every day begun', () => {
    const set = priced({ product: 'eip-traffic', region: 'cn-north-1', gbOut: '10' });
    const billing = { kind: 'consumption', since: at('2026-12-01T15:00') } as const;
    const answer = forecast(
      input({ start: at('2026-12-01T12:00'), days: 4, resources: [{ id: 'ip', name: 'ip', set, billing }] }),
    );
    // 10 GB × 0.80 + 0.48 = 8.48 a day (USE-1).
    expect(story(answer.events)).toEqual([
      '2026-12-01 15:00 enabled [ip] 0.00 → 1000.00',
      '2026-12-02 00:00 bill [ip] -8.48 → 991.52',
      '2026-12-03 00:00 bill [ip] -8.48 → 983.04',
      '2026-12-04 00:00 bill [ip] -8.48 → 974.56',
    ]);
  });
});

describe('one recharge today', () => {
  // The server needs 23 + 19 × 24 = 479 hours: 225.13. The renewal of 136.50 is tried from the 20th on, the last day.
  const resources = [metered('web'), monthly('db', '2026-12-27', { firstDay: undefined })];
  const withRecharge = (amount: string) =>
    forecast(input({ days: 20, cash: ZERO, resources, movements: [recharge('2026-12-01', amount)] })).shortfall;

  it('is safe to exceed: it counts what a renewal would take from later bills', () => {
    const answer = forecast(input({ days: 20, cash: ZERO, resources }));
    // 225.13 + 136.50 = 361.63.
    expect(formatMoney(answer.rechargeToday)).toBe('361.63');
    expect(withRecharge('361.63')).toBeNull();
    expect(withRecharge('361.62')?.amount).toBe(money('0.01'));
    // Less would do only because the renewal fails by then, and goes on being tried.
    expect(withRecharge('225.13')).toBeNull();
  });

  it('is nothing where nothing is short', () => {
    expect(forecast(input({ resources })).rechargeToday).toBe(ZERO);
  });
});

describe('a recharge for a bill while a renewal waits for money', () => {
  // The server costs 21.88 × 24 = 525.12 a day, billed at midnight; the package of 136.50 is tried daily at 08:00.
  const from = {
    days: 2,
    cash: ZERO,
    resources: [metered('server', CPS, '2026-12-01'), monthly('web', '2026-12-06')],
  };

  it('is what both take: recharged on its day, the renewal takes its part first', () => {
    const { topUps, rechargeToday } = forecast(input(from));
    expect(topUps.map(({ by, amount }) => [by, formatMoney(amount)])).toEqual([['2026-12-01', '661.62']]);
    expect(formatMoney(rechargeToday)).toBe('661.62');
    const paid = forecast(input({ ...from, movements: [recharge('2026-12-01', '661.62')] }));
    expect(paid.shortfall).toBeNull();
    expect(story(paid.events, 'renewed', 'bill')).toEqual([
      '2026-12-01 08:00 renewed [web] -136.50 → 525.12 until 2027-01-06 23:59',
      '2026-12-02 00:00 bill [server] -525.12 → 0.00',
    ]);
  });

  it('leaves the bill short with a fen less', () => {
    const short = forecast(input({ ...from, movements: [recharge('2026-12-01', '661.61')] }));
    expect(formatMoney(short.shortfall?.amount ?? ZERO)).toBe('0.01');
  });
});

describe('money that comes in and goes out at the same moment', () => {
  it('comes in first, whichever row is above: the recommended recharge of today pays what goes out today', () => {
    const goes = { at: at('2026-12-01'), amount: money('-17.51'), kind: 'other', note: '' } as const;
    const from = { days: 2, cash: ZERO, movements: [goes] };
    const { rechargeToday } = forecast(input(from));
    expect(formatMoney(rechargeToday)).toBe('17.51');
    const noted = forecast(input({ ...from, movements: [goes, recharge('2026-12-01', '17.51')] }));
    expect(noted.shortfall).toBeNull();
    expect(noted.events.map(({ kind, balance }) => [kind, formatMoney(balance)])).toEqual([
      ['recharge', '17.51'],
      ['movement', '0.00'],
    ]);
  });
});
