/** Prices by configuration and by consumption that are a percentage higher or lower, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { burnFactor } from '../../../shared/forecast/burn.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import { formatMoney, money, moneyFromFen } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, day, priced } from '../../fixtures/question.ts';
import { at, input, metered, monthly, story } from './inputs.ts';

describe('a percentage', () => {
  it('is an exact factor, from nothing to eleven times as much', () => {
    const factors = ['0', '-0', '20', '-12.5', '-100', '1000'].map((text) => {
      const { numerator, denominator } = burnFactor(text);
      return Number((numerator * 1000n) / denominator);
    });
    expect(factors).toEqual([1000, 1000, 1200, 875, 0, 11_000]);
  });
});

describe('a server that costs 20 % more', () => {
  it('is billed at 0.564 an hour, truncated when it is billed', () => {
    const web = metered('web', G_N2_MEDIUM, '2026-12-01');
    expect(story(forecast(input({ days: 3, burn: '20', resources: [web] })).events)).toEqual([
      // 23 × 0.564 = 12.972.
      '2026-12-01 23:00 bill [web] -12.97 → 987.03',
      // 47 × 0.564 = 26.508; 26.50 − 12.97 = 13.53.
      '2026-12-02 23:00 bill [web] -13.53 → 973.50',
      // 71 × 0.564 = 40.044; 40.04 − 26.50 = 13.54.
      '2026-12-03 23:00 bill [web] -13.54 → 959.96',
    ]);
  });

  it('and an address by traffic are dearer; a package costs what it did', () => {
    const set = priced({ product: 'eip-traffic', region: 'cn-north-1', gbOut: '10' });
    const billing = { kind: 'consumption', since: at('2026-12-01') } as const;
    const resources = [{ id: 'ip', name: 'ip', set, billing }, monthly('db', '2026-12-02')];
    expect(story(forecast(input({ days: 3, burn: '33.3', resources })).events)).toEqual([
      '2026-12-01 08:00 renewed [db] -136.50 → 863.50 until 2027-01-02 23:59',
      // 10 × 0.80 × 1.333 = 10.664 and 0.48 × 1.333 = 0.63984: 10.66 + 0.63.
      '2026-12-02 00:00 bill [ip] -11.29 → 852.21',
      // After two days 21.328 and 1.27968: 21.32 − 10.66 = 10.66 and 1.27 − 0.63 = 0.64.
      '2026-12-03 00:00 bill [ip] -11.30 → 840.91',
    ]);
  });

  it('is billed nothing at 100 % less', () => {
    expect(forecast(input({ burn: '-100', resources: [metered('web')] })).events).toEqual([]);
  });
});

describe('a plan', () => {
  const use = { product: 'vm', billing: 'configuration' } as const;
  const payment = { name: '', date: day('2026-12-10'), amount: money('450.01') };
  const payments = [
    { ...payment, id: 'bill', inAdvance: false, use },
    { ...payment, id: 'own', inAdvance: false },
    { ...payment, id: 'order', inAdvance: true, use: { product: 'vm', billing: 'monthly' } } as const,
  ];

  it('has dearer bills, while orders and own prices stay', () => {
    const { events } = forecast(input({ cash: money('5000.00'), burn: '33.3', payments }));
    expect(
      Object.fromEntries(events.map(({ ids = [], due = 0n }) => [ids[0], formatMoney(moneyFromFen(due))])),
    ).toEqual({
      order: '450.01',
      // 450.01 × 1.333 = 599.86333.
      bill: '599.86',
      own: '450.01',
    });
  });

  it('has no bill where nothing is left of it', () => {
    const { events } = forecast(input({ cash: money('5000.00'), burn: '-100', payments }));
    expect(events.flatMap(({ ids = [] }) => ids)).toEqual(['order', 'own']);
  });
});
