import { describe, expect, it } from 'vitest';
import { scenarioColumns } from '../../../../renderer/pages/forecast/scenarios/scenario-columns.ts';
import { FIGURES, amountMore, bestOf, daysMore } from '../../../../renderer/pages/forecast/scenarios/scenario-rows.ts';
import type { Choices } from '../../../../renderer/state/workers/forecast/account-ask.ts';
import { money } from '../../../../shared/money/index.ts';
import { at } from '../../../shared/forecast/inputs.ts';
import { summary } from './summaries.ts';

describe('the best of a figure', () => {
  const best = (...args: Parameters<typeof bestOf>) => [...bestOf(...args)];

  it('lasts longest: to the end is longer than any number of days', () => {
    const cases = [
      summary({ id: 'a', runway: 62 }),
      summary({ id: 'b', runway: null }),
      summary({ id: 'c', runway: 80 }),
    ];
    expect(best('runway', cases)).toEqual(['b']);
    expect(
      best(
        'runway',
        [cases[0], cases[2]].filter((each) => each !== undefined),
      ),
    ).toEqual(['c']);
  });

  it('is short latest, on one day by least, or never', () => {
    const short = (id: string, time: string, amount: string) =>
      summary({ id, shortfall: { at: at(time), amount: money(amount) } });
    const first = short('a', '2027-01-03T08:00:00', '2.20');
    const later = short('b', '2027-01-03T09:00:00', '9.11');
    expect(best('shortfall', [first, later])).toEqual(['a']);
    expect(best('shortfall', [first, later, short('c', '2027-01-03T23:00:00', '2.20')])).toEqual(['a', 'c']);
    expect(best('shortfall', [first, short('d', '2027-01-04T00:00:00', '900.00')])).toEqual(['d']);
    expect(best('shortfall', [first, later, summary({ id: 'e' })])).toEqual(['e']);
    expect(best('shortfall', [first, { ...first, id: 'f' }])).toEqual([]);
  });

  it('asks for least, loses least and stops least', () => {
    const cases = [
      summary({ id: 'a', topUps: money('10.00'), stopped: 1 }),
      summary({ id: 'b', couponsLost: money('1.00') }),
    ];
    expect(best('topUps', cases)).toEqual(['b']);
    expect(best('couponsLost', cases)).toEqual(['a']);
    expect(best('stopped', cases)).toEqual(['b']);
  });

  it('is every one that is as good', () => {
    const cases = ['a', 'b', 'c'].map((id) => summary({ id, topUps: money(id === 'c' ? '9.00' : '5.00') }));
    expect(best('topUps', cases)).toEqual(['a', 'b']);
  });

  it('is none where all are the same, or where neither way is better', () => {
    for (const figure of FIGURES) expect(best(figure, [summary({ id: 'a' }), summary({ id: 'b' })])).toEqual([]);
    expect(best('balance', [summary({ id: 'a' }), summary({ id: 'b', balance: money('5.00') })])).toEqual([]);
    expect(best('spent', [summary({ id: 'a' }), summary({ id: 'b', spent: money('5.00') })])).toEqual([]);
    expect(best('topUps', [])).toEqual([]);
  });
});

describe('the difference from how it is', () => {
  it('has a sign', () => {
    const asItIs = summary({ topUps: money('1000.00'), runway: 62 });
    const other = summary({ topUps: money('181.00'), runway: 74 });
    expect(amountMore('topUps', asItIs, other)).toBe(money('-819.00'));
    expect(daysMore(asItIs, other)).toBe(12);
    expect(daysMore(asItIs, summary())).toBeNull();
  });
});

describe('the columns', () => {
  const kept = { id: '1', name: 'Lean', plans: [{ plan: 'p' }, { plan: 'q' }], whatIf: { skipped: ['a', 'b'] } };
  const choices: Choices = { days: 90, topUpDays: 1, plans: [], whatIf: {}, scenarios: [kept] };

  it('are one for what is in view where that is how it is', () => {
    expect(scenarioColumns(choices).map(({ id, kind }) => [id, kind])).toEqual([
      ['shown', 'in-view.as-it-is'],
      ['scenario:1', 'kept'],
    ]);
  });

  it('are what is in view and how it is, where switches are on; the same plans count in both', () => {
    const columns = scenarioColumns({ ...choices, plans: [{ plan: 'p' }], whatIf: { burn: '20' } });
    expect(columns.slice(0, 2)).toEqual([
      { id: 'shown', kind: 'in-view', plans: [{ plan: 'p' }], whatIf: { burn: '20' } },
      { id: 'as-it-is', kind: 'as-it-is', plans: [{ plan: 'p' }], whatIf: {} },
    ]);
  });

  it('know the scenario that is in view, whatever the order of its switches', () => {
    const inView = (plans: Choices['plans'], whatIf: Choices['whatIf']) =>
      scenarioColumns({ ...choices, plans, whatIf }).at(-1)?.isInView;
    expect(inView([{ plan: 'q' }, { plan: 'p' }], { skipped: ['b', 'a'] })).toBe(true);
    expect(inView([{ plan: 'q' }, { plan: 'p' }], { skipped: ['b', 'a'], toMonthly: [] })).toBe(true);
    expect(inView([{ plan: 'q' }], { skipped: ['b', 'a'] })).toBe(false);
    expect(inView([{ plan: 'q' }, { plan: 'p' }], { skipped: ['b'] })).toBe(false);
  });
});
