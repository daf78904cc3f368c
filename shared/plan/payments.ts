/** The payments of a plan line: when how much is due, and whether before or after it is used. */
import type { CalendarDate } from '../billing/calendar.ts';
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import type { BillingDay } from '../billing/calendar-book.ts';
import type { CostMeter } from '../billing/costs.ts';

export interface Payment {
  readonly date: CalendarDate;
  /** RMB, above zero. */
  readonly amount: Money;
  readonly kind: 'order' | 'configuration' | 'consumption' | 'own';
  /** Due before it is used (BAL-4), not billed afterwards. */
  readonly inAdvance: boolean;
}

/**
 * One payment for every calendar month of use, on its last day. What a month costs is the difference of what the days
 * up to its ends cost, each truncated (PRC-2), so the months add up to the total exactly.
 */
export function billed(kind: Payment['kind'], cost: CostMeter, bills: readonly BillingDay[]): Payment[] {
  let before: bigint = ZERO;
  return nonZero(
    bills.map(({ date, days }) => {
      const reached = cost(days);
      const amount = moneyFromFen(reached - before);
      before = reached;
      return { date, amount, kind, inAdvance: false };
    }),
  );
}

/** The payments of these amounts before what they pay for begins. */
export function prepaid(kind: Payment['kind'], dues: readonly { date: CalendarDate; amount: Money }[]): Payment[] {
  return nonZero(dues.map((due) => ({ ...due, kind, inAdvance: true })));
}

/** Nobody pays nothing. */
function nonZero(payments: readonly Payment[]): Payment[] {
  return payments.filter(({ amount }) => amount > ZERO);
}
