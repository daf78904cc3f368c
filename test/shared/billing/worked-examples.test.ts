/** The worked examples of the rule register: what must come out exactly. */
import { describe, expect, it } from 'vitest';
import { chinaTimeOf, formatChinaTime, parseChinaTime } from '../../../shared/billing/calendar.ts';
import { parseDuration } from '../../../shared/billing/duration.ts';
import { quoteConfiguration, quoteConsumption, quoteMonthly } from '../../../shared/billing/quote.ts';
import { readRequest } from '../../../shared/billing/request.ts';
import { EMPTY_REQUEST } from '../../../shared/billing/draft.ts';
import { createCatalog } from '../../../shared/catalog/catalog.ts';
import type { PriceList, Term } from '../../../shared/catalog/schema.ts';
import { exactText, formatMoney, unitPrice } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, builtIn, compared, priced, valueOf } from '../../fixtures/question.ts';

const START = { date: '2026-12-01', time: '00:00:00' };

/** A list with one server at round prices, for examples that name no product. */
function oneServer(month: string, hour: string): PriceList {
  return {
    ...builtIn.list,
    types: [{ product: 'vm', type: 'example', name: { en: 'example', zh: '示例' } }],
    prices: [
      {
        product: 'vm',
        region: 'cn-north-1',
        type: 'example',
        onSale: true,
        source: Object.keys(builtIn.list.sources)[0] ?? '',
        month: unitPrice(month),
        hour: unitPrice(hour),
      },
    ],
  };
}

function example(month: string, hour: string) {
  const catalog = createCatalog(oneServer(month, hour));
  return valueOf(readRequest({ ...EMPTY_REQUEST, product: 'vm', region: 'cn-north-1', type: 'example' }, catalog));
}

function moment(text: string) {
  const parsed = parseChinaTime(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

function monthly(request: Parameters<typeof priced>[0], term: Term) {
  return valueOf(quoteMonthly(priced(request), term, moment(`${START.date}T${START.time}`)));
}

describe('worked examples', () => {
  it('6 months × 56.00, ordered 2018-08-02 10:00: 336.00, ends 2019-02-02 23:59:59', () => {
    const quote = valueOf(quoteMonthly(example('56.00', '1'), '6m', moment('2018-08-02 10:00')));
    expect(formatMoney(quote.payable)).toBe('336.00');
    expect(formatChinaTime(quote.termEnd)).toBe('2019-02-02T23:59:59+08:00');
  });

  it('2018-01-01 15:00 + 1 month ends 2018-02-01 23:59:59 (PKG-2)', () => {
    const quote = valueOf(quoteMonthly(example('56.00', '1'), '1m', moment('2018-01-01T15:00:00')));
    expect(formatChinaTime(quote.termEnd)).toBe('2018-02-01T23:59:59+08:00');
  });

  it.each([
    ['1800s', '0.50', '0.00'],
    ['1520s', '0.42', '0.002222222222'],
    ['21h55min20s', '21.92', '0.002222222222'],
  ])('RMB 1 an hour for %s: %s (CFG-1, PRC-2)', (duration, payable, erased) => {
    const quote = valueOf(quoteConfiguration(example('1', '1'), parseDuration(duration) ?? 0));
    expect(formatMoney(quote.payable)).toBe(payable);
    expect(exactText(quote.erased, 2).text).toBe(erased);
  });

  it('g.n2.medium + 1 Mbps Beijing BGP, one month: 159.50', () => {
    expect(formatMoney(monthly({ ...G_N2_MEDIUM, bandwidth: '1' }, '1m').payable)).toBe('159.50');
  });

  it('g.n2.medium one year: payable 1365.00, original 1638.00', () => {
    const year = monthly(G_N2_MEDIUM, '1y');
    expect(formatMoney(year.payable)).toBe('1365.00');
    expect(formatMoney(year.original)).toBe('1638.00');
  });

  it('50 Mbps Beijing BGP: 3725.00 a month, 156.48 a day by configuration (PRC-3)', () => {
    const eip = { product: 'eip', region: 'cn-north-1', mbps: '50' };
    expect(formatMoney(monthly(eip, '1m').payable)).toBe('3725.00');
    const oneDay = valueOf(quoteConfiguration(priced(eip), 86_400));
    expect(formatMoney(oneDay.payable)).toBe('156.48');
    expect(formatMoney(oneDay.dailyCost)).toBe('156.48');
  });

  it('Elastic IP 1 Mbps Beijing BGP: 0.03 for 30 minutes, 0.06 an hour (CFG-1, CFG-2)', () => {
    const eip = priced({ product: 'eip', region: 'cn-north-1', mbps: '1' });
    // 0.06 × 1800 ÷ 3600.
    expect(formatMoney(valueOf(quoteConfiguration(eip, 1800)).payable)).toBe('0.03');
    expect(formatMoney(valueOf(quoteConfiguration(eip, 3600)).payable)).toBe('0.06');
  });

  it('Elastic IP 1 Mbps, one month from 2017-08-02 10:00: 23.00, ends 2017-09-02 23:59:59', () => {
    const eip = priced({ product: 'eip', region: 'cn-north-1', mbps: '1' });
    const quote = valueOf(quoteMonthly(eip, '1m', moment('2017-08-02T10:00')));
    expect(formatMoney(quote.payable)).toBe('23.00');
    expect(quote.termEnd).toEqual({ date: '2017-09-02', time: '23:59:59' });
  });

  it('Elastic IP by traffic, bought at 10:30, 1 GB that day: 1.28 (USE-1)', () => {
    const traffic = priced({ product: 'eip-traffic', region: 'cn-north-1', gbOut: '1' });
    // 0.80 and the whole 0.48 for 13 h 30 min.
    expect(formatMoney(valueOf(quoteConsumption(traffic, 48_600)).payable)).toBe('1.28');
  });

  it('Elastic IP by traffic, one day, 10 GB: 8.48 (USE-1)', () => {
    const traffic = priced({ product: 'eip-traffic', region: 'cn-north-1', gbOut: '10' });
    expect(formatMoney(valueOf(quoteConsumption(traffic, 86_400)).payable)).toBe('8.48');
  });

  it.each([
    ['cps.c.normal', { product: 'cps', region: 'cn-north-1', type: 'cps.c.normal' }, '287.9342'],
    ['g.n2.medium', G_N2_MEDIUM, '290.4255'],
  ])('%s: hours a month above which the package is cheaper', (_name, request, hours) => {
    expect(compared(request, { days: '30' }).breakEven.hoursPerMonth).toBe(hours);
  });

  it.each(['10', '11'])('needing %s months of g.n2.medium: one 1-year order, 1365.00', (months) => {
    const { options } = compared(G_N2_MEDIUM, { unit: 'months', months });
    const option = options.find(({ strategy }) => strategy === 'monthly');
    expect(option).toBeDefined();
    expect(option && 'orders' in option && option.orders.map(({ term }) => term)).toEqual(['1y']);
    expect(option && formatMoney(option.payable)).toBe('1365.00');
  });

  it('the example of the command line contract: 182 days, monthly from day 13 on', () => {
    const { cheapest, breakEven, crossovers, horizon } = compared(G_N2_MEDIUM, { days: '182' });
    expect(horizon.to).toBe('2027-06-01');
    expect(cheapest).toBe('monthly');
    expect(breakEven.days).toBe(13);
    expect(crossovers).toEqual([
      { fromDay: 1, cheapest: 'configuration' },
      { fromDay: 13, cheapest: 'monthly' },
    ]);
  });
});

describe('calendar (PKG-2a, PKG-4)', () => {
  it.each([
    ['2027-01-31', '1m', '2027-02-28'],
    ['2028-01-31', '1m', '2028-02-29'],
    ['2028-02-29', '1y', '2029-02-28'],
    ['2026-12-31', '2m', '2027-02-28'],
    ['2026-08-31', '6m', '2027-02-28'],
  ] as const)('a term from %s of %s ends on %s', (start, term, end) => {
    expect(valueOf(quoteMonthly(example('1', '1'), term, moment(start))).termEnd.date).toBe(end);
  });

  it('renewals count from the first day, so month ends are not lost on the way', () => {
    const { options } = compared({ ...G_N2_MEDIUM }, { from: '2027-01-31', unit: 'months', months: '13' });
    const option = options[1];
    expect(
      option && 'orders' in option && option.orders.map((order) => [order.term, order.start, order.termEnd.date]),
    ).toEqual([
      ['1y', '2027-01-31', '2028-01-31'],
      ['1m', '2028-01-31', '2028-02-29'],
    ]);
  });

  it('reads moments with an offset as China Standard Time', () => {
    expect(parseChinaTime('2026-12-31T20:00:00Z')).toEqual({ date: '2027-01-01', time: '04:00:00' });
    expect(chinaTimeOf(Date.UTC(2026, 11, 31, 20))).toEqual({ date: '2027-01-01', time: '04:00:00' });
    expect(parseChinaTime('2027-01-31T18:00:00.999Z')).toEqual({ date: '2027-02-01', time: '02:00:00' });
    for (const text of ['2026-02-29', '1899-12-31', '3000-01-01', '2999-12-31T23:00:00Z', '2026-01-01T23:59:60']) {
      expect(parseChinaTime(text), text).toBeNull();
    }
  });
});
