import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endAfter, lastDayBefore } from '../../../shared/billing/last-day.ts';

describe('the last day of a period', () => {
  it('is the day before the end that a file keeps', () => {
    expect(lastDayBefore('2027-12-01')).toBe('2027-11-30');
    expect(endAfter('2028-02-28')).toBe('2028-02-29');
  });

  it('leaves what is no day as it was typed', () => {
    for (const text of ['', '2027-02-30', '2027-1-5', 'soon']) {
      expect(lastDayBefore(text)).toBe(text);
      expect(endAfter(text)).toBe(text);
    }
  });

  it('comes back the same after it was kept', () => {
    const day = fc
      .date({ min: new Date('1900-01-02'), max: new Date('2999-12-30'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (text) => lastDayBefore(endAfter(text)) === text && endAfter(lastDayBefore(text)) === text),
    );
  });
});
