/** The planned payment that a person has to know first: the next one that is short, or else the next one. */
import type { PlanSwitch } from '../account/forecast-choices.ts';
import { ZERO } from '../money/index.ts';
import { type AccountPayments, type PaymentDay, lackOn } from './payment-days.ts';

/** The payments of plans, and whether the account's forecast counts them. */
export interface PlannedPayments {
  /** The plans; those of the forecast are told together. */
  readonly plans: readonly PlanSwitch[];
  readonly counts: boolean;
  readonly payments: AccountPayments;
}

export interface NextPayment extends Pick<PlannedPayments, 'plans' | 'counts'> {
  readonly day: PaymentDay;
}

/** Undefined: nothing is planned. Of one day, what the forecast counts comes first. */
export function nextPayment(planned: readonly PlannedPayments[]): NextPayment | undefined {
  const days = planned
    .flatMap(({ plans, counts, payments }) =>
      payments.days.filter(isPayment).map((day): NextPayment => ({ plans, counts, day })),
    )
    .toSorted(earliestFirst);
  return days.find(({ day }) => isShort(day)) ?? days[0];
}

/** A day on which something is only enabled is a payment where the threshold lacks money. */
function isPayment(day: PaymentDay): boolean {
  return day.others === undefined && (day.due > ZERO || isShort(day));
}

/** Short of money; a quota or the verification is another matter. */
export function isShort(day: PaymentDay): boolean {
  return lackOn(day) > ZERO;
}

function earliestFirst(a: NextPayment, b: NextPayment): number {
  if (a.day.date !== b.day.date) return a.day.date < b.day.date ? -1 : 1;
  return Number(b.counts) - Number(a.counts);
}
