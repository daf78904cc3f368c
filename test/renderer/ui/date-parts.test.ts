/** Days in a text, kept whole on screen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateParts } from '../../../renderer/ui/dates/date-parts.ts';

function dates(text: string): string[] {
  return dateParts(text).flatMap(({ part, isDate }) => (isDate ? [part] : []));
}

describe('the days of a text', () => {
  it('are found wherever they stand, with the sign after them', () => {
    expect(dates('Short on 2026-12-29: bill. Recharge by 2026-12-28.')).toEqual(['2026-12-29:', '2026-12-28.']);
    expect(dates('2026-12-29 缺口；请在 2026-12-28（含当日）前充值')).toEqual(['2026-12-29', '2026-12-28']);
    expect(dates('no day, 2026-12, 1-2')).toEqual([]);
  });

  it('and what is between them are the text again', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('2026-12-29', '2027-01-01.', '-12-', ' '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const parts = dateParts(text);
        expect(parts.map(({ part }) => part).join('')).toBe(text);
        expect(parts.every(({ from, part }) => text.startsWith(part, from) && part !== '')).toBe(true);
      }),
    );
  });
});
