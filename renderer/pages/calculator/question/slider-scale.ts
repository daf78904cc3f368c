/** The duration slider: days along a square-root scale, so that both a week and three years can be hit. */
import { type CalendarDate, addMonths, daysBetween } from '../../../../shared/billing/calendar.ts';
import { monthsOf } from '../../../../shared/billing/terms.ts';
import type { Term } from '../../../../shared/catalog/schema.ts';

/** Fine enough that a step is never more than a few days. */
export const SLIDER_STEPS = 1000;

const MARKED_TERMS: readonly Term[] = ['1m', '3m', '6m', '9m', '1y', '2y', '3y'];
/** How near to a mark the pointer has to come to land on it, in steps. */
const CATCH = 6;

export interface TermMark {
  readonly term: Term;
  readonly days: number;
}

/** The real terms as days from the first day on: the marks of the slider. */
export function termMarks(from: CalendarDate): TermMark[] {
  return MARKED_TERMS.map((term) => {
    return { term, days: daysBetween(from, addMonths(from, monthsOf(term))) };
  });
}

/** The longest duration on the slider: three years, 1095 days or 1096 with a leap day. */
export function longestOf(marks: readonly TermMark[]): number {
  return marks.at(-1)?.days ?? 1;
}

/** Where a number of days stands on the slider, 0 to `SLIDER_STEPS`. */
export function positionOf(days: number, longest: number): number {
  const within = Math.min(Math.max(days, 1), longest);
  return Math.round(Math.sqrt((within - 1) / (longest - 1)) * SLIDER_STEPS);
}

/** The days of a position; near a mark it is the mark. */
export function daysAt(position: number, marks: readonly TermMark[]): number {
  const longest = longestOf(marks);
  const caught = marks.find((mark) => Math.abs(positionOf(mark.days, longest) - position) <= CATCH);
  return caught?.days ?? 1 + Math.round((position / SLIDER_STEPS) ** 2 * (longest - 1));
}

/** What a key does: arrows a day, Page Up and Page Down to the next term, Home and End to the ends. */
export function daysAfterKey(key: string, days: number, marks: readonly TermMark[]): number | undefined {
  const longest = longestOf(marks);
  const clamp = (value: number) => Math.min(Math.max(value, 1), longest);
  if (key === 'ArrowRight' || key === 'ArrowUp') return clamp(days + 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return clamp(days - 1);
  if (key === 'PageUp') return marks.find((mark) => mark.days > days)?.days ?? longest;
  if (key === 'PageDown') return marks.findLast((mark) => mark.days < days)?.days ?? 1;
  if (key === 'Home') return 1;
  return key === 'End' ? longest : undefined;
}
