/** What a plan line costs: by each strategy, by the one that was chosen, and when it is paid. */
import { answerOf, isByConsumption } from '../billing/answer.ts';
import type { CalendarDate } from '../billing/calendar.ts';
import type { Strategy } from '../billing/compare.ts';
import type { PricedSet, Warning } from '../billing/priced-set.ts';
import type { FieldProblem } from '../billing/problem.ts';
import { type Money, ZERO, sumMoney, fractionOf, product, truncated } from '../money/index.ts';
import type { CalendarBook, Span } from '../billing/calendar-book.ts';
import { type MonthlyCosts, configurationMeter, consumptionMeter, meter } from '../billing/costs.ts';
import type { LineNote } from './line-days.ts';
import type { LineQuestion, ListQuestion, OwnQuestion } from './line-question.ts';
import { type Payment, billed, prepaid } from './payments.ts';
import { type LineOrder, type Way, cheapestOf, costOfWay, ordersOfWay, paymentsOf, waysOf } from './ways.ts';

/** How a line is paid. A line that is billed by consumption, or has an own price, has no other way. */
export type LineStrategy = Strategy | 'consumption' | 'own';

/** RMB over the days of the line; null is "no price" (PRC-6), or no such way to pay. */
export interface LineCosts {
  readonly configuration: Money | null;
  readonly monthly: Money | null;
  readonly mixed: Money | null;
  readonly cheapest: Money | null;
  /** By the line's own mode and term. */
  readonly chosen: Money | null;
}

export interface LineAnswer {
  /** What keeps the line from having a price in its mode; empty when it has one. */
  readonly problems: readonly FieldProblem[];
  readonly notes: readonly LineNote[];
  readonly warnings: readonly Warning[];
  readonly costs: LineCosts;
  readonly cheapest: LineStrategy | null;
  readonly chosen: LineStrategy | null;
  /** The payments of the chosen strategy by date; they add up to `costs.chosen`. */
  readonly payments: readonly Payment[];
  readonly orders: readonly LineOrder[];
  /** What is bought; absent for an own price and for a line with problems. */
  readonly set: PricedSet | undefined;
  readonly span: Span | undefined;
}

const NO_COSTS: LineCosts = { configuration: null, monthly: null, mixed: null, cheapest: null, chosen: null };
const NO_ANSWER = {
  problems: [],
  notes: [],
  warnings: [],
  costs: NO_COSTS,
  cheapest: null,
  chosen: null,
  payments: [],
  orders: [],
  set: undefined,
  span: undefined,
} as const satisfies LineAnswer;

/** What lines share: the dates, and the costs of what they buy. */
export interface Prepared {
  readonly book: CalendarBook;
  monthlyOf(set: PricedSet): MonthlyCosts | undefined;
}

/** The answer for a line that could not be read. */
export function unanswered(problems: readonly FieldProblem[]): LineAnswer {
  return { ...NO_ANSWER, problems };
}

/** Prices a line: the same amounts as `answerOf`, by every strategy at once. */
export function answerLine(question: LineQuestion, prepared: Prepared): LineAnswer {
  const { span, notes } = question;
  if (question.kind === 'own') {
    return span === undefined ? outside(question, 'own') : { ...ownAnswer(question, span, prepared), notes, span };
  }
  const { set } = question;
  const known = { notes, span, set, warnings: set.warnings };
  if (isByConsumption(set.product)) {
    return span === undefined ? outside(question, 'consumption') : { ...consumed(question, span, prepared), ...known };
  }
  return span === undefined ? outside(question, null) : { ...compared(question, span, prepared), ...known };
}

/** Not needed while the plan lasts: it costs nothing in it, by whatever strategy. */
function outside({ notes }: LineQuestion, chosen: LineStrategy | null): LineAnswer {
  const costs = { configuration: ZERO, monthly: ZERO, mixed: null, cheapest: ZERO, chosen: ZERO };
  return { ...NO_ANSWER, notes, costs, chosen, cheapest: chosen };
}

/** There is one way to pay, so it is every strategy's part of a total. */
function oneWay(strategy: 'consumption' | 'own', payments: readonly Payment[]): LineAnswer {
  const cost = sumMoney(payments.map(({ amount }) => amount));
  const costs = { configuration: cost, monthly: cost, mixed: null, cheapest: cost, chosen: cost };
  return { ...NO_ANSWER, costs, cheapest: strategy, chosen: strategy, payments };
}

function consumed(question: ListQuestion, span: Span, { book }: Prepared): LineAnswer {
  const cost = consumptionMeter(question.set, span.days);
  if (cost === undefined) return unanswered(problemsOf(question, span));
  return oneWay('consumption', billed('consumption', cost, book.bills(span.from, span.to)));
}

/** An own price: once at the start, at the start of every month begun, or for every day. */
function ownAnswer(question: OwnQuestion, { from, to }: Span, { book }: Prepared): LineAnswer {
  const { amount, per, quantity, discount } = question;
  const price = product(fractionOf(amount), fractionOf(quantity), fractionOf(discount));
  if (per === 'day') return oneWay('own', billed('own', meter([price]), book.bills(from, to)));
  const dates = per === 'once' ? [from] : monthsBegun(from, to, book);
  const dues = dates.map((date) => ({ date, amount: truncated(price) }));
  return oneWay('own', prepaid('own', dues));
}

function monthsBegun(from: CalendarDate, to: CalendarDate, book: CalendarBook): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let date = from; date < to; date = book.monthsAfter(from, dates.length)) dates.push(date);
  return dates;
}

function compared(question: ListQuestion, span: Span, { book, monthlyOf }: Prepared): LineAnswer {
  const { set, schedule, mode, term } = question;
  const timeline = book.timeline(span);
  const monthly = monthlyOf(set);
  // The calculator prices a schedule beside a package only; what it does not answer, a plan does not either.
  const metered = monthly !== undefined || schedule === undefined;
  const costs = { monthly, configuration: metered ? configurationMeter(set, schedule) : undefined };
  const ways = waysOf(timeline, costs);
  const best = cheapestOf(ways);
  if (best === undefined) return unanswered(problemsOf(question, span));
  const offered = term === undefined ? ways : waysOf(timeline, costs, term);
  const chosen = mode === 'cheapest' ? best : offered.find(({ strategy }) => strategy === mode);
  const answer: LineAnswer = {
    ...NO_ANSWER,
    costs: {
      configuration: costOfWay(ways, 'configuration'),
      monthly: costOfWay(ways, 'monthly'),
      mixed: costOfWay(ways, 'configuration-then-monthly'),
      cheapest: best.cost,
      chosen: chosen?.cost ?? null,
    },
    cheapest: best.strategy,
  };
  if (chosen === undefined) return { ...answer, problems: [noSuchWay(mode, ways)] };
  const orders = ordersOfWay(chosen, timeline, costs, book);
  const payments = paymentsOf(chosen, orders, timeline, costs, book);
  return { ...answer, chosen: chosen.strategy, orders, payments };
}

function noSuchWay(mode: string, ways: readonly Way[]): FieldProblem {
  return { field: 'mode', code: 'no-price', given: mode, accepted: ways.map(({ strategy }) => strategy) };
}

/** The problems that the calculator has with the same question. */
function problemsOf({ set, schedule }: ListQuestion, span: Span): readonly FieldProblem[] {
  const answer = answerOf(set, { ...span, schedule });
  return answer.ok ? [] : answer.error;
}
