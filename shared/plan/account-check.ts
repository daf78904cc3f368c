/** Whether an account can pay a plan: its payments and what they begin, day by day, from a moment on. */
import { type AccountSettings, DEFAULT_SETTINGS } from '../account/settings.ts';
import type { Standing } from '../account/standing.ts';
import type { CalendarDate } from '../billing/calendar.ts';
import { type Money, ZERO, sumMoney } from '../money/index.ts';
import {
  type Begin,
  type Due,
  type PaymentDay,
  type PaymentVerdict,
  paymentDays,
  worstVerdict,
} from '../readiness/payments.ts';
import { isBought } from './bought.ts';
import type { PricedLine, PricedPlan } from './price.ts';

export interface PlanCheck {
  /** The worst of all days. */
  readonly verdict: PaymentVerdict;
  /** In their order; the first one is the plan's first payment. */
  readonly days: readonly PaymentDay[];
  /** Due before the moment of asking: taken as paid. */
  readonly earlier: Money;
}

/**
 * Checks a plan from a day on. Own prices are paid in cash: no coupon fits them. Lines without a price are not in it, so
 * ask only where `totals.chosen.missing` is empty. Lines that were bought are paid.
 */
export function checkPlan(
  plan: PricedPlan,
  standing: Standing,
  today: CalendarDate,
  settings: AccountSettings = DEFAULT_SETTINGS,
): PlanCheck {
  const lines = plan.lines.filter(({ line }) => !isBought(line));
  const dues = lines.flatMap(duesOf);
  const coming = dues.filter(({ date }) => date >= today);
  const begins = lines.flatMap(beginsOf).filter(({ date }) => date >= today);
  const days = paymentDays(coming, begins, standing, settings);
  const earlier = sumMoney(dues.map(({ date, amount }) => (date < today ? amount : ZERO)));
  return { verdict: worstVerdict(days), days, earlier };
}

function duesOf({ line, set, payments }: PricedLine): Due[] {
  return payments.map(({ date, amount, kind, inAdvance }) => {
    const due = { id: line.id, date, amount, inAdvance };
    if (set === undefined || kind === 'own') return due;
    return { ...due, use: { product: set.product, billing: kind === 'order' ? 'monthly' : kind } };
  });
}

function beginsOf({ set, span, chosen }: PricedLine): Begin[] {
  if (set === undefined || span === undefined || chosen === null || chosen === 'own') return [];
  const billing = chosen === 'configuration-then-monthly' ? 'configuration' : chosen;
  return [{ date: span.from, until: span.to, set, billing }];
}
