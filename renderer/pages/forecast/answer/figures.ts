/** The figures of a forecast: what comes in and what goes out from now to its end, and what that is made from. */
import { type CalendarDate, addDays } from '../../../../shared/billing/calendar.ts';
import type { EventKind, ForecastEvent } from '../../../../shared/forecast/event.ts';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { rechargesOf } from '../../../../shared/forecast/recharges.ts';
import { type Money, ZERO, moneyFromFen, sumMoney } from '../../../../shared/money/index.ts';
import type { RuleId } from '../../../../shared/rules/register.ts';

/** What money goes out for. */
export const SPENDINGS = ['bill', 'renewed', 'order', 'plan-bill', 'movement', 'other'] as const;
export type Spending = (typeof SPENDINGS)[number];

const SPENDING_KINDS: ReadonlySet<EventKind> = new Set(SPENDINGS.filter((kind) => kind !== 'other'));

export interface ForecastFigures {
  /** The last day. */
  readonly end: CalendarDate;
  /** The last day up to which everything is paid; null: beyond the end. */
  readonly lastsTo: CalendarDate | null;
  /** Cash: at the start, what comes in, what goes out, at the end. The first three add up to the last. */
  readonly opening: Money;
  readonly incoming: Money;
  readonly spent: Money;
  readonly closing: Money;
  readonly overdue: Money;
  /** The parts of what is spent, without those that are nothing. */
  readonly spendings: readonly { readonly kind: Spending; readonly amount: Money }[];
  readonly couponsUsed: Money;
  readonly couponsLost: Money;
  readonly topUps: Money;
  /** What is to be recharged by one day is recharged at once. */
  readonly recharges: readonly { readonly by: CalendarDate; readonly amount: Money }[];
  /** The rules by which money goes out, and those by which it is short. */
  readonly spendingRules: readonly RuleId[];
  readonly topUpRules: readonly RuleId[];
}

export function forecastFiguresOf(shown: ShownForecast): ForecastFigures {
  const { start, days, events, runway, topUps, lostCoupons } = shown;
  const last = days.at(-1);
  const [first] = events;
  const out = events.filter(({ amount }) => amount < ZERO);
  const closing = last?.balance ?? ZERO;
  return {
    end: last?.date ?? start.date,
    lastsTo: runway === null ? null : addDays(start.date, runway - 1),
    opening: first === undefined ? closing : moneyFromFen(first.balance - first.amount),
    incoming: sumMoney(events.flatMap(({ amount }) => (amount > ZERO ? [amount] : []))),
    spent: spentBy(out),
    closing,
    overdue: last?.overdue ?? ZERO,
    spendings: spendingsOf(out),
    couponsUsed: sumMoney(events.flatMap(({ coupons = [] }) => coupons.map(({ amount }) => amount))),
    couponsLost: sumMoney(lostCoupons.map(({ amount }) => amount)),
    topUps: sumMoney(topUps.map(({ amount }) => amount)),
    recharges: rechargesOf(topUps),
    spendingRules: distinct(out.map(({ rule }) => rule)),
    topUpRules: distinct(topUps.map(({ cause }) => cause.rule)),
  };
}

function spentBy(events: readonly ForecastEvent[]): Money {
  return moneyFromFen(0n - sumMoney(events.map(({ amount }) => amount)));
}

function spendingsOf(out: readonly ForecastEvent[]): { kind: Spending; amount: Money }[] {
  const parts = Map.groupBy(out, ({ kind }): Spending => (SPENDING_KINDS.has(kind) ? (kind as Spending) : 'other'));
  return SPENDINGS.flatMap((kind) => {
    const events = parts.get(kind);
    return events === undefined ? [] : [{ kind, amount: spentBy(events) }];
  });
}

function distinct(rules: readonly RuleId[]): RuleId[] {
  return [...new Set(rules)];
}
