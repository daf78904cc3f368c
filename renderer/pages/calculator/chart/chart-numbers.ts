/** The rows and the ticks of the chart of costs. */
import type { CurvePoint } from '../../../../shared/billing/curve.ts';
import { chartNumber } from '../../../ui/amounts/chart-amounts.ts';

export interface ChartRow {
  readonly day: number;
  readonly configuration: number;
  readonly monthly: number;
  /** The change is drawn as two lines: a slope up to its day, steps from there on. */
  readonly mixedBefore: number | null;
  readonly mixedAfter: number | null;
}

/** Points as rows for the chart; `changeDay` is the last day paid by configuration, 0 without a change. */
export function chartRows(points: readonly CurvePoint[], changeDay: number): ChartRow[] {
  return points.map(({ day, configuration, monthly, mixed }) => {
    const both = mixed === null ? null : chartNumber(mixed);
    return {
      day,
      configuration: chartNumber(configuration),
      monthly: chartNumber(monthly),
      mixedBefore: day <= changeDay ? both : null,
      mixedAfter: day >= changeDay ? both : null,
    };
  });
}

/** Round amounts from 0 to just above the largest one. */
export function amountTicks(rows: readonly ChartRow[]): number[] {
  const largest = Math.max(...rows.flatMap((row) => [row.configuration, row.monthly, row.mixedAfter ?? 0]));
  const step = roundStep(largest / 5);
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => (index * (step * 100)) / 100);
}

/** 1, 2 or 5 times a power of ten, not below `atLeast`; at least a fen. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(atLeast, 0.01)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= atLeast) ?? power;
}

const DAY_STEPS = [1, 2, 5, 10, 15, 30, 60, 90, 180, 365, 730] as const;

/** Days to write on the axis: the first, then every so many that about `most` fit. */
export function dayTicks(days: number, most = 9): number[] {
  const step = DAY_STEPS.find((each) => days / each <= most) ?? 730;
  const ticks = Array.from({ length: Math.floor(days / step) }, (_, index) => (index + 1) * step);
  return ticks[0] === 1 ? ticks : [1, ...ticks];
}
