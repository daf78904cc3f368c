import type { Money } from '../../../shared/money/index.ts';
import { chartNumber } from '../../ui/amounts/chart-amounts.ts';

export interface CurveSize {
  readonly width: number;
  readonly height: number;
}

/** An SVG path of balances, one a day: steps from left to right, zero at the bottom edge, the largest at the top. */
export function curvePath(balances: readonly Money[], { width, height }: CurveSize): string {
  const numbers = balances.map(chartNumber);
  const most = Math.max(...numbers, 1);
  const x = (day: number) => pixels((day * width) / numbers.length);
  const y = (value: number) => pixels(height - (Math.max(0, value) * height) / most);
  return numbers.map((value, day) => `${day === 0 ? `M0 ${y(value)}` : `V${y(value)}`}H${x(day + 1)}`).join('');
}

function pixels(value: number): number {
  return Math.round(value * 100) / 100;
}
