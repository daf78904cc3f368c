/** From the cells of a plan line to what is asked: every cell checked, all problems at once. */
import { isByConsumption } from '../billing/answer.ts';
import { type CalendarDate, addDays, daysBetween, parseDate } from '../billing/calendar.ts';
import { EMPTY_HORIZON, type RequestDraft } from '../billing/draft.ts';
import { type ProblemList, problemList, readChoice, readDecimal, readFactor, readWhole } from '../billing/fields.ts';
import { type Schedule, readHorizon } from '../billing/horizon.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import type { FieldProblem } from '../billing/problem.ts';
import { LIMITS } from '../billing/request.ts';
import { termsOf } from '../billing/terms.ts';
import { PRODUCT_CODES, type ProductCode, TERMS, type Term } from '../catalog/schema.ts';
import { type Result, fail, ok } from '../result.ts';
import type { Span } from './calendar-book.ts';
import { PAID_PER, PLAN_MODES, type PaidPer, type PlanLine, type PlanMode } from './schema.ts';

/** The plan's own span. */
export type PlanSpan = Pick<Span, 'from' | 'to'>;

/** What a person should know about the days of a line. */
export type LineNote = 'starts-before-plan' | 'ends-after-plan' | 'outside-plan';

/** The days of a line that are in the plan; none where it is needed before or after it only. */
interface Days {
  readonly span: Span | undefined;
  readonly schedule: Schedule | undefined;
  readonly notes: readonly LineNote[];
}

export interface ListQuestion extends Days {
  readonly kind: 'list';
  readonly set: PricedSet;
  readonly mode: PlanMode;
  readonly term: Term | undefined;
}

export interface OwnQuestion extends Days {
  readonly kind: 'own';
  /** RMB, a plain decimal. */
  readonly amount: string;
  readonly per: PaidPer;
  readonly quantity: number;
  readonly discount: string;
}

export type LineQuestion = ListQuestion | OwnQuestion;

/** Whether a line has an own price instead of the list's. */
export function isFree({ amount = '', per = '' }: PlanLine): boolean {
  return amount !== '' || per !== '';
}

/** The cells of a line that the calculator has too. */
export function requestOf(line: PlanLine): RequestDraft {
  const disks = (line.disks ?? []).map(({ type = '', gb = '', iops = '' }) => ({ type, gb, iops }));
  const { product = '', region = '', type = '', quantity = '', gb = '', iops = '', mbps = '', gbOut = '' } = line;
  const { bandwidth = '', discount = '' } = line;
  return { product, region, type, quantity, gb, iops, mbps, gbOut, disks, bandwidth, discount };
}

/** Reads a line; `read` looks the prices of its request up. Fails with every problem found. */
export function readLine(
  line: PlanLine,
  plan: PlanSpan,
  read: (draft: RequestDraft) => Result<PricedSet, FieldProblem[]>,
): Result<LineQuestion, FieldProblem[]> {
  return isFree(line) ? readOwn(line, plan) : readFromList(line, plan, read);
}

function readFromList(
  line: PlanLine,
  plan: PlanSpan,
  read: (draft: RequestDraft) => Result<PricedSet, FieldProblem[]>,
): Result<ListQuestion, FieldProblem[]> {
  const list = problemList();
  const set = read(requestOf(line));
  if (!set.ok) list.problems.push(...set.error);
  const product = PRODUCT_CODES.find((code) => code === line.product);
  const days = readDays(list, line, plan, product ?? 'vm');
  const mode = readMode(list, line.mode ?? '', product);
  const term = readTerm(list, line.term ?? '', mode, set.ok ? set.value : undefined);
  if (!set.ok || days === undefined || mode === undefined || list.problems.length > 0) return fail(list.problems);
  return ok({ kind: 'list', set: set.value, mode, term, ...days });
}

/** A product that is billed by consumption has no other mode, and the others do not have that one. */
function readMode(list: ProblemList, given: string, product: ProductCode | undefined): PlanMode | undefined {
  const mode = readChoice(list, 'mode', given === '' ? 'cheapest' : given, PLAN_MODES);
  if (mode === undefined || mode === 'cheapest' || product === undefined) return mode;
  const byConsumption = isByConsumption(product);
  if ((mode === 'consumption') === byConsumption) return mode;
  const accepted = PLAN_MODES.filter((each) => each === 'cheapest' || (each === 'consumption') === byConsumption);
  return list.add('mode', 'not-applicable', given, accepted);
}

/** The modes in which a term can be chosen. */
const WITH_TERM: readonly PlanMode[] = ['monthly', 'configuration-then-monthly'];

function readTerm(
  list: ProblemList,
  given: string,
  mode: PlanMode | undefined,
  set: PricedSet | undefined,
): Term | undefined {
  if (given === '') return undefined;
  const term = readChoice(list, 'term', given, TERMS);
  if (term === undefined) return undefined;
  if (mode !== undefined && !WITH_TERM.includes(mode)) return list.add('term', 'not-applicable', given, WITH_TERM);
  const offered = set === undefined ? TERMS : termsOf(set);
  return offered.includes(term) ? term : list.add('term', 'no-term', given, offered);
}

/** The cells that only a line with a price from the list has. */
const LIST_CELLS = ['product', 'region', 'type', 'gb', 'iops', 'mbps', 'gbOut', 'bandwidth'] as const;
const MODE_CELLS = ['term', 'hoursPerDay', 'daysPerWeek'] as const;
const OWN_CELLS = ['amount', 'per'] as const;

function readOwn(line: PlanLine, plan: PlanSpan): Result<OwnQuestion, FieldProblem[]> {
  const list = problemList();
  for (const field of [...LIST_CELLS, ...MODE_CELLS]) {
    const given = line[field] ?? '';
    if (given !== '') list.add(field, 'not-applicable', given, OWN_CELLS);
  }
  const { disks: [disk] = [], mode = '' } = line;
  if (disk !== undefined) list.add('disks', 'not-applicable', disk.type ?? '', OWN_CELLS);
  if (mode !== '' && mode !== 'cheapest') list.add('mode', 'not-applicable', mode, OWN_CELLS);
  const amount = readDecimal(list, 'amount', line.amount ?? '', LIMITS.gbOut);
  const per = readChoice(list, 'per', line.per ?? '', PAID_PER);
  const quantity = readWhole(list, 'quantity', line.quantity || '1', 1, LIMITS.quantity);
  const discount = readFactor(list, 'discount', line.discount || '1');
  const { start = '', end = '' } = line;
  const days = readDays(list, { start, end }, plan, 'vm');
  if (amount === undefined || per === undefined || quantity === undefined || discount === undefined) {
    return fail(list.problems);
  }
  if (days === undefined || list.problems.length > 0) return fail(list.problems);
  return ok({ kind: 'own', amount, per, quantity, discount, ...days });
}

/** The cell that a problem of the calculator's horizon is about. */
const CELL_OF: Readonly<Record<string, string>> = { from: 'start', to: 'end' };

function readDays(
  list: ProblemList,
  cells: Pick<Partial<PlanLine>, 'start' | 'end' | 'hoursPerDay' | 'daysPerWeek'>,
  plan: PlanSpan,
  product: ProductCode,
): Days | undefined {
  const { start = '', end = '', hoursPerDay = '', daysPerWeek = '' } = cells;
  const { from, to } = spanCells(start, end, plan);
  const draft = { ...EMPTY_HORIZON, from, unit: 'to', to, hoursPerDay, daysPerWeek } as const;
  const horizon = readHorizon(draft, product, plan.from);
  if (!horizon.ok) {
    list.problems.push(...horizon.error.map((each) => ({ ...each, field: CELL_OF[each.field] ?? each.field })));
    return undefined;
  }
  return { schedule: horizon.value.schedule, ...within(horizon.value, plan) };
}

/** An open side lies where the plan's does, or a day beyond a given one that is outside the plan. */
function spanCells(start: string, end: string, plan: PlanSpan): { from: string; to: string } {
  const first = parseDate(start);
  const last = parseDate(end);
  const endOfOpen = first !== null && first >= plan.to ? addDays(first, 1) : plan.to;
  const startOfOpen = last !== null && last <= plan.from ? addDays(last, -1) : plan.from;
  return { from: start === '' ? startOfOpen : start, to: end === '' ? endOfOpen : end };
}

/** The part of a line's days that is in the plan: what lies outside belongs to another plan, and a note says so. */
function within(line: PlanSpan, plan: PlanSpan): Pick<Days, 'span' | 'notes'> {
  const from = later(line.from, plan.from);
  const to = earlier(line.to, plan.to);
  if (from >= to) return { span: undefined, notes: ['outside-plan'] };
  const notes: LineNote[] = [];
  if (line.from < plan.from) notes.push('starts-before-plan');
  if (line.to > plan.to) notes.push('ends-after-plan');
  return { span: { from, to, days: daysBetween(from, to) }, notes };
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}
