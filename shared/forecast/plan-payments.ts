/** The payments of a plan, or of one of its scenarios, as a forecast takes them. */
import type { CalendarDate } from '../billing/calendar.ts';
import type { PricedLine, PricedPlan } from '../plan/price.ts';
import type { ScheduledPayment } from './input.ts';

/**
 * Everything that a plan pays from a day on; what was due before is taken as paid. Own prices are paid in cash. Lines
 * without a price are not in it: ask where `totals.chosen.missing` is empty, or say so.
 */
export function paymentsOfPlan({ lines }: PricedPlan, from: CalendarDate): ScheduledPayment[] {
  return lines.flatMap(paymentsOfLine).filter(({ date }) => date >= from);
}

function paymentsOfLine({ line, set, payments }: PricedLine): ScheduledPayment[] {
  return payments.map(({ date, amount, kind, inAdvance }) => {
    const payment = { id: line.id, name: line.name || line.id, date, amount, inAdvance };
    if (set === undefined || kind === 'own') return payment;
    return { ...payment, use: { product: set.product, billing: kind === 'order' ? 'monthly' : kind } };
  });
}
