/** The JSON forms of a priced plan, of a difference and of a check: amounts with two decimals, never a number. */
import { describeProblem, describeWarning } from '../../../shared/billing/describe.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { type Money, formatMoney } from '../../../shared/money/index.ts';
import type { AccountPayments, PaymentDay } from '../../../shared/forecast/payment-days.ts';
import type { FirstPayment } from '../../../shared/plan/first-payment.ts';
import type { OneSided, PlanDiff } from '../../../shared/plan/diff.ts';
import type { PricedLine, PricedPlan } from '../../../shared/plan/price.ts';
import type { MonthAmount, Total, Totals } from '../../../shared/plan/totals.ts';
import { describeCheck } from '../../../shared/readiness/describe.ts';

/** An amount, or null where there is no price. */
function amountJson(amount: Money | null): string | null {
  return amount === null ? null : formatMoney(amount);
}

/** A sum that says whether it is all there is, so that nobody takes a part for the whole (PRC-6). */
function totalJson({ amount, missing }: Total) {
  return { payable: formatMoney(amount), complete: missing.length === 0, missing };
}

function monthsJson(months: readonly MonthAmount[]) {
  return months.map(({ month, amount }) => ({ month, payable: formatMoney(amount) }));
}

/** Null: nothing is ever due. */
function firstJson(first: FirstPayment | null) {
  return first === null ? null : { date: first.date, amount: formatMoney(first.amount) };
}

function totalsJson({ chosen, configuration, monthly, cheapest, saving, first, now, later }: Totals) {
  return {
    total: totalJson(chosen),
    firstPayment: firstJson(first),
    now: formatMoney(now),
    later: monthsJson(later),
    strategies: {
      configuration: totalJson(configuration),
      monthly: totalJson(monthly),
      cheapest: totalJson(cheapest),
    },
    saving: formatMoney(saving),
  };
}

/** The answer of `plan`. */
export function planJson({ plan, priceList, lines, groups, totals }: PricedPlan, t: Translate) {
  const { from, to } = plan.horizon;
  return {
    name: plan.name,
    horizon: { from, to },
    ...totalsJson(totals),
    groups: groups.map(({ group, lines: members, ...sums }) => ({
      id: group?.id ?? null,
      name: group?.name ?? null,
      lines: members.map(({ line }) => line.id),
      ...totalsJson(sums),
    })),
    lines: lines.map((line) => lineJson(line, t)),
    priceList,
  };
}

function lineJson(priced: PricedLine, t: Translate) {
  const { line, costs, span } = priced;
  return {
    id: line.id,
    name: line.name ?? '',
    group: line.group ?? null,
    ...(span === undefined ? {} : { from: span.from, to: span.to, days: span.days }),
    strategy: priced.chosen,
    payable: amountJson(costs.chosen),
    firstPayment: firstJson(priced.first),
    now: formatMoney(priced.now),
    later: monthsJson(priced.later),
    costs: {
      configuration: amountJson(costs.configuration),
      monthly: amountJson(costs.monthly),
      'configuration-then-monthly': amountJson(costs.mixed),
    },
    cheapest: { strategy: priced.cheapest, payable: amountJson(costs.cheapest) },
    saving: formatMoney(priced.saving),
    payments: priced.payments.map(({ date, amount, kind }) => ({ date, payable: formatMoney(amount), kind })),
    orders: priced.orders.map(({ term, start, payable }) => ({ term, start, payable: formatMoney(payable) })),
    problems: priced.problems.map((problem) => ({ ...problem, message: describeProblem(t, problem, problem.field) })),
    warnings: priced.warnings.map((warning) => ({ ...warning, message: describeWarning(t, warning) })),
    notes: priced.notes,
  };
}

function sideJson({ line, amount }: OneSided) {
  return { id: line.id, name: line.name ?? '', payable: amountJson(amount) };
}

/** The answer of `plan diff`. */
export function diffJson(diff: PlanDiff) {
  return {
    before: formatMoney(diff.before),
    after: formatMoney(diff.after),
    difference: formatMoney(diff.difference),
    firstPayment: { before: firstJson(diff.firstBefore), after: firstJson(diff.firstAfter) },
    complete: diff.missing.length === 0,
    missing: diff.missing,
    plan: diff.plan,
    added: diff.added.map(sideJson),
    removed: diff.removed.map(sideJson),
    changed: diff.changed.map(({ line, fields, before, after, difference }) => ({
      id: line.id,
      name: line.name ?? '',
      fields,
      before: amountJson(before),
      after: amountJson(after),
      difference: amountJson(difference),
    })),
  };
}

/** The answer of `plan check`. */
export function planCheckJson({ verdict, days, recharge, earlier }: AccountPayments, t: Translate) {
  const all = days.map((day) => dayJson(day, t));
  const first = all.find(({ others }) => others === undefined) ?? null;
  return { verdict, first, days: all, recharge: formatMoney(recharge), earlier: formatMoney(earlier) };
}

function dayJson(day: PaymentDay, t: Translate) {
  return {
    date: day.date,
    verdict: day.verdict,
    due: formatMoney(day.due),
    cash: formatMoney(day.cash),
    couponUsed: formatMoney(day.couponUsed),
    couponPayments: day.couponPayments.map(({ code, amount, id }) => ({ code, line: id, amount: formatMoney(amount) })),
    shortfall: formatMoney(day.shortfall),
    recommendedRecharge: formatMoney(day.recommendedRecharge),
    rechargeBy: day.by,
    ...(day.others === undefined ? {} : { others: day.others }),
    checks: day.checks.map((check) => {
      const { id, status, rule, remedy } = check;
      const message = describeCheck(t, check, day);
      return { id, status, rule, message, ...(remedy === undefined ? {} : { remedy }) };
    }),
  };
}
