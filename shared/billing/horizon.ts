/** How long something is needed and how it runs: the end is exclusive, the schedule is CFG-3's. */
import type { ProductCode } from '../catalog/schema.ts';
import { type Result, fail, ok } from '../result.ts';
import { type CalendarDate, addDays, addMonths, daysBetween, parseDate } from './calendar.ts';
import type { HorizonDraft } from './draft.ts';
import { type ProblemList, problemList, readDecimal, readWhole } from './fields.ts';
import type { FieldProblem } from './problem.ts';

/** Ten years: three times the longest term, and further than any price list can be trusted. */
export const MAX_DAYS = 3653;
export const MAX_MONTHS = 120;

/** "No fees for stopped instances": hours a day and days a week that the instance runs, plain decimals. */
export interface Schedule {
  readonly hoursPerDay: string;
  readonly daysPerWeek: string;
}

export interface Horizon {
  readonly from: CalendarDate;
  /** The first day no longer needed. */
  readonly to: CalendarDate;
  readonly days: number;
  /** Absent: the instance runs all the time. */
  readonly schedule: Schedule | undefined;
}

/**
 * Reads a horizon; an empty `from` is `today`. A schedule is for Virtual Machines only (CFG-3); where only one of its
 * two numbers is given, the other is 24 hours or 7 days. Fails with every problem found.
 */
export function readHorizon(
  draft: HorizonDraft,
  product: ProductCode,
  today: CalendarDate,
): Result<Horizon, FieldProblem[]> {
  const list = problemList();
  const from = draft.from === '' ? today : parseDate(draft.from);
  if (from === null) list.add('from', 'not-date', draft.from, [today]);
  // A length is checked whatever the first day is, so that all problems show at once.
  const to = from === null && draft.unit === 'to' ? undefined : readEnd(list, draft, from ?? today);
  const schedule = readSchedule(list, draft, product);
  if (from === null || to === undefined || list.problems.length > 0) return fail(list.problems);
  return ok({ from, to, days: daysBetween(from, to), schedule });
}

function readEnd(list: ProblemList, draft: HorizonDraft, from: CalendarDate): CalendarDate | undefined {
  if (draft.unit === 'days') {
    const days = readWhole(list, 'days', draft.days, 1, MAX_DAYS);
    return days === undefined ? undefined : addDays(from, days);
  }
  if (draft.unit === 'months') {
    const months = readWhole(list, 'months', draft.months, 1, MAX_MONTHS);
    return months === undefined ? undefined : addMonths(from, months);
  }
  const to = parseDate(draft.to);
  if (to === null) return list.add('to', draft.to === '' ? 'missing' : 'not-date', draft.to, [addDays(from, 1)]);
  if (to <= from) return list.add('to', 'end-not-after-start', draft.to, [addDays(from, 1)]);
  const last = addDays(from, MAX_DAYS);
  return to > last ? list.add('to', 'too-long', draft.to, [last]) : to;
}

function readSchedule(list: ProblemList, draft: HorizonDraft, product: ProductCode): Schedule | undefined {
  const { hoursPerDay, daysPerWeek } = draft;
  if (hoursPerDay === '' && daysPerWeek === '') return undefined;
  if (product !== 'vm') {
    const field = hoursPerDay === '' ? 'daysPerWeek' : 'hoursPerDay';
    return list.add(field, 'no-schedule', draft[field], ['vm']);
  }
  const hours = readDecimal(list, 'hoursPerDay', hoursPerDay || '24', 24);
  const days = readDecimal(list, 'daysPerWeek', daysPerWeek || '7', 7);
  return hours === undefined || days === undefined ? undefined : { hoursPerDay: hours, daysPerWeek: days };
}
