/** A plan, or one of its scenarios, as a forecast takes it: what it pays, and what it enables. */
import type { CalendarDate } from '../billing/calendar.ts';
import { isBought } from '../plan/bought.ts';
import type { PricedLine, PricedPlan } from '../plan/price.ts';
import type { ForecastInput, ScheduledBegin, ScheduledPayment } from './input.ts';

/**
 * Everything that a plan pays from a day on; what was due before is taken as paid. Own prices are paid in cash. Lines
 * without a price are not in it: ask where `totals.chosen.missing` is empty, or say so. Nor are lines that were bought:
 * the account has them.
 */
export function paymentsOfPlan({ lines }: PricedPlan, from: CalendarDate): ScheduledPayment[] {
  return toBuy(lines)
    .flatMap(paymentsOfLine)
    .filter(({ date }) => date >= from);
}

/** Everything that a plan enables by configuration or consumption from a day on (BAL-3). */
export function beginsOfPlan({ lines }: PricedPlan, from: CalendarDate): ScheduledBegin[] {
  return toBuy(lines)
    .flatMap(beginsOfLine)
    .filter(({ date }) => date >= from);
}

function toBuy(lines: readonly PricedLine[]): readonly PricedLine[] {
  return lines.filter(({ line }) => !isBought(line));
}

/** How many lines are still to be bought and have no price (PRC-6): they are not in the forecast. */
export function unpricedLines({ lines, totals }: PricedPlan): number {
  const missing = new Set(totals.chosen.missing);
  return toBuy(lines).filter(({ line }) => missing.has(line.id)).length;
}

/** Several plans as one part of an input, each line under an id that no other plan has. */
export function plansInput(
  plans: readonly PricedPlan[],
  from: CalendarDate,
): Pick<ForecastInput, 'payments' | 'begins'> {
  return {
    payments: plans.flatMap((plan, index) => withOwnIds(paymentsOfPlan(plan, from), index)),
    begins: plans.flatMap((plan, index) => withOwnIds(beginsOfPlan(plan, from), index)),
  };
}

function withOwnIds<T extends { readonly id: string }>(parts: readonly T[], index: number): readonly T[] {
  return index === 0 ? parts : parts.map((part) => ({ ...part, id: `${part.id}-${index + 1}` }));
}

function paymentsOfLine({ line, set, payments }: PricedLine): ScheduledPayment[] {
  return payments.map(({ date, amount, kind, inAdvance }) => {
    const payment = { id: line.id, name: line.name || line.id, date, amount, inAdvance };
    if (set === undefined || kind === 'own') return payment;
    return { ...payment, use: { product: set.product, billing: kind === 'order' ? 'monthly' : kind } };
  });
}

function beginsOfLine({ line, set, span, chosen }: PricedLine): ScheduledBegin[] {
  if (set === undefined || span === undefined || chosen === null) return [];
  if (chosen === 'own' || chosen === 'monthly') return [];
  return [{ id: line.id, name: line.name || line.id, date: span.from, product: set.product }];
}
