/** The next planned payment in words: short by how much, and what to recharge by when. */
import { type NextPayment, isShort } from '../../../shared/forecast/next-payment.ts';
import { lackOn } from '../../../shared/forecast/payment-days.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { type Money, ZERO, moneyFromFen } from '../../../shared/money/index.ts';

export interface PlannedContext {
  readonly t: Translate;
  /** Covers amounts where a person asked for that. */
  readonly amountText: (amount: Money) => string;
  /** The names of the plans that the payment is of. */
  readonly names: readonly string[];
}

/** One sentence beside the verdict; empty where nothing is short. */
export function plannedSentence({ day }: NextPayment, { t, amountText, names }: PlannedContext): string {
  if (!isShort(day)) return '';
  const plan = names.join(t('text.separator'));
  return t('planned.short', { date: day.date, plan, short: amountText(lackOn(day)) });
}

/** What is due, what there is for it, and what to do. */
export function plannedDetail({ day, counts }: NextPayment, { t, amountText, names }: PlannedContext): string {
  const { date, due, shortfall, recommendedRecharge, by } = day;
  const said = {
    plan: names.join(t('text.separator')),
    date,
    due: amountText(due),
    payable: amountText(moneyFromFen(due - shortfall)),
    recharge: amountText(recommendedRecharge),
    by: by ?? date,
  };
  const what = recommendedRecharge === ZERO ? 'covered' : due === ZERO ? 'begin' : 'recharge';
  const detail = t(`planned.${what}`, said);
  return counts ? detail : t('planned.not-counted', { detail });
}
