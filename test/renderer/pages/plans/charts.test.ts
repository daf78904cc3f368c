/** What the charts of the tabs draw: ticks, months, bars of savings. */
import { describe, expect, it } from 'vitest';
import { largestOf, ticksUpTo } from '../../../../renderer/ui/chart/amount-ticks.ts';
import { monthAt } from '../../../../renderer/pages/plans/tabs/chart/month-at.ts';
import { amountAt, monthRows, monthSums } from '../../../../renderer/pages/plans/tabs/months/amounts-by-month.ts';
import { savingsOf } from '../../../../renderer/pages/plans/tabs/savings/savings-of-lines.ts';
import { pricedGroups } from '../../../../renderer/pages/plans/page-state/priced-groups.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { displayMoney, money } from '../../../../shared/money/index.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { priceView } from './price-view.ts';

const SERVER = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' } as const;

describe('the ticks', () => {
  const texts = (largest: string) => ticksUpTo(money(largest)).map(displayMoney);

  it('are round and reach over the largest amount', () => {
    expect(texts('402144.99')).toEqual([
      '¥0.00',
      '¥100,000.00',
      '¥200,000.00',
      '¥300,000.00',
      '¥400,000.00',
      '¥500,000.00',
    ]);
  });

  it('end at an amount that is round itself', () => {
    expect(texts('500.00').at(-1)).toBe('¥500.00');
  });

  it('have a length even for nothing, and no fen for little', () => {
    expect(texts('0.00')).toEqual(['¥0.00', '¥1.00']);
    expect(texts('0.07')).toEqual(['¥0.00', '¥1.00']);
  });

  it('stay few for every amount', () => {
    for (const largest of ['1.00', '9.99', '99.99', '100.01', '999999.99', '123456789012.34']) {
      const ticks = ticksUpTo(money(largest));
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(money(largest));
    }
  });

  it('take the largest of amounts, zero of none', () => {
    expect(largestOf([money('3.00'), money('8.50'), money('1.00')])).toBe(money('8.50'));
    expect(largestOf([])).toBe(money('0.00'));
  });
});

describe('the months', () => {
  const data = {
    months: ['2027-01', '2027-02', '2027-03'],
    series: [
      { group: { id: 'a', name: 'A' }, amounts: [money('1000.10'), money('0.00'), money('7.00')] },
      { group: 'others' as const, amounts: [money('365.95'), money('0.00'), money('0.00')] },
    ],
  };

  it('carry exact sums, whole RMB over the uppermost part that is there, and numbers for its parts', () => {
    expect(monthSums(data)).toEqual([money('1366.05'), money('0.00'), money('7.00')]);
    expect(monthRows(data, displayMoney)).toEqual([
      { month: '2027-01', label: '¥1,366', parts: [1000.1, 365.95], uppermost: 1 },
      { month: '2027-02', label: '', parts: [0, 0], uppermost: -1 },
      { month: '2027-03', label: '¥7', parts: [7, 0], uppermost: 0 },
    ]);
  });

  it('refuse a month that a series does not have', () => {
    expect(() => amountAt([money('1.00')], 1)).toThrow(RangeError);
  });

  it('are found under the pointer, and nowhere beside them', () => {
    expect(monthAt({ activeTooltipIndex: '3' })).toBe(3);
    expect(monthAt({ activeTooltipIndex: 0 })).toBe(0);
    expect([monthAt({}), monthAt({ activeTooltipIndex: null }), monthAt({ activeTooltipIndex: 'x' })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the savings', () => {
  const t = createTranslator('en');
  const plan = planOf([
    { id: 'cheap', ...SERVER, mode: 'monthly' },
    { id: 'dear', name: 'web', ...SERVER, mode: 'configuration', quantity: '4' },
    { id: 'less', ...SERVER, mode: 'configuration' },
    { id: 'broken', ...SERVER, type: 'no.such' },
  ]);
  const view = priceView(plan);

  it('are the lines with most to save, each as long as its share of the largest', () => {
    const { rows, count, shown } = savingsOf(t, plan, view, 20);
    expect(rows.map(({ id, name, percent }) => [id, name, percent])).toEqual([
      ['dear', 'web', 100],
      ['less', 'g.n2.medium', 25],
    ]);
    expect(count).toBe(2);
    expect(shown).toBe(view.totals.saving);
  });

  it('count the lines that are not among the shown ones', () => {
    const { rows, count, shown } = savingsOf(t, plan, view, 1);
    expect([rows.length, count]).toEqual([1, 2]);
    expect(shown).toBe(view.lines.get('dear')?.saving);
  });

  it('leave out a line that was removed since it was priced', () => {
    const { rows, count } = savingsOf(t, { ...plan, lines: plan.lines.filter(({ id }) => id !== 'dear') }, view, 20);
    expect(rows.map(({ id, percent }) => [id, percent])).toEqual([['less', 100]]);
    expect(count).toBe(1);
  });
});

describe('the groups', () => {
  const plan = planOf(
    [
      { id: '1', ...SERVER, group: 'b' },
      { id: '2', ...SERVER, group: 'b' },
      { id: '3', ...SERVER },
    ],
    {
      groups: [
        { id: 'a', name: 'Empty' },
        { id: 'b', name: 'Web' },
      ],
    },
  );
  const view = priceView(plan);

  it('have the names and the counts of the plan', () => {
    const groups = pricedGroups(plan, view).map(({ group, lines }) => [group?.name ?? null, lines]);
    expect(groups).toEqual([
      ['Empty', 0],
      ['Web', 2],
      [null, 1],
    ]);
  });

  it('leave out one that was removed since it was priced', () => {
    const groups = pricedGroups({ ...plan, groups: [{ id: 'b', name: 'Renamed' }] }, view);
    expect(groups.map(({ group }) => group?.name)).toEqual(['Renamed', undefined]);
  });
});
