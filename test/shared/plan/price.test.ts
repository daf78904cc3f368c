/** A small plan by hand, and what must hold for every plan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../shared/billing/answer.ts';
import { type Strategy } from '../../../shared/billing/compare.ts';
import { readRequest } from '../../../shared/billing/request.ts';
import { formatMoney, moneyFromFen, sumMoney } from '../../../shared/money/index.ts';
import { requestOf } from '../../../shared/plan/line-question.ts';
import { type PricedLine, type PricedPlan, planPricer, pricePlan } from '../../../shared/plan/price.ts';
import { inScenario } from '../../../shared/plan/scenario.ts';
import type { PlanLine } from '../../../shared/plan/schema.ts';
import type { Totals } from '../../../shared/plan/totals.ts';
import { anyLine, anyLines, anyPlan, planOf } from '../../fixtures/plan.ts';
import { builtIn, day } from '../../fixtures/question.ts';

const VM: Omit<PlanLine, 'id'> = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };

function priced(...lines: readonly PlanLine[]): PricedPlan {
  return pricePlan(planOf(lines, { horizon: { from: '2027-01-15', to: '2027-07-15' } }), builtIn);
}

function one(cells: Readonly<Record<string, string>>): PricedLine {
  const [line] = priced({ id: 'a', ...VM, ...cells }).lines;
  if (line === undefined) throw new Error('expected a line');
  return line;
}

const payments = (line: PricedLine) =>
  line.payments.map(
    ({ date, amount, kind, inAdvance }) => `${date} ${formatMoney(amount)} ${kind}${inAdvance ? ' now' : ''}`,
  );
const later = ({ later: months }: Pick<Totals, 'later'>) =>
  months.map(({ month, amount }) => `${month} ${formatMoney(amount)}`);
const costs = ({ costs: { configuration, monthly, mixed, cheapest, chosen } }: PricedLine) =>
  [configuration, monthly, mixed, cheapest, chosen].map((cost) => (cost === null ? null : formatMoney(cost)));

describe('a small plan, by hand', () => {
  // g.n2.medium: 136.5 a month, 0.47 an hour, 0.47 × 24 = 11.28 a day. 2027-01-15 to 2027-07-15 are 181 days:
  // 17 in January, 28, 31, 30, 31, 30, and 14 in July. 6 months from day 15 reach 07-15 and so cover 07-14.
  it('pays monthly orders when they start', () => {
    const line = one({ mode: 'monthly', quantity: '2' });
    // 11.28 × 181 × 2 = 4083.36; 136.5 × 6 × 2 = 1638; one day by configuration saves no month: 22.56 + 1638
    expect(costs(line)).toEqual(['4083.36', '1638.00', '1660.56', '1638.00', '1638.00']);
    expect(payments(line)).toEqual(['2027-01-15 1638.00 order now']);
    expect([formatMoney(line.now), later(line)]).toEqual(['1638.00', []]);
    const monthByMonth = one({ mode: 'monthly', quantity: '2', term: '4m', discount: '0.333' });
    // 136.5 × 4 × 2 × 0.333 = 363.636, twice, because two orders of 4 months cover 6
    expect(costs(monthByMonth)[4]).toBe('727.26');
    expect(payments(monthByMonth)).toEqual(['2027-01-15 363.63 order now', '2027-05-15 363.63 order now']);
    expect([formatMoney(monthByMonth.now), later(monthByMonth)]).toEqual(['363.63', ['2027-05 363.63']]);
    // month by month 136.5 × 2 × 0.333 = 90.909, six times 90.90 = 545.40, less than six months at once (545.454)
    expect(formatMoney(monthByMonth.saving)).toBe('181.86');
  });

  it('pays by configuration at the end of every calendar month, as truncated up to it', () => {
    const line = one({ mode: 'configuration', discount: '0.333' });
    // 11.28 × 0.333 = 3.75624 a day: 17 → 63.85608, 45 → 169.0308, 76 → 285.47424, 106 → 398.16144,
    // 137 → 514.60488, 167 → 627.29208, 181 → 679.87944. A month is the difference of the truncated amounts.
    expect(payments(line)).toEqual([
      '2027-01-31 63.85 configuration',
      '2027-02-28 105.18 configuration',
      '2027-03-31 116.44 configuration',
      '2027-04-30 112.69 configuration',
      '2027-05-31 116.44 configuration',
      '2027-06-30 112.69 configuration',
      '2027-07-14 52.58 configuration',
    ]);
    expect(costs(line)[4]).toBe('679.87');
    expect(formatMoney(line.now)).toBe('0.00');
  });

  it('names the first day on which anything is due, and all that is due on it', () => {
    const orders = [
      { id: 'a', ...VM, mode: 'monthly', start: '2027-02-10', end: '2027-03-10' },
      { id: 'b', ...VM, mode: 'monthly', start: '2027-02-10', end: '2027-03-10', group: 'g', quantity: '2' },
      { id: 'c', ...VM, mode: 'configuration', start: '2027-02-10', end: '2027-03-10' },
    ];
    const { totals, lines, groups } = pricePlan(planOf(orders, { groups: [{ id: 'g', name: 'G' }] }), builtIn);
    expect(totals.first).toEqual({ date: '2027-02-10', amount: 40_950n });
    expect(totals.now).toBe(0n);
    expect(lines.map(({ first }) => first?.date)).toEqual(['2027-02-10', '2027-02-10', '2027-02-28']);
    expect(groups.map(({ first }) => first)).toEqual([
      { date: '2027-02-10', amount: 27_300n },
      { date: '2027-02-10', amount: 13_650n },
    ]);
    expect(priced().totals.first).toBeNull();
  });

  it('counts a bill of the first day as due on it', () => {
    // One day by configuration, then orders: the bill of 11.28 is settled on the day that it is for.
    const line = one({ mode: 'configuration-then-monthly' });
    expect(formatMoney(line.now)).toBe('11.28');
    expect(line.first).toEqual({ date: '2027-01-15', amount: 1128n });
    expect(later(line)).toEqual(['2027-01 819.00']);
  });

  it('changes from configuration to monthly where that is cheapest', () => {
    // 03-20 to 07-15 are 117 days: 4 months cover up to 07-20. From 04-14 on 3 months are enough, 25 days later.
    // 1 + 4 months: 11.28 + 546 = 557.28; 25 days + 3 months: 282 + 409.5 = 691.5. So the change is after one day.
    const line = one({ mode: 'configuration-then-monthly', start: '2027-03-20' });
    expect(costs(line)).toEqual(['1319.76', '546.00', '557.28', '546.00', '557.28']);
    expect(payments(line)).toEqual(['2027-03-20 11.28 configuration', '2027-03-21 546.00 order now']);
    expect([formatMoney(line.saving), line.chosen, line.cheapest]).toEqual([
      '11.28',
      'configuration-then-monthly',
      'monthly',
    ]);
  });

  it('bills what is consumed, month by month', () => {
    const traffic = one({ product: 'eip-traffic', type: '', gbOut: '100', end: '2027-02-14' });
    // 0.80 × 100 GB = 80 over 30 days, 0.48 × 30 = 14.40. 17 days: 45.333… → 45.33, and 8.16.
    expect(costs(traffic)).toEqual(['94.40', '94.40', null, '94.40', '94.40']);
    expect(payments(traffic)).toEqual(['2027-01-31 53.49 consumption', '2027-02-13 40.91 consumption']);
    const snapshot = one({ product: 'snapshot', type: '', gb: '500', mode: 'consumption', end: '2027-02-14' });
    // 0.00427 × 500 = 2.135 a day: 17 → 36.295, 30 → 64.05
    expect(payments(snapshot)).toEqual(['2027-01-31 36.29 consumption', '2027-02-13 27.76 consumption']);
  });

  it.each([
    ['once', ['2027-01-15 239.98 own now']],
    // 119.995 × 2 = 239.99 … × 1 = 239.99; truncated per payment
    ['month', ['2027-01-15 239.98 own now', '2027-02-15 239.98 own now', '2027-03-15 239.98 own now']],
    // 239.98 a day: 17 days in January, 28 in February, 15 in March
    ['day', ['2027-01-31 4079.66 own', '2027-02-28 6719.44 own', '2027-03-15 3599.70 own']],
  ])('pays an own price %s', (per, expected) => {
    const line = priced({ id: 'a', amount: '119.99', per, quantity: '2', end: '2027-03-16' }).lines[0];
    expect(line && payments(line)).toEqual(expected);
    expect(line?.chosen).toBe('own');
  });

  it('adds up lines and groups, and says which lines have no price', () => {
    const plan = planOf(
      [
        { id: 'a', ...VM, group: 'g', quantity: '2' },
        { id: 'b', ...VM, mode: 'configuration', start: '2027-07-13' },
        { id: 'c', ...VM, group: 'g', region: 'cn-south-9' },
        { id: 'd', product: 'ipv6-bandwidth', region: 'cn-north-1', mbps: '5', mode: 'monthly' },
        { id: 'e', amount: '10', per: 'once', start: '2027-02-01' },
      ],
      {
        horizon: { from: '2027-01-15', to: '2027-07-15' },
        groups: [
          { id: 'g', name: 'G' },
          { id: 'h', name: 'H' },
        ],
      },
    );
    const { totals, groups, lines } = pricePlan(plan, builtIn);
    // 1638 + 2 days 22.56 + 10; by configuration 4083.36 + 22.56 + 0.22 × 24 × 181 = 955.68 + 10; monthly 1638 + 136.5 + 10
    expect(formatMoney(totals.chosen.amount)).toBe('1670.56');
    expect(formatMoney(totals.configuration.amount)).toBe('5071.60');
    expect(formatMoney(totals.monthly.amount)).toBe('1784.50');
    expect(totals.chosen.missing).toEqual(['c', 'd']);
    expect([totals.configuration.missing, totals.monthly.missing]).toEqual([['c'], ['c', 'd']]);
    expect([formatMoney(totals.now), later(totals)]).toEqual(['1638.00', ['2027-02 10.00', '2027-07 22.56']]);
    expect(groups.map(({ group, chosen }) => [group?.id, formatMoney(chosen.amount), chosen.missing])).toEqual([
      ['g', '1638.00', ['c']],
      ['h', '0.00', []],
      [undefined, '32.56', ['d']],
    ]);
    expect(lines[2]?.problems).toMatchObject([{ field: 'region', code: 'unknown-choice', given: 'cn-south-9' }]);
    expect(lines[3]?.problems.map(({ code }) => code)).toEqual(['no-price']);
  });
});

describe('the days of a line', () => {
  it.each([
    [{ start: '2027-01-01' }, ['starts-before-plan'], '2027-01-15', '2027-07-15'],
    [{ end: '2027-08-01' }, ['ends-after-plan'], '2027-01-15', '2027-07-15'],
    [{ start: '2027-02-01', end: '2027-03-01' }, [], '2027-02-01', '2027-03-01'],
    [{ start: '2027-09-01' }, ['outside-plan'], undefined, undefined],
    [{ end: '2027-01-10' }, ['outside-plan'], undefined, undefined],
    [{ end: '2027-01-15' }, ['outside-plan'], undefined, undefined],
  ])('%j are those that are in the plan', (cells, notes, from, to) => {
    const line = one(cells);
    expect([line.notes, line.span?.from, line.span?.to]).toEqual([notes, from, to]);
    expect(line.problems).toEqual([]);
    if (from === undefined) expect(costs(line)).toEqual(['0.00', '0.00', null, '0.00', '0.00']);
  });
});

describe('a wrong cell', () => {
  it.each([
    [{ quantity: 'x' }, 'quantity', 'not-whole'],
    [{ mode: 'weekly' }, 'mode', 'unknown-choice'],
    [{ mode: 'consumption' }, 'mode', 'not-applicable'],
    [{ product: 'snapshot', type: '', gb: '1', mode: 'monthly' }, 'mode', 'not-applicable'],
    [{ mode: 'monthly', term: '10m' }, 'term', 'unknown-choice'],
    [{ mode: 'configuration', term: '1m' }, 'term', 'not-applicable'],
    [{ product: 'disk', type: 'ssd.gp1', gb: '20', mode: 'monthly', term: '3y' }, 'term', 'no-term'],
    [{ start: '2027-02-30' }, 'start', 'not-date'],
    [{ start: '2027-03-01', end: '2027-03-01' }, 'end', 'end-not-after-start'],
    [{ hoursPerDay: '25' }, 'hoursPerDay', 'not-decimal'],
    [{ product: 'cps', type: 'cps.c.normal', hoursPerDay: '8' }, 'hoursPerDay', 'no-schedule'],
    [{ start: '2027-07-14', mode: 'configuration-then-monthly' }, 'mode', 'no-price'],
    [{ amount: '10' }, 'product', 'not-applicable'],
  ])('%j leaves the line without a price', (cells, field, code) => {
    const { problems, costs: found, payments: none } = one(cells);
    expect(problems).toContainEqual(expect.objectContaining({ field, code }));
    expect([found.chosen, none]).toEqual([null, []]);
  });

  it('of an own price is told from the others', () => {
    const { lines } = priced(
      { id: 'a', amount: 'x', per: 'week' },
      { id: 'b', amount: '5' },
      { id: 'c', amount: '5', per: 'day', mode: 'monthly', disks: [{ type: 'ssd.gp1' }] },
    );
    expect(lines.map(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`))).toEqual([
      ['amount not-decimal', 'per unknown-choice'],
      ['per missing'],
      ['disks not-applicable', 'mode not-applicable'],
    ]);
  });
});

const STRATEGY = { configuration: 'configuration', monthly: 'monthly', mixed: 'configuration-then-monthly' } as const;

describe('every line', () => {
  it('costs what the calculator answers, by every strategy: the fast way equals the explained one', () => {
    fc.assert(
      fc.property(anyLine, ({ id, ...cells }) => {
        const plan = planOf([{ id, ...cells, mode: '', term: '' }]);
        const [line] = pricePlan(plan, builtIn).lines;
        const set = readRequest(requestOf({ id, ...cells }), builtIn);
        if (line?.span === undefined || !set.ok) return;
        const { span } = line;
        const schedule =
          cells.hoursPerDay === undefined
            ? undefined
            : { hoursPerDay: cells.hoursPerDay, daysPerWeek: cells.daysPerWeek ?? '7' };
        const answer = answerOf(set.value, { ...span, schedule });
        if (!answer.ok) {
          expect(line.problems).toEqual(answer.error);
        } else if (answer.value.kind === 'consumption') {
          expect(line.costs.chosen).toBe(answer.value.quote.payable);
        } else {
          const options = answer.value.kind === 'single' ? [answer.value.option] : answer.value.comparison.options;
          const payable = (strategy: Strategy) => options.find((each) => each.strategy === strategy)?.payable ?? null;
          for (const [cost, strategy] of Object.entries(STRATEGY)) {
            expect(line.costs[cost as keyof typeof STRATEGY], strategy).toBe(payable(strategy));
          }
          const best = answer.value.kind === 'single' ? options[0]?.strategy : answer.value.comparison.cheapest;
          expect(line.chosen).toBe(best);
          const chosen = options.find(({ strategy }) => strategy === best);
          const orders = chosen !== undefined && 'orders' in chosen ? chosen.orders : [];
          expect(line.orders).toEqual(orders.map(({ term, start, payable: due }) => ({ term, start, payable: due })));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('every plan', () => {
  const paid = (line: PricedLine) => sumMoney(line.payments.map(({ amount }) => amount));
  const inAll = ({ now, later: months }: Pick<Totals, 'now' | 'later'>) =>
    sumMoney([now, ...months.map(({ amount }) => amount)]);

  it('adds up: lines, groups, payments, now and later', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { lines, groups, totals } = pricePlan(plan, builtIn);
        for (const cost of ['chosen', 'configuration', 'monthly', 'cheapest'] as const) {
          const amount = sumMoney(lines.map((line) => line.costs[cost] ?? moneyFromFen(0n)));
          expect(totals[cost].amount).toBe(amount);
          expect(sumMoney(groups.map((group) => group[cost].amount))).toBe(amount);
          expect(totals[cost].missing.length).toBe(lines.filter((line) => line.costs[cost] === null).length);
        }
        for (const line of lines) {
          expect(paid(line)).toBe(line.costs.chosen ?? 0n);
          expect(line.first?.date).toBe(line.payments[0]?.date);
          expect(inAll(line)).toBe(paid(line));
          expect(line.payments.every(({ amount }) => amount > 0n)).toBe(true);
          expect(line.saving).toBeGreaterThanOrEqual(0n);
          expect(line.problems.length > 0).toBe(line.costs.chosen === null);
          expect(line.payments.map(({ date }) => date)).toEqual(line.payments.map(({ date }) => date).toSorted());
        }
        const dues = lines.flatMap((line) => line.payments);
        const firstDay = dues.map(({ date }) => date).toSorted()[0];
        const due = (date: string | undefined) =>
          sumMoney(dues.filter((payment) => payment.date === date).map(({ amount }) => amount));
        expect(totals.first).toEqual(firstDay === undefined ? null : { date: firstDay, amount: due(firstDay) });
        expect(totals.now).toBe(due(plan.horizon.from));
        expect(inAll(totals)).toBe(totals.chosen.amount);
        expect(sumMoney(groups.map(({ now }) => now))).toBe(totals.now);
        expect(totals.cheapest.amount).toBe(totals.chosen.amount - totals.saving + unchosen(lines));
        expect(formatMoney(totals.chosen.amount)).toMatch(/^\d+\.\d\d$/);
      }),
      { numRuns: 60 },
    );
  });

  /** Lines that have a cheapest strategy but no price in their own mode. */
  const unchosen = (lines: readonly PricedLine[]) =>
    sumMoney(
      lines.map(({ costs: { chosen, cheapest } }) =>
        chosen === null && cheapest !== null ? cheapest : moneyFromFen(0n),
      ),
    );

  it('costs the same in every order of its lines', () => {
    fc.assert(
      fc.property(
        anyLines.chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
        ),
        ([lines, shuffled]) => {
          const groups = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
          const before = pricePlan(planOf(lines, { groups }), builtIn);
          const after = pricePlan(planOf(shuffled, { groups }), builtIn);
          expect(after.totals).toEqual(before.totals);
          const sums = (plan: PricedPlan) => plan.groups.map(({ lines: _lines, ...totals }) => totals);
          expect(sums(after)).toEqual(sums(before));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('costs the same in a scenario without changes, and whoever was asked before', () => {
    const pricer = planPricer(builtIn);
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const fresh = pricePlan(plan, builtIn);
        expect(pricer.price(plan)).toEqual(fresh);
        expect(pricer.price(inScenario(plan, { id: 'same', name: '' })).totals).toEqual(fresh.totals);
        const [first, ...rest] = plan.lines;
        if (first === undefined) return;
        const edited = { ...plan, lines: [{ ...first, quantity: '3' }, ...rest] };
        expect(pricer.price(edited)).toEqual(pricePlan(edited, builtIn));
      }),
      { numRuns: 30 },
    );
  });

  it('prices a line that did not change only once', () => {
    const pricer = planPricer(builtIn);
    const plan = planOf([
      { id: 'a', ...VM },
      { id: 'b', ...VM, name: 'the same' },
    ]);
    const [a, b] = pricer.price(plan).lines;
    expect(b?.payments).toBe(a?.payments);
    expect(pricer.price({ ...plan, name: 'Renamed' }).lines[0]).toBe(a);
    const later2028 = { ...plan, horizon: { from: day('2028-01-01'), to: day('2028-02-01') } };
    expect(pricer.price(later2028).lines[0]).not.toBe(a);
  });
});
