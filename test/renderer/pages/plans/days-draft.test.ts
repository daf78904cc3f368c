import { describe, expect, it } from 'vitest';
import {
  daysDraft,
  nextYear,
  readDaysDraft,
  withLastDay,
  withFirstDay,
  withMonths,
} from '../../../../renderer/pages/plans/bar/days-draft.ts';

const YEAR = daysDraft({ from: '2027-01-01', to: '2028-01-01' });

describe('the days of a plan, as they are typed', () => {
  it('counts whole months, and says nothing where they are not whole', () => {
    expect(YEAR.months).toBe('12');
    expect(daysDraft({ from: '2027-01-31', to: '2027-02-28' }).months).toBe('1');
    expect(daysDraft({ from: '2027-01-01', to: '2027-02-02' }).months).toBe('');
  });

  it('lets the last day follow the months, the months the last day, and both the first day', () => {
    expect(withMonths(YEAR, '6').last).toBe('2027-06-30');
    expect(withLastDay(YEAR, '2027-03-31').months).toBe('3');
    expect(withFirstDay(YEAR, '2027-03-15')).toEqual({ from: '2027-03-15', months: '12', last: '2028-03-14' });
    expect(withFirstDay(withLastDay(YEAR, '2028-01-01'), '2027-01-02')).toEqual({
      from: '2027-01-02',
      months: '12',
      last: '2028-01-01',
    });
  });

  it('takes what is wrong as it was typed', () => {
    expect(withMonths(YEAR, 'ten')).toEqual({ ...YEAR, months: 'ten' });
    expect(readDaysDraft(withMonths(YEAR, 'ten'))).toMatchObject({ error: { months: { given: 'ten', most: 119 } } });
    expect(readDaysDraft(withFirstDay(YEAR, '2027-02-30'))).toMatchObject({
      error: { from: { expected: 'day', given: '2027-02-30' } },
    });
  });

  it('reads what a plan can have', () => {
    expect(readDaysDraft(withFirstDay(YEAR, '2027/3/5'))).toEqual({
      ok: true,
      value: { from: '2027-03-05', to: '2028-03-05' },
    });
  });

  it('refuses a last day before the first, or too late', () => {
    expect(readDaysDraft(withLastDay(YEAR, '2026-12-31'))).toMatchObject({
      error: { last: { expected: 'day-not-before', limit: '2027-01-01' } },
    });
    expect(readDaysDraft(withLastDay(YEAR, '2037-01-01'))).toMatchObject({
      error: { last: { expected: 'day-not-after', limit: '2036-12-31' } },
    });
    expect(readDaysDraft(withLastDay(YEAR, '2036-12-31'))).toMatchObject({ ok: true });
    expect(readDaysDraft(withLastDay(YEAR, '2027-01-01'))).toMatchObject({ value: { to: '2027-01-02' } });
  });

  it('proposes the year from the next month on', () => {
    expect(nextYear('2026-12-31')).toEqual({ from: '2027-01-01', to: '2028-01-01' });
  });
});
