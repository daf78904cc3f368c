/** From a place in the chart to a mark: what a click means, and where the keys jump. */
import type { CurveMark } from '../../../../shared/forecast/curve.ts';

/** Pixels that a mark takes with the air around it: its count, `99+` at the most, must not touch the next one. */
export const MARK_WIDTH = 24;
/** More marks than this tell nobody anything. */
const MOST_MARKS = 80;

/** How many marks have room in a plot so many pixels wide. */
export function mostMarks(width: number): number {
  return Math.max(1, Math.min(MOST_MARKS, Math.floor(width / MARK_WIDTH)));
}

/** The place of the nearest mark if it is within reach of a place, else the place itself. */
export function snapped(place: number, marks: readonly CurveMark[], reach: number): number {
  let best = place;
  let distance = reach;
  for (const mark of marks) {
    const away = Math.abs(mark.place - place);
    if (away <= distance) {
      best = mark.place;
      distance = away;
    }
  }
  return best;
}

/** The place of the next mark after a place, or of the one before it; the place itself where there is none. */
export function markBeside(place: number, marks: readonly CurveMark[], direction: 1 | -1): number {
  const beside =
    direction === 1 ? marks.find((mark) => mark.place > place) : marks.findLast((mark) => mark.place < place);
  return beside?.place ?? place;
}
