/** Where days lie in the chart: curve, marks and marker agree on this. A day stands at its end, the start at 0. */
import { MARGIN, Y_WIDTH } from '../../../ui/chart/axis-looks.ts';

/** Room for the shortfall's label over the plot, and for half a mark on the last day. */
export const BALANCE_MARGIN = { ...MARGIN, top: 22, right: 16 };

const SIDES = Y_WIDTH + BALANCE_MARGIN.right;

/** The CSS distance of a day from the chart's left edge; `place` counts from 0. */
export function leftOf(place: number, days: number): string {
  return `calc(${Y_WIDTH}px + (100% - ${SIDES}px) * ${(place + 1) / days})`;
}

/** The place of the day nearest to a distance from the chart's left edge, `width` being the chart's. */
export function placeAt(left: number, width: number, days: number): number {
  const share = (left - Y_WIDTH) / plotWidth(width);
  return Math.min(days - 1, Math.max(0, Math.round(share * days) - 1));
}

/** Pixels between the axis and the last day. */
export function plotWidth(width: number): number {
  return Math.max(1, width - SIDES);
}
