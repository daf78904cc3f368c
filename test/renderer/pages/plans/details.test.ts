import { describe, expect, it } from 'vitest';
import { orderEnds } from '../../../../renderer/pages/plans/details/order-spans.ts';
import { codeName, columnOf, fieldName, modeName } from '../../../../renderer/ui/names/plan-names.ts';
import { usedFormula } from '../../../../renderer/pages/plans/details/used-formula.ts';
import { waysToPay } from '../../../../renderer/pages/plans/details/ways-to-pay.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { formatMoney } from '../../../../shared/money/index.ts';
import { fewerWays } from '../../../../shared/plan/fewer-orders.ts';
import { leaveEarly } from '../../../../shared/plan/leaving.ts';
import { type PricedLine, pricePlan } from '../../../../shared/plan/price.ts';
import { LINE_FIELDS, PLAN_MODES, type PlanLine } from '../../../../shared/plan/schema.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { builtIn, day } from '../../../fixtures/question.ts';

const VM: Omit<PlanLine, 'id'> = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
const EN = { t: createTranslator('en'), language: 'en', catalog: builtIn } as const;

function priced(cells: Partial<PlanLine>): PricedLine {
  const plan = planOf([{ id: 'a', ...VM, ...cells }], { horizon: { from: '2027-01-15', to: '2027-07-15' } });
  const [line] = pricePlan(plan, builtIn).lines;
  if (line === undefined) throw new Error('expected a line');
  return line;
}

const rowsOf = (cells: Partial<PlanLine>) =>
  waysToPay(priced(cells)).map(({ strategy, cost, more, isChosen, isOfTerm }) =>
    [
      strategy,
      cost === null ? 'none' : formatMoney(cost),
      more === null ? 'none' : formatMoney(more),
      ...(isChosen ? ['chosen'] : []),
      ...(isOfTerm ? ['of term'] : []),
    ].join(' '),
  );

describe('fewer orders of a line', () => {
  // 136.5 × 3 × 0.85 = 348.075: six orders of a month are truncated six times, one of six months once.
  const cells = { quantity: '3', discount: '0.85' };

  it('are offered with the term by which the line is paid by them', () => {
    const [monthly, mixed] = fewerWays(priced(cells), '1');
    expect(monthly).toMatchObject({ strategy: 'monthly', than: 6, term: '6m', payable: 208_845n, extra: 3n });
    expect(mixed).toMatchObject({ strategy: 'configuration-then-monthly', than: 6, term: null, extra: 3n });
    const taken = priced({ ...cells, mode: 'monthly', term: '6m' });
    expect(taken.costs.chosen).toBe(monthly?.payable);
    expect(taken.orders).toHaveLength(1);
  });

  it('are not offered where that is switched off, or nothing is to be bought', () => {
    expect(fewerWays(priced(cells), '0')).toEqual([]);
    expect(fewerWays(priced({ ...cells, quantity: 'x' }), '1')).toEqual([]);
    expect(fewerWays(priced({ product: 'eip-traffic', type: '', gbOut: '10' }), '1')).toEqual([]);
  });
});

describe('waysToPay', () => {
  // 136.5 a month for 6 months; 0.47 × 24 an hour for 181 days
  it('has the three ways beside each other, with what they cost more', () => {
    expect(rowsOf({ mode: 'configuration' })).toEqual([
      'configuration 2041.68 1222.68 chosen',
      'monthly 819.00 0.00',
      'configuration-then-monthly 830.28 11.28',
    ]);
    expect(rowsOf({})[1]).toBe('monthly 819.00 0.00 chosen');
  });

  it('shows the orders of the line’s own term beside the best ones only where they cost more', () => {
    // two orders of 4 months
    expect(rowsOf({ mode: 'monthly', term: '4m' }).slice(1, 3)).toEqual([
      'monthly 1092.00 273.00 chosen of term',
      'monthly 819.00 0.00',
    ]);
    expect(rowsOf({ mode: 'monthly', term: '6m' })).toHaveLength(3);
  });
});

describe('orderEnds', () => {
  it('counts from the first order, so that a short month shortens no later one', () => {
    const orders = ['2027-01-31', '2027-02-28', '2027-03-31'].map((start) => ({
      term: '1m' as const,
      start: day(start),
      payable: priced({}).now,
    }));
    expect(orderEnds(orders)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
    expect(orderEnds([])).toEqual([]);
  });
});

describe('usedFormula', () => {
  it('is the calculation that the refund was worked out by', () => {
    const line = priced({ mode: 'monthly', quantity: '2', discount: '0.85', disks: [{ type: 'ssd.gp1', gb: '100' }] });
    const [order] = leaveEarly(line, day('2027-04-15')).refunds;
    if (order === undefined) throw new Error('expected an order');
    const { lines, daysUsed } = order.refund;
    const used = lines.map((each) => usedFormula(each, { daysUsed, discount: '0.85', charged: 2 }));
    // 90 days, 60 of them beyond the first 30; 100 GB at 0.39 a month
    expect(used[0]).toBe('¥136.50 ÷ 30 × (30 + 60 × 0.85 × 1.5) × 2');
    // 4.55 × 106.5 × 2 = 969.15
    expect(lines.map(({ consumed }) => formatMoney(consumed))[0]).toBe('969.15');
    expect(used[1]).toBe('¥39.00 ÷ 30 × (30 + 60 × 0.85 × 1.5) × 2');
  });

  it('leaves out what is not there', () => {
    const [first] = leaveEarly(priced({ mode: 'monthly' }), day('2027-02-01')).refunds[0]?.refund.lines ?? [];
    if (first === undefined) throw new Error('expected a price line');
    const used = { daysUsed: 17, discount: '1', charged: 1 };
    expect(usedFormula(first, used)).toBe('¥136.50 ÷ 30 × 17');
    expect(usedFormula(first, { ...used, daysUsed: 31 })).toBe('¥136.50 ÷ 30 × (30 + 1 × 1.5)');
  });
});

describe('names', () => {
  it('finds the column of every field of a problem', () => {
    expect(['disks[0].gb', 'disks[12]', 'disks', 'hoursPerDay'].map(columnOf)).toEqual([
      'disks',
      'disks',
      'disks',
      'hoursPerDay',
    ]);
    expect(LINE_FIELDS.map(columnOf)).toEqual(LINE_FIELDS);
    expect(fieldName(EN.t, 'disks[1].iops')).toBe('IOPS of disk 2');
    expect(fieldName(EN.t, 'disks[1]')).toBe('Disks');
  });

  it('puts every mode into words and keeps what is no code', () => {
    const names = PLAN_MODES.map((mode) => modeName(EN.t, mode));
    expect(new Set(names).size).toBe(PLAN_MODES.length);
    expect(codeName(EN, 'g.n2.medium')).toBe('g.n2.medium');
    expect(codeName(EN, 'cn-north-1')).toBe('North China-Beijing');
    expect(codeName(EN, '6m')).toBe('6 months');
    expect(codeName(EN, 'snapshot')).toBe(builtIn.product('snapshot')?.name.en);
  });
});
