import { describe, expect, it } from 'vitest';
import { EMPTY_HORIZON, type HorizonDraft } from '../../../shared/billing/draft.ts';
import { readHorizon } from '../../../shared/billing/horizon.ts';
import { day, valueOf } from '../../fixtures/question.ts';

const TODAY = day('2026-11-21');

function read(draft: Partial<HorizonDraft>, product: 'vm' | 'cps' = 'vm') {
  return readHorizon({ ...EMPTY_HORIZON, ...draft }, product, TODAY);
}

function problems(draft: Partial<HorizonDraft>, product: 'vm' | 'cps' = 'vm') {
  const horizon = read(draft, product);
  return horizon.ok ? [] : horizon.error.map(({ field, code }) => [field, code]);
}

describe('a horizon', () => {
  it('starts today and leaves its end out', () => {
    expect(valueOf(read({ days: '182' }))).toMatchObject({ from: '2026-11-21', to: '2027-05-22', days: 182 });
    expect(valueOf(read({ unit: 'months', months: '1', from: '2027-01-31' }))).toMatchObject({
      to: '2027-02-28',
      days: 28,
    });
    expect(valueOf(read({ unit: 'to', to: '2026-11-22' }))).toMatchObject({ days: 1 });
  });

  it('runs all the time unless a schedule says otherwise; what is left out of one is 24 hours or 7 days', () => {
    expect(valueOf(read({ days: '1' })).schedule).toBeUndefined();
    expect(valueOf(read({ days: '1', hoursPerDay: '10' })).schedule).toEqual({ hoursPerDay: '10', daysPerWeek: '7' });
    expect(valueOf(read({ days: '1', daysPerWeek: '0' })).schedule).toEqual({ hoursPerDay: '24', daysPerWeek: '0' });
  });

  it.each<[string, Partial<HorizonDraft>, [string, string][]]>([
    ['no days', { days: '' }, [['days', 'missing']]],
    ['no time at all', { days: '0' }, [['days', 'not-whole']]],
    ['more than ten years', { days: '3654' }, [['days', 'not-whole']]],
    ['more than ten years of months', { unit: 'months', months: '121' }, [['months', 'not-whole']]],
    ['a day that does not exist', { from: '2026-02-30', days: '1' }, [['from', 'not-date']]],
    ['an end that does not exist', { unit: 'to', to: '2026-02-30' }, [['to', 'not-date']]],
    ['an end on the first day', { unit: 'to', to: '2026-11-21' }, [['to', 'end-not-after-start']]],
    ['an end too far away', { unit: 'to', to: '2036-11-22' }, [['to', 'too-long']]],
    ['more than 24 hours', { days: '1', hoursPerDay: '24.1' }, [['hoursPerDay', 'not-decimal']]],
    ['more than 7 days', { days: '1', daysPerWeek: '8' }, [['daysPerWeek', 'not-decimal']]],
    [
      'everything wrong at once',
      { from: 'x', days: '0', hoursPerDay: 'y' },
      [
        ['from', 'not-date'],
        ['days', 'not-whole'],
        ['hoursPerDay', 'not-decimal'],
      ],
    ],
  ])('refuses %s', (_name, draft, expected) => {
    expect(problems(draft)).toEqual(expected);
  });

  it('has no schedule for physical servers (CFG-3)', () => {
    expect(problems({ days: '1', daysPerWeek: '5' }, 'cps')).toEqual([['daysPerWeek', 'no-schedule']]);
  });
});
