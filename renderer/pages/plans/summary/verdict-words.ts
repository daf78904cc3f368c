/** Whether the account can pay the plan, in two sentences: the payment that comes first, and all of them. */
import type { Translate } from '../../../../shared/i18n/index.ts';
import { type Money, ZERO, moneyFromFen, sumMoney } from '../../../../shared/money/index.ts';
import {
  type AccountPayments,
  type PaymentDay,
  type PaymentVerdict,
  lackOn,
} from '../../../../shared/forecast/payment-days.ts';
import { describeCheck } from '../../../../shared/readiness/describe.ts';

export interface VerdictContext {
  readonly t: Translate;
  /** Covers amounts where a person asked for that. */
  readonly amountText: (amount: Money) => string;
  readonly account: string;
}

export const STATE_OF_PAYMENT: Readonly<Record<PaymentVerdict, 'good' | 'attention' | 'blocked'>> = {
  ready: 'good',
  'third-party-payment': 'attention',
  recharge: 'attention',
  blocked: 'blocked',
};

export interface VerdictWords {
  readonly first: string;
  /** About all payments; empty where there is no more to say. */
  readonly all: string;
}

/** Null where nothing is due from now on. */
export function verdictWords(check: AccountPayments, context: VerdictContext): VerdictWords | null {
  // A day on which something only begins is no payment, unless it cannot begin.
  const days = check.days.filter(
    ({ due, verdict, others }) => others === undefined && (due > ZERO || verdict !== 'ready'),
  );
  const [first] = days;
  if (first === undefined) return null;
  return { first: firstWords(first, check.earlier > ZERO, context), all: allWords(days, check, context) };
}

/** The money first; what else stops the order stands behind it and never hides it. */
function firstWords(day: PaymentDay, isNext: boolean, context: VerdictContext): string {
  const { t, amountText } = context;
  const said = moneyWords(day, isNext, context);
  const stops = day.checks.filter(({ id, status }) => status === 'fail' && id !== 'balance-threshold');
  return stops.reduce(
    (first, check) => t('plan.verdict.stops', { first, reason: describeCheck(t, check, day, amountText) }),
    said,
  );
}

function moneyWords(day: PaymentDay, isNext: boolean, { t, amountText, account }: VerdictContext): string {
  const { date, due, shortfall, recommendedRecharge } = day;
  const recharge = { recharge: amountText(recommendedRecharge), by: day.by ?? date };
  const threshold = day.checks.find(({ id }) => id === 'balance-threshold');
  const isLow = threshold?.status === 'fail';
  if (due === ZERO && recommendedRecharge === ZERO) return t('plan.verdict.begins', { date });
  const reason = isLow ? describeCheck(t, threshold, day, amountText) : t('plan.verdict.others');
  if (due === ZERO) return t('plan.verdict.begin', { date, ...recharge, reason });
  const which = t(isNext ? 'plan.verdict.next' : 'plan.verdict.first');
  const said = { which, due: amountText(due), date, account, ...recharge };
  if (recommendedRecharge === ZERO) return t('plan.verdict.covered', said);
  if (shortfall === ZERO) return t('plan.verdict.reserve', { ...said, reason });
  const amounts = { short: amountText(shortfall), payable: amountText(moneyFromFen(due - shortfall)) };
  const key = isForThirdParty(day) ? 'third-party-payment' : 'recharge';
  const first = t(`plan.verdict.${key}`, { ...said, ...amounts });
  const besides = moneyFromFen(recommendedRecharge - lackOn(day));
  return besides === ZERO ? first : t('plan.verdict.short-others', { said: first, others: amountText(besides) });
}

/** Whether all that is short is of orders, which a third party can pay (BAL-4). */
function isForThirdParty({ checks, shortfall }: PaymentDay): boolean {
  return checks.some(({ id, short }) => id === 'balance-covers-package' && short === shortfall);
}

function allWords(
  days: readonly PaymentDay[],
  { days: everyDay, recharge }: AccountPayments,
  { t, amountText }: VerdictContext,
): string {
  const bad = days.filter(({ verdict }) => verdict !== 'ready');
  if (bad.length === 0 && recharge === ZERO) return t('plan.verdict.all', { count: days.length });
  const short = bad.filter(({ recommendedRecharge }) => recommendedRecharge > ZERO);
  // An order may be stopped for other reasons than money.
  if (recharge === ZERO)
    return days.length === 1 ? '' : t('plan.verdict.stopped', { count: bad.length, of: days.length });
  if (everyDay.length === 1) return '';
  const said = t('plan.verdict.short', { count: short.length, of: days.length, total: amountText(recharge) });
  const others = sumMoney(
    everyDay.filter((day) => day.others !== undefined).map(({ recommendedRecharge }) => recommendedRecharge),
  );
  return others === ZERO ? said : t('plan.verdict.short-others', { said, others: amountText(others) });
}
