/** What has to be done so that a payment date goes well, in words. */
import type { Translate } from '../../../../../shared/i18n/index.ts';
import type { Money } from '../../../../../shared/money/index.ts';
import type { PaymentDay } from '../../../../../shared/forecast/payment-days.ts';
import type { Remedy } from '../../../../../shared/readiness/readiness.ts';

/** What these days can need; each is said once, in the order in which to do it. */
const TODO = ['verify', 'settle-arrears', 'raise-quota', 'recharge-or-third-party', 'recharge'] as const;
type Todo = (typeof TODO)[number];

/** Everything to do for a payment date; nothing when it is ready. */
export function todosOf({ checks, verdict }: Pick<PaymentDay, 'checks' | 'verdict'>): Todo[] {
  const remedies = new Set<Remedy | undefined>(checks.filter(({ status }) => status !== 'pass').map((c) => c.remedy));
  // A bill has no check of its own: that it is short is the verdict.
  if (verdict === 'recharge') remedies.add('recharge');
  // The amount is one for both; what no third party can pay decides.
  if (remedies.has('recharge')) remedies.delete('recharge-or-third-party');
  return TODO.filter((todo) => remedies.has(todo));
}

export interface TodoContext {
  readonly t: Translate;
  /** Covers amounts where a person asked for that. */
  readonly amountText: (amount: Money) => string;
}

/** The same as one text. */
export function todoText(day: PaymentDay, { t, amountText }: TodoContext): string {
  const params = { amount: amountText(day.recommendedRecharge), date: day.by ?? day.date };
  const texts = todosOf(day).map((todo) => t(`plan.todo.${todo}`, params));
  if (texts.length === 0) return t('plan.payments.nothing-to-do');
  return texts.reduce((first, second) => t('plan.todo.and', { first, second }));
}
