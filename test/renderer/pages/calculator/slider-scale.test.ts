/** The duration slider: every term can be hit, and every day is one key away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysAfterKey,
  daysAt,
  longestOf,
  positionOf,
  SLIDER_STEPS,
  termMarks,
} from '../../../../renderer/pages/calculator/question/slider-scale.ts';
import { day } from '../../../fixtures/question.ts';

const marks = termMarks(day('2026-12-01'));
const longest = longestOf(marks);

describe('the slider', () => {
  it('has its marks at the real terms, leap day included', () => {
    expect(marks.map(({ term, days }) => [term, days])).toEqual([
      ['1m', 31],
      ['3m', 90],
      ['6m', 182],
      ['9m', 274],
      ['1y', 365],
      ['2y', 731],
      ['3y', 1096],
    ]);
  });

  it('lands on a mark where it stands', () => {
    for (const { days } of marks) expect(daysAt(positionOf(days, longest), marks)).toBe(days);
  });

  it('stays within its ends and never goes back while the position goes on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: SLIDER_STEPS }), (position) => {
        const days = daysAt(position, marks);
        expect(days).toBeGreaterThanOrEqual(daysAt(position - 1, marks));
        expect(days).toBeLessThanOrEqual(longest);
        expect(days).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('goes by days and terms with the keys', () => {
    expect(daysAfterKey('ArrowRight', 182, marks)).toBe(183);
    expect(daysAfterKey('ArrowDown', 1, marks)).toBe(1);
    expect(daysAfterKey('PageUp', 182, marks)).toBe(274);
    expect(daysAfterKey('PageDown', 182, marks)).toBe(90);
    expect(daysAfterKey('End', 5, marks)).toBe(1096);
    expect(daysAfterKey('a', 5, marks)).toBeUndefined();
  });
});
