/** The days of a plan as they are typed: the first and the last day, or a number of months; each follows the other. */
import { type Read, type FieldFault, readCount, readDay } from '../../../../shared/account/form-fields.ts';
import { addDays, addMonths, parseDate } from '../../../../shared/billing/calendar.ts';
import { MAX_DAYS } from '../../../../shared/billing/horizon.ts';
import { horizonProblem } from '../../../../shared/plan/edit/horizon.ts';
import { endAfter, lastDayBefore } from '../../../../shared/billing/last-day.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { type Result, fail, ok } from '../../../../shared/result.ts';

export interface DaysDraft {
  readonly from: string;
  /** Empty where the days are not a whole number of months. */
  readonly months: string;
  /** The last day in the plan. */
  readonly last: string;
}

export interface DaysFaults {
  readonly from?: FieldFault;
  readonly months?: FieldFault;
  readonly last?: FieldFault;
}

const MOST_MONTHS = Math.floor(MAX_DAYS / 30.5);

/** The days as they are, to be changed. */
export function daysDraft({ from, to }: Pick<Plan['horizon'], 'from' | 'to'>): DaysDraft {
  const last = lastDayBefore(to);
  return { from, months: monthsFrom(from, last), last };
}

/** Another first day keeps the number of months, where there is one. */
export function withFirstDay(draft: DaysDraft, from: string): DaysDraft {
  const next = { ...draft, from };
  return draft.months === '' ? { ...next, months: monthsFrom(from, draft.last) } : withMonths(next, draft.months);
}

/** A number of months says which day is the last. */
export function withMonths(draft: DaysDraft, months: string): DaysDraft {
  const first = readDay(draft.from);
  const count = readMonths(months);
  const last = first.ok && count.ok ? lastDayBefore(addMonths(first.value, count.value)) : draft.last;
  return { ...draft, months, last };
}

/** A last day says how many months these are, where they are whole. */
export function withLastDay(draft: DaysDraft, last: string): DaysDraft {
  return { ...draft, last, months: monthsFrom(draft.from, last) };
}

/** The days that a plan can have, or what is wrong with which field. */
export function readDaysDraft({ from, months, last }: DaysDraft): Result<{ from: string; to: string }, DaysFaults> {
  const first = readDay(from);
  const lastDay = readDay(last);
  const count = months === '' ? null : readMonths(months);
  const faults = {
    ...(first.ok ? {} : { from: first.error }),
    ...(count === null || count.ok ? {} : { months: count.error }),
    ...(lastDay.ok ? {} : { last: lastDay.error }),
  };
  if (!first.ok || !lastDay.ok || Object.keys(faults).length > 0) return fail(faults);
  const to = endAfter(lastDay.value);
  const problem = horizonProblem(first.value, to);
  if (problem === null) return ok({ from: first.value, to });
  return problem === 'too-long'
    ? fail({ last: { expected: 'day-not-after', given: last, limit: addDays(first.value, MAX_DAYS - 1) } })
    : fail({ last: { expected: 'day-not-before', given: last, limit: first.value } });
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

function monthsFrom(from: string, last: string): string {
  const [first, lastDay] = [readDay(from), readDay(last)];
  if (!first.ok || !lastDay.ok) return '';
  const end = endAfter(lastDay.value);
  for (let months = 1; months <= MOST_MONTHS; months += 1) {
    if (addMonths(first.value, months) === end) return String(months);
  }
  return '';
}
