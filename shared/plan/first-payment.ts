/** The first payment of a plan: on which day something is due for the first time, and how much on that day. */
import type { CalendarDate } from '../billing/calendar.ts';
import type { Translate } from '../i18n/index.ts';
import { type Money, displayMoney, moneyFromFen } from '../money/index.ts';

/** The first day on which anything is due, and all that is due on it. */
export interface FirstPayment {
  readonly date: CalendarDate;
  readonly amount: Money;
}

/** The earlier of two first payments; what is due on the same day is one payment. Null: nothing is ever due. */
export function firstOf(a: FirstPayment | null, b: FirstPayment | null): FirstPayment | null {
  if (a === null || b === null) return a ?? b;
  if (a.date !== b.date) return a.date < b.date ? a : b;
  return { date: a.date, amount: moneyFromFen(a.amount + b.amount) };
}

/** Whether two first payments are of the same day and amount. */
export function isSamePayment(a: FirstPayment | null, b: FirstPayment | null): boolean {
  return a?.date === b?.date && a?.amount === b?.amount;
}

/** `¥62,725.00 on 2026-12-08`, or that nothing is due; `amountText` covers amounts where a person asked for that. */
export function firstPaymentText(
  t: Translate,
  first: FirstPayment | null,
  amountText: (amount: Money) => string = displayMoney,
): string {
  return first === null
    ? t('plan.first.none')
    : t('plan.first', { amount: amountText(first.amount), date: first.date });
}
