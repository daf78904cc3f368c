/** Prices a plan: every line by every strategy, what is due first and later, groups and the whole. */
import { parseDate } from '../billing/calendar.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import type { FieldProblem } from '../billing/problem.ts';
import { readRequest } from '../billing/request.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Money } from '../money/index.ts';
import type { Result } from '../result.ts';
import { calendarBook } from '../billing/calendar-book.ts';
import { type MonthlyCosts, monthlyCosts } from '../billing/costs.ts';
import { type Generations, generations } from './generations.ts';
import { type LineAnswer, answerLine, unanswered } from './line-answer.ts';
import { type LineDays, type PlanSpan, readDays } from './line-days.ts';
import { type Readers, readLine } from './line-question.ts';
import { LINE_FIELDS, type Plan, type PlanGroup, type PlanLine } from './schema.ts';
import { type Progress, type Stepwise, finished } from './stepwise.ts';
import type { FirstPayment } from './first-payment.ts';
import { type MonthAmount, type Totals, savingOf, split, sumOf, planTotalsOf } from './totals.ts';

/** A line with what it costs. Its payments, by date, add up to `costs.chosen`; `now` and `later` do so too. */
export interface PricedLine extends LineAnswer {
  readonly line: PlanLine;
  /** What switching to the cheapest strategy would save; never negative. */
  readonly saving: Money;
  /** Of the line itself. */
  readonly first: FirstPayment | null;
  readonly now: Money;
  readonly later: readonly MonthAmount[];
}

export interface PricedGroup extends Totals {
  /** Null: the lines that are in no group. */
  readonly group: PlanGroup | null;
  readonly lines: readonly PricedLine[];
}

export interface PricedPlan {
  readonly plan: Plan;
  readonly priceList: { readonly id: string; readonly asOf: string };
  /** In the plan's order. */
  readonly lines: readonly PricedLine[];
  /** In the plan's order; the lines without a group last, if there are any. */
  readonly groups: readonly PricedGroup[];
  readonly totals: Totals;
}

export interface PlanPricer {
  /** The plan must have passed `readPlan`. A line that is still the same object is not priced again. */
  price(plan: Plan): PricedPlan;
  /**
   * The same in steps of some lines, as the whole work or as a part of a longer one. What an abandoned run has found
   * out is known to the next one.
   */
  pricing(plan: Plan, part?: Progress): Stepwise<PricedPlan>;
}

/** Prices one plan once. */
export function pricePlan(plan: Plan, catalog: Catalog): PricedPlan {
  return planPricer(catalog).price(plan);
}

type Answered = Omit<PricedLine, 'line'>;

/** About a millisecond of work where no line is like another. */
const LINES_IN_A_STEP = 20;

/**
 * A pricer that remembers: equal questions are answered once, and after an edit only the edited line is. It keeps what
 * the last two plans needed, so it never grows beyond them.
 */
export function planPricer(catalog: Catalog): PlanPricer {
  const sets = generations<string, Result<PricedSet, FieldProblem[]>>();
  const days = generations<string, Result<LineDays, FieldProblem[]>>();
  const answers = generations<string, Answered>();
  const costs = new Map<PricedSet, { readonly monthly: MonthlyCosts | undefined }>();
  const prepared = {
    book: calendarBook(),
    monthlyOf(set: PricedSet) {
      const known = costs.get(set) ?? { monthly: monthlyCosts(set) };
      costs.set(set, known);
      return known.monthly;
    },
  };
  const readers = (plan: PlanSpan): Readers => ({
    set: (draft) => sets.get(JSON.stringify(draft), () => readRequest(draft, catalog)),
    days: (cells, product) =>
      days.get(JSON.stringify([plan, cells, product === 'vm']), () => readDays(cells, product, plan)),
  });
  const lineOf = lineMemo(answers, (line, span) => {
    const question = readLine(line, readers(span));
    const answer = question.ok ? answerLine(question.value, prepared) : unanswered(question.error);
    return { ...answer, saving: savingOf(answer.costs), ...split(answer.payments, span.from) };
  });
  function* pricing(plan: Plan, { done, of } = { done: 0, of: plan.lines.length }): Stepwise<PricedPlan> {
    const span = spanOf(plan);
    const lines: PricedLine[] = [];
    try {
      for (const line of plan.lines) {
        lines.push(lineOf(line, span));
        if (lines.length % LINES_IN_A_STEP === 0) yield { done: done + lines.length, of };
      }
    } finally {
      // The search for orders keeps far more than its answers do.
      costs.clear();
    }
    // Only here: an abandoned run has not asked for everything that its plan needs.
    for (const memory of [sets, days, answers]) memory.turn();
    const { id, asOf } = catalog.list;
    const groups = groupsOf(plan, lines);
    return { plan, priceList: { id, asOf }, lines, groups, totals: sumOf(groups) };
  }
  return { pricing, price: (plan) => finished(pricing(plan)) };
}

function spanOf({ horizon }: Plan): PlanSpan {
  const from = parseDate(horizon.from);
  const to = parseDate(horizon.to);
  if (from === null || to === null) throw new RangeError('a plan is priced after it was read');
  return { from, to };
}

/** The cells that decide what a line costs: not its name, its group and what a person notes about it. */
const PRICED_CELLS = LINE_FIELDS.filter((field) => !['name', 'group', 'tags', 'owner', 'note'].includes(field));

/** Remembers a line by the object it is, and its answer by the cells that decide it. */
function lineMemo(answers: Generations<string, Answered>, price: (line: PlanLine, span: PlanSpan) => Answered) {
  const known = new WeakMap<PlanLine, { readonly span: string; readonly key: string; readonly priced: PricedLine }>();
  return (line: PlanLine, { from, to }: PlanSpan): PricedLine => {
    const span = `${from} ${to}`;
    const before = known.get(line);
    if (before?.span === span) {
      answers.get(before.key, () => before.priced);
      return before.priced;
    }
    const key = JSON.stringify([span, ...PRICED_CELLS.map((field) => line[field])]);
    const priced = { ...answers.get(key, () => price(line, { from, to })), line };
    known.set(line, { span, key, priced });
    return priced;
  };
}

function groupsOf({ groups }: Plan, lines: readonly PricedLine[]): PricedGroup[] {
  const byGroup = Map.groupBy(lines, ({ line }) => line.group ?? '');
  const rest = byGroup.get('') ?? [];
  return [
    ...groups.map((group) => ({ group, lines: byGroup.get(group.id) ?? [] })),
    ...(rest.length > 0 ? [{ group: null, lines: rest }] : []),
  ].map(({ group, lines: members }) => ({ group, lines: members, ...planTotalsOf(members) }));
}
