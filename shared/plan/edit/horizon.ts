/** The days of a plan. */
import { addDays, parseDate } from '../../billing/calendar.ts';
import { MAX_DAYS } from '../../billing/horizon.ts';
import type { Plan } from '../schema.ts';

export type HorizonProblem = 'not-date' | 'end-not-after-start' | 'too-long';

/** What keeps a plan from having these days; null when it can. `to` is the first day no longer in the plan. */
export function horizonProblem(from: string, to: string): HorizonProblem | null {
  const [first, end] = [parseDate(from), parseDate(to)];
  if (first === null || end === null) return 'not-date';
  if (end <= first) return 'end-not-after-start';
  return end > addDays(first, MAX_DAYS) ? 'too-long' : null;
}

/** The plan over other days. Throws a RangeError for days that it cannot have. */
export function setHorizon(plan: Plan, from: string, to: string): Plan {
  const problem = horizonProblem(from, to);
  if (problem !== null) throw new RangeError(`${from} to ${to}: ${problem}`);
  const { horizon } = plan;
  return horizon.from === from && horizon.to === to ? plan : { ...plan, horizon: { ...horizon, from, to } };
}
