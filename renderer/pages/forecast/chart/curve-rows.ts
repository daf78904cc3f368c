/** The curve as the chart takes it: numbers over places. */
import type { Curve } from '../../../../shared/forecast/curve.ts';
import { ZERO, moneyFromFen, smaller } from '../../../../shared/money/index.ts';
import { chartNumber } from '../../../ui/amounts/chart-amounts.ts';

export interface CurveRow {
  /** 0: the start; n: the end of the nth day. */
  readonly x: number;
  readonly position: number;
  /** With the coupons on top; null where they are not known. */
  readonly withCoupons: number | null;
  /** What is overdue, below zero. */
  readonly below: number;
}

export function curveRows({ opening, days }: Curve): CurveRow[] {
  const start = { x: 0, position: chartNumber(opening), withCoupons: null, below: chartNumber(smaller(opening, ZERO)) };
  return [
    start,
    ...days.map(({ position, coupons }, place) => ({
      x: place + 1,
      position: chartNumber(position),
      withCoupons: chartNumber(moneyFromFen(position + coupons)),
      below: chartNumber(smaller(position, ZERO)),
    })),
  ];
}
