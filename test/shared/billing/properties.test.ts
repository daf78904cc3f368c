/** What must hold for every question, found by random questions and plainer, slower ways to the same answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, firstDayCovered, monthsToCover } from '../../../shared/billing/calendar.ts';
import { type Comparison, compare } from '../../../shared/billing/compare.ts';
import { readHorizon } from '../../../shared/billing/horizon.ts';
import { EMPTY_HORIZON, EMPTY_REQUEST, type RequestDraft } from '../../../shared/billing/draft.ts';
import { type OrderPlan, type TermPrice, fewerOrders, orderPlanner } from '../../../shared/billing/orders.ts';
import { quoteConfiguration, quoteMonthly } from '../../../shared/billing/quote.ts';
import { readRequest } from '../../../shared/billing/request.ts';
import { monthsOf } from '../../../shared/billing/terms.ts';
import { TERMS } from '../../../shared/catalog/schema.ts';
import {
  type Money,
  exact,
  formatMoney,
  moneyFromFen,
  times,
  truncateToFen,
  unitPrice,
} from '../../../shared/money/index.ts';
import { builtIn, compared, day, priced, valueOf } from '../../fixtures/question.ts';

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2026-01-01'), days));

const anyDisk = fc
  .record({ row: fc.constantFrom(...builtIn.rowsIn('disk', 'cn-north-1')), gb: fc.integer({ min: 1, max: 3200 }) })
  .map(({ row, gb }) => ({
    type: row.type,
    gb: `${gb}`,
    iops: typeof row.month === 'object' && 'perIops' in row.month && row.month.perIops !== undefined ? '300' : '',
  }));

const anyServer = fc
  .record({
    row: fc.constantFrom(...builtIn.list.prices.filter((row) => ['vm', 'cps', 'dcps'].includes(row.product))),
    quantity: fc.integer({ min: 1, max: 50 }),
    bandwidth: fc.option(fc.integer({ min: 1, max: 200 })),
    disks: fc.array(anyDisk, { maxLength: 3 }),
    discount: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ row, quantity, bandwidth, disks, discount }): RequestDraft => ({
    ...EMPTY_REQUEST,
    product: row.product,
    region: row.region,
    type: row.type,
    quantity: `${quantity}`,
    bandwidth: bandwidth === null ? '' : `${bandwidth}`,
    // Suqian sells no disk that Beijing does not, but only a VM takes disks.
    disks: row.product === 'vm' ? disks : [],
    discount: discount === 1000 ? '1' : `0.${String(discount).padStart(3, '0')}`,
  }));

const anySchedule = fc.option(fc.tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 7 })));

const anyComparison = fc
  .record({ request: anyServer, from: anyDay, days: fc.integer({ min: 1, max: 150 }), schedule: anySchedule })
  .map(({ request, from, days, schedule }) => {
    const [hours, week] = request.product === 'vm' && schedule !== null ? schedule : [null, null];
    const horizon = {
      from,
      days: `${days}`,
      hoursPerDay: hours === null ? '' : `${hours}`,
      daysPerWeek: week === null ? '' : `${week}`,
    };
    return compared(request, horizon);
  });

const runs = { numRuns: 150 };

describe('the cheapest orders', () => {
  const anyTerms = fc
    .uniqueArray(fc.record({ term: fc.constantFrom(...TERMS), fen: fc.integer({ min: 0, max: 40_000 }) }), {
      selector: ({ term }) => term,
      minLength: 1,
      maxLength: 5,
    })
    .map((terms): TermPrice[] => terms.map(({ term, fen }) => ({ term, payable: moneyFromFen(BigInt(fen)) })));

  interface Found {
    readonly fen: bigint;
    readonly orders: number;
    readonly months: number;
  }

  /** Every way to reach the need with terms of non-increasing length, compared one by one. */
  function bruteForce(terms: readonly TermPrice[], need: number): Found {
    let best: Found | undefined;
    const search = (from: number, found: Found): void => {
      if (found.months >= need) {
        if (best === undefined || better(found, best)) best = found;
        return;
      }
      for (let index = from; index < terms.length; index += 1) {
        const { term, payable } = terms[index] as TermPrice;
        search(index, { fen: found.fen + payable, orders: found.orders + 1, months: found.months + monthsOf(term) });
      }
    };
    search(0, { fen: 0n, orders: 0, months: 0 });
    return best as unknown as Found;
  }

  const better = (a: Found, b: Found) =>
    a.fen === b.fen ? (a.orders === b.orders ? a.months < b.months : a.orders < b.orders) : a.fen < b.fen;

  it('are those of brute force, for needs up to 60 months', () => {
    fc.assert(
      fc.property(anyTerms, fc.integer({ min: 1, max: 60 }), (terms, need) => {
        const plan = orderPlanner(terms)(need);
        const expected = bruteForce(terms, need);
        expect([plan.payable, plan.terms.length, plan.months]).toEqual([
          expected.fen,
          expected.orders,
          expected.months,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('are those of brute force with all twelve terms of the built-in list, for needs up to 24 months', () => {
    const set = priced({ product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' });
    const start = { date: day('2026-12-01'), time: '00:00:00' };
    const terms = TERMS.map((term) => ({ term, payable: valueOf(quoteMonthly(set, term, start)).payable }));
    const plan = orderPlanner(terms);
    for (let need = 1; need <= 24; need += 1) {
      const expected = bruteForce(terms.toReversed(), need);
      const { payable, terms: orders, months } = plan(need);
      expect([payable, orders.length, months]).toEqual([expected.fen, expected.orders, expected.months]);
    }
  });
});

describe('fewer orders beside the cheapest', () => {
  const anyTerms = fc
    .uniqueArray(fc.record({ term: fc.constantFrom(...TERMS), fen: fc.integer({ min: 0, max: 4000 }) }), {
      selector: ({ term }) => term,
      minLength: 1,
      maxLength: 4,
    })
    // About the same a month: else the cheapest are the only ones that are close.
    .map((terms): TermPrice[] =>
      terms.map(({ term, fen }) => ({ term, payable: moneyFromFen(BigInt(monthsOf(term) * 20_000 + fen)) })),
    );
  const anyPercent = fc.constantFrom('0', '0.25', '1', '7.5', '100');

  /** Every choice of `orders` terms, compared one by one; undefined where none of them reaches the need. */
  function cheapestOf(terms: readonly TermPrice[], need: number, orders: number): bigint | undefined {
    let best: bigint | undefined;
    const search = (from: number, left: number, months: number, fen: bigint): void => {
      if (left === 0) {
        if (months >= need && (best === undefined || fen < best)) best = fen;
        return;
      }
      for (let index = from; index < terms.length; index += 1) {
        const { term, payable } = terms[index] as TermPrice;
        search(index, left - 1, months + monthsOf(term), fen + payable);
      }
    };
    search(0, orders, 0, 0n);
    return best;
  }

  function bruteForce(terms: readonly TermPrice[], need: number, cheapest: OrderPlan, hundredths: bigint) {
    for (let orders = 1; orders < cheapest.terms.length; orders += 1) {
      const fen = cheapestOf(terms, need, orders);
      if (fen !== undefined && (fen - cheapest.payable) * 10_000n < fen * hundredths) return { orders, fen };
    }
    return undefined;
  }

  it('are the fewest within the limit, of these the cheapest, as by brute force', () => {
    let offered = 0;
    fc.assert(
      fc.property(anyTerms, fc.integer({ min: 1, max: 14 }), anyPercent, (terms, need, percent) => {
        const cheapest = orderPlanner(terms)(need);
        const found = fewerOrders(terms, need, cheapest, percent);
        const expected = bruteForce(terms, need, cheapest, BigInt(Math.round(Number(percent) * 100)));
        expect(found && { orders: found.terms.length, fen: found.payable }).toEqual(expected);
        if (found === undefined) return;
        offered += 1;
        const priceOf = new Map(terms.map(({ term, payable }) => [term, payable]));
        expect(found.terms.reduce((sum, term) => sum + (priceOf.get(term) ?? 0n), 0n)).toBe(found.payable);
        expect(found.terms.reduce((sum, term) => sum + monthsOf(term), 0)).toBe(found.months);
        expect(found.months).toBeGreaterThanOrEqual(need);
      }),
      { numRuns: 300 },
    );
    expect(offered).toBeGreaterThan(20);
  });

  it('never change the cheapest orders, and cost more by exactly what is said', () => {
    fc.assert(
      fc.property(anyServer, fc.integer({ min: 1, max: 1100 }), (request, days) => {
        const horizon = { days: `${days}` };
        const { options } = compared(request, horizon);
        const without = compared(request, horizon, '0').options;
        expect(options.map((option) => ({ ...option, fewerOrders: undefined }))).toEqual(without);
        for (const option of options) {
          if (!('orders' in option) || option.fewerOrders === undefined) continue;
          const { orders, payable, extra } = option.fewerOrders;
          const before = 'configurationPayable' in option ? option.configurationPayable : 0n;
          expect(orders.length).toBeLessThan(option.orders.length);
          expect(before + orders.reduce((sum, order) => sum + order.payable, 0n)).toBe(payable);
          expect(payable - extra).toBe(option.payable);
          expect(extra > 0n && extra * 100n < payable - before).toBe(true);
          expect(addDays(orders.at(-1)?.termEnd.date ?? horizonStart, 1) >= horizonEnd(days)).toBe(true);
        }
      }),
      runs,
    );
  });
});

const horizonStart = day('2026-12-01');
const horizonEnd = (days: number) => addDays(horizonStart, days);

describe('months that cover a horizon', () => {
  it('are the smallest M >= 1 with from + M months + 1 day >= to', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 1200 }), (from, days) => {
        const to = addDays(from, days);
        let expected = 1;
        while (addDays(addMonths(from, expected), 1) < to) expected += 1;
        expect(monthsToCover(from, to)).toBe(expected);
      }),
    );
  });

  it('reach back to the first day they cover', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 36 }), (to, months) => {
        const first = firstDayCovered(to, months);
        expect(addDays(addMonths(first, months), 1) >= to).toBe(true);
        expect(addDays(addMonths(addDays(first, -1), months), 1) >= to).toBe(false);
      }),
    );
  });
});

/** Monthly for the first n days, from the definition. */
function monthlyFor({ model, horizon }: Comparison, days: number): Money {
  return model.ordersFor(monthsToCover(horizon.from, addDays(horizon.from, days))).payable;
}

describe('a comparison', () => {
  it('has the crossovers and break-even day of a day-by-day comparison', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const { model, horizon, crossovers, breakEven } = comparison;
        let current = '';
        for (let n = 1; n <= horizon.days; n += 1) {
          const cheapest = monthlyFor(comparison, n) < model.configuration(n) ? 'monthly' : 'configuration';
          const change = crossovers.find(({ fromDay }) => fromDay === n);
          expect(change?.cheapest).toBe(cheapest === current ? undefined : cheapest);
          current = cheapest;
        }
        const firstMonthly = crossovers.find(({ cheapest }) => cheapest === 'monthly')?.fromDay;
        if (firstMonthly !== undefined) expect(breakEven.days).toBe(firstMonthly);
        else if (breakEven.days !== null) expect(breakEven.days).toBeGreaterThan(horizon.days);
      }),
      runs,
    );
  });

  it('changes to monthly on the cheapest date, the earliest on a tie', () => {
    fc.assert(
      fc.property(anyComparison, ({ model, horizon, options }) => {
        const candidates = [];
        for (let n = 1; n < horizon.days; n += 1) {
          const date = addDays(horizon.from, n);
          const orders = model.ordersFor(monthsToCover(date, horizon.to)).payable;
          candidates.push({ date, payable: model.configuration(n) + orders });
        }
        const best = candidates.reduce<(typeof candidates)[0] | undefined>(
          (a, b) => (a === undefined || b.payable < a.payable ? b : a),
          undefined,
        );
        const option = options.find(({ strategy }) => strategy === 'configuration-then-monthly');
        expect(
          option && 'switchDate' in option ? { date: option.switchDate, payable: option.payable } : undefined,
        ).toEqual(best);
      }),
      runs,
    );
  });

  it('names the lowest payable, and its orders chain without a gap to the end of the horizon', () => {
    fc.assert(
      fc.property(anyComparison, ({ options, cheapest, horizon }) => {
        const lowest = options.reduce((a, b) => (b.payable < a.payable ? b : a));
        expect(cheapest).toBe(lowest.strategy);
        for (const option of options) {
          if (!('orders' in option)) continue;
          for (const [index, order] of option.orders.entries()) {
            expect(order.termEnd.date).toBe(option.orders[index + 1]?.start ?? order.termEnd.date);
          }
          const last = option.orders.at(-1);
          expect(last && addDays(last.termEnd.date, 1) >= horizon.to).toBe(true);
        }
      }),
      runs,
    );
  });

  it('never costs less for more days of pay by configuration', () => {
    fc.assert(
      fc.property(anyComparison, ({ model, horizon }) => {
        for (let n = 1; n < horizon.days; n += 1) {
          expect(model.configuration(n + 1) >= model.configuration(n)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('does not depend on the order of the components', () => {
    fc.assert(
      fc.property(anyServer, fc.integer({ min: 1, max: 400 }), (request, days) => {
        const turned = { ...request, disks: request.disks.toReversed() };
        const totals = (draft: RequestDraft) =>
          compared(draft, { days: `${days}` }).options.map(({ payable }) => formatMoney(payable));
        expect(totals(turned)).toEqual(totals(request));
      }),
      runs,
    );
  });

  it('has only amounts with two decimals, never negative, never an exponent', () => {
    fc.assert(
      fc.property(anyComparison, ({ options }) => {
        for (const option of options) {
          const lines = 'orders' in option ? option.orders.flatMap((order) => order.lines) : option.lines;
          const amounts = [option.payable, ...lines.flatMap((line) => [line.original, line.payable])];
          for (const amount of amounts) expect(formatMoney(amount)).toMatch(/^\d+\.\d{2}$/);
          for (const line of lines) expect(line.formula).not.toMatch(/NaN|Infinity|e[+-]?\d/);
        }
      }),
      runs,
    );
  });
});

describe('truncation (PRC-2)', () => {
  const anyPrice = fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999_999 }))
    .map(([whole, fraction]) => unitPrice(`${whole}.${String(fraction).padStart(9, '0')}`));

  it('is that of whole-number arithmetic in billionths', () => {
    fc.assert(
      fc.property(anyPrice, fc.integer({ min: 1, max: 100_000 }), (price, count) => {
        const billionths = BigInt(price.replace('.', '')) * BigInt(count);
        expect(truncateToFen(times(exact(price), count))).toBe(billionths / 10_000_000n);
      }),
    );
  });

  it('is per line: a quote by seconds is the whole-number quotient of each line', () => {
    fc.assert(
      fc.property(anyServer, fc.integer({ min: 1, max: 400 * 86_400 }), (request, seconds) => {
        const quote = valueOf(quoteConfiguration(priced(request), seconds));
        for (const line of quote.lines) {
          const [whole = '', fraction = ''] = line.unitPrice.split('.');
          const [, discount = ''] = (request.discount === '1' ? '1.000' : request.discount).split('.');
          const factor = request.discount === '1' ? 1000n : BigInt(discount);
          const scaled = BigInt(whole + fraction.padEnd(9, '0')) * BigInt(seconds) * BigInt(line.quantity) * factor;
          expect(line.payable).toBe((scaled * 100n) / (3600n * 1000n * 1_000_000_000n));
        }
        expect(quote.payable).toBe(quote.lines.reduce((sum, line) => sum + line.payable, 0n));
      }),
      runs,
    );
  });
});

describe('every row of the built-in list', () => {
  it('has a price for every mode that it is printed with', () => {
    for (const row of builtIn.list.prices) {
      const isDisk = row.product === 'disk' || row.product === 'snapshot';
      const needsIops = typeof row.month === 'object' && 'perIops' in row.month;
      const read = readRequest(
        {
          ...EMPTY_REQUEST,
          product: row.product,
          region: row.region,
          type: row.type,
          gb: isDisk ? '100' : '',
          iops: needsIops ? '300' : '',
          mbps: ['eip', 'shared-bandwidth', 'uplink-bandwidth', 'ipv6-bandwidth'].includes(row.product) ? '7' : '',
          gbOut: row.product === 'eip-traffic' ? '10' : '',
        },
        builtIn,
      );
      const set = valueOf(read);
      if (row.hour !== undefined) expect(valueOf(quoteConfiguration(set, 86_400)).payable).toBeGreaterThan(0n);
      if (row.month !== undefined && row.hour !== undefined) {
        const horizon = valueOf(readHorizon({ ...EMPTY_HORIZON, days: '40' }, set.product, day('2026-12-01')));
        expect(valueOf(compare(set, horizon)).options).toHaveLength(3);
      }
    }
  });
});
