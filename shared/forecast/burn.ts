/** How much more, or less, pay by configuration and by consumption are taken to cost. */
import { type Money, moneyFromFen, type Fraction, fractionOf } from '../money/index.ts';
import type { ScheduledPayment } from './input.ts';

/** The exact factor of a percentage that is added: `-12.5` is 875/1000. Not below zero for −100 and more. */
export function burnFactor(percentage: string): Fraction {
  const { numerator, denominator } = fractionOf(percentage.replace('-', ''));
  const whole = 100n * denominator;
  return { numerator: percentage.startsWith('-') ? whole - numerator : whole + numerator, denominator: whole };
}

/** A plan's bills at the changed price, each truncated (PRC-2); one that comes to nothing goes. Orders and own prices stay. */
export function burned(payments: readonly ScheduledPayment[], burn: string | undefined): readonly ScheduledPayment[] {
  if (burn === undefined) return payments;
  const factor = burnFactor(burn);
  return payments.flatMap((payment) => {
    if (payment.inAdvance || payment.use === undefined || payment.use.billing === 'monthly') return [payment];
    const amount = times(payment.amount, factor);
    return amount === 0n ? [] : [{ ...payment, amount }];
  });
}

function times(amount: Money, { numerator, denominator }: Fraction): Money {
  return moneyFromFen((amount * numerator) / denominator);
}
