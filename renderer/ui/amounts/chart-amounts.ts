/**
 * The one place where money becomes a JavaScript number: pixels need no fen. Nothing that is read out, compared or
 * added comes from here; labels and tables take the exact amounts.
 */
import { type Money, formatMoney } from '../../../shared/money/index.ts';

/** An amount in RMB as a chart needs it. */
export function chartNumber(amount: Money): number {
  return Number(formatMoney(amount));
}

/** A tick of an axis of amounts: `¥2,000`, below zero `−¥2,000`. */
export function amountTick(value: number): string {
  return `${value < 0 ? '−' : ''}¥${Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: 2 })}`;
}
