import { type NextPayment, isShort } from '../../../shared/forecast/next-payment.ts';
import { useAmountText } from '../amounts/hidden-amounts.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { usePlansState } from '../../state/documents/plans/plans-context.tsx';
import { type Planned, usePlanned } from '../../state/planned/planned-context.tsx';
import { plannedDetail, plannedSentence } from './planned-words.ts';

export interface PlannedView {
  readonly planned: Planned;
  /** Undefined: nothing is planned, or the answer is on its way. */
  readonly next: NextPayment | undefined;
  readonly short: boolean;
  /** Empty where nothing is short. */
  readonly sentence: string;
  readonly detail: string;
}

/** The next planned payment as every page says it. An answer that is older than the plans is not said. */
export function usePlannedWords(): PlannedView {
  const t = useTranslate();
  const amountText = useAmountText();
  const planned = usePlanned();
  const plans = usePlansState();
  const next = planned.status === 'known' && !planned.stale ? planned.next : undefined;
  if (next === undefined) return { planned, next, short: false, sentence: '', detail: '' };
  const stored = plans.status === 'ready' ? plans.plans : [];
  const names = next.plans.flatMap(({ plan }) => stored.find(({ id }) => id === plan)?.plan.name ?? []);
  const context = { t, amountText, names };
  return {
    planned,
    next,
    short: isShort(next.day),
    sentence: plannedSentence(next, context),
    detail: plannedDetail(next, context),
  };
}
