/** Whether the account can pay the plan, in two sentences: the payment that comes first, and all of them. */
import type { CalendarDate } from '../../../shared/billing/calendar.ts';
import { addDays } from '../../../shared/billing/calendar.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { type Money, displayMoney, sumMoney } from '../../../shared/money/index.ts';
import type { PlanCheck } from '../../../shared/plan/account-check.ts';
import { describeCheck } from '../../../shared/readiness/describe.ts';
import type { PaymentDay, PaymentVerdict } from '../../../shared/readiness/payments.ts';

export interface VerdictContext {
  readonly t: Translate;
  /** Covers amounts of the account where a person asked for that; what the plan costs is no secret. */
  readonly amountText: (amount: Money) => string;
  readonly account: string;
  readonly today: CalendarDate;
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

/** The last day on which a recharge still counts for the payments of a day: the one before, but not before today. */
export function rechargeBy(date: CalendarDate, today: CalendarDate): CalendarDate {
  const before = addDays(date, -1);
  return before < today ? today : before;
}

/** Null where nothing is due from today on. */
export function verdictWords(check: PlanCheck, context: VerdictContext): VerdictWords | null {
  // A day on which something only begins is no payment, unless it cannot begin.
  const days = check.days.filter(({ due, verdict }) => due > 0n || verdict !== 'ready');
  const [first] = days;
  if (first === undefined) return null;
  return { first: firstWords(first, check.earlier > 0n, context), all: allWords(days, first, context) };
}

function firstWords(day: PaymentDay, isNext: boolean, context: VerdictContext): string {
  const { t, amountText, account, today } = context;
  const { date, due, shortfall, verdict } = day;
  const failed = day.checks.find(({ status }) => status === 'fail');
  const reason = failed === undefined ? '' : describeCheck(t, failed, day, amountText);
  if (due === 0n) return t('plan.verdict.begin', { date, reason });
  const said = { which: t(isNext ? 'plan.verdict.next' : 'plan.verdict.first'), due: displayMoney(due), date };
  if (verdict === 'ready') return t('plan.verdict.covered', { ...said, account });
  if (verdict === 'blocked') return t('plan.verdict.blocked', { ...said, reason });
  return t(`plan.verdict.${verdict}`, { ...said, short: amountText(shortfall), by: rechargeBy(date, today) });
}

function allWords(days: readonly PaymentDay[], first: PaymentDay, { t, amountText }: VerdictContext): string {
  const bad = days.filter(({ verdict }) => verdict !== 'ready');
  if (bad.length === 0) return t('plan.verdict.all', { count: days.length });
  if (days.length === 1) return '';
  const short = bad.filter(({ recommendedRecharge }) => recommendedRecharge > 0n);
  const [begin] = short;
  // An order may be stopped for other reasons than money.
  if (begin === undefined) return t('plan.verdict.stopped', { count: bad.length, of: days.length });
  const total = amountText(sumMoney(short.map(({ recommendedRecharge }) => recommendedRecharge)));
  const said = { count: short.length, of: days.length, total };
  return begin === first ? t('plan.verdict.short', said) : t('plan.verdict.later', { ...said, date: begin.date });
}
