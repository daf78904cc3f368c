/** The days of a plan as they are typed: the first day, and the end or a number of months; each follows the other. */
import { type Read, type FieldFault, readCount, readDay } from '../../../shared/account/form-fields.ts';
import { addDays, addMonths, parseDate } from '../../../shared/billing/calendar.ts';
import { MAX_DAYS } from '../../../shared/billing/horizon.ts';
import { horizonProblem } from '../../../shared/plan/edit/horizon.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import { type Result, fail, ok } from '../../../shared/result.ts';

export interface DaysDraft {
  readonly from: string;
  /** Empty where the end is not a whole number of months after the first day. */
  readonly months: string;
  /** The first day no longer in the plan. */
  readonly to: string;
}

export interface DaysFaults {
  readonly from?: FieldFault;
  readonly months?: FieldFault;
  readonly to?: FieldFault;
}

const MOST_MONTHS = Math.floor(MAX_DAYS / 30.5);

/** The days as they are, to be changed. */
export function daysDraft({ from, to }: Pick<Plan['horizon'], 'from' | 'to'>): DaysDraft {
  return { from, months: monthsFrom(from, to), to };
}

/** Another first day keeps the number of months, where there is one. */
export function withFirstDay(draft: DaysDraft, from: string): DaysDraft {
  const next = { ...draft, from };
  return draft.months === '' ? { ...next, months: monthsFrom(from, draft.to) } : withMonths(next, draft.months);
}

/** A number of months says where the end is. */
export function withMonths(draft: DaysDraft, months: string): DaysDraft {
  const first = readDay(draft.from);
  const count = readMonths(months);
  const to = first.ok && count.ok ? addMonths(first.value, count.value) : draft.to;
  return { ...draft, months, to };
}

/** An end says how many months these are, where they are whole. */
export function withEnd(draft: DaysDraft, to: string): DaysDraft {
  return { ...draft, to, months: monthsFrom(draft.from, to) };
}

/** The days that a plan can have, or what is wrong with which field. */
export function readDaysDraft({ from, months, to }: DaysDraft): Result<{ from: string; to: string }, DaysFaults> {
  const first = readDay(from);
  const end = readDay(to);
  const count = months === '' ? null : readMonths(months);
  const faults = {
    ...(first.ok ? {} : { from: first.error }),
    ...(count === null || count.ok ? {} : { months: count.error }),
    ...(end.ok ? {} : { to: end.error }),
  };
  if (!first.ok || !end.ok || Object.keys(faults).length > 0) return fail(faults);
  const problem = horizonProblem(first.value, end.value);
  if (problem === null) return ok({ from: first.value, to: end.value });
  return problem === 'too-long'
    ? fail({ to: { expected: 'day-not-after', given: to, limit: addDays(first.value, MAX_DAYS) } })
    : fail({ to: { expected: 'day-not-before', given: to, limit: addDays(first.value, 1) } });
}

/** The first day of the next month, for a year: most plans begin with a month. */
export function nextYear(today: string): { from: string; to: string } {
  const day = parseDate(`${today.slice(0, 7)}-01`);
  if (day === null) throw new RangeError(`not a day: ${today}`);
  const from = addMonths(day, 1);
  return { from, to: addMonths(from, 12) };
}

function readMonths(text: string): Read<number> {
  return readCount(text, { least: 1, most: MOST_MONTHS });
}

function monthsFrom(from: string, to: string): string {
  const [first, end] = [readDay(from), readDay(to)];
  if (!first.ok || !end.ok) return '';
  for (let months = 1; months <= MOST_MONTHS; months += 1) {
    if (addMonths(first.value, months) === end.value) return String(months);
  }
  return '';
}
