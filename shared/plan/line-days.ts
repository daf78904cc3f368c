/** The days of a plan line: from its start to its end, as far as they are in the plan, and when it runs. */
import { type CalendarDate, addDays, daysBetween, parseDate } from '../billing/calendar.ts';
import { EMPTY_HORIZON } from '../billing/draft.ts';
import { type Schedule, readHorizon } from '../billing/horizon.ts';
import type { FieldProblem } from '../billing/problem.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { type Result, fail, ok } from '../result.ts';
import type { Span } from '../billing/calendar-book.ts';
import type { PlanLine } from './schema.ts';

/** The plan's own span. */
export type PlanSpan = Pick<Span, 'from' | 'to'>;

/** What a person should know about the days of a line. */
export type LineNote = 'starts-before-plan' | 'ends-after-plan' | 'outside-plan';

export interface LineDays {
  /** The days that are in the plan; undefined where the line is needed before or after it only. */
  readonly span: Span | undefined;
  /** Absent: it runs all the time. */
  readonly schedule: Schedule | undefined;
  readonly notes: readonly LineNote[];
}

/** The cells that say when a line is needed, as typed. */
export type DayCells = Readonly<Record<'start' | 'end' | 'hoursPerDay' | 'daysPerWeek', string>>;

export function dayCellsOf({ start = '', end = '', hoursPerDay = '', daysPerWeek = '' }: PlanLine): DayCells {
  return { start, end, hoursPerDay, daysPerWeek };
}

/** The cell that a problem of the calculator's horizon is about. */
const CELL_OF: Readonly<Record<string, string>> = { from: 'start', to: 'end' };

/**
 * Reads the days of a line, by the calculator's rules for a horizon. What lies outside the plan belongs to another
 * plan, and a note says so. Fails with every problem found.
 */
export function readDays(cells: DayCells, product: ProductCode, plan: PlanSpan): Result<LineDays, FieldProblem[]> {
  const { hoursPerDay, daysPerWeek } = cells;
  const draft = { ...EMPTY_HORIZON, ...spanCells(cells, plan), unit: 'to', hoursPerDay, daysPerWeek } as const;
  const horizon = readHorizon(draft, product, plan.from);
  if (!horizon.ok) return fail(horizon.error.map((each) => ({ ...each, field: CELL_OF[each.field] ?? each.field })));
  return ok({ schedule: horizon.value.schedule, ...within(horizon.value, plan) });
}

/** An open side lies where the plan's does, or a day beyond a given one that is outside the plan. */
function spanCells({ start, end }: DayCells, plan: PlanSpan): { from: string; to: string } {
  const first = parseDate(start);
  const last = parseDate(end);
  const endOfOpen = first !== null && first >= plan.to ? addDays(first, 1) : plan.to;
  const startOfOpen = last !== null && last <= plan.from ? addDays(last, -1) : plan.from;
  return { from: start === '' ? startOfOpen : start, to: end === '' ? endOfOpen : end };
}

function within(line: PlanSpan, plan: PlanSpan): Pick<LineDays, 'span' | 'notes'> {
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
