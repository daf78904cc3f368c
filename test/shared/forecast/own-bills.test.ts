/** Each resource has its own bill (CFG-2): who stops and who runs on, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { forecast } from '../../../shared/forecast/forecast.ts';
import { ZERO, formatMoney, money } from '../../../shared/money/index.ts';
import { coupon } from '../../fixtures/account.ts';
import { G_N2_MEDIUM, priced } from '../../fixtures/question.ts';
import { CPS, DISK, at, input, metered, story } from './inputs.ts';

describe('of two servers at 0.47 an hour on 0.50', () => {
  const from = input({
    start: at('2026-12-01T10:00'),
    days: 1,
    cash: money('0.50'),
    resources: [metered('b'), metered('a')],
  });

  it('the one that can be paid runs on, the other one stops; the first one stops an hour later', () => {
    expect(story(forecast(from).events)).toEqual([
      '2026-12-01 11:00 bill [a] -0.47 → 0.03',
      '2026-12-01 11:00 bill [b] -0.03 → 0.00 short 0.44',
      '2026-12-01 11:00 arrears [b] 0.00 → 0.00',
      '2026-12-01 11:00 stopped [b] 0.00 → 0.00 until 2026-12-08 11:00',
      '2026-12-01 12:00 bill [a] 0.00 → 0.00 short 0.47',
      '2026-12-01 12:00 arrears [a] 0.00 → 0.00',
      '2026-12-01 12:00 stopped [a] 0.00 → 0.00 until 2026-12-08 12:00',
    ]);
    // 0.44 + 0.47.
    expect(formatMoney(forecast(from).days[0]?.overdue ?? ZERO)).toBe('0.91');
  });

  it('the order of the rows decides nothing: the ids do', () => {
    const { resources } = from;
    expect(forecast({ ...from, resources: resources.toReversed() }).events).toEqual(forecast(from).events);
  });

  it('a coupon keeps one running while the other one is stopped', () => {
    // The coupon pays 0.47 + 0.03 at 11:00; 0.50 in cash pays the other 0.44 of it, and 0.06 of 0.47 at 12:00.
    const answer = forecast({ ...from, coupons: [coupon({ remaining: '0.50', products: ['vm'] })] });
    expect(story(answer.events, 'bill', 'stopped')).toEqual([
      '2026-12-01 11:00 bill [a,b] -0.44 → 0.06 C1 0.50',
      '2026-12-01 12:00 bill [a] -0.06 → 0.00 short 0.41',
      '2026-12-01 12:00 stopped [a] 0.00 → 0.00 until 2026-12-08 12:00',
      '2026-12-01 12:00 bill [b] 0.00 → 0.00 short 0.47',
      '2026-12-01 12:00 stopped [b] 0.00 → 0.00 until 2026-12-08 12:00',
    ]);
  });
});

describe('of two physical servers', () => {
  it('each has a grace of its own', () => {
    // 525.12 a day each; 600.00 pays one of the first two bills and 74.88 of the other.
    const from = input({ days: 3, cash: money('600.00'), resources: [metered('s1', CPS), metered('s2', CPS)] });
    expect(story(forecast(from).events, 'bill', 'grace', 'stopped')).toEqual([
      '2026-12-02 00:00 bill [s1] -525.12 → 74.88',
      '2026-12-02 00:00 bill [s2] -74.88 → 0.00 short 450.24',
      '2026-12-02 00:00 grace [s2] 0.00 → 0.00 until 2026-12-02 03:00',
      '2026-12-02 03:00 stopped [s2] 0.00 → 0.00 until 2026-12-09 03:00',
      '2026-12-03 00:00 bill [s1] 0.00 → 0.00 short 525.12',
      '2026-12-03 00:00 grace [s1] 0.00 → 0.00 until 2026-12-03 03:00',
      // Its three hours: 65.64.
      '2026-12-03 00:00 bill [s2] 0.00 → 0.00 short 65.64',
      '2026-12-03 03:00 stopped [s1] 0.00 → 0.00 until 2026-12-10 03:00',
    ]);
  });
});

describe('bills of one day', () => {
  it('are shown as one for each product, and their balances follow from one another', () => {
    const eip = { product: 'eip', region: 'cn-north-1', mbps: '1' };
    const resources = [metered('web'), metered('ip', eip), metered('api'), metered('disk', DISK)];
    const answer = forecast(input({ days: 2, resources }));
    expect(story(answer.events)).toEqual([
      // 23 hours: 1.38, and twice 10.81.
      '2026-12-01 23:00 bill [ip] -1.38 → 998.62',
      '2026-12-01 23:00 bill [api,web] -21.62 → 977.00',
      '2026-12-02 00:00 bill [disk] -1.50 → 975.50',
      '2026-12-02 23:00 bill [ip] -1.44 → 974.06',
      '2026-12-02 23:00 bill [api,web] -22.56 → 951.50',
    ]);
    expect(answer.events[0]?.from).toEqual(at('2026-12-01T01:00'));
  });
});

describe('what is dropped of a bill (PRC-2)', () => {
  // 0.47 × 0.777 = 0.36519 an hour.
  const request = { ...G_N2_MEDIUM, discount: '0.777' };
  const paid = (
    billFractions: 'carried' | 'dropped',
    days: number,
    resources = [metered('web', request, '2026-12-01')],
  ) => {
    const { settings } = input();
    const answer = forecast(input({ days, resources, settings: { ...settings, billFractions } }));
    return answer.days.map(({ balance }, index) =>
      formatMoney(((answer.days[index - 1]?.balance ?? money('1000.00')) - balance) as typeof balance),
    );
  };

  it('is carried to the next one: the bills add up to the quote', () => {
    // 23 hours 8.39937; 47 hours 17.16393: 8.77; 71 hours 25.92849: 8.76; 95 hours 34.69305: 8.77.
    expect(paid('carried', 4)).toEqual(['8.39', '8.77', '8.76', '8.77']);
  });

  it('or dropped from each by the setting: 0.36 an hour, 8.64 a day', () => {
    expect(paid('dropped', 3)).toEqual(['8.28', '8.64', '8.64']);
  });

  it('is dropped from the bills of each resource, line and day alike', () => {
    const resources = [
      metered('web', request, '2026-12-01'),
      // 100 GB: 1.50 × 0.777 = 1.1655 a day.
      metered('disk', { ...DISK, discount: '0.777' }, '2026-12-01'),
      // (0.8 × 1 + 0.48) × 0.777: 0.6216 and 0.37296 are two lines.
      {
        id: 'ip',
        name: 'ip',
        set: priced({ product: 'eip-traffic', region: 'cn-north-1', gbOut: '1', discount: '0.777' }),
        billing: { kind: 'consumption', since: at('2026-12-01') } as const,
      },
    ];
    // 8.64 + 1.16 + 0.62 + 0.37.
    expect(paid('dropped', 3, resources)).toEqual(['8.28', '10.79', '10.79']);
  });

  it('is dropped from the part of an hour as well', () => {
    // From 00:20: 40 min 0.24346, then 22 hours: 0.24 + 22 × 0.36 = 8.16.
    expect(paid('dropped', 1, [metered('web', request, '2026-12-01T00:20')])).toEqual(['8.16']);
  });
});

describe('a disk or snapshot', () => {
  const stoppedUntil = (age: { readonly isAgeUnknown?: true }) => {
    const { set } = metered('d', DISK);
    const billing = { kind: 'configuration', since: at('2026-12-01'), schedule: undefined, ...age } as const;
    const resources = [{ id: 'd', name: 'd', set, billing }];
    return story(forecast(input({ days: 12, cash: ZERO, resources })).events, 'stopped', 'released');
  };

  it('of unknown age counts as older than 3 days: it is kept for 7', () => {
    expect(stoppedUntil({ isAgeUnknown: true })).toEqual([
      '2026-12-02 00:00 stopped [d] 0.00 → 0.00 until 2026-12-09 00:00',
      '2026-12-09 00:00 released [d] 0.00 → 0.00',
    ]);
  });

  it('of one day is kept for one', () => {
    expect(stoppedUntil({})).toEqual([
      '2026-12-02 00:00 stopped [d] 0.00 → 0.00 until 2026-12-03 00:00',
      '2026-12-03 00:00 released [d] 0.00 → 0.00',
    ]);
  });
});
