/** From the cells of a plan line to what is asked: every cell checked, all problems at once. */
import { isByConsumption } from '../billing/answer.ts';
import type { RequestDraft } from '../billing/draft.ts';
import { type ProblemList, problemList, readChoice, readDecimal, readFactor, readWhole } from '../billing/fields.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import type { FieldProblem } from '../billing/problem.ts';
import { LIMITS } from '../billing/request.ts';
import { termsOf } from '../billing/terms.ts';
import { PRODUCT_CODES, type ProductCode, TERMS, type Term } from '../catalog/schema.ts';
import { type Result, fail, ok } from '../result.ts';
import { type DayCells, type LineDays, dayCellsOf } from './line-days.ts';
import { PAID_PER, PLAN_MODES, type PaidPer, type PlanLine, type PlanMode } from './schema.ts';

export interface ListQuestion extends LineDays {
  readonly kind: 'list';
  readonly set: PricedSet;
  readonly mode: PlanMode;
  readonly term: Term | undefined;
}

export interface OwnQuestion extends LineDays {
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

/** What lines have in common is read once: requests that are looked up, days that are in the plan. */
export interface Readers {
  set(draft: RequestDraft): Result<PricedSet, FieldProblem[]>;
  days(cells: DayCells, product: ProductCode): Result<LineDays, FieldProblem[]>;
}

/** Reads a line. Fails with every problem found. */
export function readLine(line: PlanLine, read: Readers): Result<LineQuestion, FieldProblem[]> {
  return isFree(line) ? readOwn(line, read) : readFromList(line, read);
}

function readFromList(line: PlanLine, read: Readers): Result<ListQuestion, FieldProblem[]> {
  const list = problemList();
  const set = read.set(requestOf(line));
  const product = PRODUCT_CODES.find((code) => code === line.product);
  // An unknown product is a problem of its own; its schedule is not another one.
  const days = read.days(dayCellsOf(line), product ?? 'vm');
  list.problems.push(...(set.ok ? [] : set.error), ...(days.ok ? [] : days.error));
  const mode = readMode(list, line.mode ?? '', product);
  const term = readTerm(list, line.term ?? '', mode, set.ok ? set.value : undefined);
  if (!set.ok || !days.ok || mode === undefined || list.problems.length > 0) return fail(list.problems);
  return ok({ kind: 'list', set: set.value, mode, term, ...days.value });
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

function readOwn(line: PlanLine, read: Readers): Result<OwnQuestion, FieldProblem[]> {
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
  const days = read.days({ ...dayCellsOf(line), hoursPerDay: '', daysPerWeek: '' }, 'vm');
  if (!days.ok) list.problems.push(...days.error);
  if (amount === undefined || per === undefined || quantity === undefined || discount === undefined) {
    return fail(list.problems);
  }
  if (!days.ok || list.problems.length > 0) return fail(list.problems);
  return ok({ kind: 'own', amount, per, quantity, discount, ...days.value });
}
