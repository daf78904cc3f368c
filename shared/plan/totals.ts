/** Sums over lines: what is due on the first day, what later and when, and what each strategy costs. Never smaller in silence (PRC-6). */
import type { CalendarDate } from '../billing/calendar.ts';
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import { type FirstPayment, firstOf } from './first-payment.ts';
import type { LineCosts } from './line-answer.ts';
import type { Payment } from './payments.ts';

/** A sum, and the lines that have no price in it: it is complete when there are none. */
export interface Total {
  readonly amount: Money;
  /** Ids. */
  readonly missing: readonly string[];
}

/** What falls due in a calendar month. */
export interface MonthAmount {
  /** `2027-01`. */
  readonly month: string;
  readonly amount: Money;
}

export interface Totals {
  /** By each line's own mode: `now` and `later` together. */
  readonly chosen: Total;
  readonly configuration: Total;
  readonly monthly: Total;
  readonly cheapest: Total;
  /** What switching every line to its cheapest strategy would save; never negative. */
  readonly saving: Money;
  /** Null: nothing is ever due. */
  readonly first: FirstPayment | null;
  /** Due on the first day of the plan. */
  readonly now: Money;
  /** Everything else by the month in which it is due, in their order. */
  readonly later: readonly MonthAmount[];
}

type Paid = Pick<Totals, 'first' | 'now' | 'later'>;

/** What a total is made of: one line with its costs, and its payments split by when they are due. */
export interface Summand extends Paid {
  readonly line: { readonly id: string };
  readonly costs: LineCosts;
  readonly saving: Money;
}

const STRATEGIES = ['chosen', 'configuration', 'monthly', 'cheapest'] as const;

/** Payments split into what is due on the plan's first day and the rest by month, with the first of them all. */
export function split(payments: readonly Payment[], firstDay: CalendarDate): Paid {
  let now: bigint = ZERO;
  let first: FirstPayment | null = null;
  const later = new Map<string, bigint>();
  for (const { date, amount } of payments) {
    first = firstOf(first, { date, amount });
    if (date === firstDay) now += amount;
    else add(later, date.slice(0, 7), amount);
  }
  return { first, now: moneyFromFen(now), later: monthsOf(later) };
}

/** What changing from the chosen strategy to the cheapest would save. */
export function savingOf({ chosen, cheapest }: LineCosts): Money {
  return chosen === null || cheapest === null ? ZERO : moneyFromFen(chosen - cheapest);
}

/** The exact sums of lines; the order of the lines never matters. */
export function planTotalsOf(lines: Iterable<Summand>): Totals {
  const sums = newSums();
  for (const { line, costs, saving, first, now, later } of lines) {
    for (const strategy of STRATEGIES) {
      const cost = costs[strategy];
      if (cost === null) sums.missing[strategy].push(line.id);
      else sums.amounts[strategy] += cost;
    }
    addPayments(sums, { saving, first, now, later });
  }
  return toTotals(sums);
}

/** The exact sums of totals: of the groups of a plan. */
export function sumOf(parts: Iterable<Totals>): Totals {
  const sums = newSums();
  for (const part of parts) {
    for (const strategy of STRATEGIES) {
      sums.amounts[strategy] += part[strategy].amount;
      for (const id of part[strategy].missing) sums.missing[strategy].push(id);
    }
    addPayments(sums, part);
  }
  return toTotals(sums);
}

interface Sums {
  readonly amounts: Record<(typeof STRATEGIES)[number], bigint>;
  readonly missing: Record<(typeof STRATEGIES)[number], string[]>;
  saving: bigint;
  first: FirstPayment | null;
  now: bigint;
  readonly later: Map<string, bigint>;
}

function newSums(): Sums {
  return {
    amounts: { chosen: 0n, configuration: 0n, monthly: 0n, cheapest: 0n },
    missing: { chosen: [], configuration: [], monthly: [], cheapest: [] },
    saving: 0n,
    first: null,
    now: 0n,
    later: new Map(),
  };
}

function addPayments(sums: Sums, { saving, first, now, later }: Paid & Pick<Totals, 'saving'>): void {
  sums.first = firstOf(sums.first, first);
  sums.saving += saving;
  sums.now += now;
  for (const { month, amount } of later) add(sums.later, month, amount);
}

function toTotals({ amounts, missing, saving, first, now, later }: Sums): Totals {
  const total = (strategy: keyof typeof amounts): Total => ({
    amount: moneyFromFen(amounts[strategy]),
    missing: missing[strategy].toSorted(),
  });
  return {
    chosen: total('chosen'),
    configuration: total('configuration'),
    monthly: total('monthly'),
    cheapest: total('cheapest'),
    saving: moneyFromFen(saving),
    first,
    now: moneyFromFen(now),
    later: monthsOf(later),
  };
}

function add(months: Map<string, bigint>, month: string, amount: bigint): void {
  months.set(month, (months.get(month) ?? 0n) + amount);
}

/** Months are written so that they sort as text. */
function monthsOf(amounts: ReadonlyMap<string, bigint>): MonthAmount[] {
  return [...amounts]
    .map(([month, amount]) => ({ month, amount: moneyFromFen(amount) }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
