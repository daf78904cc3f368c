/** Everything that is paid by the month: what is due on the plan's first day falls into the month of the plan's first day. */
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import type { Plan } from './schema.ts';
import type { MonthAmount, Totals } from './totals.ts';

/** The months with a payment, in their order. */
export function paidByMonth({ now, later }: Pick<Totals, 'now' | 'later'>, { from }: Plan['horizon']): MonthAmount[] {
  if (now === ZERO) return [...later];
  const month = from.slice(0, 7);
  const [first, ...rest] = later;
  if (first?.month !== month) return [{ month, amount: now }, ...later];
  return [{ month, amount: plus(now, first.amount) }, ...rest];
}

function plus(a: Money, b: Money): Money {
  return moneyFromFen(a + b);
}
