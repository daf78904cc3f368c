import { describe, expect, it } from 'vitest';
import { ageOf, isOld } from '../../../shared/catalog/age.ts';

describe('age', () => {
  it.each([
    ['2022-09', '2026-11-21', { years: 4, months: 2 }],
    ['2022', '2026-11-21', { years: 4, months: 0 }],
    ['2018-12-29', '2026-11-21', { years: 7, months: 10 }],
    ['2026-10-22', '2026-11-21', { years: 0, months: 0 }],
    ['2026-10-21', '2026-11-21', { years: 0, months: 1 }],
    ['2027-01', '2026-11-21', { years: 0, months: 0 }],
  ])('of %s on %s', (asOf, today, age) => {
    expect(ageOf(asOf, today)).toEqual(age);
  });

  it('refuses what is not a date', () => {
    expect(() => ageOf('soon', '2026-11-21')).toThrow(RangeError);
  });

  it('is old after more than a year', () => {
    expect(isOld({ years: 1, months: 0 })).toBe(false);
    expect(isOld({ years: 1, months: 1 })).toBe(true);
  });
});
