/** Which crossings the chart labels, and where the labels stand so that they neither collide nor leave the chart. */
import type { Comparison, PureStrategy } from '../../../../shared/billing/compare.ts';
import { type CurvePoint, costOf } from '../../../../shared/billing/curve.ts';
import type { Money } from '../../../../shared/money/index.ts';

export interface CrossingMark {
  readonly day: number;
  readonly cheapest: PureStrategy;
  readonly amount: Money;
  /** Where the text is anchored at the line; undefined: there is no room for a text. */
  readonly anchor: 'start' | 'middle' | 'end' | undefined;
}

/** The share of the width that a label takes on the narrowest chart. */
const LABEL_SHARE = 24;
const EDGE_SHARE = 10;

/** The crossings after the first day, in order; a label too near to the one before is left to the table. */
export function crossingMarks({ crossovers, horizon }: Comparison, curve: readonly CurvePoint[]): CrossingMark[] {
  let labelledUntil = -LABEL_SHARE;
  return crossovers.slice(1).flatMap(({ fromDay, cheapest }): CrossingMark[] => {
    const point = curve[fromDay - 1];
    const amount = point && costOf(point, cheapest);
    if (amount === undefined || amount === null) return [];
    const share = ((fromDay - 1) * 100) / Math.max(1, horizon.days - 1);
    const room = share - labelledUntil >= LABEL_SHARE;
    if (room) labelledUntil = share;
    const anchor = share < EDGE_SHARE ? 'start' : share > 100 - EDGE_SHARE ? 'end' : 'middle';
    return [{ day: fromDay, cheapest, amount, anchor: room ? anchor : undefined }];
  });
}
